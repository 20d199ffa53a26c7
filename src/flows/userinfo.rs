//! What a client may know of its user (OpenID Connect Core §5.3).

use std::sync::Arc;

use super::claims::claims;
use super::fault::faults;
use super::introspect::{ActiveSession, introspect};
use super::{Context, Fault};
use crate::domain::scope::OPENID;
use crate::domain::{Client, TokenKind, User};
use crate::protocol::oidc::claims::StandardClaims;
use crate::store::clients;

/// The user of an access token, for a client that was granted `openid`.
#[derive(Clone, Debug)]
pub struct Userinfo {
    /// The user.
    pub user: Arc<User>,
    /// What else is told of them.
    pub claims: StandardClaims,
    /// The client, which may want a signed answer.
    pub client: Client,
}

/// Why nothing is told.
#[derive(Debug, thiserror::Error)]
pub enum UserinfoError {
    /// Unknown, expired, revoked, or of no user's OAuth session.
    #[error("the access token is not good")]
    InvalidToken,
    /// Good, but `openid` was not granted.
    #[error("the scope openid was not granted")]
    InsufficientScope,
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(UserinfoError);

/// The userinfo for `token`.
pub async fn userinfo(ctx: &Context, token: &str) -> Result<Userinfo, UserinfoError> {
    let active = introspect(ctx, token, None).await?.ok_or(UserinfoError::InvalidToken)?;
    let (TokenKind::Access, ActiveSession::OAuth(session), Some(user)) =
        (active.kind, active.session, active.user)
    else {
        return Err(UserinfoError::InvalidToken);
    };
    if !session.scope.contains(OPENID) {
        return Err(UserinfoError::InsufficientScope);
    }
    let client =
        clients::get(&ctx.store, session.client_id).await?.ok_or(UserinfoError::InvalidToken)?;
    let claims = claims(ctx, &user, &session.scope).await?;
    Ok(Userinfo { user, claims, client })
}
