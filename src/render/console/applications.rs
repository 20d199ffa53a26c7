//! People who asked for an account.

use serde::Serialize;

use super::{ConsoleNav, ConsoleNotice};
use crate::domain::Timestamp;
use crate::render::Page;

/// Those who wait.
#[derive(Clone, Debug, Serialize)]
pub struct ApplicationsPage {
    /// The way between the pages.
    pub nav: ConsoleNav,
    /// What was just done.
    pub notice: Option<ConsoleNotice>,
    /// The oldest first.
    pub applications: Vec<ApplicationRow>,
    /// Later ones.
    pub after_url: Option<String>,
    /// Whether anybody has to ask (`account.password_registration_approval_required`).
    pub is_required: bool,
}

impl Page for ApplicationsPage {
    const TEMPLATE: &'static str = "console_applications.html";
}

/// One in the list.
#[derive(Clone, Debug, Serialize)]
pub struct ApplicationRow {
    /// Its page.
    pub url: String,
    /// The Matrix id that they want.
    pub mxid: String,
    /// Since when they wait.
    pub since: Timestamp,
}

/// One, to be decided: `csrf`, `note`, `decision` (`allow` or `deny`).
#[derive(Clone, Debug, Serialize)]
pub struct ApplicationPage {
    /// The way between the pages.
    pub nav: ConsoleNav,
    /// Where the form is posted.
    pub action: String,
    /// The Matrix id that they want.
    pub mxid: String,
    /// What others would see.
    pub display_name: Option<String>,
    /// Their confirmed e-mail address.
    pub email: Option<String>,
    /// Why they want an account.
    pub reason: String,
    /// Since when they wait.
    pub since: Timestamp,
    /// Until when they wait.
    pub until: Timestamp,
    /// What was typed for them to be told.
    pub note: String,
    /// Why nothing was decided.
    pub error: Option<ApplicationError>,
    /// The way back.
    pub cancel_url: String,
}

impl Page for ApplicationPage {
    const TEMPLATE: &'static str = "console_application.html";
}

/// Why nothing was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ApplicationError {
    /// The note is too long.
    NoteTooLong,
    /// The homeserver does not answer.
    HomeserverSilent,
    /// The form was older than its token, or was not ours.
    FormExpired,
}
