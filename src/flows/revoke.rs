//! Takes a token back and ends its session (RFC 7009, Matrix 1.15 OAuth 2.0 API).
//!
//! Whoever holds a token may revoke it: the Matrix specification wants revocation to work without
//! a client, or with another one, so that leaked tokens can be taken back.

use super::end_session::{end_session, tell_homeserver};
use super::{Context, Fault, events};
use crate::crypto::digest;
use crate::domain::{OwnSession, TokenKind};
use crate::store::{access_tokens, refresh_tokens};

/// Ends the session of `token`. A token that is unknown or over is no error (RFC 7009 §2.2).
pub async fn revoke(ctx: &Context, token: &str) -> Result<(), Fault> {
    let key = digest::of_secret(token);
    let Some(kind) = TokenKind::of(token) else { return Ok(()) };
    let mut tx = ctx.store.begin().await?;
    let session = if kind.is_refresh() {
        refresh_tokens::get(&tx, key).await?.map(|token| token.session)
    } else {
        access_tokens::get(&tx, key).await?.map(|token| token.session)
    };
    let now = ctx.now();
    if let Some(session) = session {
        events::tell_sign_out(ctx, &mut tx, OwnSession::of(session), now).await?;
    }
    let promised = match session {
        Some(session) => end_session(ctx, &mut tx, session, now).await?,
        None => None,
    };
    // Committed even if nothing was found: the answer says "gone", which an end that another
    // request has begun must then have reached the disk for.
    tx.commit().await?;
    tell_homeserver(ctx, promised).await;
    Ok(())
}
