//! The collection of registration tokens: `domain::UserRegistrationToken` by id.

use super::engine::{Read, Tx};
use super::error::{PutError, StoreError};
use super::key::IndexKey;
use super::layout::{Index, Tree};
use super::record::{self, IndexEntries, Record};
use crate::domain::{Digest, UserRegistrationToken, UserRegistrationTokenId};

impl Record for UserRegistrationToken {
    const TREE: Tree = Tree::UserRegistrationTokens;
    type Key = UserRegistrationTokenId;

    fn key(&self) -> UserRegistrationTokenId {
        self.id
    }

    fn index(&self, entries: &mut IndexEntries) {
        entries.add(by_digest_key(self.digest));
    }
}

fn by_digest_key(digest: Digest) -> IndexKey {
    IndexKey::new(Index::UserRegistrationTokenByDigest).id(digest)
}

/// The token of an id.
pub async fn get(
    read: &impl Read,
    id: UserRegistrationTokenId,
) -> Result<Option<UserRegistrationToken>, StoreError> {
    record::get(read, &id).await
}

/// The token of a digest.
pub async fn by_digest(
    read: &impl Read,
    digest: Digest,
) -> Result<Option<UserRegistrationToken>, StoreError> {
    record::find(read, by_digest_key(digest)).await
}

/// Tokens in the order of their ids, which is that of their making; at most `limit`.
pub async fn page(
    read: &impl Read,
    after: Option<UserRegistrationTokenId>,
    limit: usize,
) -> Result<Vec<UserRegistrationToken>, StoreError> {
    record::page(read, after.as_ref(), limit).await
}

/// Puts a token; another one must not have the same text.
pub async fn put(tx: &mut Tx, token: &UserRegistrationToken) -> Result<(), PutError> {
    record::put(tx, token).await
}

/// Removes a token; whether there was one.
pub async fn remove(tx: &mut Tx, id: UserRegistrationTokenId) -> Result<bool, StoreError> {
    record::remove::<UserRegistrationToken>(tx, &id).await
}
