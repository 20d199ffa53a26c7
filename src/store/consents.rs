//! The collection of consents: `domain::Consent` by user and client.

use super::engine::{Read, Tx};
use super::error::{PutError, StoreError};
use super::key::{ConsentKey, IndexKey};
use super::layout::{Index, Tree};
use super::record::{self, IndexEntries, Record};
use crate::domain::{ClientId, Consent, UserId};

impl Record for Consent {
    const TREE: Tree = Tree::Consents;
    type Key = ConsentKey;

    fn key(&self) -> ConsentKey {
        ConsentKey { user_id: self.user_id, client_id: self.client_id }
    }

    fn index(&self, entries: &mut IndexEntries) {
        entries.add(IndexKey::new(Index::ConsentsOfUser).id(self.user_id));
        entries.add(IndexKey::new(Index::ConsentsOfClient).id(self.client_id));
    }
}

/// What a user allowed a client.
pub async fn get(
    read: &impl Read,
    user_id: UserId,
    client_id: ClientId,
) -> Result<Option<Consent>, StoreError> {
    record::get(read, &ConsentKey { user_id, client_id }).await
}

/// What a user allowed, at most `limit`.
pub async fn of_user(
    read: &impl Read,
    user_id: UserId,
    limit: usize,
) -> Result<Vec<Consent>, StoreError> {
    record::all(read, IndexKey::new(Index::ConsentsOfUser).id(user_id), limit).await
}

/// Puts a consent in the place of the one before.
pub async fn put(tx: &mut Tx, consent: &Consent) -> Result<(), PutError> {
    record::put(tx, consent).await
}

/// Forgets what a user allowed a client; whether there was something.
pub async fn remove(tx: &mut Tx, user_id: UserId, client_id: ClientId) -> Result<bool, StoreError> {
    record::remove::<Consent>(tx, &ConsentKey { user_id, client_id }).await
}

/// Forgets all that a user allowed.
pub async fn remove_of_user(tx: &mut Tx, user_id: UserId) -> Result<(), StoreError> {
    remove_all(tx, IndexKey::new(Index::ConsentsOfUser).id(user_id)).await
}

/// Forgets all that a client was allowed.
pub async fn remove_of_client(tx: &mut Tx, client_id: ClientId) -> Result<(), StoreError> {
    remove_all(tx, IndexKey::new(Index::ConsentsOfClient).id(client_id)).await
}

async fn remove_all(tx: &mut Tx, by: IndexKey) -> Result<(), StoreError> {
    for consent in record::all::<Consent>(tx, by, usize::MAX).await? {
        record::remove::<Consent>(tx, &consent.key()).await?;
    }
    Ok(())
}
