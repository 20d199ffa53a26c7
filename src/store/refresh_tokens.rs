//! The collection of refresh tokens: `domain::RefreshToken` by the digest of the token.

use std::sync::Arc;

use super::engine::{Read, Store, Tx};
use super::error::{PutError, StoreError};
use super::key::IndexKey;
use super::layout::{Index, Tree};
use super::record::{self, IndexEntries, Record};
use crate::domain::credential::RefreshState;
use crate::domain::{Digest, RefreshToken, SessionRef, Timestamp};

impl Record for RefreshToken {
    const TREE: Tree = Tree::RefreshTokens;
    type Key = Digest;

    fn key(&self) -> Digest {
        self.digest
    }

    fn index(&self, entries: &mut IndexEntries) {
        entries.add(IndexKey::new(Index::RefreshTokensOfSession).session(self.session));
        if let Some(before) = self.predecessor {
            entries.add(IndexKey::new(Index::RefreshTokensByPredecessor).id(before));
        }
    }

    fn forget_at(&self) -> Option<Timestamp> {
        RefreshToken::forget_at(self)
    }
}

/// The token of a digest, in whatever state.
pub async fn get(read: &impl Read, digest: Digest) -> Result<Option<RefreshToken>, StoreError> {
    record::get(read, &digest).await
}

/// The same as it is committed, shared with other readers: for what is read on every request.
pub async fn shared(
    store: &Store,
    digest: Digest,
) -> Result<Option<Arc<RefreshToken>>, StoreError> {
    record::shared(store, &digest).await
}

/// All tokens of a session that are still remembered.
pub async fn of_session(
    read: &impl Read,
    session: SessionRef,
) -> Result<Vec<RefreshToken>, StoreError> {
    let by = IndexKey::new(Index::RefreshTokensOfSession).session(session);
    record::all(read, by, usize::MAX).await
}

/// The tokens that were given for the one of `predecessor`.
pub async fn by_predecessor(
    read: &impl Read,
    predecessor: Digest,
) -> Result<Vec<RefreshToken>, StoreError> {
    let by = IndexKey::new(Index::RefreshTokensByPredecessor).id(predecessor);
    record::all(read, by, usize::MAX).await
}

/// Puts a token that was just minted, which spares a look for an older one.
pub async fn add(tx: &mut Tx, token: &RefreshToken) -> Result<(), PutError> {
    record::replace(tx, None, token).await
}

/// Puts a token into another state; `old` was read within this transaction.
pub async fn change(tx: &mut Tx, old: &RefreshToken, state: RefreshState) -> Result<(), PutError> {
    record::replace(tx, Some(old), &RefreshToken { state, ..old.clone() }).await
}

/// How many tokens were given for the one of `predecessor`, counted as far as `limit`.
pub async fn count_after(
    read: &impl Read,
    predecessor: Digest,
    limit: usize,
) -> Result<usize, StoreError> {
    let by = IndexKey::new(Index::RefreshTokensByPredecessor).id(predecessor);
    record::count_entries(read, by, limit).await
}

/// Puts a token; it is forgotten a day after a successor was used, or with its session.
pub async fn put(tx: &mut Tx, token: &RefreshToken) -> Result<(), PutError> {
    record::put(tx, token).await
}

/// Removes a token; whether there was one.
pub async fn remove(tx: &mut Tx, digest: Digest) -> Result<bool, StoreError> {
    record::remove::<RefreshToken>(tx, &digest).await
}
