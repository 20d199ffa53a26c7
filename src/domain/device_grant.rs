//! A device that asks for a session: requested, decided on in a browser elsewhere, exchanged
//! (RFC 8628).

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::next_step::Asked;
use super::{BrowserSessionId, ClientId, DeviceGrantId, Digest, OAuthSessionId, Scope, Timestamp};

/// How long the codes are good, from the request to the exchange.
pub const LIFETIME: Duration = Duration::from_mins(20);
/// How long a device waits between two questions, at first (RFC 8628 §3.2).
pub const INTERVAL: Duration = Duration::from_secs(5);
/// By how much the wait grows each time it was not kept (RFC 8628 §3.5).
const SLOWER: Duration = Duration::from_secs(5);
/// By how much a question may come too early: what the network does to five seconds.
const JITTER: Duration = Duration::from_millis(500);
/// How long a grant is remembered that ran out, so that a late device is told so.
const REMEMBER: Duration = Duration::from_hours(1);

/// The letters of a user code: none that is easily taken for another (RFC 8628 §6.1).
pub const USER_CODE_ALPHABET: &[u8] = b"23456789ABCDEFGHJKMNPQRSTVWXYZ";
/// How many letters a user code has.
pub const USER_CODE_LEN: usize = 6;

/// A device's request and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeviceGrant {
    /// Its id, in the addresses of the pages.
    pub id: DeviceGrantId,
    /// Which client asks.
    pub client_id: ClientId,
    /// What is asked.
    pub scope: Scope,
    /// The digest of the code that the device keeps.
    pub device_code: Digest,
    /// The digest of the code that the person types. It has few letters, so this hides it from a
    /// glance only; what protects it is that it is short-lived and needs a signed-in person.
    pub user_code: Digest,
    /// When it was asked.
    pub created_at: Timestamp,
    /// From which address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// The device's `User-Agent`, cut at 255 bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    /// What became of it.
    pub stage: DeviceStage,
}

/// The stages of a device's request; each can only lead to a later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeviceStage {
    /// Waiting for a person.
    Pending,
    /// Allowed.
    Fulfilled {
        /// The browser in which it was allowed.
        browser_session_id: BrowserSessionId,
        /// When.
        at: Timestamp,
    },
    /// Exchanged for tokens.
    Exchanged {
        /// The session that came of it.
        session_id: OAuthSessionId,
        /// When.
        at: Timestamp,
    },
    /// Refused by the person.
    Rejected {
        /// When.
        at: Timestamp,
    },
}

/// What the device is told when it asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeviceVerdict {
    /// Allowed in this browser session.
    Good(BrowserSessionId),
    /// Nobody has decided yet.
    Pending,
    /// A person refused.
    Rejected,
    /// Nobody decided in time, or the device came too late.
    Expired,
    /// It was exchanged before.
    Used,
}

impl DeviceGrant {
    /// What its device code is worth at `now`.
    #[must_use]
    pub fn judge(&self, now: Timestamp) -> DeviceVerdict {
        match self.stage {
            DeviceStage::Exchanged { .. } => DeviceVerdict::Used,
            DeviceStage::Rejected { .. } => DeviceVerdict::Rejected,
            _ if self.is_over(now) => DeviceVerdict::Expired,
            DeviceStage::Pending => DeviceVerdict::Pending,
            DeviceStage::Fulfilled { browser_session_id, .. } => {
                DeviceVerdict::Good(browser_session_id)
            }
        }
    }

    /// Whether a person can still decide on it.
    #[must_use]
    pub fn is_pending(&self, now: Timestamp) -> bool {
        self.stage == DeviceStage::Pending && !self.is_over(now)
    }

    /// What it asks of the person, at `now`.
    #[must_use]
    pub fn asked(&self, now: Timestamp) -> Asked<'_> {
        Asked {
            is_pending: self.is_pending(now),
            scope: Some(&self.scope),
            at: self.created_at,
            fresh_login: false,
            max_age: None,
        }
    }

    /// When the store may forget it.
    #[must_use]
    pub fn forget_at(&self) -> Timestamp {
        self.created_at + LIFETIME + REMEMBER
    }

    fn is_over(&self, now: Timestamp) -> bool {
        now >= self.created_at + LIFETIME
    }
}

/// When a device last asked, and how long it must wait between two questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    last: Timestamp,
    interval: Duration,
}

impl Pace {
    /// Notes a question at `now`: the pace from now on, and whether it came in time
    /// (RFC 8628 §3.5).
    #[must_use]
    pub fn step(before: Option<Self>, now: Timestamp) -> (Self, bool) {
        match before {
            None => (Self { last: now, interval: INTERVAL }, true),
            Some(Self { last, interval }) if now + JITTER >= last + interval => {
                (Self { last: now, interval }, true)
            }
            Some(Self { interval, .. }) => (Self { last: now, interval: interval + SLOWER }, false),
        }
    }

    /// Whether its grant is over for certain, so that it need not be remembered.
    #[must_use]
    pub fn is_over(&self, now: Timestamp) -> bool {
        now >= self.last + LIFETIME
    }
}

/// A user code as it was shown, however it was typed: in small letters, with dashes or blanks.
#[must_use]
pub fn tidy_user_code(typed: &str) -> String {
    typed
        .chars()
        .filter(|c| !matches!(c, '-' | '‐' | '–') && !c.is_whitespace())
        .flat_map(char::to_uppercase)
        .take(2 * USER_CODE_LEN)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ASKED: Timestamp = Timestamp::from_millis(1_000_000);

    fn seconds(n: u64) -> Duration {
        Duration::from_secs(n)
    }

    #[test]
    fn a_device_that_hurries_waits_five_seconds_longer_each_time() {
        let (pace, kept) = Pace::step(None, ASKED);
        assert!(kept);
        let (pace, kept) = Pace::step(Some(pace), ASKED + seconds(5));
        assert!(kept);
        let (pace, kept) = Pace::step(Some(pace), ASKED + seconds(9));
        assert!(!kept, "four seconds");
        let (pace, kept) = Pace::step(Some(pace), ASKED + seconds(18));
        assert!(!kept, "nine seconds, but ten are due now");
        let (pace, kept) = Pace::step(Some(pace), ASKED + seconds(33));
        assert!(kept, "fifteen");
        let (_, kept) = Pace::step(Some(pace), ASKED + seconds(47));
        assert!(!kept, "the longer wait is remembered");
    }

    #[test]
    fn a_code_is_found_however_it_was_typed() {
        for typed in ["ABC234", "abc234", " abc-234 ", "a b c 2 3 4", "ABC–234"] {
            assert_eq!(tidy_user_code(typed), "ABC234", "{typed}");
        }
        assert_eq!(tidy_user_code(&"x".repeat(1000)).len(), 12);
    }

    proptest::proptest! {
        #[test]
        fn whatever_is_typed_becomes_a_short_text(typed in "\\PC{0,40}") {
            let tidy = tidy_user_code(&typed);
            proptest::prop_assert!(tidy.chars().count() <= 2 * USER_CODE_LEN);
            proptest::prop_assert!(!tidy.contains(char::is_whitespace));
        }
    }
}
