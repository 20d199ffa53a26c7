//! Single sign-on of old clients (Matrix client-server API "SSO client login"): a client opens a
//! browser at us, and gets a login token back through its `redirectUrl`.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::next_step::Asked;
use super::sso_redirect::SsoRedirect;
use super::{BrowserSessionId, CompatSsoLoginId, Digest, Timestamp};

/// How long a person has between the request and the approval.
pub const PENDING_LIFETIME: Duration = Duration::from_mins(30);
/// How long a login token is good after it was given out.
pub const TOKEN_LIFETIME: Duration = Duration::from_secs(30);

/// A sign-in on its way. It is gone once its token was used or the person has said no.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CompatSsoLogin {
    /// Its id, in the addresses of the pages between.
    pub id: CompatSsoLoginId,
    /// Where the token goes: anywhere, so that a person must be shown where.
    pub redirect: SsoRedirect,
    /// When it was asked.
    pub created_at: Timestamp,
    /// Whether the client says that the person wants a new account (MSC3824 `action=register`).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub wants_account: bool,
    /// How far it is.
    pub stage: SsoStage,
}

/// How far a sign-in is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SsoStage {
    /// Waiting for a person.
    Pending,
    /// Approved; the login token is out.
    Approved {
        /// The digest of the token.
        token: Digest,
        /// The browser in which it was approved.
        browser_session_id: BrowserSessionId,
        /// When.
        at: Timestamp,
    },
}

impl CompatSsoLogin {
    /// What is asked of a person: a sign-in, and their word.
    #[must_use]
    pub fn asked(&self, now: Timestamp) -> Asked<'static> {
        let is_pending =
            self.stage == SsoStage::Pending && now < self.created_at + PENDING_LIFETIME;
        Asked { is_pending, ..Asked::account(self.created_at, None) }
    }

    /// The browser in which it was approved, as long as its token is good.
    #[must_use]
    pub fn redeemable(&self, now: Timestamp) -> Option<BrowserSessionId> {
        match self.stage {
            SsoStage::Approved { browser_session_id, at, .. } if now < at + TOKEN_LIFETIME => {
                Some(browser_session_id)
            }
            SsoStage::Approved { .. } | SsoStage::Pending => None,
        }
    }

    /// Whether it was approved in this browser and its token is good still: who pressed twice is
    /// given the same token again.
    #[must_use]
    pub fn was_just_approved_in(&self, browser: BrowserSessionId, now: Timestamp) -> bool {
        self.redeemable(now) == Some(browser)
    }

    /// The digest of its token, once there is one.
    #[must_use]
    pub const fn token(&self) -> Option<Digest> {
        match self.stage {
            SsoStage::Approved { token, .. } => Some(token),
            SsoStage::Pending => None,
        }
    }

    /// When the store may forget it.
    #[must_use]
    pub fn forget_at(&self) -> Timestamp {
        match self.stage {
            SsoStage::Pending => self.created_at + PENDING_LIFETIME,
            SsoStage::Approved { at, .. } => at + TOKEN_LIFETIME,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_good_for_half_a_minute() {
        let at = Timestamp::from_millis(1_000_000);
        let browser: BrowserSessionId = "01HZY8Q0000000000000000000".parse().unwrap();
        let stage =
            SsoStage::Approved { token: Digest::new([1; 32]), browser_session_id: browser, at };
        let login = CompatSsoLogin {
            id: "01HZY8Q0000000000000000000".parse().unwrap(),
            redirect: "https://app.example.org/".parse().unwrap(),
            created_at: at - Duration::from_mins(5),
            wants_account: false,
            stage,
        };
        assert_eq!(login.redeemable(at + Duration::from_secs(29)), Some(browser));
        assert_eq!(login.redeemable(at + TOKEN_LIFETIME), None);
        assert!(!login.asked(at).is_pending);
        let pending = CompatSsoLogin { stage: SsoStage::Pending, ..login };
        assert_eq!(pending.redeemable(at), None);
        assert!(pending.asked(at).is_pending);
        assert!(!pending.asked(at + Duration::from_mins(25)).is_pending);
    }
}
