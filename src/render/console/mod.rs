//! The pages of the administrators' console, a file for each subject. Each has [`ConsoleNav`].

mod invitations;
mod overview;
mod parts;
mod user;
mod users;

pub use invitations::{
    InvitationError, InvitationFormPage, InvitationPage, InvitationRow, InvitationState,
    InvitationsPage,
};
pub use overview::OverviewPage;
pub use parts::{ConsoleNav, ConsoleNotice, NavItem, Section};
pub use user::{
    ConfirmPage, ConsoleEmail, ConsoleEmailsPage, ConsoleSessionsPage, DeactivateUserPage,
    ProvidedPassword, Question, RecoveryLinkPage, SetPasswordPage, Shown, UserEmailError, UserPage,
};
pub use users::{NewUserError, NewUserPage, StandingChoice, UserRow, UserStanding, UsersPage};
