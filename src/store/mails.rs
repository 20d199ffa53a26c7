//! The collection of mails on their way: `domain::Mail` by id.

use super::counts;
use super::engine::{Read, Tx};
use super::error::{PutError, StoreError};
use super::key::IndexKey;
use super::layout::{Index, Tree};
use super::record::{self, IndexEntries, Record};
use crate::domain::{Mail, MailId, Timestamp};

impl Record for Mail {
    const TREE: Tree = Tree::Mails;
    type Key = MailId;

    fn key(&self) -> MailId {
        self.id
    }

    fn index(&self, entries: &mut IndexEntries) {
        if let Some(due_at) = self.due_at() {
            entries.add(IndexKey::new(Index::MailsByDue).time(due_at).id(self.id));
        }
    }

    fn forget_at(&self) -> Option<Timestamp> {
        Some(Mail::forget_at(self))
    }
}

/// The mail of an id.
pub async fn get(read: &impl Read, id: MailId) -> Result<Option<Mail>, StoreError> {
    record::get(read, &id).await
}

/// The mails that are due at `now`, the longest due first, at most `limit`.
pub async fn due(read: &impl Read, now: Timestamp, limit: usize) -> Result<Vec<Mail>, StoreError> {
    let just_after = Timestamp::from_millis(now.as_millis().saturating_add(1));
    let before = IndexKey::new(Index::MailsByDue).time(just_after);
    record::earlier::<Mail>(read, before, None, limit).await
}

/// When the next mail is due; it may be past already.
pub async fn next_due(read: &impl Read) -> Result<Option<Timestamp>, StoreError> {
    record::first_moment(read, IndexKey::new(Index::MailsByDue)).await
}

/// Mails in the order of their making, after `after`; at most `limit`.
pub async fn page(
    read: &impl Read,
    after: Option<MailId>,
    limit: usize,
) -> Result<Vec<Mail>, StoreError> {
    record::page(read, after.as_ref(), limit).await
}

/// How many there are, and how many of them are to be sent (those as far as `limit`).
pub async fn count(read: &impl Read, limit: usize) -> Result<(u64, usize), StoreError> {
    let all = counts::records(read, Tree::Mails).await?;
    let due = record::count_entries(read, IndexKey::new(Index::MailsByDue), limit).await?;
    Ok((all, due))
}

/// Puts a mail, new or tried again.
pub async fn put(tx: &mut Tx, mail: &Mail) -> Result<(), PutError> {
    record::put(tx, mail).await
}

/// Removes a mail that was sent; whether there was one.
pub async fn remove(tx: &mut Tx, id: MailId) -> Result<bool, StoreError> {
    record::remove::<Mail>(tx, &id).await
}
