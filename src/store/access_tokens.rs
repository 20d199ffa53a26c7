//! The collection of access tokens: `domain::AccessToken` by the digest of the token.

use super::engine::{Read, Store, Tx};
use super::error::{PutError, StoreError};
use super::key::IndexKey;
use super::layout::{Index, Tree};
use super::record::{self, IndexEntries, Record};
use crate::domain::{AccessToken, Digest, SessionRef};
use std::sync::Arc;

impl Record for AccessToken {
    const TREE: Tree = Tree::AccessTokens;
    type Key = Digest;

    fn key(&self) -> Digest {
        self.digest
    }

    fn index(&self, entries: &mut IndexEntries) {
        entries.add(IndexKey::new(Index::AccessTokensOfSession).session(self.session));
    }
}

/// The token of a digest, good or expired.
pub async fn get(read: &impl Read, digest: Digest) -> Result<Option<AccessToken>, StoreError> {
    record::get(read, &digest).await
}

/// The same as it is committed, shared with other readers: for what is read on every request.
pub async fn shared(store: &Store, digest: Digest) -> Result<Option<Arc<AccessToken>>, StoreError> {
    record::shared(store, &digest).await
}

/// All tokens of a session that are still remembered.
pub async fn of_session(
    read: &impl Read,
    session: SessionRef,
) -> Result<Vec<AccessToken>, StoreError> {
    let by = IndexKey::new(Index::AccessTokensOfSession).session(session);
    record::all(read, by, usize::MAX).await
}

/// Puts a token that was just minted, which spares a look for an older one.
pub async fn add(tx: &mut Tx, token: &AccessToken) -> Result<(), PutError> {
    record::replace(tx, None, token).await
}

/// Puts a token; it is forgotten with its session, if it is not exchanged before.
pub async fn put(tx: &mut Tx, token: &AccessToken) -> Result<(), PutError> {
    record::put(tx, token).await
}

/// Removes a token; whether there was one.
pub async fn remove(tx: &mut Tx, digest: Digest) -> Result<bool, StoreError> {
    record::remove::<AccessToken>(tx, &digest).await
}
