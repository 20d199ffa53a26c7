//! Personal sessions: what a personal access token (`mpt_…`) gives access to. Bots and scripts use
//! them: there is no client, no sign-in and no refresh, one token at a time.
//!
//! A session has an owner, who made it, and an actor, whom its token speaks for. People make tokens
//! for themselves; administrators make them for others, their bots for instance.

use serde::{Deserialize, Serialize};

use super::session::{Activity, SessionState, last_use};
use super::{ClientId, DeviceId, PersonalSessionId, Scope, Timestamp, UserId};

/// The longest name, in characters: that of other sessions.
pub const MAX_NAME: usize = 100;

/// What a personal access token gives access to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonalSession {
    /// Its id.
    pub id: PersonalSessionId,
    /// Who made it.
    pub owner: PersonalOwner,
    /// Whom its token speaks for.
    pub actor_user_id: UserId,
    /// What its owner calls it.
    pub human_name: String,
    /// What its token may be used for.
    pub scope: Scope,
    /// When it was made.
    pub created_at: Timestamp,
    /// Whether it stands, that is, was not revoked.
    pub state: SessionState,
    /// When its present token runs out; never if `None`. The session stays, for a new token.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// When it was last used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_active: Option<Activity>,
}

/// Who made a personal session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PersonalOwner {
    /// A person: its actor, or an administrator.
    User {
        /// Who.
        user_id: UserId,
    },
    /// A client in its own name, through the admin API.
    Client {
        /// Which.
        client_id: ClientId,
    },
}

impl PersonalOwner {
    /// The person, if it is one.
    #[must_use]
    pub const fn user(self) -> Option<UserId> {
        match self {
            Self::User { user_id } => Some(user_id),
            Self::Client { .. } => None,
        }
    }

    /// The client, if it is one.
    #[must_use]
    pub const fn client(self) -> Option<ClientId> {
        match self {
            Self::User { .. } => None,
            Self::Client { client_id } => Some(client_id),
        }
    }
}

impl PersonalSession {
    /// Whether its actor made it.
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.owner.user() == Some(self.actor_user_id)
    }

    /// When it was last used, or made.
    #[must_use]
    pub fn last_use(&self) -> Timestamp {
        last_use(self.last_active.as_ref(), self.created_at)
    }

    /// The Matrix device of its token, if it has one.
    #[must_use]
    pub fn device(&self) -> Option<DeviceId> {
        self.scope.device()
    }

    /// Whether its token has run out.
    #[must_use]
    pub fn is_expired(&self, now: Timestamp) -> bool {
        self.expires_at.is_some_and(|at| at <= now)
    }
}

/// Why a name is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidName {
    /// Nothing but white space.
    #[error("the name is empty")]
    Empty,
    /// More than [`MAX_NAME`] characters.
    #[error("the name is longer than 100 characters")]
    TooLong,
}

/// A name as it was typed, without white space around it.
pub fn check_name(typed: &str) -> Result<String, InvalidName> {
    let name = typed.trim();
    match name.chars().count() {
        0 => Err(InvalidName::Empty),
        1..=MAX_NAME => Ok(name.to_owned()),
        _ => Err(InvalidName::TooLong),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_what_is_left_without_white_space_around_it() {
        assert_eq!(check_name(" my bot\n"), Ok("my bot".to_owned()));
        assert_eq!(check_name(" \t"), Err(InvalidName::Empty));
        assert_eq!(check_name(&"é".repeat(100)), Ok("é".repeat(100)));
        assert_eq!(check_name(&"é".repeat(101)), Err(InvalidName::TooLong));
    }

    #[test]
    fn its_token_runs_out_at_its_moment_and_the_session_does_not() {
        let now = Timestamp::from_millis(1000);
        let id: UserId = "01HZY8Q0000000000000000000".parse().unwrap();
        let session = PersonalSession {
            id: "01HZY8Q0000000000000000000".parse().unwrap(),
            owner: PersonalOwner::User { user_id: id },
            actor_user_id: id,
            human_name: "bot".into(),
            scope: Scope::default(),
            created_at: now,
            state: SessionState::Active,
            expires_at: Some(now),
            last_active: None,
        };
        assert!(session.is_own() && session.state.is_active());
        assert!(session.is_expired(now) && !session.is_expired(Timestamp::from_millis(999)));
        assert!(!PersonalSession { expires_at: None, ..session }.is_expired(now));
    }
}
