//! Access and refresh tokens as they stand in the store (by digest, never the secret), and the
//! rule for refreshing.
//!
//! RFC 6749 §6, RFC 9700 §4.14. One rule serves OAuth and the compatibility API. Phones lose
//! answers and tabs refresh at once, so an old refresh token is good again as long as nothing of
//! its successors was used, and within a short grace in any case; later it is a sign of theft.
//!
//! Within the grace, each who shows the token gets a pair, and every pair goes on: the branches of
//! a session live side by side, and each is watched by itself. When an answer is given again after
//! the grace, the pairs that seem lost are replaced; should one of them turn up after all (and not
//! right away), then two hold tokens that only one can have got, and the session ends.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{Digest, SessionRef, Timestamp, TokenId};

/// An access token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccessToken {
    /// Its id, the `jti` of introspection.
    pub id: TokenId,
    /// The key under which it is found.
    pub digest: Digest,
    /// What it gives access to.
    pub session: SessionRef,
    /// When it was made.
    pub created_at: Timestamp,
    /// Until when it is good; `None` for ever.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// When it was first seen in use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_used_at: Option<Timestamp>,
    /// The refresh token that was given for it: its use proves that the answer arrived.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub predecessor: Option<Digest>,
}

impl AccessToken {
    /// Whether it has run out.
    #[must_use]
    pub fn is_expired(&self, now: Timestamp) -> bool {
        self.expires_at.is_some_and(|at| at <= now)
    }
}

/// A refresh token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefreshToken {
    /// Its id.
    pub id: TokenId,
    /// The key under which it is found.
    pub digest: Digest,
    /// The session that it prolongs.
    pub session: SessionRef,
    /// The access token that was given out beside it.
    pub access_token: Digest,
    /// When it was made.
    pub created_at: Timestamp,
    /// The refresh token that was given for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub predecessor: Option<Digest>,
    /// What became of it.
    pub state: RefreshState,
}

/// What became of a refresh token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RefreshState {
    /// Not used yet.
    Fresh,
    /// Exchanged; nobody has shown yet that the answer arrived.
    Exchanged {
        /// When it was exchanged first.
        at: Timestamp,
    },
    /// Exchanged, and something of a successor was used.
    Superseded {
        /// When it was exchanged first.
        at: Timestamp,
        /// When a successor was used first.
        proven_at: Timestamp,
    },
    /// Never used, and given anew to somebody who showed its predecessor again.
    Replaced {
        /// When.
        at: Timestamp,
    },
}

/// How long after its supersession a refresh token is remembered, so that its replay is seen.
const REMEMBER_SUPERSEDED: Duration = Duration::from_hours(24);
/// How long one that was replaced is. There are few of them, and whom it was stolen from may come
/// late.
const REMEMBER_REPLACED: Duration = Duration::from_hours(30 * 24);

impl RefreshToken {
    /// When the store may forget it: a day after a successor was proven, a month after it was
    /// replaced, else with its session.
    #[must_use]
    pub fn forget_at(&self) -> Option<Timestamp> {
        match self.state {
            RefreshState::Superseded { proven_at, .. } => Some(proven_at + REMEMBER_SUPERSEDED),
            RefreshState::Replaced { at } => Some(at + REMEMBER_REPLACED),
            RefreshState::Fresh | RefreshState::Exchanged { .. } => None,
        }
    }
}

/// What to do with a refresh token that somebody shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefreshVerdict {
    /// The ordinary case: give a new pair and end the old access token.
    Rotate,
    /// Shown again within the grace: give one more pair and leave the first one good.
    GiveAnother,
    /// Shown again later, and no answer ever arrived: end what was given, then give a new pair.
    Replace,
    /// Shown again after a successor was used and the grace is over: end the session.
    Theft,
}

/// The rule (RFC 9700 §4.14). `grace` begins with the exchange that the token's pairs are of.
#[must_use]
pub fn judge_refresh(state: RefreshState, now: Timestamp, grace: Duration) -> RefreshVerdict {
    match state {
        RefreshState::Fresh => RefreshVerdict::Rotate,
        RefreshState::Replaced { at } if now < at + grace => RefreshVerdict::Rotate,
        RefreshState::Exchanged { at } | RefreshState::Superseded { at, .. }
            if now < at + grace =>
        {
            RefreshVerdict::GiveAnother
        }
        RefreshState::Exchanged { .. } => RefreshVerdict::Replace,
        RefreshState::Superseded { .. } | RefreshState::Replaced { .. } => RefreshVerdict::Theft,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GRACE: Duration = Duration::from_secs(30);
    const AT: Timestamp = Timestamp::from_millis(1_000_000);

    #[test]
    fn a_lost_answer_is_given_again_for_as_long_as_it_takes() {
        let exchanged = RefreshState::Exchanged { at: AT };
        assert_eq!(judge_refresh(RefreshState::Fresh, AT, GRACE), RefreshVerdict::Rotate);
        let soon = AT + Duration::from_secs(29);
        assert_eq!(judge_refresh(exchanged, soon, GRACE), RefreshVerdict::GiveAnother);
        let next_week = AT + Duration::from_hours(168);
        assert_eq!(judge_refresh(exchanged, next_week, GRACE), RefreshVerdict::Replace);
    }

    #[test]
    fn a_replay_after_use_is_theft_once_the_grace_is_over() {
        let used = RefreshState::Superseded { at: AT, proven_at: AT };
        let in_grace = AT + Duration::from_secs(29);
        assert_eq!(judge_refresh(used, in_grace, GRACE), RefreshVerdict::GiveAnother);
        assert_eq!(judge_refresh(used, AT + GRACE, GRACE), RefreshVerdict::Theft);
        let replaced = RefreshState::Replaced { at: AT };
        assert_eq!(judge_refresh(replaced, in_grace, GRACE), RefreshVerdict::Rotate);
        assert_eq!(judge_refresh(replaced, AT + GRACE, GRACE), RefreshVerdict::Theft);
    }

    #[test]
    fn without_a_grace_only_a_lost_answer_is_given_again() {
        let none = Duration::ZERO;
        let exchanged = RefreshState::Exchanged { at: AT };
        assert_eq!(judge_refresh(exchanged, AT, none), RefreshVerdict::Replace);
        let used = RefreshState::Superseded { at: AT, proven_at: AT };
        assert_eq!(judge_refresh(used, AT, none), RefreshVerdict::Theft);
    }
}
