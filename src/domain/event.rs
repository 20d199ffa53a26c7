//! What happened to an account, for its owner to look back on: sign-ins and failed ones, changes,
//! the ends of sessions, what administrators did.
//!
//! An event is written in the transaction of what it tells of and forgotten after [`REMEMBERED`].

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{BrowserSession, DeviceId, EventId, Id, Timestamp, UserId};

/// How long an event is remembered.
pub const REMEMBERED: Duration = Duration::from_hours(180 * 24);

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

/// Something that happened to an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Its id. A session's beginning has the ULID of the session.
    pub id: EventId,
    /// To whose account.
    pub user_id: UserId,
    /// When; of what is counted, the last time.
    pub at: Timestamp,
    /// Who did it; nothing is known of administrators.
    #[serde(default)]
    pub by: Caller,
    /// What.
    pub what: What,
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
    /// An administrator did something.
    Administration {
        /// What.
        act: Act,
    },
}

/// What an administrator did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// Locked the account.
    Locked,
    /// Unlocked it.
    Unlocked,
    /// Deactivated it.
    Deactivated,
    /// Brought it back.
    Reactivated,
    /// Set its password.
    PasswordSet,
    /// Added an e-mail address.
    EmailAdded,
    /// Ended all of its sessions.
    SessionsEnded,
    /// Issued an access token.
    TokenIssued,
    /// Made its owner an administrator.
    MadeAdministrator,
    /// Took that away.
    NoAdministrator,
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

    /// A session was ended.
    #[must_use]
    pub fn session_ended(name: Option<&str>) -> Self {
        Self::SessionEnded { name: name.map(short) }
    }
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

    /// From when on it is forgotten.
    #[must_use]
    pub fn forget_at(&self) -> Timestamp {
        self.at + REMEMBERED
    }
}

/// The hour in which failures are counted together: its beginning.
#[must_use]
pub fn hour_of(at: Timestamp) -> Timestamp {
    const HOUR_MS: i64 = 3600 * 1000;
    Timestamp::from_millis(at.as_millis().div_euclid(HOUR_MS) * HOUR_MS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::OAuthSessionId;

    #[test]
    fn an_hour_begins_at_its_first_millisecond() {
        let at = Timestamp::from_millis;
        assert_eq!(hour_of(at(3_600_000)), at(3_600_000));
        assert_eq!(hour_of(at(7_199_999)), at(3_600_000));
        assert_eq!(hour_of(at(-1)), at(-3_600_000));
    }

    #[test]
    fn a_name_without_end_is_cut() {
        let What::AppSignedIn { app, .. } = What::app_signed_in(&"é".repeat(5000), None) else {
            unreachable!()
        };
        assert_eq!(app.chars().count(), MAX_NAME);
    }

    #[test]
    fn the_beginning_of_a_session_is_found_by_its_id() {
        let session: OAuthSessionId = "01HZY8Q0000000000000000000".parse().unwrap();
        assert_eq!(Event::of_session(session).to_string(), session.to_string());
    }
}
