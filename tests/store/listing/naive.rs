//! What the filters mean, by looking at each record.

use postern::domain::client::ClientSource;
use postern::domain::listing::*;
use postern::domain::session::Activity;
use postern::domain::*;

use super::town::Town;

fn is<T: Copy + PartialEq>(asked: Option<T>, found: T) -> bool {
    asked.is_none_or(|asked| asked == found)
}

fn status(asked: Option<SessionStatus>, state: SessionState) -> bool {
    match asked {
        None => true,
        Some(SessionStatus::Active) => state == SessionState::Active,
        Some(SessionStatus::Finished) => state != SessionState::Active,
    }
}

fn at(asked: &Between, at: Timestamp) -> bool {
    !(asked.after.is_some_and(|after| at <= after)
        || asked.before.is_some_and(|before| at >= before))
}

fn used(asked: &Between, used: Option<&Activity>) -> bool {
    (asked.after.is_none() && asked.before.is_none()) || used.is_some_and(|used| at(asked, used.at))
}

fn has(text: Option<&str>, searched: Option<&String>) -> bool {
    searched.is_none_or(|searched| {
        text.is_some_and(|text| text.to_lowercase().contains(&searched.to_lowercase()))
    })
}

impl Town {
    pub fn user(&self, user: &User, filter: &UserFilter) -> bool {
        let stands = match filter.status {
            None => true,
            Some(UserStatus::Locked) => user.locked_at.is_some(),
            Some(UserStatus::Deactivated) => user.deactivated_at.is_some(),
            Some(UserStatus::Active) => user.locked_at.is_none() && user.deactivated_at.is_none(),
        };
        let mine = |session: &&OAuthSession| {
            session.user_id == Some(user.id) && session.state == SessionState::Active
        };
        let clients = &filter.active_oauth2_client;
        stands
            && is(filter.admin, user.can_request_admin)
            && is(filter.legacy_guest, user.is_guest)
            && has(Some(&user.username), filter.search.as_ref())
            && is(filter.has_active_oauth2_session, self.oauth.iter().any(|s| mine(&s)))
            && is(
                filter.has_active_compat_session,
                self.compat.iter().any(|s| s.user_id == user.id && s.state == SessionState::Active),
            )
            && (clients.is_empty()
                || self.oauth.iter().filter(mine).any(|s| clients.contains(&s.client_id)))
    }

    pub fn client(&self, client: &Client, filter: &ClientFilter) -> bool {
        let active =
            self.oauth.iter().any(|s| s.client_id == client.id && s.state == SessionState::Active);
        let kind = kind(client);
        let metadata = &client.metadata;
        is(filter.kind, kind)
            && has(metadata.client_name.as_deref(), filter.name.as_ref())
            && has(metadata.client_uri.as_ref().map(url::Url::as_str), filter.uri.as_ref())
            && is(filter.has_active_sessions, active)
            && filter.grant_type.as_ref().is_none_or(|asked| {
                metadata.grant_types.iter().any(|grant| grant.as_str() == asked)
            })
    }

    pub fn oauth_session(&self, session: &OAuthSession, filter: &OAuthSessionFilter) -> bool {
        let client = self.clients.iter().find(|client| client.id == session.client_id).unwrap();
        filter.user.is_none_or(|user| session.user_id == Some(user))
            && (filter.clients.is_empty() || filter.clients.contains(&session.client_id))
            && is(filter.client_kind, kind(client))
            && filter.browser_session.is_none_or(|id| session.browser_session_id == Some(id))
            && filter.scope.iter().all(|token| session.scope.contains(token))
            && status(filter.status, session.state)
            && at(&filter.created, session.created_at)
            && used(&filter.last_active, session.last_active.as_ref())
    }
}

fn kind(client: &Client) -> ClientKind {
    match client.source {
        ClientSource::Static | ClientSource::Administrator => ClientKind::Static,
        ClientSource::Dynamic { .. } => ClientKind::Dynamic,
    }
}

pub fn browser_session(session: &BrowserSession, filter: &BrowserSessionFilter) -> bool {
    is(filter.user, session.user_id)
        && status(filter.status, session.state)
        && at(&filter.created, session.created_at)
        && used(&filter.last_active, session.last_active.as_ref())
}

pub fn compat_session(session: &CompatSession, filter: &CompatSessionFilter) -> bool {
    is(filter.user, session.user_id)
        && filter.browser_session.is_none_or(|id| session.browser_session_id == Some(id))
        && status(filter.status, session.state)
        && at(&filter.created, session.created_at)
        && used(&filter.last_active, session.last_active.as_ref())
}

pub fn token(
    token: &UserRegistrationToken,
    filter: RegistrationTokenFilter,
    now: Timestamp,
) -> bool {
    let expired = token.expires_at.is_some_and(|at| at <= now);
    let spent = token.usage_limit.is_some_and(|limit| token.times_used >= limit);
    let revoked = token.revoked_at.is_some();
    is(filter.used, token.times_used > 0)
        && is(filter.revoked, revoked)
        && is(filter.expired, expired)
        && is(filter.valid, !expired && !spent && !revoked)
}
