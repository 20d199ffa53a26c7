//! The sign-in page.

use serde::Serialize;

use super::Page;

/// The sign-in form: fields `csrf`, `username`, `password`.
#[derive(Clone, Debug, Serialize)]
pub struct LoginPage {
    /// Where the form is posted.
    pub action: String,
    /// The name of the client that waits for the sign-in, if one does.
    pub client: Option<String>,
    /// Whether an e-mail address will do for a name.
    pub with_email: bool,
    /// What stands in the name field: a `login_hint`, or what was typed before.
    pub username: String,
    /// The registration page, if people may register.
    pub register_url: Option<String>,
    /// Where people go who forgot their password, if they may set a new one by mail.
    pub recover_url: Option<String>,
    /// What was just done elsewhere.
    pub notice: Option<LoginNotice>,
    /// What was wrong with the last attempt.
    pub error: Option<LoginError>,
}

impl Page for LoginPage {
    const TEMPLATE: &'static str = "login.html";
}

/// What was just done elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LoginNotice {
    /// A new password was set by who forgot the one before.
    PasswordSet,
}

/// What was wrong. None of these tells whether an account exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LoginError {
    /// No name was typed.
    UsernameMissing,
    /// No password was typed.
    PasswordMissing,
    /// Unknown name or wrong password; also the answer for accounts that cannot sign in.
    Credentials,
    /// Too many attempts from this address or for this name.
    TooManyAttempts,
    /// The form was older than its token, or was not ours.
    FormExpired,
}
