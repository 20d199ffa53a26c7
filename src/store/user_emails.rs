//! The collection of e-mail addresses: `domain::UserEmail` by id.

use super::engine::{Read, Tx};
use super::error::{PutError, StoreError};
use super::key::IndexKey;
use super::layout::{Index, Tree};
use super::listing::{self, List, Query};
use super::record::{self, IndexEntries, Record};
use crate::domain::email_address::one_spelling;
use crate::domain::listing::{Listed, UserEmailFilter, Window};
use crate::domain::{UserEmail, UserEmailId, UserId};

impl Record for UserEmail {
    const TREE: Tree = Tree::UserEmails;
    type Key = UserEmailId;

    fn key(&self) -> UserEmailId {
        self.id
    }

    fn index(&self, entries: &mut IndexEntries) {
        entries.add(by_address(&self.email));
        entries.add(IndexKey::new(Index::EmailsOfUser).id(self.user_id));
    }
}

fn by_address(email: &str) -> IndexKey {
    IndexKey::new(Index::EmailByAddress).text(&one_spelling(email))
}

/// The address of an id.
pub async fn get(read: &impl Read, id: UserEmailId) -> Result<Option<UserEmail>, StoreError> {
    record::get(read, &id).await
}

/// The record of an address, in any case.
pub async fn by_email(read: &impl Read, email: &str) -> Result<Option<UserEmail>, StoreError> {
    record::find(read, by_address(email)).await
}

/// The addresses of a user, in the order of their ids; at most `limit`.
pub async fn of_user(
    read: &impl Read,
    user_id: UserId,
    limit: usize,
) -> Result<Vec<UserEmail>, StoreError> {
    record::all(read, IndexKey::new(Index::EmailsOfUser).id(user_id), limit).await
}

/// A page of those that a filter lets through.
pub async fn list(
    read: &impl Read,
    filter: &UserEmailFilter,
    window: &Window<UserEmailId>,
) -> Result<Listed<UserEmail>, StoreError> {
    listing::list(read, &query(read, filter).await?, window).await
}

/// How many a filter lets through.
pub async fn count_listed(read: &impl Read, filter: &UserEmailFilter) -> Result<u64, StoreError> {
    listing::count(read, &query(read, filter).await?).await
}

async fn query(
    read: &impl Read,
    filter: &UserEmailFilter,
) -> Result<Query<'static, UserEmail>, StoreError> {
    let mut query = Query::new(|_: &UserEmail| true);
    if let Some(user_id) = filter.user {
        query.within(IndexKey::new(Index::EmailsOfUser).id(user_id));
    }
    if let Some(email) = &filter.email {
        query.within(List::few(by_email(read, email).await?.map(|found| found.id)));
    }
    Ok(query)
}

/// Puts an address; nobody else may have it, in any case.
pub async fn put(tx: &mut Tx, email: &UserEmail) -> Result<(), PutError> {
    record::put(tx, email).await
}

/// Removes an address; whether there was one.
pub async fn remove(tx: &mut Tx, id: UserEmailId) -> Result<bool, StoreError> {
    record::remove::<UserEmail>(tx, &id).await
}
