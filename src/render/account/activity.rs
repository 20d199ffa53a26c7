//! What happened to an account.

use serde::Serialize;

use super::parts::{Nav, With};
use crate::domain::Timestamp;
use crate::domain::event::What;
use crate::render::Page;

/// What happened, the latest first.
#[derive(Clone, Debug, Serialize)]
pub struct ActivityPage {
    /// The way between the pages.
    pub nav: Nav,
    /// The events.
    pub events: Vec<EventRow>,
    /// How long they are remembered, in days.
    pub remembered_days: u64,
    /// The newest ones, on later pages.
    pub newest_url: Option<String>,
    /// Older ones.
    pub older_url: Option<String>,
}

impl Page for ActivityPage {
    const TEMPLATE: &'static str = "account_activity.html";
}

/// An event.
#[derive(Clone, Debug, Serialize)]
pub struct EventRow {
    /// What.
    pub what: What,
    /// When.
    pub at: Timestamp,
    /// From where.
    pub ip: Option<String>,
    /// With what.
    pub agent: With,
    /// Whether its owner should look: somebody else may have tried.
    pub is_warning: bool,
}
