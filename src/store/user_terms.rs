//! The collection of agreements to terms: `domain::UserTerms` by id.

use super::engine::{Read, Tx};
use super::error::{PutError, StoreError};
use super::key::IndexKey;
use super::layout::{Index, Tree};
use super::record::{self, IndexEntries, Record};
use crate::domain::{UserId, UserTerms, UserTermsId};

impl Record for UserTerms {
    const TREE: Tree = Tree::UserTerms;
    type Key = UserTermsId;

    fn key(&self) -> UserTermsId {
        self.id
    }

    fn index(&self, entries: &mut IndexEntries) {
        entries.add(IndexKey::new(Index::TermsOfUser).id(self.user_id));
    }
}

/// What a user agreed to, in the order of its time; at most `limit`.
pub async fn of_user(
    read: &impl Read,
    user_id: UserId,
    limit: usize,
) -> Result<Vec<UserTerms>, StoreError> {
    record::all(read, IndexKey::new(Index::TermsOfUser).id(user_id), limit).await
}

/// Puts an agreement.
pub async fn put(tx: &mut Tx, terms: &UserTerms) -> Result<(), PutError> {
    record::put(tx, terms).await
}

/// Removes an agreement; whether there was one.
pub async fn remove(tx: &mut Tx, id: UserTermsId) -> Result<bool, StoreError> {
    record::remove::<UserTerms>(tx, &id).await
}
