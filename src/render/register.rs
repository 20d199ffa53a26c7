//! The pages on which people make an account.

use serde::Serialize;

use super::Page;
use super::captcha::{CaptchaField, CaptchaProblem};
use crate::domain::Timestamp;
use crate::domain::user_registration::{
    EmailProblem, EmailRule, NameProblem, Problems, TokenProblem,
};

/// The first form: `csrf`, `username`, `email`, `password`, `token`, `terms` (`on` or absent), and
/// the captcha's fields.
#[derive(Clone, Debug, Serialize)]
pub struct RegisterPage {
    /// Where the form is posted.
    pub action: String,
    /// The name of the client that waits, if one does.
    pub client: Option<String>,
    /// Where those go who have an account.
    pub login_url: String,
    /// The server's part of the Matrix id.
    pub server_name: String,
    /// Where a name is checked while it is typed.
    pub check_url: String,
    /// What was typed, or the name that they were invited under.
    pub username: String,
    /// Whether they were invited under this name, and cannot have another.
    pub is_invited: bool,
    /// Whether an e-mail address is asked for.
    pub email_rule: EmailRule,
    /// What was typed.
    pub email: String,
    /// The registration token.
    pub token: TokenField,
    /// The terms to be agreed to.
    pub terms_url: Option<String>,
    /// Whether they were.
    pub terms_agreed: bool,
    /// The captcha.
    pub captcha: Option<CaptchaField>,
    /// What was wrong with the last attempt.
    pub problems: Problems,
    /// What was wrong with its captcha.
    pub captcha_problem: Option<CaptchaProblem>,
    /// What was wrong with it as a whole.
    pub form_problem: Option<FormProblem>,
}

impl Page for RegisterPage {
    const TEMPLATE: &'static str = "register.html";
}

/// The registration token in the first form.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum TokenField {
    /// None is needed.
    NotAsked,
    /// It came with the link.
    FromLink(String),
    /// To be typed; what was typed before.
    Typed(String),
}

/// What was wrong with a form as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FormProblem {
    /// Too many attempts from this address.
    TooManyAttempts,
    /// The form was older than its token, or was not ours.
    FormExpired,
}

/// Another name: `csrf`, `username`.
#[derive(Clone, Debug, Serialize)]
pub struct UsernameStepPage {
    /// Where the form is posted.
    pub action: String,
    /// The server's part of the Matrix id.
    pub server_name: String,
    /// Where a name is checked while it is typed.
    pub check_url: String,
    /// What was wanted.
    pub username: String,
    /// What is wrong with it.
    pub problem: Option<NameProblem>,
    /// What was wrong with the form.
    pub form_problem: Option<FormProblem>,
}

impl Page for UsernameStepPage {
    const TEMPLATE: &'static str = "register_username.html";
}

/// A registration token: `csrf`, `token`.
#[derive(Clone, Debug, Serialize)]
pub struct TokenStepPage {
    /// Where the form is posted.
    pub action: String,
    /// What was typed.
    pub token: String,
    /// What is wrong with it.
    pub problem: Option<TokenProblem>,
    /// What was wrong with the form.
    pub form_problem: Option<FormProblem>,
}

impl Page for TokenStepPage {
    const TEMPLATE: &'static str = "register_token.html";
}

/// An e-mail address: `csrf`, `email`; or none, with `without`.
#[derive(Clone, Debug, Serialize)]
pub struct EmailStepPage {
    /// Where the form is posted.
    pub action: String,
    /// Whether people may go on without.
    pub optional: bool,
    /// What was typed.
    pub email: String,
    /// What is wrong with it.
    pub problem: Option<EmailProblem>,
    /// What was wrong with the form.
    pub form_problem: Option<FormProblem>,
    /// Where those go who have an account.
    pub login_url: String,
}

impl Page for EmailStepPage {
    const TEMPLATE: &'static str = "register_email.html";
}

/// The code that was sent: `csrf`, `code`; with `resend` another one.
#[derive(Clone, Debug, Serialize)]
pub struct VerifyEmailPage {
    /// Where the form is posted.
    pub action: String,
    /// The address.
    pub email: String,
    /// Where another address is given.
    pub change_url: String,
    /// What is wrong with the code, or why none was sent.
    pub problem: Option<CodeProblem>,
    /// Whether another one was just sent.
    pub sent_again: bool,
}

impl Page for VerifyEmailPage {
    const TEMPLATE: &'static str = "register_verify_email.html";
}

/// What is wrong with a code, or why none was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CodeProblem {
    /// It is empty.
    Missing,
    /// It is another one.
    Wrong,
    /// Its time is over.
    Expired,
    /// Too many codes were tried.
    TooManyAttempts,
    /// Too many mails were asked for.
    TooManyMails,
    /// The form was older than its token, or was not ours.
    FormExpired,
}

/// A display name: `csrf`, `display_name`; or none, with `skip`.
#[derive(Clone, Debug, Serialize)]
pub struct DisplayNamePage {
    /// Where the form is posted.
    pub action: String,
    /// What was typed, or is suggested.
    pub display_name: String,
    /// Whether it is too long.
    pub too_long: bool,
    /// What was wrong with the form.
    pub form_problem: Option<FormProblem>,
}

impl Page for DisplayNamePage {
    const TEMPLATE: &'static str = "register_display_name.html";
}

/// The reason for an account: `csrf`, `reason`.
#[derive(Clone, Debug, Serialize)]
pub struct ReasonPage {
    /// Where the form is posted.
    pub action: String,
    /// What was typed.
    pub reason: String,
    /// How many characters it may have.
    pub most: usize,
    /// What is wrong with it.
    pub problem: Option<ReasonProblem>,
    /// What was wrong with the form.
    pub form_problem: Option<FormProblem>,
}

impl Page for ReasonPage {
    const TEMPLATE: &'static str = "register_reason.html";
}

/// Why somebody cannot ask for an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ReasonProblem {
    /// No reason was given.
    Missing,
    /// One without end.
    TooLong,
    /// Too many wait already.
    TooManyWait,
}

/// Somebody waits for an answer, or has one.
#[derive(Clone, Debug, Serialize)]
pub struct WaitingPage {
    /// How it stands.
    pub state: WaitingState,
    /// This page.
    pub again_url: String,
    /// The name that they want.
    pub username: String,
    /// Where the answer goes as well.
    pub email: Option<String>,
}

impl Page for WaitingPage {
    const TEMPLATE: &'static str = "register_waiting.html";
}

/// How an application stands.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum WaitingState {
    /// There is no answer yet.
    Waiting {
        /// Until when it waits.
        until: Timestamp,
    },
    /// It was declined.
    Declined {
        /// What an administrator wrote.
        note: Option<String>,
    },
}

/// The homeserver does not answer.
#[derive(Clone, Debug, Serialize)]
pub struct UnfinishedPage {
    /// Where it is tried again.
    pub retry_url: String,
    /// Whether the account is made, and only the homeserver does not know of it.
    pub made: bool,
}

impl Page for UnfinishedPage {
    const TEMPLATE: &'static str = "register_unfinished.html";
}
