//! Lists that administrators read: which of the many, and which page of those. The store answers
//! each by its indexes (`store/listing`); the admin API, the console and the command line ask.
//!
//! Everything is listed in the order of its ids, which is that of its making. A filter that is
//! `None` (or empty) lets everything through; several hold together.

use serde::{Deserialize, Serialize};

use super::{Actor, BrowserSessionId, ClientId, Scope, Timestamp, UpstreamProviderId, UserId};

/// The most that one page holds.
pub const MAX_PAGE: usize = 1000;

/// One page: the first `limit` after `after`, or (`from_end`) the last `limit` before `before`.
/// Both bounds are outside the page, and may stand together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window<Id> {
    /// Only what comes after this.
    pub after: Option<Id>,
    /// Only what comes before this.
    pub before: Option<Id>,
    /// Whether the page is the end of the range, not its beginning.
    pub from_end: bool,
    /// How many at most.
    pub limit: usize,
}

impl<Id> Window<Id> {
    /// The first page.
    #[must_use]
    pub const fn first(limit: usize) -> Self {
        Self { after: None, before: None, from_end: false, limit }
    }

    /// The page after `after`.
    #[must_use]
    pub const fn after(after: Option<Id>, limit: usize) -> Self {
        Self { after, before: None, from_end: false, limit }
    }
}

/// A page that was read, in ascending order of ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed<T> {
    /// What is on it.
    pub items: Vec<T>,
    /// Whether there is more behind it.
    pub has_next: bool,
    /// Whether there is more before it.
    pub has_previous: bool,
}

/// Whether a session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SessionStatus {
    /// It stands.
    Active,
    /// It was ended.
    Finished,
}

/// How an account stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UserStatus {
    /// Neither of the others.
    Active,
    /// Locked, whether deactivated or not.
    Locked,
    /// Deactivated, whether locked or not.
    Deactivated,
}

/// Whether a client came by the configuration (or an administrator) or registered itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ClientKind {
    /// It registered itself.
    Dynamic,
    /// It is in the configuration, or an administrator made it.
    Static,
}

/// Which moments: strictly after the one and before the other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Between {
    /// Strictly after.
    pub after: Option<Timestamp>,
    /// Strictly before.
    pub before: Option<Timestamp>,
}

impl Between {
    /// Whether a moment is one of them.
    #[must_use]
    pub fn holds(&self, at: Timestamp) -> bool {
        self.after.is_none_or(|after| at > after) && self.before.is_none_or(|before| at < before)
    }

    /// Whether all moments are.
    #[must_use]
    pub fn is_any(&self) -> bool {
        *self == Self::default()
    }
}

/// Which users.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UserFilter {
    /// By whether they may ask for administrative scopes.
    pub admin: Option<bool>,
    /// By whether they were guests of an old homeserver.
    pub legacy_guest: Option<bool>,
    /// Whose username has this text in it, in any case.
    pub search: Option<String>,
    /// By their standing.
    pub status: Option<UserStatus>,
    /// Who have an active OAuth session of any of these clients.
    pub active_oauth2_client: Vec<ClientId>,
    /// By whether they have an active OAuth session.
    pub has_active_oauth2_session: Option<bool>,
    /// By whether they have an active compatibility session.
    pub has_active_compat_session: Option<bool>,
}

/// Which e-mail addresses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UserEmailFilter {
    /// Of whom.
    pub user: Option<UserId>,
    /// This address, in any case.
    pub email: Option<String>,
}

/// Which browser sessions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BrowserSessionFilter {
    /// Of whom.
    pub user: Option<UserId>,
    /// By whether they stand.
    pub status: Option<SessionStatus>,
    /// By when they began.
    pub created: Between,
    /// By when they were last used; those that never were are in no range.
    pub last_active: Between,
}

/// Which compatibility sessions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CompatSessionFilter {
    /// Of whom.
    pub user: Option<UserId>,
    /// Made in which browser session.
    pub browser_session: Option<BrowserSessionId>,
    /// By whether they stand.
    pub status: Option<SessionStatus>,
    /// By when they began.
    pub created: Between,
    /// By when they were last used; those that never were are in no range.
    pub last_active: Between,
}

/// Which OAuth sessions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OAuthSessionFilter {
    /// Of whom.
    pub user: Option<UserId>,
    /// Of any of these clients.
    pub clients: Vec<ClientId>,
    /// Of clients of this kind.
    pub client_kind: Option<ClientKind>,
    /// Made in which browser session.
    pub browser_session: Option<BrowserSessionId>,
    /// That were granted all of this.
    pub scope: Scope,
    /// By whether they stand.
    pub status: Option<SessionStatus>,
    /// By when they began.
    pub created: Between,
    /// By when they were last used; those that never were are in no range.
    pub last_active: Between,
}

/// Which personal sessions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PersonalSessionFilter {
    /// Owned by which user.
    pub owner_user: Option<UserId>,
    /// Owned by which client.
    pub owner_client: Option<ClientId>,
    /// That act for which user.
    pub actor_user: Option<UserId>,
    /// That were granted all of this.
    pub scope: Scope,
    /// By whether they stand (not revoked).
    pub status: Option<SessionStatus>,
    /// By whether they run out at all.
    pub expires: Option<bool>,
    /// By when they run out; those that never do are in no range.
    pub expiry: Between,
}

/// Which clients.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClientFilter {
    /// Of this kind.
    pub kind: Option<ClientKind>,
    /// Whose name has this text in it, in any case.
    pub name: Option<String>,
    /// Whose `client_uri` has this text in it, in any case.
    pub uri: Option<String>,
    /// That may use this grant type.
    pub grant_type: Option<String>,
    /// By whether they have active sessions.
    pub has_active_sessions: Option<bool>,
}

/// Which registration tokens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RegistrationTokenFilter {
    /// By whether an account was made with them.
    pub used: Option<bool>,
    /// By whether an administrator took them back.
    pub revoked: Option<bool>,
    /// By whether their time is over.
    pub expired: Option<bool>,
    /// By whether an account can be made with them now.
    pub valid: Option<bool>,
}

/// Which accounts at upstream providers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UpstreamLinkFilter {
    /// Linked to whom.
    pub user: Option<UserId>,
    /// At which provider.
    pub provider: Option<UpstreamProviderId>,
    /// Known there by exactly this.
    pub subject: Option<String>,
    /// Called there exactly this.
    pub human_account_name: Option<String>,
}

/// Which events of the audit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct EventFilter {
    /// To whose account.
    pub user: Option<UserId>,
    /// On whose word.
    pub actor: Option<Actor>,
    /// Any of these, as [`What::kinds`](super::event::What::kinds) names them.
    pub kinds: Vec<String>,
    /// When, or when for the first time.
    pub at: Between,
}

/// Which promises to the homeserver.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JobFilter {
    /// All of them.
    #[default]
    All,
    /// Those that were tried in vain.
    Failing,
    /// Those about a user, in the order in which they run.
    OfUser(UserId),
}
