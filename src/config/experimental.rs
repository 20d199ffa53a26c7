//! `[experimental]`: lifetimes and limits that have no other place in MAS's configuration.

use std::num::NonZeroU64;
use std::time::Duration;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::resolve::Resolver;
use super::source::KeyPath;
use crate::domain::session_limit::SessionLimit;

/// Lifetimes and limits.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ExperimentalSection {
    /// How long an OAuth access token lives, in seconds.
    #[schemars(range(min = 60, max = 86_400))]
    pub access_token_ttl: u64,
    /// How long an access token of a Matrix login lives if the client can refresh it, in seconds.
    #[schemars(range(min = 60, max = 86_400))]
    pub compat_token_ttl: u64,
    /// Ends sessions that nobody used for long. Left out: never, but for browsers that were not
    /// seen for a year.
    pub inactive_session_expiration: Option<InactiveSessionSection>,
    /// A page about the person's plan, shown within the account page.
    pub plan_management_iframe_uri: Option<String>,
    /// Limits how many sessions one person can have. Left out: no limit.
    pub session_limit: Option<SessionLimitSection>,
}

impl Default for ExperimentalSection {
    fn default() -> Self {
        Self {
            access_token_ttl: 300,
            compat_token_ttl: 300,
            inactive_session_expiration: None,
            plan_management_iframe_uri: None,
            session_limit: None,
        }
    }
}

/// Ends sessions that nobody used for long.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InactiveSessionSection {
    /// After how long, in seconds.
    #[schemars(range(min = 600, max = 7_776_000))]
    pub ttl: u64,
    /// Whether sessions of Matrix logins are ended.
    #[serde(default = "yes")]
    pub expire_compat_sessions: bool,
    /// Whether OAuth sessions are ended; those of clients in this file are not.
    #[serde(default = "yes")]
    pub expire_oauth_sessions: bool,
    /// Whether browser sessions are ended.
    #[serde(default = "yes")]
    pub expire_user_sessions: bool,
}

fn yes() -> bool {
    true
}

/// Limits how many sessions one person can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SessionLimitSection {
    /// From how many on a person is asked to end one before logging in in a browser.
    pub soft_limit: NonZeroU64,
    /// From how many on no login succeeds at all.
    pub hard_limit: NonZeroU64,
    /// Accounts with more sessions than this are left alone.
    #[serde(default)]
    pub max_session_threshold: Option<NonZeroU64>,
    /// Whether the session used longest ago is ended instead of refusing the login. Messages that
    /// only that device can read are lost.
    #[serde(default)]
    pub dangerous_hard_limit_eviction: bool,
}

/// `[experimental]`, ready to use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Experimental {
    /// How long an OAuth access token lives; 1 minute to 1 day.
    pub access_token_ttl: Duration,
    /// How long a refreshable access token of a Matrix login lives; 1 minute to 1 day.
    pub compat_token_ttl: Duration,
    /// When unused sessions end.
    pub inactive_session_expiration: Option<InactiveSessionExpiration>,
    /// A page about the person's plan, as written.
    pub plan_management_iframe_uri: Option<String>,
    /// How many sessions one person can have, which stands in the policy's data; the hard limit is
    /// not below the soft one.
    pub session_limit: Option<SessionLimitSection>,
}

/// When unused sessions end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InactiveSessionExpiration {
    /// After this time; 10 minutes to 90 days.
    pub ttl: Duration,
    /// Sessions of Matrix logins.
    pub compat_sessions: bool,
    /// OAuth sessions.
    pub oauth_sessions: bool,
    /// Browser sessions.
    pub browser_sessions: bool,
}

impl SessionLimitSection {
    /// What contradicts itself in it, said of `hard_limit`.
    #[must_use]
    pub fn contradiction(&self) -> Option<&'static str> {
        if self.hard_limit < self.soft_limit {
            return Some("must not be below `soft_limit`");
        }
        let cuts_all = self.dangerous_hard_limit_eviction && self.hard_limit.get() < 2;
        cuts_all.then_some("must be at least 2 with `dangerous_hard_limit_eviction`")
    }
}

impl From<&SessionLimitSection> for SessionLimit {
    fn from(section: &SessionLimitSection) -> Self {
        Self {
            soft: as_count(section.soft_limit),
            hard: as_count(section.hard_limit),
            left_alone_above: section.max_session_threshold.map(as_count),
            evicts: section.dangerous_hard_limit_eviction,
        }
    }
}

pub(super) fn resolve(written: ExperimentalSection, r: &mut Resolver<'_>) -> Experimental {
    if let Some(wrong) = written.session_limit.and_then(|limit| limit.contradiction()) {
        let at = KeyPath::root().key("experimental").key("session_limit");
        r.error(&at.key("hard_limit"), wrong);
    }
    Experimental {
        access_token_ttl: Duration::from_secs(written.access_token_ttl),
        compat_token_ttl: Duration::from_secs(written.compat_token_ttl),
        inactive_session_expiration: written.inactive_session_expiration.map(|section| {
            InactiveSessionExpiration {
                ttl: Duration::from_secs(section.ttl),
                compat_sessions: section.expire_compat_sessions,
                oauth_sessions: section.expire_oauth_sessions,
                browser_sessions: section.expire_user_sessions,
            }
        }),
        plan_management_iframe_uri: written.plan_management_iframe_uri,
        session_limit: written.session_limit,
    }
}

fn as_count(number: NonZeroU64) -> usize {
    usize::try_from(number.get()).unwrap_or(usize::MAX)
}
