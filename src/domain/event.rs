//! The audit: what happened to accounts and to the service, for owners and administrators to look
//! back on. Sign-ins and failed ones, changes, the ends of sessions, what administrators did and
//! what was refused.
//!
//! An event is written in the transaction of what it tells of, is never changed (but for those that
//! are counted together), and is forgotten after `audit.retention_days`. What administrators do
//! stands in `deed.rs`.

use serde::{Deserialize, Serialize};

use super::deed::Act;
use super::{Actor, BrowserSession, DeviceId, EventId, Id, Timestamp, UserId};

/// The longest name within an event, in characters.
const MAX_NAME: usize = 100;

/// Who makes a request: where they are, with which program, and how they are spoken to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Caller {
    /// The address, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// The `User-Agent`, cut at 255 bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    /// The language of the pages they see, as a BCP 47 tag: for mails that follow from the request.
    #[serde(skip)]
    pub language: Option<String>,
}

impl Caller {
    /// The language to write to them in.
    #[must_use]
    pub fn language(&self) -> &str {
        self.language.as_deref().unwrap_or("en")
    }

    /// Whoever sits at a browser that is signed in, as it was last seen.
    #[must_use]
    pub fn at(browser: &BrowserSession) -> Self {
        let ip = browser.last_active.as_ref().and_then(|seen| seen.ip.clone());
        Self { ip, user_agent: browser.user_agent.clone(), language: None }
    }
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Its id. A session's beginning has the ULID of the session.
    pub id: EventId,
    /// To whose account; to nobody's if it concerns the service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// When; of what is counted, the last time.
    pub at: Timestamp,
    /// From when on it is forgotten.
    pub forget_at: Timestamp,
    /// On whose word.
    #[serde(default)]
    pub actor: Actor,
    /// From where, with what.
    #[serde(default)]
    pub by: Caller,
    /// What.
    pub what: What,
}

/// How it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It was done.
    Success,
    /// It was tried in vain.
    Failure,
    /// It was not allowed.
    Denied,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum What {
    /// The account was made by its owner.
    Registered,
    /// Somebody signed in with a browser.
    SignedIn,
    /// An application was let in.
    AppSignedIn {
        /// Its name.
        app: String,
        /// The device it is on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        device: Option<DeviceId>,
    },
    /// An old client signed in.
    OldAppSignedIn {
        /// The name of its device.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        app: Option<String>,
        /// Its device.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        device: Option<DeviceId>,
    },
    /// Wrong passwords, those of one hour counted together: whoever guesses fills no disk.
    WrongPassword {
        /// How many.
        times: u32,
    },
    /// A new password took the place of the old one.
    PasswordChanged,
    /// The account has a password for the first time.
    PasswordSet,
    /// A new password was set by way of an e-mail.
    PasswordRecovered,
    /// An e-mail address was added.
    EmailAdded {
        /// Which.
        email: String,
    },
    /// An e-mail address was removed.
    EmailRemoved {
        /// Which.
        email: String,
    },
    /// Another e-mail address is the first.
    PrimaryEmail {
        /// Which.
        email: String,
    },
    /// The name that others see was changed.
    NameChanged,
    /// A session was ended by its owner.
    SessionEnded {
        /// What it was called.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        name: Option<String>,
    },
    /// A session was ended by Postern.
    SessionClosed {
        /// What it was called.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        name: Option<String>,
        /// Why.
        why: Why,
    },
    /// Several sessions were ended.
    SessionsEnded {
        /// How many.
        count: u32,
    },
    /// An application is asked for again what it was allowed before.
    ConsentWithdrawn {
        /// Its name.
        app: String,
    },
    /// A personal access token was made.
    TokenMade {
        /// What it is called.
        name: String,
    },
    /// New keys for encryption were permitted.
    KeysReset,
    /// All that is known of the account was downloaded.
    Exported,
    /// The account was deactivated by its owner.
    Deactivated,
    /// The policy said no. Those of one hour, entry point and reasons are counted together.
    PolicyDenied {
        /// What was judged: `register`, `email`, `client_registration`, `authorization_grant` or
        /// `compat_login`.
        entry_point: String,
        /// Its reasons, in the words of the policy's codes; the first few.
        reasons: Vec<String>,
        /// How often.
        times: u32,
    },
    /// Somebody asked for what only administrators may do. Those of one hour are counted together.
    AccessRefused {
        /// Of what.
        surface: Surface,
        /// How often.
        times: u32,
    },
    /// An administrator did something.
    Administration {
        /// What.
        act: Act,
        /// To what, if not (or not only) to the account: an id, an address, a name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        about: Option<String>,
    },
}

/// Why Postern ends a session by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// Nobody had used it for long.
    Idle,
    /// Its owner had more than they may have, and it was the one used longest ago.
    Limit,
    /// A token or code of it was shown a second time: somebody else may have it.
    Replay,
}

/// What is for administrators.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Surface {
    /// `/api/admin/v1/`.
    AdminApi,
    /// `/admin/`.
    Console,
}

impl What {
    /// An application was let in.
    #[must_use]
    pub fn app_signed_in(app: &str, device: Option<DeviceId>) -> Self {
        Self::AppSignedIn { app: short(app), device }
    }

    /// An old client signed in.
    #[must_use]
    pub fn old_app_signed_in(app: Option<&str>, device: Option<DeviceId>) -> Self {
        Self::OldAppSignedIn { app: app.map(short), device }
    }

    /// A personal access token was made.
    #[must_use]
    pub fn token_made(name: &str) -> Self {
        Self::TokenMade { name: short(name.trim()) }
    }

    /// What an application was allowed was taken back.
    #[must_use]
    pub fn consent_withdrawn(app: &str) -> Self {
        Self::ConsentWithdrawn { app: short(app) }
    }

    /// A session was ended by Postern.
    #[must_use]
    pub fn session_closed(name: Option<&str>, why: Why) -> Self {
        Self::SessionClosed { name: name.map(short), why }
    }

    /// The policy said no.
    #[must_use]
    pub fn policy_denied<'a>(
        entry_point: &str,
        reasons: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        const MOST: usize = 5;
        let reasons = reasons.into_iter().take(MOST).map(short).collect();
        Self::PolicyDenied { entry_point: short(entry_point), reasons, times: 1 }
    }

    /// Somebody asked for what is not theirs.
    #[must_use]
    pub const fn access_refused(surface: Surface) -> Self {
        Self::AccessRefused { surface, times: 1 }
    }

    /// What it is called, in the audit's log, in filters and in the store: `signed_in`; what
    /// administrators do is called `administration` and, by the act, `administration.locked`.
    #[must_use]
    pub fn kinds(&self) -> Vec<String> {
        let kind = name(self, Some("kind"));
        let Self::Administration { act, .. } = self else { return vec![kind] };
        let act = format!("{kind}.{}", name(act, None));
        vec![kind, act]
    }

    /// How it ended.
    #[must_use]
    pub const fn outcome(&self) -> Outcome {
        match self {
            Self::WrongPassword { .. } => Outcome::Failure,
            Self::PolicyDenied { .. } | Self::AccessRefused { .. } => Outcome::Denied,
            _ => Outcome::Success,
        }
    }

    /// Whether whoever it concerns should look: somebody else may have tried, or have something.
    #[must_use]
    pub const fn is_warning(&self) -> bool {
        matches!(self, Self::WrongPassword { .. } | Self::SessionClosed { why: Why::Replay, .. })
    }

    /// If it is counted with its like of the same hour: what the like have in common.
    #[must_use]
    pub fn counted_as(&self) -> Option<String> {
        match self {
            Self::WrongPassword { .. } => Some("wrong_password".to_owned()),
            Self::PolicyDenied { entry_point, reasons, .. } => {
                Some(format!("policy_denied {entry_point} {}", reasons.join(" ")))
            }
            Self::AccessRefused { surface: Surface::AdminApi, .. } => {
                Some("access_refused admin_api".to_owned())
            }
            Self::AccessRefused { surface: Surface::Console, .. } => {
                Some("access_refused console".to_owned())
            }
            _ => None,
        }
    }

    /// How often it happened.
    #[must_use]
    pub const fn times(&self) -> u32 {
        match self {
            Self::WrongPassword { times }
            | Self::PolicyDenied { times, .. }
            | Self::AccessRefused { times, .. } => *times,
            _ => 1,
        }
    }

    /// The same, so much more often; what is not counted stays as it is.
    #[must_use]
    pub fn more(mut self, more: u32) -> Self {
        if let Self::WrongPassword { times }
        | Self::PolicyDenied { times, .. }
        | Self::AccessRefused { times, .. } = &mut self
        {
            *times = times.saturating_add(more);
        }
        self
    }

    /// A session was ended.
    #[must_use]
    pub fn session_ended(name: Option<&str>) -> Self {
        Self::SessionEnded { name: name.map(short) }
    }
}

/// The name of a variant as it stands in JSON, alone or under a key.
fn name(variant: &impl Serialize, key: Option<&str>) -> String {
    let value = serde_json::to_value(variant).expect("an event is plain data");
    let name = key.map_or(Some(&value), |key| value.get(key));
    name.and_then(|name| name.as_str()).unwrap_or_default().to_owned()
}

fn short(name: &str) -> String {
    name.chars().take(MAX_NAME).collect()
}

impl Event {
    /// The id of the beginning of a session.
    #[must_use]
    pub fn of_session(session: impl Id) -> EventId {
        EventId::from_ulid(session.ulid())
    }
}

/// The hour in which failures are counted together: its beginning.
#[must_use]
pub fn hour_of(at: Timestamp) -> Timestamp {
    const HOUR_MS: i64 = 3600 * 1000;
    Timestamp::from_millis(at.as_millis().div_euclid(HOUR_MS) * HOUR_MS)
}

#[cfg(test)]
mod tests;
