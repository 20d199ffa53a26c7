//! The collection of people who are making an account: `domain::UserRegistration` by id.

use super::engine::{Read, Tx};
use super::error::{PutError, StoreError};
use super::layout::Tree;
use super::record::{self, IndexEntries, Record};
use crate::domain::{Timestamp, UserRegistration, UserRegistrationId};

impl Record for UserRegistration {
    const TREE: Tree = Tree::UserRegistrations;
    type Key = UserRegistrationId;

    fn key(&self) -> UserRegistrationId {
        self.id
    }

    fn index(&self, _: &mut IndexEntries) {}

    fn forget_at(&self) -> Option<Timestamp> {
        Some(UserRegistration::forget_at(self))
    }
}

/// The registration of an id.
pub async fn get(
    read: &impl Read,
    id: UserRegistrationId,
) -> Result<Option<UserRegistration>, StoreError> {
    record::get(read, &id).await
}

/// Puts a registration; it is forgotten when its time is over.
pub async fn put(tx: &mut Tx, registration: &UserRegistration) -> Result<(), PutError> {
    record::put(tx, registration).await
}

/// Removes a registration; whether there was one.
pub async fn remove(tx: &mut Tx, id: UserRegistrationId) -> Result<bool, StoreError> {
    record::remove::<UserRegistration>(tx, &id).await
}
