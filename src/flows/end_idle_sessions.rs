//! Ends sessions that nobody used for long, in the background: those of
//! `experimental.inactive_session_expiration`, and in any case browsers that were not seen for a
//! year. They are found by an index over the last use, so that no round reads what is in use.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use super::end_session::{end_browser, end_session};
use super::{Context, Fault, events};
use crate::domain::event::Why;
use crate::domain::{
    BrowserSession, ClientId, CompatSession, OAuthSession, OwnSession, SessionRef, Timestamp,
};
use crate::store::{Tx, browser_sessions, clients, compat_sessions, oauth_sessions};

/// Between two rounds.
const EVERY: Duration = Duration::from_mins(5);
/// How many sessions one transaction ends.
const BATCH: usize = 25;
/// How long a browser stays signed in that nobody uses, unless it is configured.
pub const UNUSED_BROWSER: Duration = Duration::from_hours(365 * 24);

/// Ends idle sessions until the shutdown.
pub async fn run(ctx: Arc<Context>, mut shutdown: watch::Receiver<bool>) {
    while tokio::time::timeout(EVERY, shutdown.wait_for(|stop| *stop)).await.is_err() {
        match end_idle_sessions(&ctx).await {
            Ok(0) => {}
            Ok(ended) => tracing::info!(ended, "sessions ended that nobody had used for long"),
            Err(error) => tracing::error!(%error, "sessions that nobody uses could not be ended"),
        }
    }
}

/// Ends what is idle now; how many.
pub async fn end_idle_sessions(ctx: &Context) -> Result<usize, Fault> {
    let expiration = ctx.settings.experimental.inactive_session_expiration;
    let now = ctx.now();
    let browsers = expiration.filter(|e| e.browser_sessions).map_or(UNUSED_BROWSER, |e| e.ttl);
    let mut ended = end_browsers(ctx, now - browsers, now).await?;
    if let Some(expiration) = expiration {
        let since = now - expiration.ttl;
        if expiration.oauth_sessions {
            ended += end_oauth_sessions(ctx, since, now).await?;
        }
        if expiration.compat_sessions {
            ended += end_compat_sessions(ctx, since, now).await?;
        }
    }
    Ok(ended)
}

async fn end_browsers(ctx: &Context, since: Timestamp, now: Timestamp) -> Result<usize, Fault> {
    let mut ended = 0;
    let mut after: Option<BrowserSession> = None;
    loop {
        let mut tx = ctx.store.begin().await?;
        let some = browser_sessions::unused_since(&tx, since, after.as_ref(), BATCH).await?;
        let Some(last) = some.last().cloned() else { return Ok(ended) };
        for session in some.into_iter().filter(|session| session.last_use() < since) {
            let id = OwnSession::Browser(session.id);
            events::tell_closed(ctx, &mut tx, id, Why::Idle, now).await?;
            end_browser(&mut tx, session, now).await?;
            ended += 1;
        }
        tx.commit().await?;
        after = Some(last);
    }
}

async fn end_compat_sessions(
    ctx: &Context,
    since: Timestamp,
    now: Timestamp,
) -> Result<usize, Fault> {
    let mut ended = 0;
    let mut after: Option<CompatSession> = None;
    loop {
        let mut tx = ctx.store.begin().await?;
        let some = compat_sessions::unused_since(&tx, since, after.as_ref(), BATCH).await?;
        let Some(last) = some.last().cloned() else { return Ok(ended) };
        for session in some.iter().filter(|session| session.last_use() < since) {
            let id = OwnSession::Compat(session.id);
            events::tell_closed(ctx, &mut tx, id, Why::Idle, now).await?;
            end_session(ctx, &mut tx, SessionRef::Compat(session.id), now).await?;
            ended += 1;
        }
        tx.commit().await?;
        ctx.outbox.wake();
        after = Some(last);
    }
}

async fn end_oauth_sessions(
    ctx: &Context,
    since: Timestamp,
    now: Timestamp,
) -> Result<usize, Fault> {
    let mut ended = 0;
    let mut after: Option<OAuthSession> = None;
    loop {
        let mut tx = ctx.store.begin().await?;
        let some = oauth_sessions::unused_since(&tx, since, after.as_ref(), BATCH).await?;
        let Some(last) = some.last().cloned() else { return Ok(ended) };
        for session in some.iter().filter(|session| session.last_use() < since) {
            if is_configured(&tx, session.client_id).await? {
                continue;
            }
            let id = OwnSession::OAuth(session.id);
            events::tell_closed(ctx, &mut tx, id, Why::Idle, now).await?;
            end_session(ctx, &mut tx, SessionRef::OAuth(session.id), now).await?;
            ended += 1;
        }
        tx.commit().await?;
        ctx.outbox.wake();
        after = Some(last);
    }
}

/// The sessions of clients that were set up here stay: those are services, whose tokens may
/// rest for long.
async fn is_configured(tx: &Tx, client: ClientId) -> Result<bool, Fault> {
    let client = clients::get(tx, client).await?;
    Ok(client.is_some_and(|client| !client.is_dynamic()))
}
