//! `[audit]`: how long is remembered what happened, and whether the log is told.

use std::time::Duration;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What happened to accounts and what administrators did: kept for their owners and for you.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Audit {
    /// For how many days an event is remembered. A change holds for the events after it.
    #[schemars(range(min = 1, max = 3650))]
    pub retention_days: u32,
    /// Whether each event is also a line of JSON in the log (`docs/audit.md`).
    pub log: bool,
}

impl Default for Audit {
    fn default() -> Self {
        Self { retention_days: 180, log: true }
    }
}

impl Audit {
    /// How long an event is remembered.
    #[must_use]
    pub fn retention(&self) -> Duration {
        Duration::from_hours(24 * u64::from(self.retention_days))
    }
}
