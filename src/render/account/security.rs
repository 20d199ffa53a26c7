//! What keeps an account safe, what applications may do, and the ways out.

use serde::Serialize;

use super::parts::{AccountNotice, Nav};
use crate::domain::Timestamp;
use crate::render::Page;

/// What keeps the account safe: links to one page each.
#[derive(Clone, Debug, Serialize)]
pub struct SecurityPage {
    /// The way between the pages.
    pub nav: Nav,
    /// What was just done.
    pub notice: Option<AccountNotice>,
    /// The page for a password, if there may be one.
    pub password_url: Option<String>,
    /// When the password was set, if there is one.
    pub password_set: Option<Timestamp>,
    /// Personal access tokens, if there may be any.
    pub tokens_url: Option<String>,
    /// What applications were allowed.
    pub apps_url: String,
    /// New keys for encryption.
    pub reset_keys_url: String,
    /// All that is known of the account.
    pub export_url: String,
    /// The end of the account, if its owner may have it.
    pub deactivate_url: Option<String>,
}

impl Page for SecurityPage {
    const TEMPLATE: &'static str = "account_security.html";
}

/// What applications were allowed. A form with one button for each: `csrf` and `client`.
#[derive(Clone, Debug, Serialize)]
pub struct AppsPage {
    /// The way between the pages.
    pub nav: Nav,
    /// What was just done.
    pub notice: Option<AccountNotice>,
    /// Where the forms are posted.
    pub action: String,
    /// The applications, the last ones first.
    pub apps: Vec<AppRow>,
}

impl Page for AppsPage {
    const TEMPLATE: &'static str = "account_apps.html";
}

/// An application.
#[derive(Clone, Debug, Serialize)]
pub struct AppRow {
    /// Which.
    pub client: String,
    /// What it calls itself.
    pub name: String,
    /// Its web site.
    pub host: Option<String>,
    /// When it was last allowed.
    pub allowed: Timestamp,
}

/// The download of all that is known: a form with `csrf` alone.
#[derive(Clone, Debug, Serialize)]
pub struct ExportPage {
    /// The way between the pages.
    pub nav: Nav,
    /// Where the form is posted.
    pub action: String,
    /// The way back.
    pub cancel_url: String,
}

impl Page for ExportPage {
    const TEMPLATE: &'static str = "account_export.html";
}

/// New keys for encryption: a form with `csrf` alone.
#[derive(Clone, Debug, Serialize)]
pub struct ResetKeysPage {
    /// The way between the pages.
    pub nav: Nav,
    /// Where the form is posted.
    pub action: String,
    /// The way back.
    pub cancel_url: String,
    /// How far it is.
    pub state: ResetKeys,
}

impl Page for ResetKeysPage {
    const TEMPLATE: &'static str = "account_reset_keys.html";
}

/// How far the reset is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ResetKeys {
    /// It is explained.
    Explained,
    /// The homeserver did not permit it.
    Failed,
    /// It may be done, for ten minutes.
    Permitted,
}

/// The end of the account: `csrf`, `username`, `password` if it has one, `erase` (`on` or absent).
#[derive(Clone, Debug, Serialize)]
pub struct DeactivatePage {
    /// The way between the pages.
    pub nav: Nav,
    /// Where the form is posted.
    pub action: String,
    /// What is to be typed.
    pub username: String,
    /// Whether there is a password to be shown.
    pub has_password: bool,
    /// What was typed for the name.
    pub typed: String,
    /// Whether "erase" is ticked.
    pub erase: bool,
    /// What was wrong.
    pub error: Option<DeactivateError>,
    /// The way back.
    pub cancel_url: String,
}

impl Page for DeactivatePage {
    const TEMPLATE: &'static str = "account_deactivate.html";
}

/// What was wrong with a deactivation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DeactivateError {
    /// Not the name of the account.
    Username,
    /// Not its password.
    Password,
    /// Too many attempts.
    TooManyAttempts,
    /// The form was older than its token, or was not ours.
    FormExpired,
}

/// The account is gone.
#[derive(Clone, Debug, Serialize)]
pub struct DeactivatedPage {
    /// What it was called.
    pub mxid: String,
    /// Whether what was said is erased.
    pub erased: bool,
}

impl Page for DeactivatedPage {
    const TEMPLATE: &'static str = "account_deactivated.html";
}
