//! The account page and the password change.

use serde::Serialize;

use super::Page;

/// The account at a glance. Name and sign-out come with the shell, whose `signed_in` must be set.
#[derive(Clone, Debug, Serialize)]
pub struct AccountPage {
    /// The password change, if this account has a password and may change it.
    pub password_url: Option<String>,
    /// What was just done, told once.
    pub notice: Option<AccountNotice>,
}

impl Page for AccountPage {
    const TEMPLATE: &'static str = "account.html";
}

/// What was just done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountNotice {
    /// The password was changed.
    PasswordChanged,
    /// The password was changed and all other sessions were ended.
    PasswordChangedEverywhere,
}

/// The password form: `csrf`, `current_password`, `new_password`, `sign_out_others` (`on` or
/// absent).
#[derive(Clone, Debug, Serialize)]
pub struct PasswordChangePage {
    /// Where the form is posted.
    pub action: String,
    /// The localpart, so that password managers know whose password changes.
    pub username: String,
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
    /// No new password was typed.
    NewMissing,
    /// The new password is too easy to guess.
    NewTooWeak,
    /// The new password is the current one.
    NewUnchanged,
    /// Too many attempts.
    TooManyAttempts,
    /// The form was older than its token, or was not ours.
    FormExpired,
}
