//! The collection of the live policy data: `domain::PolicyData` by id, and its text in
//! `domain::PolicyDataPart`s.

use super::engine::{Read, Tx};
use super::error::{PutError, StoreError};
use super::key::{Key, PolicyDataPartKey};
use super::layout::Tree;
use super::record::{self, IndexEntries, Record};
use crate::domain::{PolicyData, PolicyDataId, PolicyDataPart};

impl Record for PolicyData {
    const TREE: Tree = Tree::PolicyData;
    type Key = PolicyDataId;

    fn key(&self) -> PolicyDataId {
        self.id
    }

    fn index(&self, _: &mut IndexEntries) {}
}

impl Record for PolicyDataPart {
    const TREE: Tree = Tree::PolicyDataParts;
    type Key = PolicyDataPartKey;

    fn key(&self) -> PolicyDataPartKey {
        PolicyDataPartKey { of: self.of, number: self.number }
    }

    fn index(&self, _: &mut IndexEntries) {}
}

/// The version of an id.
pub async fn get(read: &impl Read, id: PolicyDataId) -> Result<Option<PolicyData>, StoreError> {
    record::get(read, &id).await
}

/// All versions, the oldest first. There are never more than a few.
pub async fn all(read: &impl Read) -> Result<Vec<PolicyData>, StoreError> {
    record::page(read, None, usize::MAX).await
}

/// The version that holds.
pub async fn newest(read: &impl Read) -> Result<Option<PolicyData>, StoreError> {
    Ok(all(read).await?.pop())
}

/// The text of a version.
pub async fn text(read: &impl Read, of: &PolicyData) -> Result<String, StoreError> {
    let mut text = String::new();
    for number in 0..of.parts {
        let key = PolicyDataPartKey { of: of.id, number };
        let part: Option<PolicyDataPart> = record::get(read, &key).await?;
        let missing = || StoreError::corrupt(Tree::PolicyDataParts, key.bytes().as_ref());
        text.push_str(&part.ok_or_else(missing)?.text);
    }
    Ok(text)
}

/// Puts a version with its parts.
pub async fn put(tx: &mut Tx, data: &PolicyData, parts: &[PolicyDataPart]) -> Result<(), PutError> {
    for part in parts {
        record::put(tx, part).await?;
    }
    record::put(tx, data).await
}

/// Removes a version with its parts.
pub async fn remove(tx: &mut Tx, data: &PolicyData) -> Result<(), StoreError> {
    for number in 0..data.parts {
        let key = PolicyDataPartKey { of: data.id, number };
        record::remove::<PolicyDataPart>(tx, &key).await?;
    }
    record::remove::<PolicyData>(tx, &data.id).await?;
    Ok(())
}
