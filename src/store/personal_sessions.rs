//! The collection of personal sessions: `domain::PersonalSession` by id.

use std::sync::Arc;

use super::engine::{Read, Store, Tx};
use super::error::{PutError, StoreError};
use super::expiry::after_end;
use super::key::IndexKey;
use super::layout::{Index, Tree};
use super::listing::{self, Query, by_status, status_of, times};
use super::record::{self, IndexEntries, Record};
use crate::domain::listing::{Listed, PersonalSessionFilter, SessionStatus, Window};
use crate::domain::personal_session::PersonalOwner;
use crate::domain::{ClientId, DeviceId, PersonalSession, PersonalSessionId, Timestamp, UserId};

impl Record for PersonalSession {
    const TREE: Tree = Tree::PersonalSessions;
    type Key = PersonalSessionId;

    fn key(&self) -> PersonalSessionId {
        self.id
    }

    fn index(&self, entries: &mut IndexEntries) {
        let status = status_of(self.state);
        entries.add(by(Kind::All, status));
        entries.add(by(Kind::Actor, status).id(self.actor_user_id));
        match self.owner {
            PersonalOwner::User { user_id } => entries.add(by(Kind::Owner, status).id(user_id)),
            PersonalOwner::Client { client_id } => {
                entries.add(by(Kind::Client, status).id(client_id));
            }
        }
        if self.is_own() {
            entries.add(by(Kind::Own, status).id(self.actor_user_id));
        }
        for token in self.scope.iter() {
            entries.add(by(Kind::Scope, status).text(token));
        }
        match self.expires_at {
            Some(at) => times::enter(entries, BY_EXPIRY, 0, at),
            None => entries.add(by(Kind::Forever, status)),
        }
        if let Some(device) = self.device().filter(|_| self.state.is_active()) {
            let by = IndexKey::new(Index::PersonalSessionsOfDevice);
            entries.add(by.device(self.actor_user_id, &device));
        }
    }

    fn forget_at(&self) -> Option<Timestamp> {
        after_end(self.state)
    }
}

const BY_EXPIRY: Index = Index::PersonalSessionsByExpiry;

/// The lists in `PersonalSessionsBy`, two of each: of active and of revoked ones.
#[derive(Clone, Copy)]
#[repr(u8)]
enum Kind {
    /// Whoever's.
    All = b's',
    /// That speak for a user.
    Actor = b'a',
    /// That a user made.
    Owner = b'o',
    /// That a client made.
    Client = b'c',
    /// That a user made for themselves.
    Own = b'w',
    /// Whose scope has a token.
    Scope = b't',
    /// Whose tokens never run out.
    Forever = b'f',
}

fn by(kind: Kind, status: SessionStatus) -> IndexKey {
    let by = IndexKey::new(Index::PersonalSessionsBy);
    by.list(kind as u8).list(listing::status_byte(status))
}

fn active(kind: Kind) -> IndexKey {
    by(kind, SessionStatus::Active)
}

/// The session of an id, active or revoked.
pub async fn get(
    read: &impl Read,
    id: PersonalSessionId,
) -> Result<Option<PersonalSession>, StoreError> {
    record::get(read, &id).await
}

/// The same as it is committed, shared with other readers: for what is read on every request.
pub async fn shared(
    store: &Store,
    id: PersonalSessionId,
) -> Result<Option<Arc<PersonalSession>>, StoreError> {
    record::shared(store, &id).await
}

/// The active sessions that speak for a user, at most `limit`.
pub async fn active_of_actor(
    read: &impl Read,
    user_id: UserId,
    limit: usize,
) -> Result<Vec<PersonalSession>, StoreError> {
    record::all(read, active(Kind::Actor).id(user_id), limit).await
}

/// The active sessions that a user made, whomever they speak for.
pub async fn active_of_owner(
    read: &impl Read,
    user_id: UserId,
    limit: usize,
) -> Result<Vec<PersonalSession>, StoreError> {
    record::all(read, active(Kind::Owner).id(user_id), limit).await
}

/// The active sessions that a client made, at most `limit`.
pub async fn active_of_client(
    read: &impl Read,
    client_id: ClientId,
    limit: usize,
) -> Result<Vec<PersonalSession>, StoreError> {
    record::all(read, active(Kind::Client).id(client_id), limit).await
}

/// The active sessions on a user's device: usually one.
pub async fn active_of_device(
    read: &impl Read,
    user_id: UserId,
    device: &DeviceId,
) -> Result<Vec<PersonalSession>, StoreError> {
    let by = IndexKey::new(Index::PersonalSessionsOfDevice).device(user_id, device);
    record::all(read, by, usize::MAX).await
}

/// How many active sessions a user made for themselves, counted as far as `limit`.
pub async fn count_own(
    read: &impl Read,
    user_id: UserId,
    limit: usize,
) -> Result<usize, StoreError> {
    record::count_entries(read, active(Kind::Own).id(user_id), limit).await
}

/// A page of those that a filter lets through.
pub async fn list(
    read: &impl Read,
    filter: &PersonalSessionFilter,
    window: &Window<PersonalSessionId>,
) -> Result<Listed<PersonalSession>, StoreError> {
    listing::list(read, &query(read, filter).await?, window).await
}

/// How many a filter lets through.
pub async fn count_listed(
    read: &impl Read,
    filter: &PersonalSessionFilter,
) -> Result<u64, StoreError> {
    listing::count(read, &query(read, filter).await?).await
}

async fn query<'a>(
    read: &impl Read,
    filter: &'a PersonalSessionFilter,
) -> Result<Query<'a, PersonalSession>, StoreError> {
    let (status, expiry) = (filter.status, &filter.expiry);
    let mut query = Query::new(|session: &PersonalSession| {
        expiry.is_any() || session.expires_at.is_some_and(|at| expiry.holds(at))
    });
    let of = |kind| move |status| by(kind, status);
    if let Some(id) = filter.actor_user {
        query.in_one_of(by_status(status, |status| by(Kind::Actor, status).id(id)));
    }
    if let Some(id) = filter.owner_user {
        query.in_one_of(by_status(status, |status| by(Kind::Owner, status).id(id)));
    }
    if let Some(id) = filter.owner_client {
        query.in_one_of(by_status(status, |status| by(Kind::Client, status).id(id)));
    }
    for token in filter.scope.iter() {
        query.in_one_of(by_status(status, |status| by(Kind::Scope, status).text(token)));
    }
    match filter.expires {
        Some(true) => query.in_none_of(by_status(None, of(Kind::Forever))),
        Some(false) => query.in_one_of(by_status(status, of(Kind::Forever))),
        None => {}
    }
    if !expiry.is_any() {
        query.in_one_of(times::within(read, BY_EXPIRY, 0, expiry).await?);
    }
    if status.is_some() {
        query.in_one_of(by_status(status, of(Kind::All)));
    }
    Ok(query)
}

/// Puts a session; a revoked one is forgotten with its tokens 30 days after its end.
pub async fn put(tx: &mut Tx, session: &PersonalSession) -> Result<(), PutError> {
    record::put(tx, session).await
}
