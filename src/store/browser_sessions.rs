//! The collection of browser sessions: `domain::BrowserSession` by id.

use super::engine::{Read, Tx};
use super::error::{PutError, StoreError};
use super::expiry::after_end;
use super::key::IndexKey;
use super::last_use::{self, Used};
use super::layout::{Index, Tree};
use super::listing::{self, Query, begun, by_status, status_of};
use super::record::{self, IndexEntries, Record};
use crate::domain::listing::{BrowserSessionFilter, Listed, SessionStatus, Window};
use crate::domain::{BrowserSession, BrowserSessionId, Timestamp, UserId};

impl Record for BrowserSession {
    const TREE: Tree = Tree::BrowserSessions;
    type Key = BrowserSessionId;

    fn key(&self) -> BrowserSessionId {
        self.id
    }

    fn index(&self, entries: &mut IndexEntries) {
        entries.add(by(status_of(self.state)));
        entries.add(of_user(status_of(self.state), self.user_id));
        self.enter_use(entries);
        begun::enter(entries, Index::BrowserSessionsByStart, self.id, self.created_at);
    }

    fn forget_at(&self) -> Option<Timestamp> {
        after_end(self.state)
    }
}

fn by(status: SessionStatus) -> IndexKey {
    IndexKey::new(Index::BrowserSessionsBy).list(listing::status_byte(status))
}

fn of_user(status: SessionStatus, user_id: UserId) -> IndexKey {
    let index = match status {
        SessionStatus::Active => Index::BrowserSessionsOfUser,
        SessionStatus::Finished => Index::BrowserSessionsEnded,
    };
    IndexKey::new(index).id(user_id)
}

/// The session of an id, active or finished.
pub async fn get(
    read: &impl Read,
    id: BrowserSessionId,
) -> Result<Option<BrowserSession>, StoreError> {
    record::get(read, &id).await
}

/// The active sessions of a user, at most `limit`.
pub async fn active_of_user(
    read: &impl Read,
    user_id: UserId,
    limit: usize,
) -> Result<Vec<BrowserSession>, StoreError> {
    record::all(read, IndexKey::new(Index::BrowserSessionsOfUser).id(user_id), limit).await
}

/// Active sessions that were hardly used since `since`, in pages (`last_use.rs`).
pub async fn unused_since(
    read: &impl Read,
    since: Timestamp,
    after: Option<&BrowserSession>,
    limit: usize,
) -> Result<Vec<BrowserSession>, StoreError> {
    last_use::unused_since(read, since, after, limit).await
}

/// A page of those that a filter lets through.
pub async fn list(
    read: &impl Read,
    filter: &BrowserSessionFilter,
    window: &Window<BrowserSessionId>,
) -> Result<Listed<BrowserSession>, StoreError> {
    listing::list(read, &query(read, filter).await?, window).await
}

/// How many a filter lets through.
pub async fn count_listed(
    read: &impl Read,
    filter: &BrowserSessionFilter,
) -> Result<u64, StoreError> {
    listing::count(read, &query(read, filter).await?).await
}

async fn query<'a>(
    read: &impl Read,
    filter: &'a BrowserSessionFilter,
) -> Result<Query<'a, BrowserSession>, StoreError> {
    let used = &filter.last_active;
    let mut query = Query::new(|session: &BrowserSession| used.is_any() || session.was_used(used));
    if let Some(user_id) = filter.user {
        query.in_one_of(by_status(filter.status, |status| of_user(status, user_id)));
    }
    if !used.is_any() {
        let index = Index::BrowserSessionsByLastUse;
        query.in_one_of(last_use::within(read, index, filter.status, used).await?);
    }
    if filter.status.is_some() && query.is_of_all() {
        query.in_one_of(by_status(filter.status, by));
    }
    begun::narrow(&mut query, read, Index::BrowserSessionsByStart, &filter.created).await?;
    Ok(query)
}

/// Puts a session; a finished one is forgotten 30 days after its end.
pub async fn put(tx: &mut Tx, session: &BrowserSession) -> Result<(), PutError> {
    record::put(tx, session).await
}

/// Removes a session at once; whether there was one.
pub async fn remove(tx: &mut Tx, id: BrowserSessionId) -> Result<bool, StoreError> {
    record::remove::<BrowserSession>(tx, &id).await
}
