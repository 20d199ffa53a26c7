//! The collection of e-mail addresses that are being confirmed: `domain::EmailCode` by id.

use super::engine::{Read, Tx};
use super::error::{PutError, StoreError};
use super::layout::Tree;
use super::record::{self, IndexEntries, Record};
use crate::domain::{EmailCode, EmailCodeId, Timestamp};

impl Record for EmailCode {
    const TREE: Tree = Tree::EmailCodes;
    type Key = EmailCodeId;

    fn key(&self) -> EmailCodeId {
        self.id
    }

    fn index(&self, _: &mut IndexEntries) {}

    fn forget_at(&self) -> Option<Timestamp> {
        Some(EmailCode::forget_at(self))
    }
}

/// The confirmation of an id.
pub async fn get(read: &impl Read, id: EmailCodeId) -> Result<Option<EmailCode>, StoreError> {
    record::get(read, &id).await
}

/// Puts a confirmation; it is forgotten an hour after it began.
pub async fn put(tx: &mut Tx, code: &EmailCode) -> Result<(), PutError> {
    record::put(tx, code).await
}

/// Removes a confirmation that was used; whether there was one.
pub async fn remove(tx: &mut Tx, id: EmailCodeId) -> Result<bool, StoreError> {
    record::remove::<EmailCode>(tx, &id).await
}
