//! The collection of sessions of the compatibility API: `domain::CompatSession` by id.

use std::sync::Arc;

use super::engine::{Read, Store, Tx};
use super::error::{PutError, StoreError};
use super::expiry::after_end;
use super::key::IndexKey;
use super::last_use::{self, Used};
use super::layout::{Index, Tree};
use super::listing::{self, Query, begun, by_status, status_of};
use super::record::{self, IndexEntries, Record};
use crate::domain::listing::{CompatSessionFilter, Listed, SessionStatus, Window};
use crate::domain::{
    BrowserSessionId, CompatSession, CompatSessionId, DeviceId, Timestamp, UserId,
};

impl Record for CompatSession {
    const TREE: Tree = Tree::CompatSessions;
    type Key = CompatSessionId;

    fn key(&self) -> CompatSessionId {
        self.id
    }

    fn index(&self, entries: &mut IndexEntries) {
        let status = status_of(self.state);
        entries.add(by(status));
        entries.add(of_user(status, self.user_id));
        if let Some(browser) = self.browser_session_id {
            entries.add(of_browser(status, browser));
        }
        self.enter_use(entries);
        begun::enter(entries, Index::CompatSessionsByStart, self.id, self.created_at);
        if let Some(device) = self.device_id.as_ref().filter(|_| self.state.is_active()) {
            let by = IndexKey::new(Index::CompatSessionsOfDevice);
            entries.add(by.device(self.user_id, device));
        }
    }

    fn forget_at(&self) -> Option<Timestamp> {
        after_end(self.state)
    }
}

fn by(status: SessionStatus) -> IndexKey {
    IndexKey::new(Index::CompatSessionsBy).list(listing::status_byte(status))
}

fn of_user(status: SessionStatus, user_id: UserId) -> IndexKey {
    match status {
        SessionStatus::Active => IndexKey::new(Index::CompatSessionsOfUser).id(user_id),
        SessionStatus::Finished => IndexKey::new(Index::CompatSessionsEnded).list(b'u').id(user_id),
    }
}

fn of_browser(status: SessionStatus, browser: BrowserSessionId) -> IndexKey {
    match status {
        SessionStatus::Active => IndexKey::new(Index::CompatSessionsOfBrowser).id(browser),
        SessionStatus::Finished => IndexKey::new(Index::CompatSessionsEnded).list(b'b').id(browser),
    }
}

/// The session of an id, active or finished.
pub async fn get(
    read: &impl Read,
    id: CompatSessionId,
) -> Result<Option<CompatSession>, StoreError> {
    record::get(read, &id).await
}

/// The same as it is committed, shared with other readers: for what is read on every request.
pub async fn shared(
    store: &Store,
    id: CompatSessionId,
) -> Result<Option<Arc<CompatSession>>, StoreError> {
    record::shared(store, &id).await
}

/// The active sessions of a user, at most `limit`.
pub async fn active_of_user(
    read: &impl Read,
    user_id: UserId,
    limit: usize,
) -> Result<Vec<CompatSession>, StoreError> {
    record::all(read, IndexKey::new(Index::CompatSessionsOfUser).id(user_id), limit).await
}

/// The active sessions of a user's device: usually one.
pub async fn active_of_device(
    read: &impl Read,
    user_id: UserId,
    device: &DeviceId,
) -> Result<Vec<CompatSession>, StoreError> {
    let by = IndexKey::new(Index::CompatSessionsOfDevice).device(user_id, device);
    record::all(read, by, usize::MAX).await
}

/// How many active sessions a user has, counted as far as `limit`.
pub async fn count_of_user(
    read: &impl Read,
    user_id: UserId,
    limit: usize,
) -> Result<usize, StoreError> {
    record::count_entries(read, IndexKey::new(Index::CompatSessionsOfUser).id(user_id), limit).await
}

/// Active sessions that were hardly used since `since`, in pages (`last_use.rs`).
pub async fn unused_since(
    read: &impl Read,
    since: Timestamp,
    after: Option<&CompatSession>,
    limit: usize,
) -> Result<Vec<CompatSession>, StoreError> {
    last_use::unused_since(read, since, after, limit).await
}

/// A page of those that a filter lets through.
pub async fn list(
    read: &impl Read,
    filter: &CompatSessionFilter,
    window: &Window<CompatSessionId>,
) -> Result<Listed<CompatSession>, StoreError> {
    listing::list(read, &query(read, filter).await?, window).await
}

/// How many a filter lets through.
pub async fn count_listed(
    read: &impl Read,
    filter: &CompatSessionFilter,
) -> Result<u64, StoreError> {
    listing::count(read, &query(read, filter).await?).await
}

async fn query<'a>(
    read: &impl Read,
    filter: &'a CompatSessionFilter,
) -> Result<Query<'a, CompatSession>, StoreError> {
    let used = &filter.last_active;
    let mut query = Query::new(|session: &CompatSession| used.is_any() || session.was_used(used));
    if let Some(user_id) = filter.user {
        query.in_one_of(by_status(filter.status, |status| of_user(status, user_id)));
    }
    if let Some(browser) = filter.browser_session {
        query.in_one_of(by_status(filter.status, |status| of_browser(status, browser)));
    }
    if !used.is_any() {
        let index = Index::CompatSessionsByLastUse;
        query.in_one_of(last_use::within(read, index, filter.status, used).await?);
    }
    if filter.status.is_some() && query.is_of_all() {
        query.in_one_of(by_status(filter.status, by));
    }
    begun::narrow(&mut query, read, Index::CompatSessionsByStart, &filter.created).await?;
    Ok(query)
}

/// Puts a session; a finished one is forgotten with its tokens 30 days after its end.
pub async fn put(tx: &mut Tx, session: &CompatSession) -> Result<(), PutError> {
    record::put(tx, session).await
}

/// Removes a session at once; whether there was one. Its tokens are the caller's care.
pub async fn remove(tx: &mut Tx, id: CompatSessionId) -> Result<bool, StoreError> {
    record::remove::<CompatSession>(tx, &id).await
}
