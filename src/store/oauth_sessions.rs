//! The collection of OAuth sessions: `domain::OAuthSession` by id.

use std::sync::Arc;

use super::engine::{Read, Store, Tx};
use super::error::{PutError, StoreError};
use super::expiry::after_end;
use super::key::IndexKey;
use super::layout::{Index, Tree};
use super::record::{self, IndexEntries, Record};
use crate::domain::{
    BrowserSessionId, ClientId, DeviceId, OAuthSession, OAuthSessionId, Timestamp, UserId,
};

impl Record for OAuthSession {
    const TREE: Tree = Tree::OAuthSessions;
    type Key = OAuthSessionId;

    fn key(&self) -> OAuthSessionId {
        self.id
    }

    fn index(&self, entries: &mut IndexEntries) {
        if !self.state.is_active() {
            return;
        }
        entries.add(IndexKey::new(Index::OAuthSessionsOfClient).id(self.client_id));
        if let Some(browser) = self.browser_session_id {
            entries.add(IndexKey::new(Index::OAuthSessionsOfBrowser).id(browser));
        }
        let Some(user_id) = self.user_id else { return };
        entries.add(IndexKey::new(Index::OAuthSessionsOfUser).id(user_id));
        entries.add(by_last_use(self));
        if let Some(device) = self.device() {
            entries.add(IndexKey::new(Index::OAuthSessionsOfDevice).device(user_id, &device));
        }
    }

    fn forget_at(&self) -> Option<Timestamp> {
        after_end(self.state).or_else(|| self.runs_out_at())
    }
}

fn by_last_use(session: &OAuthSession) -> IndexKey {
    IndexKey::new(Index::OAuthSessionsByLastUse).last_use(session.last_use())
}

/// The session of an id, active or finished.
pub async fn get(read: &impl Read, id: OAuthSessionId) -> Result<Option<OAuthSession>, StoreError> {
    record::get(read, &id).await
}

/// The same as it is committed, shared with other readers: for what is read on every request.
pub async fn shared(
    store: &Store,
    id: OAuthSessionId,
) -> Result<Option<Arc<OAuthSession>>, StoreError> {
    record::shared(store, &id).await
}

/// The active sessions of a user, at most `limit`.
pub async fn active_of_user(
    read: &impl Read,
    user_id: UserId,
    limit: usize,
) -> Result<Vec<OAuthSession>, StoreError> {
    record::all(read, IndexKey::new(Index::OAuthSessionsOfUser).id(user_id), limit).await
}

/// The active sessions of a user's device: usually one.
pub async fn active_of_device(
    read: &impl Read,
    user_id: UserId,
    device: &DeviceId,
) -> Result<Vec<OAuthSession>, StoreError> {
    let by = IndexKey::new(Index::OAuthSessionsOfDevice).device(user_id, device);
    record::all(read, by, usize::MAX).await
}

/// The active sessions of a client, at most `limit`.
pub async fn active_of_client(
    read: &impl Read,
    client_id: ClientId,
    limit: usize,
) -> Result<Vec<OAuthSession>, StoreError> {
    record::all(read, IndexKey::new(Index::OAuthSessionsOfClient).id(client_id), limit).await
}

/// The active sessions that were made in a browser session, at most `limit`.
pub async fn active_of_browser(
    read: &impl Read,
    browser: BrowserSessionId,
    limit: usize,
) -> Result<Vec<OAuthSession>, StoreError> {
    record::all(read, IndexKey::new(Index::OAuthSessionsOfBrowser).id(browser), limit).await
}

/// How many active sessions a user has, counted as far as `limit`.
pub async fn count_of_user(
    read: &impl Read,
    user_id: UserId,
    limit: usize,
) -> Result<usize, StoreError> {
    record::count(read, IndexKey::new(Index::OAuthSessionsOfUser).id(user_id), limit).await
}

/// Active sessions of users that were hardly used since `since` (to be looked at: the index knows steps of
/// five minutes), those used longest ago first; after the one that ended the page before.
pub async fn unused_since(
    read: &impl Read,
    since: Timestamp,
    after: Option<&OAuthSession>,
    limit: usize,
) -> Result<Vec<OAuthSession>, StoreError> {
    let before = IndexKey::new(Index::OAuthSessionsByLastUse).time(since);
    let after = after.map(|session| (by_last_use(session), session.id));
    record::earlier(read, before, after, limit).await
}

/// Puts a session; a finished one is forgotten with its tokens 30 days after its end.
pub async fn put(tx: &mut Tx, session: &OAuthSession) -> Result<(), PutError> {
    record::put(tx, session).await
}

/// Removes a session at once; whether there was one. Its tokens are the caller's care.
pub async fn remove(tx: &mut Tx, id: OAuthSessionId) -> Result<bool, StoreError> {
    record::remove::<OAuthSession>(tx, &id).await
}
