//! What a token is worth (RFC 7662). Asked by the homeserver on nearly every Matrix request, so it
//! reads three records and writes nothing; use is noted in memory (`activity`).

use std::sync::Arc;

use super::{Context, Fault};
use crate::crypto::digest;
use crate::domain::scope;
use crate::domain::session::{Activity, SessionState};
use crate::domain::user::{Standing, User};
use crate::domain::{
    CompatSession, OAuthSession, PersonalSession, RefreshToken, SessionRef, Timestamp, TokenId,
    TokenKind, UserId,
};
use crate::store::{
    access_tokens, compat_sessions, oauth_sessions, personal_sessions, refresh_tokens, users,
};

/// What the caller supposes the token to be (RFC 7662 §2.1). One that is wrong makes it inactive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint {
    /// `access_token`.
    Access,
    /// `refresh_token`.
    Refresh,
}

/// A token that is good.
#[derive(Clone, Debug)]
pub struct ActiveToken {
    /// What kind it is.
    pub kind: TokenKind,
    /// Its id.
    pub id: TokenId,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it runs out; never told of refresh tokens.
    pub expires_at: Option<Timestamp>,
    /// What it gives access to.
    pub session: ActiveSession,
    /// Whose it is; `None` for a client's own.
    pub user: Option<Arc<User>>,
}

/// The session of a good token.
#[derive(Clone, Debug)]
pub enum ActiveSession {
    /// Of an OAuth client.
    OAuth(Arc<OAuthSession>),
    /// Of an old client.
    Compat(Arc<CompatSession>),
    /// Of a bot or script.
    Personal(Arc<PersonalSession>),
}

impl ActiveSession {
    /// What the token may be used for, in the spellings that homeservers look for. An old
    /// client's device is told as a scope only if `device_in_scope`.
    #[must_use]
    pub fn scope(&self, device_in_scope: bool) -> String {
        match self {
            Self::OAuth(session) => session.scope.in_both_spellings(),
            Self::Personal(session) => session.scope.in_both_spellings(),
            Self::Compat(session) => {
                let mut text = String::with_capacity(256);
                text.push_str(scope::API);
                let mut add = |prefix: &str, rest: &str| {
                    text.push(' ');
                    text.push_str(prefix);
                    text.push_str(rest);
                };
                add(scope::API_UNSTABLE, "");
                if session.is_synapse_admin {
                    add(scope::SYNAPSE_ADMIN, "");
                }
                if let (true, Some(device)) = (device_in_scope, &session.device_id) {
                    add(scope::DEVICE, device.as_str());
                    add(scope::DEVICE_UNSTABLE, device.as_str());
                }
                text
            }
        }
    }

    fn last_active(&self) -> Option<&Activity> {
        match self {
            Self::OAuth(session) => session.last_active.as_ref(),
            Self::Compat(session) => session.last_active.as_ref(),
            Self::Personal(session) => session.last_active.as_ref(),
        }
    }
}

/// The token's worth; `None` for anything that is not good, whatever the reason.
pub async fn introspect(
    ctx: &Context,
    token: &str,
    hint: Option<Hint>,
) -> Result<Option<ActiveToken>, Fault> {
    let Some(kind) = TokenKind::of(token) else { return Ok(None) };
    let supposed = match hint {
        None => true,
        Some(Hint::Access) => !kind.is_refresh(),
        Some(Hint::Refresh) => kind.is_refresh(),
    };
    if !supposed {
        return Ok(None);
    }
    let now = ctx.now();
    let key = digest::of_secret(token);
    if kind.is_refresh() {
        let Some(token) = refresh_tokens::shared(&ctx.store, key).await? else { return Ok(None) };
        return describe_refresh(ctx, kind, &token).await;
    }
    let found = access_tokens::shared(&ctx.store, key).await?;
    let Some(token) = found.filter(|token| !token.is_expired(now)) else { return Ok(None) };
    let Some((session, user)) = active_session(ctx, token.session).await? else {
        return Ok(None);
    };
    ctx.activity.token_used(&token, session.last_active(), now);
    let (id, created_at, expires_at) = (token.id, token.created_at, token.expires_at);
    Ok(Some(ActiveToken { kind, id, created_at, expires_at, session, user }))
}

async fn describe_refresh(
    ctx: &Context,
    kind: TokenKind,
    token: &RefreshToken,
) -> Result<Option<ActiveToken>, Fault> {
    use crate::domain::credential::RefreshState;
    if token.state != RefreshState::Fresh {
        return Ok(None);
    }
    let Some((session, user)) = active_session(ctx, token.session).await? else {
        return Ok(None);
    };
    let RefreshToken { id, created_at, .. } = *token;
    Ok(Some(ActiveToken { kind, id, created_at, expires_at: None, session, user }))
}

/// The session of a token, if it stands and its user is in good standing.
pub async fn active_session(
    ctx: &Context,
    session: SessionRef,
) -> Result<Option<(ActiveSession, Option<Arc<User>>)>, Fault> {
    let (session, state, user_id) = match session {
        SessionRef::OAuth(id) => {
            let Some(session) = oauth_sessions::shared(&ctx.store, id).await? else {
                return Ok(None);
            };
            let (state, user_id) = (session.state, session.user_id);
            (ActiveSession::OAuth(session), state, user_id)
        }
        SessionRef::Compat(id) => {
            let Some(session) = compat_sessions::shared(&ctx.store, id).await? else {
                return Ok(None);
            };
            let (state, user_id) = (session.state, Some(session.user_id));
            (ActiveSession::Compat(session), state, user_id)
        }
        SessionRef::Personal(id) => {
            let Some(session) = personal_sessions::shared(&ctx.store, id).await? else {
                return Ok(None);
            };
            // Who made it must be in good standing as well as whom it speaks for.
            if let Some(owner) = session.owner.user().filter(|_| !session.is_own())
                && good_user(ctx, owner).await?.is_none()
            {
                return Ok(None);
            }
            let (state, user_id) = (session.state, Some(session.actor_user_id));
            (ActiveSession::Personal(session), state, user_id)
        }
    };
    if state != SessionState::Active {
        return Ok(None);
    }
    match user_id {
        None => Ok(Some((session, None))),
        Some(id) => Ok(good_user(ctx, id).await?.map(|user| (session, Some(user)))),
    }
}

async fn good_user(ctx: &Context, id: UserId) -> Result<Option<Arc<User>>, Fault> {
    let user = users::shared(&ctx.store, id).await?;
    Ok(user.filter(|user| user.standing() == Standing::Good))
}
