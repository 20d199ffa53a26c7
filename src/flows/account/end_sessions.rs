//! Ends sessions that their owner chose: tokens are worth nothing at once, and the homeserver drops
//! the devices.

use super::sessions::{Known, find, known};
use crate::domain::event::What;
use crate::domain::{BrowserSessionId, Caller, JobId, OwnSession, SessionRef, Timestamp, UserId};
use crate::flows::end_session::{end_all_but, end_browser, end_session, tell_homeserver};
use crate::flows::{Context, Fault, events};
use crate::store::{Tx, browser_sessions};

/// Ends those of the sessions that stand and are the person's; how many.
pub async fn end_sessions(
    ctx: &Context,
    user_id: UserId,
    chosen: &[OwnSession],
    by: &Caller,
) -> Result<usize, Fault> {
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let mut ended = Vec::new();
    let mut promised = None;
    for id in chosen {
        if let Some(session) = find(&tx, user_id, *id).await? {
            promised = end(ctx, &mut tx, *id, now).await?.or(promised);
            ended.push(session);
        }
    }
    let count = ended.len();
    let what = match count {
        0 => return Ok(0),
        1 => {
            let names = known(&tx, ended).await?;
            What::session_ended(names.first().and_then(Known::name).as_deref())
        }
        _ => What::SessionsEnded { count: u32::try_from(count).unwrap_or(u32::MAX) },
    };
    events::tell(ctx, &mut tx, user_id, what, by, now).await?;
    tx.commit().await?;
    tell_homeserver(ctx, promised).await;
    Ok(count)
}

/// Ends all sessions of the person but this browser; how many.
pub async fn end_all_others(
    ctx: &Context,
    user_id: UserId,
    kept: BrowserSessionId,
    by: &Caller,
) -> Result<usize, Fault> {
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let (count, job) = end_all_but(ctx, &mut tx, user_id, Some(kept), now).await?;
    let what = What::SessionsEnded { count: u32::try_from(count).unwrap_or(u32::MAX) };
    events::tell(ctx, &mut tx, user_id, what, by, now).await?;
    tx.commit().await?;
    tell_homeserver(ctx, Some((user_id, job))).await;
    Ok(count)
}

async fn end(
    ctx: &Context,
    tx: &mut Tx,
    id: OwnSession,
    now: Timestamp,
) -> Result<Option<(UserId, JobId)>, Fault> {
    match id {
        OwnSession::OAuth(id) => end_session(ctx, tx, SessionRef::OAuth(id), now).await,
        OwnSession::Compat(id) => end_session(ctx, tx, SessionRef::Compat(id), now).await,
        OwnSession::Personal(id) => end_session(ctx, tx, SessionRef::Personal(id), now).await,
        OwnSession::Browser(id) => {
            if let Some(session) = browser_sessions::get(&*tx, id).await? {
                end_browser(tx, session, now).await?;
            }
            Ok(None)
        }
    }
}
