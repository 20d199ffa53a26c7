//! An authorization request on its way: asked, approved, exchanged (RFC 6749 §4.1).

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::client::ResponseMode;
use super::next_step::Asked;
use super::pkce::Challenge;
use super::prompt::{Prompt, Prompts};
use super::{
    BrowserSessionId, ClientId, Digest, GrantId, OAuthSessionId, Scope, Timestamp, UserId,
};

/// How long a code is good after it was given out.
pub const CODE_LIFETIME: Duration = Duration::from_mins(10);
/// How long a person has between the request and the approval.
pub const PENDING_LIFETIME: Duration = Duration::from_hours(1);
/// A code replayed within this time is only refused (a client that retries); later it also ends
/// the session.
pub const REPLAY_GRACE: Duration = Duration::from_secs(20);
/// How long an exchanged grant is remembered, so that the replay of its code is seen.
const REMEMBER_EXCHANGED: Duration = Duration::from_hours(168);

/// An authorization request and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuthorizationGrant {
    /// Its id, in the addresses of the pages between.
    pub id: GrantId,
    /// Who asks.
    pub client_id: ClientId,
    /// Where the answer goes: proven to be the client's.
    pub redirect_uri: String,
    /// What is asked.
    pub scope: Scope,
    /// How the answer travels.
    pub response_mode: ResponseMode,
    /// Given back unchanged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Put into the `id_token` unchanged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nonce: Option<String>,
    /// RFC 7636 §4.2, method S256.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_challenge: Option<Challenge>,
    /// How fresh the sign-in must be, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_age: Option<u64>,
    /// What the client wants to be asked.
    #[serde(default, skip_serializing_if = "Prompts::is_empty")]
    pub prompts: Prompts,
    /// Who must sign in, by the `id_token_hint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<UserId>,
    /// The browser session whose user said that they are meant (`prompt=select_account`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_chosen_in: Option<BrowserSessionId>,
    /// Whom the client expects to sign in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub login_hint: Option<String>,
    /// Languages the client asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ui_locales: Option<String>,
    /// When it was asked.
    pub created_at: Timestamp,
    /// What became of it.
    pub stage: GrantStage,
}

/// The stages of a grant; each can only lead to a later one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GrantStage {
    /// Waiting for a person.
    Pending,
    /// Approved; the code is out.
    Fulfilled {
        /// The digest of the code.
        code: Digest,
        /// The browser in which it was approved.
        browser_session_id: BrowserSessionId,
        /// When.
        at: Timestamp,
    },
    /// The code was exchanged for tokens.
    Exchanged {
        /// The digest of the code.
        code: Digest,
        /// The session that came of it.
        session_id: OAuthSessionId,
        /// When.
        at: Timestamp,
    },
    /// Refused by the person.
    Cancelled {
        /// When.
        at: Timestamp,
    },
}

/// What a code that somebody shows is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeVerdict {
    /// Good: approved in this browser session.
    Good(BrowserSessionId),
    /// It was never approved, was cancelled, or has run out.
    Refused,
    /// It was exchanged a moment ago.
    UsedJustNow,
    /// It was exchanged before: the session that came of it must end (RFC 6749 §4.1.2).
    Replayed(OAuthSessionId),
}

impl AuthorizationGrant {
    /// What its code is worth at `now`.
    #[must_use]
    pub fn judge_code(&self, now: Timestamp) -> CodeVerdict {
        match self.stage {
            GrantStage::Fulfilled { browser_session_id, at, .. } if now < at + CODE_LIFETIME => {
                CodeVerdict::Good(browser_session_id)
            }
            GrantStage::Exchanged { at, .. } if now < at + REPLAY_GRACE => CodeVerdict::UsedJustNow,
            GrantStage::Exchanged { session_id, .. } => CodeVerdict::Replayed(session_id),
            GrantStage::Pending | GrantStage::Fulfilled { .. } | GrantStage::Cancelled { .. } => {
                CodeVerdict::Refused
            }
        }
    }

    /// Whether a person can still decide on it.
    #[must_use]
    pub fn is_pending(&self, now: Timestamp) -> bool {
        self.stage == GrantStage::Pending && now < self.created_at + PENDING_LIFETIME
    }

    /// Whether it was approved just now in this browser, and its code is not used yet: who pressed
    /// twice is given the same code again. A client that gets it twice may come twice, and is not
    /// punished within this time.
    #[must_use]
    pub fn was_just_approved_in(&self, browser: BrowserSessionId, now: Timestamp) -> bool {
        matches!(self.stage, GrantStage::Fulfilled { browser_session_id, at, .. }
            if browser_session_id == browser && now < at + REPLAY_GRACE)
    }

    /// Whether it was refused just now.
    #[must_use]
    pub fn was_just_cancelled(&self, now: Timestamp) -> bool {
        matches!(self.stage, GrantStage::Cancelled { at } if now < at + REPLAY_GRACE)
    }

    /// What it asks of the person, at `now`.
    #[must_use]
    pub fn asked(&self, now: Timestamp) -> Asked<'_> {
        Asked {
            is_pending: self.is_pending(now),
            scope: Some(&self.scope),
            at: self.created_at,
            fresh_login: self.prompts.contains(Prompt::Login),
            max_age: self.max_age,
        }
    }

    /// The digest of its code, once there is one.
    #[must_use]
    pub const fn code(&self) -> Option<Digest> {
        match self.stage {
            GrantStage::Fulfilled { code, .. } | GrantStage::Exchanged { code, .. } => Some(code),
            GrantStage::Pending | GrantStage::Cancelled { .. } => None,
        }
    }

    /// When the store may forget it.
    #[must_use]
    pub fn forget_at(&self) -> Timestamp {
        match self.stage {
            GrantStage::Pending => self.created_at + PENDING_LIFETIME,
            GrantStage::Fulfilled { at, .. } | GrantStage::Cancelled { at } => at + CODE_LIFETIME,
            GrantStage::Exchanged { at, .. } => at + REMEMBER_EXCHANGED,
        }
    }
}
