//! What a client may know of its user (OpenID Connect Core §5.3).

use std::sync::Arc;

use super::introspect::{ActiveSession, introspect};
use super::{Context, Fault};
use crate::domain::scope::{EMAIL, OPENID};
use crate::domain::{Client, TokenKind, User};
use crate::store::{clients, user_emails};

/// The user of an access token, for a client that was granted `openid`.
#[derive(Clone, Debug)]
pub struct Userinfo {
    /// The user.
    pub user: Arc<User>,
    /// A confirmed address, if `email` was granted and there is one.
    pub email: Option<String>,
    /// The client, which may want a signed answer.
    pub client: Client,
}

/// The userinfo for `token`; `None` if it is no good access token, or was not granted `openid`.
pub async fn userinfo(ctx: &Context, token: &str) -> Result<Option<Userinfo>, Fault> {
    let Some(active) = introspect(ctx, token, None).await? else { return Ok(None) };
    let (TokenKind::Access, ActiveSession::OAuth(session), Some(user)) =
        (active.kind, active.session, active.user)
    else {
        return Ok(None);
    };
    if !session.scope.contains(OPENID) {
        return Ok(None);
    }
    let Some(client) = clients::get(&ctx.store, session.client_id).await? else {
        return Ok(None);
    };
    let email = if session.scope.contains(EMAIL) {
        user_emails::of_user(&ctx.store, user.id, 1).await?.into_iter().next().map(|e| e.email)
    } else {
        None
    };
    Ok(Some(Userinfo { user, email, client }))
}
