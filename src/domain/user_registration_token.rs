//! A registration token: lets people make an account where that needs one, so often and so long as
//! an administrator said. Its fields are those of MAS's admin API.

use serde::{Deserialize, Serialize};

use super::{Digest, Invitation, Timestamp, UserRegistrationTokenId};

/// A registration token. Found by its digest; sealed, since administrators may read it again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserRegistrationToken {
    /// Its id.
    pub id: UserRegistrationTokenId,
    /// SHA-256 of the token.
    pub digest: Digest,
    /// The token, sealed with the encryption key.
    pub sealed: String,
    /// How many accounts may be made with it; any number if `None`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usage_limit: Option<u32>,
    /// How many were.
    pub times_used: u32,
    /// When it was made.
    pub created_at: Timestamp,
    /// When an account was last made with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_used_at: Option<Timestamp>,
    /// Until when it is good; for ever if `None`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// Since when it is not, by the word of an administrator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked_at: Option<Timestamp>,
    /// Whether it is an invitation, and to whom.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invitation: Option<Invitation>,
}

/// Why a token lets nobody in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TokenRefusal {
    /// As many accounts as it is good for were made.
    #[error("the registration token is used up")]
    UsedUp,
    /// Its time is over.
    #[error("the registration token has run out")]
    Expired,
    /// An administrator took it back.
    #[error("the registration token was revoked")]
    Revoked,
}

impl UserRegistrationToken {
    /// Whether an account may be made with it now.
    pub fn check(&self, now: Timestamp) -> Result<(), TokenRefusal> {
        if self.revoked_at.is_some() {
            return Err(TokenRefusal::Revoked);
        }
        if self.is_expired(now) {
            return Err(TokenRefusal::Expired);
        }
        if self.is_spent() {
            return Err(TokenRefusal::UsedUp);
        }
        Ok(())
    }

    /// Whether an account of this name may be made with it.
    #[must_use]
    pub fn is_for(&self, username: &str) -> bool {
        self.username().is_none_or(|name| name == username)
    }

    /// The only name that an account can be made under with it, if it names one.
    #[must_use]
    pub fn username(&self) -> Option<&str> {
        self.invitation.as_ref()?.username.as_deref()
    }

    /// Whether its time is over.
    #[must_use]
    pub fn is_expired(&self, now: Timestamp) -> bool {
        self.expires_at.is_some_and(|at| at <= now)
    }

    /// Whether as many accounts were made with it as it is good for.
    #[must_use]
    pub fn is_spent(&self) -> bool {
        self.usage_limit.is_some_and(|limit| self.times_used >= limit)
    }

    /// The same after one account more was made with it.
    pub fn used(self, now: Timestamp) -> Result<Self, TokenRefusal> {
        self.check(now)?;
        Ok(Self { times_used: self.times_used.saturating_add(1), last_used_at: Some(now), ..self })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_millis(1_000_000);

    fn token() -> UserRegistrationToken {
        UserRegistrationToken {
            id: "01HZY8Q0000000000000000000".parse().unwrap(),
            digest: Digest::new([1; 32]),
            sealed: String::new(),
            usage_limit: None,
            times_used: 0,
            created_at: NOW,
            last_used_at: None,
            expires_at: None,
            revoked_at: None,
            invitation: None,
        }
    }

    #[test]
    fn a_token_is_good_as_often_as_it_says() {
        let once = UserRegistrationToken { usage_limit: Some(1), ..token() };
        let used = once.used(NOW).unwrap();
        assert_eq!((used.times_used, used.last_used_at), (1, Some(NOW)));
        assert_eq!(used.used(NOW), Err(TokenRefusal::UsedUp));
        assert!(UserRegistrationToken { times_used: 1000, ..token() }.used(NOW).is_ok());
    }

    #[test]
    fn a_token_that_names_somebody_is_for_nobody_else() {
        assert!(token().is_for("bob"));
        let username = Some("bob".to_owned());
        let invitation = Some(Invitation { username, ..Invitation::default() });
        let pinned = UserRegistrationToken { invitation, ..token() };
        assert!(pinned.is_for("bob") && !pinned.is_for("bobby"));
    }

    #[test]
    fn a_token_ends_with_its_time_or_by_an_administrators_word() {
        let ended = UserRegistrationToken { expires_at: Some(NOW), ..token() };
        assert_eq!(ended.check(NOW), Err(TokenRefusal::Expired));
        assert_eq!(ended.check(Timestamp::from_millis(999_999)), Ok(()));
        let revoked = UserRegistrationToken { revoked_at: Some(NOW), ..token() };
        assert_eq!(revoked.check(NOW), Err(TokenRefusal::Revoked));
    }
}
