//! The pages of the administrators' console, a file for each subject. Each has [`ConsoleNav`].

mod applications;
mod overview;
mod parts;
mod policy;
mod user;
mod users;

pub use applications::{ApplicationError, ApplicationPage, ApplicationRow, ApplicationsPage};
pub use overview::OverviewPage;
pub use parts::{ConsoleNav, ConsoleNotice, NavItem, Section};
pub use policy::{
    PolicyError, PolicyPage, PolicyTrialPage, PolicyVersion, TrialOutcome, TrialQuestion,
};
pub use user::{
    ConfirmPage, ConsoleEmail, ConsoleEmailsPage, ConsoleSessionsPage, DeactivateUserPage,
    ProvidedPassword, Question, RecoveryLinkPage, SetPasswordPage, Shown, UserEmailError, UserPage,
};
pub use users::{NewUserError, NewUserPage, StandingChoice, UserRow, UserStanding, UsersPage};
