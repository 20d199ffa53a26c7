//! The sessions of a person: all of them, one of them, and the end of some.

use serde::Serialize;

use super::parts::{AccountNotice, Nav, SessionCard};
use crate::domain::Timestamp;
use crate::render::Page;
use crate::render::consent::Permission;

/// All sessions. The form holds `csrf` and a box for each, named as its `id`.
#[derive(Clone, Debug, Serialize)]
pub struct SessionsPage {
    /// The way between the pages.
    pub nav: Nav,
    /// What was just done.
    pub notice: Option<AccountNotice>,
    /// Where the ticked ones are posted.
    pub action: String,
    /// This browser; on the first page.
    pub this: Option<SessionCard>,
    /// The others, those used last first.
    pub others: Vec<SessionCard>,
    /// Those among the others that nobody used for long.
    pub forgotten: Vec<SessionCard>,
    /// The end of all others, if there are any.
    pub end_others_url: Option<String>,
    /// The page before.
    pub before_url: Option<String>,
    /// The page after.
    pub after_url: Option<String>,
}

impl Page for SessionsPage {
    const TEMPLATE: &'static str = "account_sessions.html";
}

/// One session. The form to rename it: `csrf` and `name`.
#[derive(Clone, Debug, Serialize)]
pub struct SessionPage {
    /// The way between the pages.
    pub nav: Nav,
    /// What was just done.
    pub notice: Option<AccountNotice>,
    /// The session.
    pub session: SessionCard,
    /// What the application calls itself.
    pub app: Option<String>,
    /// The web site of the application.
    pub app_host: Option<String>,
    /// When its token runs out, if it is a script's and does.
    pub expires: Option<Timestamp>,
    /// What it may do.
    pub permissions: Option<Vec<Permission>>,
    /// Where a new name is posted, if it can have one.
    pub rename_action: Option<String>,
    /// What was typed.
    pub typed: String,
    /// What was wrong with the name.
    pub error: Option<SessionNameError>,
    /// Where it is ended; this browser is signed out instead.
    pub end_url: Option<String>,
}

impl Page for SessionPage {
    const TEMPLATE: &'static str = "account_session.html";
}

/// What was wrong with the name of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SessionNameError {
    /// Nothing was typed.
    Missing,
    /// Too many characters.
    TooLong,
    /// The form was older than its token, or was not ours.
    FormExpired,
}

/// The end of sessions, asked for once more: `csrf`, and what was chosen.
#[derive(Clone, Debug, Serialize)]
pub struct EndSessionsPage {
    /// The way between the pages.
    pub nav: Nav,
    /// Where the form is posted.
    pub action: String,
    /// The sessions that were chosen; none if it is all others.
    pub sessions: Vec<SessionCard>,
    /// How many end.
    pub count: usize,
    /// Whether a device is among them, whose messages may be lost.
    pub has_device: bool,
    /// Whether all others end.
    pub all_others: bool,
    /// The way back.
    pub cancel_url: String,
}

impl Page for EndSessionsPage {
    const TEMPLATE: &'static str = "account_end_sessions.html";
}
