//! Sessions: a browser that is signed in, what an OAuth client was granted, and the sessions of
//! old clients. Tokens belong to a [`SessionRef`].

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{
    BrowserSessionId, ClientId, CompatSessionId, DeviceId, OAuthSessionId, PersonalSessionId,
    Scope, Timestamp, UserId,
};

/// Whether a session still stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SessionState {
    /// It stands.
    Active,
    /// It was ended.
    Finished {
        /// When.
        at: Timestamp,
    },
}

impl SessionState {
    /// Whether the session stands.
    #[must_use]
    pub const fn is_active(self) -> bool {
        matches!(self, Self::Active)
    }
}

/// When and from where a session was last used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Activity {
    /// When.
    pub at: Timestamp,
    /// The client's address, where it is known (introspection does not tell it).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
}

/// How somebody proved who they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AuthenticationMethod {
    /// With the account's password.
    Password,
    /// By registering the account just now.
    Registration,
}

/// A browser that is signed in. Its cookie holds the id, sealed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BrowserSession {
    /// Its id; a new one at each sign-in.
    pub id: BrowserSessionId,
    /// Who is signed in.
    pub user_id: UserId,
    /// When the session began.
    pub created_at: Timestamp,
    /// When its user last proved who they are (`auth_time`, OpenID Connect Core §2).
    pub authenticated_at: Timestamp,
    /// And how.
    pub method: AuthenticationMethod,
    /// Whether it stands.
    pub state: SessionState,
    /// The browser's `User-Agent`, cut at 255 bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    /// When it was last seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_active: Option<Activity>,
}

/// What an OAuth client was granted, by a user or (client credentials) in its own name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OAuthSession {
    /// Its id.
    pub id: OAuthSessionId,
    /// To whom it was granted.
    pub client_id: ClientId,
    /// By whom; `None` for client credentials.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// In which browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub browser_session_id: Option<BrowserSessionId>,
    /// What was granted.
    pub scope: Scope,
    /// When.
    pub created_at: Timestamp,
    /// When the user had last proved who they are (`auth_time`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authenticated_at: Option<Timestamp>,
    /// Whether it stands.
    pub state: SessionState,
    /// The `User-Agent` of the client or browser, cut at 255 bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    /// When it was last seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_active: Option<Activity>,
    /// A name that its user gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub human_name: Option<String>,
}

impl BrowserSession {
    /// When it was last seen, or began.
    #[must_use]
    pub fn last_use(&self) -> Timestamp {
        last_use(self.last_active.as_ref(), self.created_at)
    }
}

impl OAuthSession {
    /// When it was last used, or began.
    #[must_use]
    pub fn last_use(&self) -> Timestamp {
        last_use(self.last_active.as_ref(), self.created_at)
    }

    /// A session without a user has one access token and no way to another: when that has run out,
    /// whatever its lifetime is.
    #[must_use]
    pub fn runs_out_at(&self) -> Option<Timestamp> {
        /// No access token lives longer (`experimental.access_token_ttl`).
        const LONGEST: Duration = Duration::from_hours(24);
        if self.user_id.is_none() { Some(self.created_at + LONGEST) } else { None }
    }

    /// The Matrix device of the session, if it has one.
    #[must_use]
    pub fn device(&self) -> Option<DeviceId> {
        self.scope.device()
    }
}

/// A session of the compatibility API (`m.login.password` and its like).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CompatSession {
    /// Its id.
    pub id: CompatSessionId,
    /// Whose.
    pub user_id: UserId,
    /// Its device; imported sessions may have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device_id: Option<DeviceId>,
    /// The browser it was made in, for single sign-on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub browser_session_id: Option<BrowserSessionId>,
    /// When it began.
    pub created_at: Timestamp,
    /// Whether it stands.
    pub state: SessionState,
    /// Whether it may use Synapse's admin API.
    #[serde(default)]
    pub is_synapse_admin: bool,
    /// The name the client gave its device.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub human_name: Option<String>,
    /// The client's `User-Agent`, cut at 255 bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    /// When it was last seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_active: Option<Activity>,
}

impl CompatSession {
    /// When it was last used, or began.
    #[must_use]
    pub fn last_use(&self) -> Timestamp {
        last_use(self.last_active.as_ref(), self.created_at)
    }
}

/// The later of the last use and the beginning.
pub(super) fn last_use(seen: Option<&Activity>, began: Timestamp) -> Timestamp {
    seen.map_or(began, |seen| seen.at.max(began))
}

/// The session that a token belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SessionRef {
    /// An OAuth session.
    #[serde(rename = "oauth")]
    OAuth(OAuthSessionId),
    /// A session of the compatibility API.
    Compat(CompatSessionId),
    /// A personal session.
    Personal(PersonalSessionId),
}
