//! The collection of OAuth sessions: `domain::OAuthSession` by id.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::clients;
use super::engine::{Read, Store, Tx};
use super::error::{PutError, StoreError};
use super::expiry::after_end;
use super::key::IndexKey;
use super::last_use::{self, Used};
use super::layout::{Index, Tree};
use super::listing::{self, List, Query, begun, by_status, lists, status_of};
use super::record::{self, IndexEntries, Record};
use crate::domain::listing::{ClientKind, Listed, OAuthSessionFilter, SessionStatus, Window};
use crate::domain::{
    BrowserSessionId, ClientId, DeviceId, OAuthSession, OAuthSessionId, Scope, Timestamp, UserId,
};

impl Record for OAuthSession {
    const TREE: Tree = Tree::OAuthSessions;
    type Key = OAuthSessionId;

    fn key(&self) -> OAuthSessionId {
        self.id
    }

    fn index(&self, entries: &mut IndexEntries) {
        let status = status_of(self.state);
        entries.add(by(status));
        entries.add(of_client(status, self.client_id));
        entries.add(scoped(status).text(&kind_of_scope(&self.scope)));
        if let Some(browser) = self.browser_session_id {
            entries.add(of_browser(status, browser));
        }
        self.enter_use(entries);
        begun::enter(entries, Index::OAuthSessionsByStart, self.id, self.created_at);
        let Some(user_id) = self.user_id else { return };
        entries.add(of_user(status, user_id));
        if status == SessionStatus::Active {
            let by = IndexKey::new(Index::OAuthSessionsOfClientUser);
            entries.add(by.id(self.client_id).id(user_id));
        }
        if let Some(device) = self.device() {
            entries.add(with_device(status, device.as_str()).id(user_id));
        }
    }

    fn forget_at(&self) -> Option<Timestamp> {
        after_end(self.state).or_else(|| self.runs_out_at())
    }
}

fn by(status: SessionStatus) -> IndexKey {
    IndexKey::new(Index::OAuthSessionsBy).list(b's').list(listing::status_byte(status))
}

/// The lists by what was granted but for the device: few, since clients ask for the same.
fn scoped(status: SessionStatus) -> IndexKey {
    IndexKey::new(Index::OAuthSessionsBy).list(b't').list(listing::status_byte(status))
}

fn kind_of_scope(scope: &Scope) -> String {
    let scope = scope.without_devices();
    let tokens: BTreeSet<&str> = scope.iter().collect();
    tokens.into_iter().collect::<Vec<_>>().join(" ")
}

fn of_client(status: SessionStatus, client_id: ClientId) -> IndexKey {
    match status {
        SessionStatus::Active => IndexKey::new(Index::OAuthSessionsOfClient).id(client_id),
        SessionStatus::Finished => IndexKey::new(Index::OAuthSessionsBy).list(b'c').id(client_id),
    }
}

fn of_user(status: SessionStatus, user_id: UserId) -> IndexKey {
    match status {
        SessionStatus::Active => IndexKey::new(Index::OAuthSessionsOfUser).id(user_id),
        SessionStatus::Finished => IndexKey::new(Index::OAuthSessionsEnded).list(b'u').id(user_id),
    }
}

fn of_browser(status: SessionStatus, browser: BrowserSessionId) -> IndexKey {
    match status {
        SessionStatus::Active => IndexKey::new(Index::OAuthSessionsOfBrowser).id(browser),
        SessionStatus::Finished => IndexKey::new(Index::OAuthSessionsEnded).list(b'b').id(browser),
    }
}

/// Followed by the user, so that these are no lists sorted by id: few have one device's name.
fn with_device(status: SessionStatus, device: &str) -> IndexKey {
    match status {
        SessionStatus::Active => IndexKey::new(Index::OAuthSessionsOfDevice).text(device),
        SessionStatus::Finished => IndexKey::new(Index::OAuthSessionsEnded).list(b'd').text(device),
    }
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
    record::count_entries(read, IndexKey::new(Index::OAuthSessionsOfUser).id(user_id), limit).await
}

/// Active sessions of users that were hardly used since `since`, in pages (`last_use.rs`).
pub async fn unused_since(
    read: &impl Read,
    since: Timestamp,
    after: Option<&OAuthSession>,
    limit: usize,
) -> Result<Vec<OAuthSession>, StoreError> {
    last_use::unused_since(read, since, after, limit).await
}

/// A page of those that a filter lets through.
pub async fn list(
    read: &impl Read,
    filter: &OAuthSessionFilter,
    window: &Window<OAuthSessionId>,
) -> Result<Listed<OAuthSession>, StoreError> {
    listing::list(read, &query(read, filter).await?, window).await
}

/// How many a filter lets through.
pub async fn count_listed(
    read: &impl Read,
    filter: &OAuthSessionFilter,
) -> Result<u64, StoreError> {
    listing::count(read, &query(read, filter).await?).await
}

async fn query<'a>(
    read: &impl Read,
    filter: &'a OAuthSessionFilter,
) -> Result<Query<'a, OAuthSession>, StoreError> {
    let status = filter.status;
    let used = &filter.last_active;
    let mut query = Query::new(|session: &OAuthSession| {
        (used.is_any() || session.was_used(used)) && filter.scope.is_subset_of(&session.scope)
    });
    if let Some(user_id) = filter.user {
        query.in_one_of(by_status(status, |status| of_user(status, user_id)));
    }
    if let Some(browser) = filter.browser_session {
        query.in_one_of(by_status(status, |status| of_browser(status, browser)));
    }
    if !filter.clients.is_empty() {
        query.in_one_of(of_clients(status, filter.clients.iter().copied()));
    }
    for device in filter.scope.devices() {
        query.within(sessions_with_device(read, status, device).await?);
    }
    if !filter.scope.without_devices().is_empty() {
        query.in_one_of(scopes_with(read, status, &filter.scope).await?);
    }
    if !used.is_any() {
        let index = Index::OAuthSessionsByLastUse;
        query.in_one_of(last_use::within(read, index, status, used).await?);
    }
    if status.is_some() && query.is_of_all() {
        query.in_one_of(by_status(status, by));
    }
    if let Some(kind) = filter.client_kind {
        let statics = of_clients(status, clients::static_ids(read).await?);
        match kind {
            ClientKind::Static => query.in_one_of(statics),
            ClientKind::Dynamic => query.in_none_of(statics),
        }
    }
    begun::narrow(&mut query, read, Index::OAuthSessionsByStart, &filter.created).await?;
    Ok(query)
}

fn of_clients(
    status: Option<SessionStatus>,
    clients: impl IntoIterator<Item = ClientId>,
) -> Vec<List> {
    let clients: BTreeSet<ClientId> = clients.into_iter().collect();
    let lists = clients.iter().map(|id| by_status(status, |status| of_client(status, *id)));
    lists.flatten().collect()
}

/// The lists of all scopes that have these tokens, whatever the device.
async fn scopes_with(
    read: &impl Read,
    status: Option<SessionStatus>,
    tokens: &Scope,
) -> Result<Vec<List>, StoreError> {
    /// The length that stands before a text.
    const LENGTH: usize = 2;
    let tokens = tokens.without_devices();
    let mut found = Vec::new();
    for all in listing::names_by_status(status, scoped) {
        for list in lists(read, &all, None, None).await? {
            let held = list.bytes.get(all.bytes.len() + LENGTH..).unwrap_or_default();
            if tokens.iter().all(|token| held.split(|b| *b == b' ').any(|t| t == token.as_bytes()))
            {
                found.push(list.into());
            }
        }
    }
    Ok(found)
}

/// The sessions whose device has a name, whosever they are; to be looked at, since a device has
/// two spellings.
async fn sessions_with_device(
    read: &impl Read,
    status: Option<SessionStatus>,
    device: &str,
) -> Result<List, StoreError> {
    let mut ids: Vec<OAuthSessionId> = Vec::new();
    for by in listing::names_by_status(status, |status| with_device(status, device)) {
        ids.extend(record::keys_beyond::<OAuthSession>(read, by, 0, usize::MAX).await?);
    }
    Ok(List::few(ids).needing_a_look())
}

/// Puts a session; a finished one is forgotten with its tokens 30 days after its end.
pub async fn put(tx: &mut Tx, session: &OAuthSession) -> Result<(), PutError> {
    record::put(tx, session).await
}

/// Removes a session at once; whether there was one. Its tokens are the caller's care.
pub async fn remove(tx: &mut Tx, id: OAuthSessionId) -> Result<bool, StoreError> {
    record::remove::<OAuthSession>(tx, &id).await
}
