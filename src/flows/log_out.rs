//! Signs out by an access token: one session (`logout`), or all of a user (`logout/all`).
//!
//! Matrix client-server API "Logout". Whoever asks to be signed out is signed out, whichever kind
//! of session the token is of; a locked user too.

use super::end_session::{end_all_of_user, end_compat, end_session, tell_homeserver};
use super::fault::faults;
use super::{Context, Fault, events};
use crate::crypto::digest;
use crate::domain::event::What;
use crate::domain::{Caller, JobId, JobKind, OwnSession, SessionRef, Timestamp, TokenKind, UserId};
use crate::store::{Tx, access_tokens, compat_sessions, oauth_sessions, personal_sessions};

/// Why somebody was not signed out.
#[derive(Debug, thiserror::Error)]
pub enum LogoutError {
    /// The access token is not good.
    #[error("the access token is not known")]
    UnknownToken,
    /// The token is good, but not for Matrix.
    #[error("the access token does not give access to the client-server API")]
    NotForMatrix,
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(LogoutError);

/// Which sessions end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// Everything: old clients, OAuth clients, browsers, personal tokens.
    All,
    /// The sessions of old clients.
    Compat,
}

/// Ends the session of an access token.
pub async fn log_out(ctx: &Context, token: &str) -> Result<(), LogoutError> {
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let session = live_session(&tx, token, now).await?;
    events::tell_sign_out(ctx, &mut tx, OwnSession::of(session), now).await?;
    let promised = end_session(ctx, &mut tx, session, now).await?;
    tx.commit().await?;
    tell_homeserver(ctx, promised).await;
    Ok(())
}

/// Ends the sessions of the user whose client asks.
pub async fn log_out_everywhere(
    ctx: &Context,
    token: &str,
    which: Which,
    by: &Caller,
) -> Result<(), LogoutError> {
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let session = live_session(&tx, token, now).await?;
    let user_id = user_of_client(&tx, session).await?;
    let (ended, job) = match which {
        Which::All => end_all_of_user(ctx, &mut tx, user_id, now).await?,
        Which::Compat => end_compat_sessions(ctx, &mut tx, user_id, now).await?,
    };
    let what = What::SessionsEnded { count: u32::try_from(ended).unwrap_or(u32::MAX) };
    events::tell(ctx, &mut tx, user_id, what, by, now).await?;
    tx.commit().await?;
    tell_homeserver(ctx, Some((user_id, job))).await;
    Ok(())
}

async fn end_compat_sessions(
    ctx: &Context,
    tx: &mut Tx,
    user_id: UserId,
    now: Timestamp,
) -> Result<(usize, JobId), Fault> {
    let sessions = compat_sessions::active_of_user(&*tx, user_id, usize::MAX).await?;
    let ended = sessions.len();
    for session in sessions {
        end_compat(tx, session, now).await?;
    }
    Ok((ended, ctx.outbox.promise(tx, user_id, JobKind::SyncDevices, now).await?))
}

/// The user of a Matrix client's session. An application that people merely sign in to with their
/// account must not be able to sign them out everywhere.
async fn user_of_client(tx: &Tx, session: SessionRef) -> Result<UserId, LogoutError> {
    match session {
        SessionRef::OAuth(id) => {
            let session = oauth_sessions::get(tx, id).await?.ok_or(LogoutError::UnknownToken)?;
            let user_id = session.user_id.filter(|_| session.scope.has_api());
            user_id.ok_or(LogoutError::NotForMatrix)
        }
        SessionRef::Compat(id) => {
            let session = compat_sessions::get(tx, id).await?.ok_or(LogoutError::UnknownToken)?;
            Ok(session.user_id)
        }
        SessionRef::Personal(id) => {
            let session = personal_sessions::get(tx, id).await?.ok_or(LogoutError::UnknownToken)?;
            if session.scope.has_api() {
                Ok(session.actor_user_id)
            } else {
                Err(LogoutError::NotForMatrix)
            }
        }
    }
}

/// The session of an access token that has not run out. A session takes its tokens along when it
/// ends, so that one that has a token stands.
async fn live_session(tx: &Tx, token: &str, now: Timestamp) -> Result<SessionRef, LogoutError> {
    let kind = TokenKind::of(token).filter(|kind| !kind.is_refresh());
    kind.ok_or(LogoutError::UnknownToken)?;
    let found = access_tokens::get(tx, digest::of_secret(token)).await?;
    found
        .filter(|token| !token.is_expired(now))
        .map(|token| token.session)
        .ok_or(LogoutError::UnknownToken)
}
