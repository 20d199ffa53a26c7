//! The collection of sessions of the compatibility API: `domain::CompatSession` by id.

use std::sync::Arc;

use super::engine::{Read, Store, Tx};
use super::error::{PutError, StoreError};
use super::expiry::after_end;
use super::key::IndexKey;
use super::layout::{Index, Tree};
use super::record::{self, IndexEntries, Record};
use crate::domain::{CompatSession, CompatSessionId, DeviceId, Timestamp, UserId};

impl Record for CompatSession {
    const TREE: Tree = Tree::CompatSessions;
    type Key = CompatSessionId;

    fn key(&self) -> CompatSessionId {
        self.id
    }

    fn index(&self, entries: &mut IndexEntries) {
        if !self.state.is_active() {
            return;
        }
        entries.add(IndexKey::new(Index::CompatSessionsOfUser).id(self.user_id));
        entries.add(by_last_use(self));
        if let Some(device) = &self.device_id {
            let by = IndexKey::new(Index::CompatSessionsOfDevice);
            entries.add(by.device(self.user_id, device));
        }
    }

    fn forget_at(&self) -> Option<Timestamp> {
        after_end(self.state)
    }
}

fn by_last_use(session: &CompatSession) -> IndexKey {
    IndexKey::new(Index::CompatSessionsByLastUse).last_use(session.last_use())
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
    record::count(read, IndexKey::new(Index::CompatSessionsOfUser).id(user_id), limit).await
}

/// Active sessions that were hardly used since `since` (to be looked at: the index knows steps of
/// five minutes), those used longest ago first; after the one that ended the page before.
pub async fn unused_since(
    read: &impl Read,
    since: Timestamp,
    after: Option<&CompatSession>,
    limit: usize,
) -> Result<Vec<CompatSession>, StoreError> {
    let before = IndexKey::new(Index::CompatSessionsByLastUse).time(since);
    let after = after.map(|session| (by_last_use(session), session.id));
    record::earlier(read, before, after, limit).await
}

/// Puts a session; a finished one is forgotten with its tokens 30 days after its end.
pub async fn put(tx: &mut Tx, session: &CompatSession) -> Result<(), PutError> {
    record::put(tx, session).await
}

/// Removes a session at once; whether there was one. Its tokens are the caller's care.
pub async fn remove(tx: &mut Tx, id: CompatSessionId) -> Result<bool, StoreError> {
    record::remove::<CompatSession>(tx, &id).await
}
