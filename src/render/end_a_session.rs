//! The page on which a person with too many sessions ends one.

use serde::Serialize;

use super::Page;

/// A form with one button for each session: `csrf`, and `session` with its value.
#[derive(Clone, Debug, Serialize)]
pub struct EndASessionPage {
    /// Where the form is posted.
    pub action: String,
    /// What waits, if it has a name.
    pub client: Option<String>,
    /// The person's sessions, the one used longest ago first.
    pub sessions: Vec<SessionRow>,
}

impl Page for EndASessionPage {
    const TEMPLATE: &'static str = "end_a_session.html";
}

/// A session that can be ended.
#[derive(Clone, Debug, Serialize)]
pub struct SessionRow {
    /// What the button sends.
    pub value: String,
    /// What it is called.
    pub name: Option<String>,
    /// Its device.
    pub device: Option<String>,
    /// How many days ago it was last used.
    pub days_ago: u64,
}
