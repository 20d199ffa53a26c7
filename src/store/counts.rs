//! How many records a tree has, and how many entries a list of an index, where `layout.rs` says
//! that they are counted: kept by `record.rs` in the transaction that changes them, so that a count
//! costs the reading of one number. What is not there is zero.
//!
//! The numbers follow from the records: `folder/check.rs` counts anew, and [`mend`] puts right what
//! differs.

use std::collections::BTreeMap;

use super::engine::{Overlay, Read, Trees, Tx};
use super::error::StoreError;
use super::layout::Tree;

/// Numbers by their key in the tree `counts`.
pub(super) type Numbers = BTreeMap<Vec<u8>, u64>;

/// The key of a tree's number. No index has the tag 0.
pub(super) const fn of_tree(tree: Tree) -> [u8; 2] {
    [0, tree.tag()]
}

/// How many records a counted tree has.
pub(super) async fn records(read: &impl Read, tree: Tree) -> Result<u64, StoreError> {
    debug_assert!(tree.is_counted());
    number(read, &of_tree(tree)).await
}

/// The number of a key.
pub(super) async fn number(read: &impl Read, key: &[u8]) -> Result<u64, StoreError> {
    match read.raw(Tree::Counts, key).await? {
        Some(value) => from_bytes(key, &value),
        None => Ok(0),
    }
}

/// Counts one more or one less.
pub(super) async fn change(tx: &mut Tx, key: &[u8], up: bool) -> Result<(), StoreError> {
    let before = number(&*tx, key).await?;
    // One that is wrong already is put right by the next check; nothing else must fail for it.
    let after = if up { before.saturating_add(1) } else { before.saturating_sub(1) };
    if after == 0 {
        tx.unstage(Tree::Counts, key);
        return Ok(());
    }
    tx.stage(Tree::Counts, key, &after.to_be_bytes())
}

fn from_bytes(key: &[u8], value: &[u8]) -> Result<u64, StoreError> {
    let bytes = value.try_into().map_err(|_| StoreError::corrupt(Tree::Counts, key))?;
    Ok(u64::from_be_bytes(bytes))
}

/// The numbers that stand in a database.
pub(super) fn stored(trees: &Trees) -> Result<Stored, StoreError> {
    let rows = trees.all(Tree::Counts).map(|row| {
        let (key, value) = row?;
        Ok((key.to_vec(), value.to_vec()))
    });
    rows.collect()
}

/// Numbers as they stand in a database, right or not.
pub(super) type Stored = BTreeMap<Vec<u8>, Vec<u8>>;

/// The writes that turn the numbers that stand in a database into `due`, and how many those are.
pub(super) fn mend(stored: &Stored, due: &Numbers) -> (Overlay, u64) {
    let mut writes = Overlay::default();
    let mut wrong = 0;
    for key in stored.keys().filter(|key| !due.contains_key(*key)) {
        writes.remove(Tree::Counts, key);
        wrong += 1;
    }
    for (key, number) in due {
        let value = number.to_be_bytes();
        if stored.get(key).is_none_or(|stored| *stored != value) {
            writes.put(Tree::Counts, key, &value);
            wrong += 1;
        }
    }
    (writes, wrong)
}
