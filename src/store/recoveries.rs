//! The collection of ways to a new password: `domain::Recovery` by id.

use super::engine::{Read, Tx};
use super::error::{PutError, StoreError};
use super::key::IndexKey;
use super::layout::{Index, Tree};
use super::record::{self, IndexEntries, Record};
use crate::domain::{Digest, Recovery, RecoveryId, Timestamp, UserId};

impl Record for Recovery {
    const TREE: Tree = Tree::Recoveries;
    type Key = RecoveryId;

    fn key(&self) -> RecoveryId {
        self.id
    }

    fn index(&self, entries: &mut IndexEntries) {
        for ticket in &self.tickets {
            entries.add(IndexKey::new(Index::RecoveryByTicket).id(ticket.digest));
        }
        if let Some(user_id) = self.user_id {
            entries.add(IndexKey::new(Index::RecoveriesOfUser).id(user_id));
        }
    }

    fn forget_at(&self) -> Option<Timestamp> {
        Some(Recovery::forget_at(self))
    }
}

/// The recovery of an id.
pub async fn get(read: &impl Read, id: RecoveryId) -> Result<Option<Recovery>, StoreError> {
    record::get(read, &id).await
}

/// The recovery that a ticket was given out for, good or not.
pub async fn by_ticket(read: &impl Read, ticket: Digest) -> Result<Option<Recovery>, StoreError> {
    record::find(read, IndexKey::new(Index::RecoveryByTicket).id(ticket)).await
}

/// Puts a recovery; it is forgotten when none of its links is good any more.
pub async fn put(tx: &mut Tx, recovery: &Recovery) -> Result<(), PutError> {
    record::put(tx, recovery).await
}

/// Removes all of a user's: no link that is out sets their password any more.
pub async fn remove_of_user(tx: &mut Tx, user_id: UserId) -> Result<(), StoreError> {
    let by = IndexKey::new(Index::RecoveriesOfUser).id(user_id);
    for recovery in record::all::<Recovery>(&*tx, by, usize::MAX).await? {
        record::remove::<Recovery>(tx, &recovery.id).await?;
    }
    Ok(())
}
