//! The e-mail addresses of an account.

use serde::Serialize;

use super::parts::{AccountNotice, Nav};
use crate::domain::Timestamp;
use crate::render::Page;

/// All addresses. The form to add one: `csrf` and `email`.
#[derive(Clone, Debug, Serialize)]
pub struct EmailsPage {
    /// The way between the pages.
    pub nav: Nav,
    /// What was just done.
    pub notice: Option<AccountNotice>,
    /// The addresses, the one that others are told first.
    pub emails: Vec<EmailRow>,
    /// Where a new one is posted, if there may be more.
    pub add_action: Option<String>,
    /// What was typed.
    pub typed: String,
    /// What was wrong.
    pub error: Option<EmailError>,
}

impl Page for EmailsPage {
    const TEMPLATE: &'static str = "account_emails.html";
}

/// An address.
#[derive(Clone, Debug, Serialize)]
pub struct EmailRow {
    /// The address.
    pub address: String,
    /// Since when.
    pub added: Timestamp,
    /// Whether it is the one that others are told.
    pub is_primary: bool,
    /// Where a form makes it that.
    pub primary_action: String,
    /// Where it is taken away, if it may be.
    pub remove_url: Option<String>,
}

/// What was wrong with an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum EmailError {
    /// It cannot be one.
    Invalid,
    /// It is not taken here.
    NotAllowed,
    /// The account has it already.
    HasIt,
    /// The account has as many as it may have.
    TooMany,
    /// It is the last one, and accounts need one.
    LastOne,
    /// Too many codes were asked for.
    TooManyAttempts,
    /// The form was older than its token, or was not ours.
    FormExpired,
}

/// Taking an address away, asked for once more: `csrf`.
#[derive(Clone, Debug, Serialize)]
pub struct RemoveEmailPage {
    /// The way between the pages.
    pub nav: Nav,
    /// Where the form is posted.
    pub action: String,
    /// The address.
    pub address: String,
    /// Whether it is the last one, so that a lost password cannot be replaced by mail.
    pub is_last: bool,
    /// The way back.
    pub cancel_url: String,
}

impl Page for RemoveEmailPage {
    const TEMPLATE: &'static str = "account_email_remove.html";
}
