//! Notes when sessions and tokens are used, and writes it down a few seconds later, many at once:
//! introspection is asked on every Matrix request and must not wait for the disk.
//!
//! What is lost in a crash is a few seconds of "last seen". The first use of an access token also
//! proves that the answer to a refresh arrived (`domain::credential`); the notes are written well
//! within the grace of that rule.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::watch;

use super::{Context, Fault, refresh};
use crate::domain::session::Activity;
use crate::domain::{AccessToken, BrowserSessionId, Digest, SessionRef, Timestamp};
use crate::store::{access_tokens, browser_sessions, compat_sessions, oauth_sessions};

/// How often the notes are written.
const INTERVAL: Duration = Duration::from_secs(5);
/// A session that was noted this recently is not noted again.
const RESOLUTION: Duration = Duration::from_secs(60);

/// Notes on their way to the store.
#[derive(Debug, Default)]
pub struct ActivityLog(Mutex<Notes>);

#[derive(Debug, Default)]
struct Notes {
    sessions: HashMap<SessionRef, Activity>,
    browsers: HashMap<BrowserSessionId, Activity>,
    first_uses: HashSet<Digest>,
}

impl ActivityLog {
    /// Notes the use of an access token and its session.
    pub fn token_used(&self, token: &AccessToken, last: Option<&Activity>, now: Timestamp) {
        let seen_lately = last.is_some_and(|last| now.since(last.at) < RESOLUTION);
        if seen_lately && token.first_used_at.is_some() {
            return;
        }
        let mut notes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if token.first_used_at.is_none() {
            notes.first_uses.insert(token.digest);
        }
        if !seen_lately {
            notes.sessions.entry(token.session).or_insert(Activity { at: now, ip: None }).at = now;
        }
    }

    /// Notes a client's own request, which tells its address.
    pub fn session_seen(&self, session: SessionRef, ip: Option<String>, now: Timestamp) {
        let mut notes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        notes.sessions.insert(session, Activity { at: now, ip });
    }

    /// Notes a request of a signed-in browser.
    pub fn browser_seen(&self, session: BrowserSessionId, ip: Option<String>, now: Timestamp) {
        let mut notes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        notes.browsers.insert(session, Activity { at: now, ip });
    }
}

/// Writes what was noted.
pub async fn write_down(ctx: &Context) -> Result<(), Fault> {
    let notes = std::mem::take(&mut *ctx.activity.0.lock().unwrap_or_else(PoisonError::into_inner));
    if notes.sessions.is_empty() && notes.browsers.is_empty() && notes.first_uses.is_empty() {
        return Ok(());
    }
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    for digest in notes.first_uses {
        if let Some(mut token) = access_tokens::get(&tx, digest).await? {
            token.first_used_at = Some(now);
            access_tokens::put(&mut tx, &token).await?;
            if let Some(predecessor) = token.predecessor {
                refresh::prove(&mut tx, predecessor, now).await?;
            }
        }
    }
    for (session, seen) in notes.sessions {
        match session {
            SessionRef::OAuth(id) => {
                if let Some(mut session) = oauth_sessions::get(&tx, id).await? {
                    session.last_active = Some(merge(session.last_active, seen));
                    oauth_sessions::put(&mut tx, &session).await?;
                }
            }
            SessionRef::Compat(id) => {
                if let Some(mut session) = compat_sessions::get(&tx, id).await? {
                    session.last_active = Some(merge(session.last_active, seen));
                    compat_sessions::put(&mut tx, &session).await?;
                }
            }
            SessionRef::Personal(_) => {}
        }
    }
    for (id, seen) in notes.browsers {
        if let Some(mut session) = browser_sessions::get(&tx, id).await? {
            session.last_active = Some(merge(session.last_active, seen));
            browser_sessions::put(&mut tx, &session).await?;
        }
    }
    Ok(tx.commit().await?)
}

/// The newer note, with the last address that was known.
fn merge(before: Option<Activity>, seen: Activity) -> Activity {
    Activity { at: seen.at, ip: seen.ip.or(before.and_then(|before| before.ip)) }
}

/// Writes the notes every few seconds until the shutdown, and once more then.
pub async fn run(ctx: Arc<Context>, mut shutdown: watch::Receiver<bool>) {
    loop {
        let stopping = tokio::select! {
            () = tokio::time::sleep(INTERVAL) => false,
            _ = shutdown.wait_for(|stop| *stop) => true,
        };
        if let Err(error) = write_down(&ctx).await {
            tracing::warn!(%error, "the last activity of sessions could not be written");
        }
        if stopping {
            return;
        }
    }
}
