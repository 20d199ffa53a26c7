//! The collection of browser sessions: `domain::BrowserSession` by id.

use super::engine::{Read, Tx};
use super::error::{PutError, StoreError};
use super::expiry::after_end;
use super::key::IndexKey;
use super::layout::{Index, Tree};
use super::record::{self, IndexEntries, Record};
use crate::domain::{BrowserSession, BrowserSessionId, Timestamp, UserId};

impl Record for BrowserSession {
    const TREE: Tree = Tree::BrowserSessions;
    type Key = BrowserSessionId;

    fn key(&self) -> BrowserSessionId {
        self.id
    }

    fn index(&self, entries: &mut IndexEntries) {
        if self.state.is_active() {
            entries.add(IndexKey::new(Index::BrowserSessionsOfUser).id(self.user_id));
            entries.add(by_last_use(self));
        }
    }

    fn forget_at(&self) -> Option<Timestamp> {
        after_end(self.state)
    }
}

fn by_last_use(session: &BrowserSession) -> IndexKey {
    IndexKey::new(Index::BrowserSessionsByLastUse).last_use(session.last_use())
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

/// Active sessions that were hardly used since `since` (to be looked at: the index knows steps of
/// five minutes), those used longest ago first; after the one that ended the page before.
pub async fn unused_since(
    read: &impl Read,
    since: Timestamp,
    after: Option<&BrowserSession>,
    limit: usize,
) -> Result<Vec<BrowserSession>, StoreError> {
    let before = IndexKey::new(Index::BrowserSessionsByLastUse).time(since);
    let after = after.map(|session| (by_last_use(session), session.id));
    record::earlier(read, before, after, limit).await
}

/// Puts a session; a finished one is forgotten 30 days after its end.
pub async fn put(tx: &mut Tx, session: &BrowserSession) -> Result<(), PutError> {
    record::put(tx, session).await
}

/// Removes a session at once; whether there was one.
pub async fn remove(tx: &mut Tx, id: BrowserSessionId) -> Result<bool, StoreError> {
    record::remove::<BrowserSession>(tx, &id).await
}
