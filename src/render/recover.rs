//! The pages for who forgot their password.

use crate::domain::password_strength::PasswordProblem;
use serde::Serialize;

use super::Page;

/// The form in which the e-mail address is asked for: fields `csrf`, `email`.
#[derive(Clone, Debug, Serialize)]
pub struct RecoverPage {
    /// Where the form is posted.
    pub action: String,
    /// What was typed before.
    pub email: String,
    /// The way back.
    pub login_url: String,
    /// What was wrong with the last attempt.
    pub error: Option<RecoverError>,
}

impl Page for RecoverPage {
    const TEMPLATE: &'static str = "recover.html";
}

/// What was wrong. None of these tells whether the address is somebody's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RecoverError {
    /// No address was typed.
    Missing,
    /// It is no address.
    Invalid,
    /// Too many mails were asked for.
    TooManyAttempts,
    /// The form was older than its token, or was not ours.
    FormExpired,
}

/// Says that a mail is on its way: a form with `csrf` alone sends another.
#[derive(Clone, Debug, Serialize)]
pub struct RecoverProgressPage {
    /// Where the form is posted.
    pub action: String,
    /// The address that was typed.
    pub email: String,
    /// Where another address can be typed.
    pub change_url: String,
    /// The sign-in page.
    pub login_url: String,
    /// What came of the last press of the button.
    pub notice: Option<RecoverNotice>,
}

impl Page for RecoverProgressPage {
    const TEMPLATE: &'static str = "recover_progress.html";
}

/// What came of asking for another mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RecoverNotice {
    /// It is on its way.
    SentAgain,
    /// Too many mails were asked for.
    TooManyAttempts,
    /// The form was older than its token, or was not ours.
    FormExpired,
}

/// The page of the link: fields `csrf`, `ticket`, `new_password`.
#[derive(Clone, Debug, Serialize)]
pub struct RecoverPasswordPage {
    /// Where the form is posted.
    pub action: String,
    /// What the link holds.
    pub ticket: String,
    /// The localpart, so that password managers know whose password is set.
    pub username: String,
    /// The same as a Matrix id.
    pub mxid: String,
    /// What was wrong with the last attempt.
    pub error: Option<RecoverPasswordError>,
}

impl Page for RecoverPasswordPage {
    const TEMPLATE: &'static str = "recover_password.html";
}

/// What was wrong with the new password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RecoverPasswordError {
    /// Too many passwords were tried.
    TooManyAttempts,
    /// The form was older than its token, or was not ours.
    FormExpired,
    /// It cannot be used.
    #[serde(untagged)]
    New(PasswordProblem),
}

/// A link that is not good any more, or no way to a new password at all.
#[derive(Clone, Debug, Serialize)]
pub struct RecoverOverPage {
    /// Where another mail can be asked for, if mails are sent.
    pub recover_url: Option<String>,
    /// The sign-in page.
    pub login_url: String,
    /// Why there is nothing to do here.
    pub why: RecoverOver,
}

impl Page for RecoverOverPage {
    const TEMPLATE: &'static str = "recover_over.html";
}

/// Why there is nothing to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RecoverOver {
    /// The link was used, or has run out.
    LinkGone,
    /// This service does not do it.
    SwitchedOff,
}
