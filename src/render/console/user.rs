//! One account, and what can be done to it.

use serde::Serialize;

use super::{ConsoleNav, ConsoleNotice, UserStanding};
use crate::domain::Timestamp;
use crate::domain::password_strength::PasswordProblem;
use crate::render::Page;
use crate::render::account::{EventRow, SessionCard};

/// One account. Its form has `csrf` and one of the values of `act`: `lock`, `unlock`, `reactivate`.
#[derive(Clone, Debug, Serialize)]
pub struct UserPage {
    /// The way between the pages.
    pub nav: ConsoleNav,
    /// What was just done.
    pub notice: Option<ConsoleNotice>,
    /// Whether the homeserver does not know of it yet.
    pub is_queued: bool,
    /// Where the form is posted, which is this page.
    pub action: String,
    /// Who it is.
    pub user: Shown,
    /// Its addresses, the one that others are told first.
    pub emails: Vec<String>,
    /// Where it is signed in, in numbers.
    pub sessions: usize,
    /// Its accounts at other services: which service, and what it is called there.
    pub links: Vec<String>,
    /// What happened last.
    pub events: Vec<EventRow>,
    /// All that happened.
    pub audit_url: String,
    /// Its addresses, to be changed.
    pub emails_url: String,
    /// Its sessions.
    pub sessions_url: String,
    /// A new password, where there are any.
    pub password_url: Option<String>,
    /// A link for a new password, where there are any.
    pub recovery_url: Option<String>,
    /// The rights of an administrator, given or taken.
    pub administrator_url: Option<String>,
    /// The end of the account.
    pub deactivate_url: Option<String>,
}

impl Page for UserPage {
    const TEMPLATE: &'static str = "console_user.html";
}

/// Who it is.
#[derive(Clone, Debug, Serialize)]
pub struct Shown {
    /// The Matrix id.
    pub mxid: String,
    /// The id.
    pub id: String,
    /// Since when.
    pub made: Timestamp,
    /// How it stands.
    pub standing: UserStanding,
    /// Since when it is so, if it is not good.
    pub since: Option<Timestamp>,
    /// Whether it may administrate.
    pub is_admin: bool,
    /// Since when it has its password, if it has one.
    pub password_set: Option<Timestamp>,
    /// Whether it is the account of who looks at the page.
    pub is_self: bool,
}

/// A new password: `csrf`, `new_password`, `anyway` (`on` or absent).
#[derive(Clone, Debug, Serialize)]
pub struct SetPasswordPage {
    /// The way between the pages.
    pub nav: ConsoleNav,
    /// Where the form is posted.
    pub action: String,
    /// Whose.
    pub mxid: String,
    /// What was wrong with it.
    pub error: Option<ProvidedPassword>,
    /// The way back.
    pub cancel_url: String,
}

impl Page for SetPasswordPage {
    const TEMPLATE: &'static str = "console_password.html";
}

/// What was wrong with a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ProvidedPassword {
    /// The form was older than its token, or was not ours.
    FormExpired,
    /// The password cannot be used.
    #[serde(untagged)]
    Problem(PasswordProblem),
}

/// A link for a new password: `csrf`, `hours`. With `link` the answer, which is shown once.
#[derive(Clone, Debug, Serialize)]
pub struct RecoveryLinkPage {
    /// The way between the pages.
    pub nav: ConsoleNav,
    /// Where the form is posted.
    pub action: String,
    /// Whose.
    pub mxid: String,
    /// The link, once it is made.
    pub link: Option<String>,
    /// How long it is good.
    pub hours: u32,
    /// The way back.
    pub cancel_url: String,
}

impl Page for RecoveryLinkPage {
    const TEMPLATE: &'static str = "console_recovery.html";
}

/// The end of an account: `csrf`, `erase` (`on` or absent).
#[derive(Clone, Debug, Serialize)]
pub struct DeactivateUserPage {
    /// The way between the pages.
    pub nav: ConsoleNav,
    /// Where the form is posted.
    pub action: String,
    /// Whose.
    pub mxid: String,
    /// The way back.
    pub cancel_url: String,
}

impl Page for DeactivateUserPage {
    const TEMPLATE: &'static str = "console_deactivate.html";
}

/// Something that is asked for once more: `csrf`.
#[derive(Clone, Debug, Serialize)]
pub struct ConfirmPage {
    /// The way between the pages.
    pub nav: ConsoleNav,
    /// What is asked.
    pub question: Question,
    /// About whom or what.
    pub about: String,
    /// Where the form is posted.
    pub action: String,
    /// The way back.
    pub cancel_url: String,
}

impl Page for ConfirmPage {
    const TEMPLATE: &'static str = "console_confirm.html";
}

/// What is asked for once more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// Whether an account is to administrate.
    MakeAdministrator,
    /// Whether an account is not to administrate any more.
    UnmakeAdministrator,
    /// Whether all sessions of an account are to end.
    EndAllSessions,
    /// Whether a client is to get a new secret.
    NewSecret,
    /// Whether a client is to go.
    DeleteClient,
}

/// The addresses of an account: `csrf` with `email` for one more, or `remove` with the id of one.
#[derive(Clone, Debug, Serialize)]
pub struct ConsoleEmailsPage {
    /// The way between the pages.
    pub nav: ConsoleNav,
    /// What was just done.
    pub notice: Option<ConsoleNotice>,
    /// Where the forms are posted.
    pub action: String,
    /// Whose.
    pub mxid: String,
    /// The addresses, the one that others are told first.
    pub emails: Vec<ConsoleEmail>,
    /// What was typed.
    pub typed: String,
    /// What was wrong with it.
    pub error: Option<UserEmailError>,
    /// The way back.
    pub back_url: String,
}

impl Page for ConsoleEmailsPage {
    const TEMPLATE: &'static str = "console_emails.html";
}

/// An address.
#[derive(Clone, Debug, Serialize)]
pub struct ConsoleEmail {
    /// Which.
    pub id: String,
    /// The address.
    pub address: String,
    /// Since when.
    pub added: Timestamp,
}

/// What was wrong with an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum UserEmailError {
    /// It cannot be one.
    Invalid,
    /// Another account has it.
    Taken,
    /// The form was older than its token, or was not ours.
    FormExpired,
}

/// The sessions of an account. The form holds `csrf` and a box for each, named as its `id`.
#[derive(Clone, Debug, Serialize)]
pub struct ConsoleSessionsPage {
    /// The way between the pages.
    pub nav: ConsoleNav,
    /// What was just done.
    pub notice: Option<ConsoleNotice>,
    /// Where the ticked ones are posted.
    pub action: String,
    /// Whose.
    pub mxid: String,
    /// Those used last first.
    pub sessions: Vec<SessionCard>,
    /// Where all of them are ended.
    pub end_all_url: String,
    /// The way back.
    pub back_url: String,
    /// The page before.
    pub before_url: Option<String>,
    /// The page after.
    pub after_url: Option<String>,
}

impl Page for ConsoleSessionsPage {
    const TEMPLATE: &'static str = "console_sessions.html";
}
