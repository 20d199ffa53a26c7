//! The collection of people who are making an account: `domain::UserRegistration` by id.

use super::engine::{Read, Tx};
use super::error::{PutError, StoreError};
use super::key::IndexKey;
use super::layout::{Index, Tree};
use super::record::{self, IndexEntries, Record};
use crate::domain::{Timestamp, UserRegistration, UserRegistrationId};

impl Record for UserRegistration {
    const TREE: Tree = Tree::UserRegistrations;
    type Key = UserRegistrationId;

    fn key(&self) -> UserRegistrationId {
        self.id
    }

    fn index(&self, entries: &mut IndexEntries) {
        if let Some(name) = self.held_name() {
            entries.add(held(&name));
            entries.add(IndexKey::new(Index::RegistrationsWaiting));
        }
    }

    fn forget_at(&self) -> Option<Timestamp> {
        Some(UserRegistration::forget_at(self))
    }
}

fn held(lower: &str) -> IndexKey {
    IndexKey::new(Index::RegistrationByHeldName).text(lower)
}

/// The registration of an id.
pub async fn get(
    read: &impl Read,
    id: UserRegistrationId,
) -> Result<Option<UserRegistration>, StoreError> {
    record::get(read, &id).await
}

/// The one for which a name is held while it waits for an approval.
pub async fn holding(
    read: &impl Read,
    username: &str,
) -> Result<Option<UserRegistration>, StoreError> {
    record::find(read, held(&username.to_lowercase())).await
}

/// Those that wait for an approval, the oldest first, after the one that ended the page before.
pub async fn waiting(
    read: &impl Read,
    after: Option<UserRegistrationId>,
    limit: usize,
) -> Result<Vec<UserRegistration>, StoreError> {
    let by = IndexKey::new(Index::RegistrationsWaiting);
    record::all_after(read, by.clone(), after.map(|id| (by, id)), limit).await
}

/// How many wait for an approval, counted as far as `limit`.
pub async fn count_waiting(read: &impl Read, limit: usize) -> Result<usize, StoreError> {
    Ok(waiting(read, None, limit).await?.len())
}

/// Puts a registration; it is forgotten when its time is over.
pub async fn put(tx: &mut Tx, registration: &UserRegistration) -> Result<(), PutError> {
    record::put(tx, registration).await
}

/// Removes a registration; whether there was one.
pub async fn remove(tx: &mut Tx, id: UserRegistrationId) -> Result<bool, StoreError> {
    record::remove::<UserRegistration>(tx, &id).await
}
