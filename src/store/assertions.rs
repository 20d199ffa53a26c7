//! The collection of client assertions that were used: `domain::UsedAssertion` by the digest of the
//! client and the `jti`.

use super::engine::{Read, Tx};
use super::error::{PutError, StoreError};
use super::layout::Tree;
use super::record::{self, IndexEntries, Record};
use crate::domain::{Digest, Timestamp, UsedAssertion};

impl Record for UsedAssertion {
    const TREE: Tree = Tree::Assertions;
    type Key = Digest;

    fn key(&self) -> Digest {
        self.digest
    }

    fn index(&self, _: &mut IndexEntries) {}

    fn forget_at(&self) -> Option<Timestamp> {
        Some(UsedAssertion::forget_at(self))
    }
}

/// The assertion of a digest, if it was used.
pub async fn get(read: &impl Read, digest: Digest) -> Result<Option<UsedAssertion>, StoreError> {
    record::get(read, &digest).await
}

/// Notes that an assertion was used, until it has run out.
pub async fn put(tx: &mut Tx, used: &UsedAssertion) -> Result<(), PutError> {
    record::put(tx, used).await
}
