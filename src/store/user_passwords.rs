//! The collection of passwords (their hashes): `domain::UserPassword` by user.

use super::engine::{Read, Tx};
use super::error::{PutError, StoreError};
use super::layout::Tree;
use super::record::{self, IndexEntries, Record};
use crate::domain::{UserId, UserPassword};

impl Record for UserPassword {
    const TREE: Tree = Tree::UserPasswords;
    type Key = UserId;

    fn key(&self) -> UserId {
        self.user_id
    }

    fn index(&self, _: &mut IndexEntries) {}
}

/// The password of a user.
pub async fn get(read: &impl Read, user_id: UserId) -> Result<Option<UserPassword>, StoreError> {
    record::get(read, &user_id).await
}

/// Puts a password in the place of the one before.
pub async fn put(tx: &mut Tx, password: &UserPassword) -> Result<(), PutError> {
    record::put(tx, password).await
}

/// Removes the password of a user; whether there was one.
pub async fn remove(tx: &mut Tx, user_id: UserId) -> Result<bool, StoreError> {
    record::remove::<UserPassword>(tx, &user_id).await
}
