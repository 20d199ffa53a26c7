//! The collection of single sign-ons of old clients: `domain::CompatSsoLogin` by id.

use super::engine::{Read, Tx};
use super::error::{PutError, StoreError};
use super::key::IndexKey;
use super::layout::{Index, Tree};
use super::record::{self, IndexEntries, Record};
use crate::domain::{CompatSsoLogin, CompatSsoLoginId, Digest, Timestamp};

impl Record for CompatSsoLogin {
    const TREE: Tree = Tree::CompatSsoLogins;
    type Key = CompatSsoLoginId;

    fn key(&self) -> CompatSsoLoginId {
        self.id
    }

    fn index(&self, entries: &mut IndexEntries) {
        if let Some(token) = self.token() {
            entries.add(IndexKey::new(Index::CompatSsoLoginByToken).id(token));
        }
    }

    fn forget_at(&self) -> Option<Timestamp> {
        Some(CompatSsoLogin::forget_at(self))
    }
}

/// The sign-in of an id.
pub async fn get(
    read: &impl Read,
    id: CompatSsoLoginId,
) -> Result<Option<CompatSsoLogin>, StoreError> {
    record::get(read, &id).await
}

/// The sign-in that a login token was given out for, and that did not begin a session yet.
pub async fn by_token(
    read: &impl Read,
    token: Digest,
) -> Result<Option<CompatSsoLogin>, StoreError> {
    record::find(read, IndexKey::new(Index::CompatSsoLoginByToken).id(token)).await
}

/// Puts a sign-in; it is forgotten when its stage says so.
pub async fn put(tx: &mut Tx, login: &CompatSsoLogin) -> Result<(), PutError> {
    record::put(tx, login).await
}

/// Removes a sign-in; whether there was one.
pub async fn remove(tx: &mut Tx, id: CompatSsoLoginId) -> Result<bool, StoreError> {
    record::remove::<CompatSsoLogin>(tx, &id).await
}
