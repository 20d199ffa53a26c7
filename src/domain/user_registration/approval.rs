//! Sign-up with approval: somebody says why they want an account and waits, for days if need be,
//! until an administrator decides. It knows nothing of passwords: whoever comes by another way may
//! wait likewise.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::domain::Timestamp;

/// How long an application waits.
pub const PATIENCE: Duration = Duration::from_hours(30 * 24);
/// How long a decision is remembered for the applicant to see.
pub const REMEMBERED: Duration = Duration::from_hours(30 * 24);
/// How many may wait at once.
pub const MOST_WAITING: usize = 500;
/// The longest reason, and the longest note on a decision, in characters.
pub const MAX_REASON: usize = 500;

/// Where an application stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Approval {
    /// Nobody was asked.
    #[default]
    NotAsked,
    /// It waits. The name is held for it.
    Waiting {
        /// Why they want an account.
        reason: String,
        /// Since when.
        since: Timestamp,
        /// The language to answer in, as a BCP 47 tag.
        language: String,
    },
    /// They may have an account.
    Given {
        /// Since when.
        at: Timestamp,
    },
    /// They may not.
    Declined {
        /// Since when.
        at: Timestamp,
        /// What they are told.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<String>,
    },
}

/// A text that somebody typed, without blanks around and without control characters but new lines;
/// `None` if nothing or too much is left. Records are small: each character counts as it is stored.
#[must_use]
pub fn tidy(text: &str) -> Option<String> {
    let kept: String = text
        .trim()
        .chars()
        .filter(|c| *c == '\n' || !c.is_control())
        .take(MAX_REASON + 1)
        .collect();
    let stored = serde_json::to_string(&kept).map_or(usize::MAX, |json| json.len());
    let fits = kept.chars().count() <= MAX_REASON && stored <= 2 * MAX_REASON;
    (!kept.is_empty() && fits).then_some(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_tidied_and_has_an_end() {
        assert_eq!(tidy(" I am\u{7} new\r\nhere \n").as_deref(), Some("I am new\nhere"));
        assert_eq!((tidy("  \n "), tidy(&"x".repeat(MAX_REASON + 1))), (None, None));
        assert!(tidy(&"é".repeat(400)).is_some() && tidy(&"🙂".repeat(400)).is_none());
    }
}
