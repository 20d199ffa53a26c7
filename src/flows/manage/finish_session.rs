//! Ends one session, of whatever kind: its tokens are worth nothing at once, and the homeserver
//! drops its device.

use super::ManageError;
use crate::domain::{Act, Deed, Doer, OwnSession, SessionRef, SessionState, UserId};
use crate::flows::end_session::{end_browser, end_session, tell_homeserver};
use crate::flows::{Context, events};
use crate::store::{Tx, browser_sessions, compat_sessions, oauth_sessions, personal_sessions};

/// Ends a session that stands.
pub async fn finish_session(
    ctx: &Context,
    by: &Doer,
    session: OwnSession,
) -> Result<(), ManageError> {
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let (state, on) = standing(&tx, session).await?.ok_or(ManageError::NoSuchSession)?;
    if !state.is_active() {
        return Err(ManageError::SessionFinished);
    }
    let promised = match session {
        OwnSession::OAuth(id) => end_session(ctx, &mut tx, SessionRef::OAuth(id), now).await?,
        OwnSession::Compat(id) => end_session(ctx, &mut tx, SessionRef::Compat(id), now).await?,
        OwnSession::Personal(id) => {
            end_session(ctx, &mut tx, SessionRef::Personal(id), now).await?
        }
        OwnSession::Browser(id) => {
            let session = browser_sessions::get(&tx, id).await?;
            end_browser(&mut tx, session.ok_or(ManageError::NoSuchSession)?, now).await?;
            None
        }
    };
    let deed = Deed { on, ..Deed::of(Act::SessionEnded) }.about(session);
    events::tell_act(ctx, &mut tx, by, deed, now).await?;
    tx.commit().await?;
    tell_homeserver(ctx, promised).await;
    Ok(())
}

/// Whether it stands, and whose it is; a client's own is nobody's.
async fn standing(
    tx: &Tx,
    session: OwnSession,
) -> Result<Option<(SessionState, Option<UserId>)>, ManageError> {
    Ok(match session {
        OwnSession::OAuth(id) => {
            oauth_sessions::get(tx, id).await?.map(|session| (session.state, session.user_id))
        }
        OwnSession::Compat(id) => compat_sessions::get(tx, id)
            .await?
            .map(|session| (session.state, Some(session.user_id))),
        OwnSession::Personal(id) => personal_sessions::get(tx, id)
            .await?
            .map(|session| (session.state, Some(session.actor_user_id))),
        OwnSession::Browser(id) => browser_sessions::get(tx, id)
            .await?
            .map(|session| (session.state, Some(session.user_id))),
    })
}
