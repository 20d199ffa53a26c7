//! The collection of authorization grants: `domain::AuthorizationGrant` by id.

use super::engine::{Read, Tx};
use super::error::{PutError, StoreError};
use super::key::IndexKey;
use super::layout::{Index, Tree};
use super::record::{self, IndexEntries, Record};
use crate::domain::{AuthorizationGrant, Digest, GrantId, Timestamp};

impl Record for AuthorizationGrant {
    const TREE: Tree = Tree::Grants;
    type Key = GrantId;

    fn key(&self) -> GrantId {
        self.id
    }

    fn index(&self, entries: &mut IndexEntries) {
        if let Some(code) = self.code() {
            entries.add(IndexKey::new(Index::GrantByCode).id(code));
        }
    }

    fn forget_at(&self) -> Option<Timestamp> {
        Some(AuthorizationGrant::forget_at(self))
    }
}

/// The grant of an id.
pub async fn get(read: &impl Read, id: GrantId) -> Result<Option<AuthorizationGrant>, StoreError> {
    record::get(read, &id).await
}

/// The grant that a code was given out for, exchanged already or not.
pub async fn by_code(
    read: &impl Read,
    code: Digest,
) -> Result<Option<AuthorizationGrant>, StoreError> {
    record::find(read, IndexKey::new(Index::GrantByCode).id(code)).await
}

/// Puts a grant; it is forgotten when its stage says so.
pub async fn put(tx: &mut Tx, grant: &AuthorizationGrant) -> Result<(), PutError> {
    record::put(tx, grant).await
}

/// Removes a grant; whether there was one.
pub async fn remove(tx: &mut Tx, id: GrantId) -> Result<bool, StoreError> {
    record::remove::<AuthorizationGrant>(tx, &id).await
}
