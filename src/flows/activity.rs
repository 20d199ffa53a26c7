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
use crate::domain::{
    AccessToken, BrowserSessionId, Client, ClientId, Digest, SessionRef, Timestamp,
};
use crate::store::{Tx, access_tokens, browser_sessions, clients, compat_sessions, oauth_sessions};

/// How often the notes are written.
const INTERVAL: Duration = Duration::from_secs(5);
/// How many notes one transaction writes.
const AT_ONCE: usize = 256;
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
    clients: HashMap<ClientId, Timestamp>,
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

    /// Notes that a client was used, if that keeps it from being forgotten for `lifetime`.
    pub fn client_used(&self, client: &Client, lifetime: Duration, now: Timestamp) {
        if let Some(until) = client.renewed(now, lifetime) {
            let mut notes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            notes.clients.insert(client.id, until);
        }
    }

    /// Notes a request of a signed-in browser.
    pub fn browser_seen(&self, session: BrowserSessionId, ip: Option<String>, now: Timestamp) {
        let mut notes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        notes.browsers.insert(session, Activity { at: now, ip });
    }
}

/// Writes what was noted, in transactions small enough that nobody waits for them.
pub async fn write_down(ctx: &Context) -> Result<(), Fault> {
    let notes = std::mem::take(&mut *ctx.activity.0.lock().unwrap_or_else(PoisonError::into_inner));
    let notes: Vec<Note> = (notes.first_uses.into_iter().map(Note::FirstUse))
        .chain(notes.sessions.into_iter().map(|(session, seen)| Note::Session(session, seen)))
        .chain(notes.browsers.into_iter().map(|(session, seen)| Note::Browser(session, seen)))
        .chain(notes.clients.into_iter().map(|(client, until)| Note::Client(client, until)))
        .collect();
    let now = ctx.now();
    for some in notes.chunks(AT_ONCE) {
        let mut tx = ctx.store.begin().await?;
        for note in some {
            write_note(&mut tx, note, now).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}

/// One thing to write down.
enum Note {
    FirstUse(Digest),
    Session(SessionRef, Activity),
    Browser(BrowserSessionId, Activity),
    Client(ClientId, Timestamp),
}

async fn write_note(tx: &mut Tx, note: &Note, now: Timestamp) -> Result<(), Fault> {
    match note {
        Note::FirstUse(digest) => {
            if let Some(mut token) = access_tokens::get(&*tx, *digest).await? {
                token.first_used_at = Some(now);
                access_tokens::put(tx, &token).await?;
                if let Some(predecessor) = token.predecessor {
                    refresh::prove(tx, predecessor, now).await?;
                }
            }
        }
        Note::Session(SessionRef::OAuth(id), seen) => {
            if let Some(mut session) = oauth_sessions::get(&*tx, *id).await? {
                session.last_active = Some(merge(session.last_active, seen));
                oauth_sessions::put(tx, &session).await?;
            }
        }
        Note::Session(SessionRef::Compat(id), seen) => {
            if let Some(mut session) = compat_sessions::get(&*tx, *id).await? {
                session.last_active = Some(merge(session.last_active, seen));
                compat_sessions::put(tx, &session).await?;
            }
        }
        // Their sessions are kept with the personal tokens.
        Note::Session(SessionRef::Personal(_), _) => {}
        Note::Browser(id, seen) => {
            if let Some(mut session) = browser_sessions::get(&*tx, *id).await? {
                session.last_active = Some(merge(session.last_active, seen));
                browser_sessions::put(tx, &session).await?;
            }
        }
        Note::Client(id, until) => {
            if let Some(mut client) = clients::get(&*tx, *id).await? {
                client.expires_at = client.expires_at.map(|at| at.max(*until));
                clients::put(tx, &client).await?;
            }
        }
    }
    Ok(())
}

/// The newer note, with the last address that was known.
fn merge(before: Option<Activity>, seen: &Activity) -> Activity {
    Activity { at: seen.at, ip: seen.ip.clone().or(before.and_then(|before| before.ip)) }
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
