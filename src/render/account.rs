//! The pages of the account: the profile and the password here, the others a file each.

mod activity;
mod emails;
mod parts;
mod security;
mod sessions;
mod tokens;

use crate::domain::password_strength::PasswordProblem;
use serde::Serialize;

use super::Page;

pub use activity::{ActivityPage, EventRow};
pub use emails::{EmailError, EmailRow, EmailsPage, RemoveEmailPage};
pub use parts::{AccountNotice, Nav, SessionCard, SessionKind, Tab, With};
pub use security::{
    AppRow, AppsPage, DeactivateError, DeactivatePage, DeactivatedPage, ExportPage, ResetKeys,
    ResetKeysPage, SecurityPage,
};
pub use sessions::{EndSessionsPage, SessionNameError, SessionPage, SessionsPage};
pub use tokens::{NewTokenPage, TokenError, TokenMadePage, TokenRow, TokensPage};

/// Who somebody is. Matrix id and sign-out come with the shell, whose `signed_in` must be set. The
/// form for the name: `csrf` and `name`.
#[derive(Clone, Debug, Serialize)]
pub struct AccountPage {
    /// The way between the pages.
    pub nav: Nav,
    /// What was just done, told once.
    pub notice: Option<AccountNotice>,
    /// What is known of the name that others see.
    pub name: NameField,
    /// Where a new name is posted, if it may be changed.
    pub name_action: Option<String>,
    /// The addresses, the one that others are told first.
    pub emails: Vec<String>,
    /// Where they are changed, if they may be.
    pub emails_url: Option<String>,
    /// The administrators' pages, for who may see them.
    pub console_url: Option<String>,
}

impl Page for AccountPage {
    const TEMPLATE: &'static str = "account.html";
}

/// The name that others see.
#[derive(Clone, Debug, Serialize)]
pub struct NameField {
    /// The name, or what was typed.
    pub value: String,
    /// Whether the homeserver told what it is.
    pub is_known: bool,
    /// What was wrong with what was typed.
    pub error: Option<NameError>,
}

/// What was wrong with a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NameError {
    /// Too many characters.
    TooLong,
    /// The homeserver does not want it.
    Refused,
    /// The homeserver did not answer.
    Unreachable,
    /// The form was older than its token, or was not ours.
    FormExpired,
}

/// The password form: `csrf`, `current_password` (if there is one), `new_password`,
/// `sign_out_others` (`on` or absent).
#[derive(Clone, Debug, Serialize)]
pub struct PasswordChangePage {
    /// Where the form is posted.
    pub action: String,
    /// The localpart, so that password managers know whose password changes.
    pub username: String,
    /// Whether there is a password to be shown first.
    pub has_password: bool,
    /// The way back.
    pub account_url: String,
    /// Whether "sign out everywhere else" is ticked.
    pub sign_out_others: bool,
    /// What was wrong with the last attempt.
    pub error: Option<PasswordChangeError>,
}

impl Page for PasswordChangePage {
    const TEMPLATE: &'static str = "password_change.html";
}

/// What was wrong with a password change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PasswordChangeError {
    /// The current password is not that.
    CurrentWrong,
    /// The new password is the current one.
    NewUnchanged,
    /// Too many attempts.
    TooManyAttempts,
    /// The form was older than its token, or was not ours.
    FormExpired,
    /// The new password cannot be used.
    #[serde(untagged)]
    New(PasswordProblem),
}
