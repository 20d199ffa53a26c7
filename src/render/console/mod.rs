//! The pages of the administrators' console, a file for each subject. Each has [`ConsoleNav`].

mod applications;
mod audit;
mod clients;
mod invitations;
mod outbox;
mod overview;
mod parts;
mod policy;
mod providers;
mod user;
mod users;

pub use applications::{ApplicationError, ApplicationPage, ApplicationRow, ApplicationsPage};
pub use audit::{AuditPage, AuditRow, By, EventChoice, Named};
pub use clients::{
    ClientChoice, ClientFormError, ClientFormPage, ClientOrigin, ClientPage, ClientRow,
    ClientSecretPage, ClientsPage, NewClientKind,
};
pub use invitations::{
    InvitationError, InvitationFormPage, InvitationPage, InvitationRow, InvitationState,
    InvitationsPage,
};
pub use outbox::{GiveUpPage, JobRow, MailRow, OutboxPage};
pub use overview::{Attention, OverviewPage};
pub use parts::{ConsoleNav, ConsoleNotice, NavItem, Section};
pub use policy::{
    PolicyError, PolicyPage, PolicyTrialPage, PolicyVersion, TrialOutcome, TrialQuestion,
};
pub use providers::{ProviderRow, ProvidersPage};
pub use user::{
    ConfirmPage, ConsoleEmail, ConsoleEmailsPage, ConsoleSessionsPage, DeactivateUserPage,
    ProvidedPassword, Question, RecoveryLinkPage, SetPasswordPage, Shown, UserEmailError, UserPage,
};
pub use users::{NewUserError, NewUserPage, StandingChoice, UserRow, UserStanding, UsersPage};
