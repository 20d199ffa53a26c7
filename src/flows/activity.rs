//! Notes when sessions and tokens are used, and writes it down a few seconds later, many at once:
//! introspection is asked on every Matrix request and must not wait for the disk.
//!
//! What is lost in a crash is a few seconds of "last seen". The first use of an access token also
//! proves that the answer to a refresh arrived (`domain::credential`): whoever judges a refresh
//! looks at the notes as well ([`ActivityLog::knows_use_of`]), and a note leaves the memory only
//! within the transaction that writes it.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch;

use super::events::{Told, count_refused};
use super::{Context, Fault, refresh};
use crate::domain::session::Activity;
use crate::domain::{
    AccessToken, BrowserSessionId, Client, ClientId, Digest, SessionRef, Timestamp, UserId,
};
use crate::store::{
    StoreError, Tx, access_tokens, browser_sessions, clients, compat_sessions, oauth_sessions,
    personal_sessions,
};

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
    refused: HashMap<Kind, (Told, Timestamp)>,
}

/// What has happened to an account, or to none, with all that is counted together.
type Kind = (Option<UserId>, String);

impl ActivityLog {
    /// Notes the use of an access token and its session.
    pub fn token_used(&self, token: &AccessToken, last: Option<&Activity>, now: Timestamp) {
        let seen_lately = last.is_some_and(|last| now.since(last.at) < RESOLUTION);
        if seen_lately && token.first_used_at.is_some() {
            return;
        }
        let mut notes = self.notes();
        if token.first_used_at.is_none() {
            notes.first_uses.insert(token.digest);
        }
        if !seen_lately {
            notes.sessions.entry(token.session).or_insert(Activity { at: now, ip: None }).at = now;
        }
    }

    /// Notes a client's own request, which tells its address.
    pub fn session_seen(&self, session: SessionRef, ip: Option<String>, now: Timestamp) {
        let mut notes = self.notes();
        notes.sessions.insert(session, Activity { at: now, ip });
    }

    /// Notes that a client was used, if that keeps it from being forgotten for `lifetime`.
    pub fn client_used(&self, client: &Client, lifetime: Duration, now: Timestamp) {
        if let Some(until) = client.renewed(now, lifetime) {
            let mut notes = self.notes();
            notes.clients.insert(client.id, until);
        }
    }

    /// Notes a request of a signed-in browser.
    pub fn browser_seen(&self, session: BrowserSessionId, ip: Option<String>, now: Timestamp) {
        let mut notes = self.notes();
        notes.browsers.insert(session, Activity { at: now, ip });
    }

    /// Notes that something failed or was refused, if it is counted (`What::counted_as`).
    pub fn refused(&self, told: Told, now: Timestamp) {
        let Some(counted) = told.what.counted_as() else { return };
        let mut notes = self.notes();
        let kind = (told.user_id, counted);
        let before = notes.refused.get(&kind).map_or(0, |(before, _)| before.what.times());
        let what = told.what.clone().more(before);
        notes.refused.insert(kind, (Told { what, ..told }, now));
    }

    /// Whether an access token was used without the store knowing of it yet.
    #[must_use]
    pub fn knows_use_of(&self, token: Digest) -> bool {
        self.notes().first_uses.contains(&token)
    }

    fn notes(&self) -> MutexGuard<'_, Notes> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn len(&self) -> usize {
        let notes = self.notes();
        notes.first_uses.len()
            + notes.sessions.len()
            + notes.browsers.len()
            + notes.clients.len()
            + notes.refused.len()
    }

    /// Takes some of the notes out, first uses before all.
    fn take(&self, at_most: usize) -> Vec<Note> {
        let mut notes = self.notes();
        let Notes { sessions, browsers, first_uses, clients, refused } = &mut *notes;
        let first_uses = first_uses.extract_if(|_| true).map(Note::FirstUse);
        let sessions = sessions.extract_if(|_, _| true).map(|(id, seen)| Note::Session(id, seen));
        let browsers = browsers.extract_if(|_, _| true).map(|(id, seen)| Note::Browser(id, seen));
        let clients = clients.extract_if(|_, _| true).map(|(id, until)| Note::Client(id, until));
        let refused =
            refused.extract_if(|_, _| true).map(|(kind, (told, at))| Note::Refused(kind, told, at));
        let sessions = sessions.chain(browsers);
        first_uses.chain(sessions).chain(clients).chain(refused).take(at_most).collect()
    }

    /// Takes notes in again that could not be written; newer ones win.
    fn put_back(&self, old: Vec<Note>) {
        let mut notes = self.notes();
        for note in old {
            match note {
                Note::FirstUse(digest) => {
                    notes.first_uses.insert(digest);
                }
                Note::Session(id, seen) => put_older(notes.sessions.entry(id), seen),
                Note::Browser(id, seen) => put_older(notes.browsers.entry(id), seen),
                Note::Client(id, until) => {
                    notes.clients.entry(id).or_insert(until);
                }
                Note::Refused(kind, older, at) => match notes.refused.entry(kind) {
                    Entry::Vacant(entry) => {
                        entry.insert((older, at));
                    }
                    Entry::Occupied(mut entry) => {
                        let newer = &mut entry.get_mut().0.what;
                        *newer = newer.clone().more(older.what.times());
                    }
                },
            }
        }
    }
}

fn put_older<K>(entry: Entry<'_, K, Activity>, older: Activity) {
    match entry {
        Entry::Vacant(entry) => {
            entry.insert(older);
        }
        Entry::Occupied(mut entry) => {
            let newer = entry.get_mut();
            newer.ip = newer.ip.take().or(older.ip);
        }
    }
}

/// Writes what was noted, in transactions small enough that nobody waits for them.
pub async fn write_down(ctx: &Context) -> Result<(), Fault> {
    let now = ctx.now();
    for _ in 0..ctx.activity.len().div_ceil(AT_ONCE) {
        let tx = ctx.store.begin().await?;
        // Taken out only now that no other transaction is open: none misses them.
        let notes = ctx.activity.take(AT_ONCE);
        if let Err(error) = write_notes(ctx, tx, &notes, now).await {
            ctx.activity.put_back(notes);
            return Err(error);
        }
    }
    Ok(())
}

/// One thing to write down.
enum Note {
    FirstUse(Digest),
    Session(SessionRef, Activity),
    Browser(BrowserSessionId, Activity),
    Client(ClientId, Timestamp),
    Refused(Kind, Told, Timestamp),
}

async fn write_notes(
    ctx: &Context,
    mut tx: Tx,
    notes: &[Note],
    now: Timestamp,
) -> Result<(), Fault> {
    for note in notes {
        match write_note(ctx, &mut tx, note, now).await {
            // Another try would end the same way, and keep all other notes from being written.
            Err(Fault::Store(
                error @ (StoreError::Corrupt { .. } | StoreError::TooLarge { .. }),
            )) => {
                tracing::error!(%error, "the last activity of a session is not written");
            }
            written => written?,
        }
    }
    Ok(tx.commit().await?)
}

async fn write_note(ctx: &Context, tx: &mut Tx, note: &Note, now: Timestamp) -> Result<(), Fault> {
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
        Note::Session(SessionRef::Personal(id), seen) => {
            if let Some(mut session) = personal_sessions::get(&*tx, *id).await? {
                session.last_active = Some(merge(session.last_active, seen));
                personal_sessions::put(tx, &session).await?;
            }
        }
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
        Note::Refused(_, told, at) => count_refused(ctx, tx, told, *at).await?,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::OAuthSessionId;

    #[test]
    fn what_could_not_be_written_is_noted_still_and_what_is_newer_wins() {
        let log = ActivityLog::default();
        let session =
            SessionRef::OAuth("01HZY8Q0000000000000000000".parse::<OAuthSessionId>().unwrap());
        let (before, after) = (Timestamp::from_millis(1), Timestamp::from_millis(2));
        log.session_seen(session, Some("192.0.2.1".into()), before);
        log.notes().first_uses.insert(Digest::new([7; 32]));
        let taken = log.take(1);
        assert!(matches!(taken[..], [Note::FirstUse(_)]));
        assert!(!log.knows_use_of(Digest::new([7; 32])));
        log.put_back(taken);
        assert!(log.knows_use_of(Digest::new([7; 32])));

        let taken = log.take(10);
        assert_eq!((taken.len(), log.len()), (2, 0));
        log.session_seen(session, None, after);
        log.put_back(taken);
        assert_eq!(log.len(), 2);
        let seen = log.notes().sessions.remove(&session).unwrap();
        assert_eq!(seen, Activity { at: after, ip: Some("192.0.2.1".into()) });
    }
}
