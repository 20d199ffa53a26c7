//! Records: how a `domain` type stands in its tree, with its index entries and its expiry.
//!
//! `put` and `remove` keep all of that together; the collections (one file each) only say what
//! the entries are and how they are looked up. Tables and tags: `layout.rs`.

use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::engine::{Pair, Read, Scan, Store, Tx};
use super::error::{PutError, StoreError};
use super::key::{IndexKey, Key, time_bytes, time_from};
use super::layout::{Index, IndexKind, Tree};
use super::{counts, holdings};
use crate::domain::Timestamp;

/// A type that is kept in a tree of its own, as JSON.
pub trait Record: Serialize + DeserializeOwned + Send + Sync {
    /// Which tree.
    const TREE: Tree;
    /// What it is found by.
    type Key: Key;
    /// Its key.
    fn key(&self) -> Self::Key;
    /// Under which other values it is found.
    fn index(&self, entries: &mut IndexEntries);
    /// From when on the store may forget it; `None` for as long as nobody removes it.
    fn forget_at(&self) -> Option<Timestamp> {
        None
    }
}

/// The index entries of one record.
#[derive(Debug, Default)]
pub struct IndexEntries(Vec<IndexKey>);

impl IndexEntries {
    /// Adds an entry.
    pub fn add(&mut self, key: IndexKey) {
        self.0.push(key);
    }
}

/// An entry of the trees `index` or `expiry`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// The index; `None` for an entry of `expiry`.
    pub index: Option<Index>,
    pub key: Vec<u8>,
    pub value: Vec<u8>,
}

impl Entry {
    pub fn tree(&self) -> Tree {
        if self.index.is_some() { Tree::Index } else { Tree::Expiry }
    }

    /// The list that it stands in, if that is counted; `key` is the key of its record.
    pub fn counted_list(&self, key: &[u8]) -> Option<&[u8]> {
        self.index?.is_counted().then(|| &self.key[..self.key.len() - key.len()])
    }
}

/// All entries that stand for a record whose key is `key`.
pub(super) fn entries<R: Record>(record: &R, key: &[u8]) -> Vec<Entry> {
    let mut keys = IndexEntries::default();
    record.index(&mut keys);
    let mut entries: Vec<Entry> = keys
        .0
        .into_iter()
        .map(|IndexKey { index, mut bytes }| {
            debug_assert_eq!(index.of(), R::TREE);
            let value = match index.kind() {
                IndexKind::Unique => key.to_vec(),
                IndexKind::Multi => {
                    bytes.extend_from_slice(key);
                    Vec::new()
                }
            };
            Entry { index: Some(index), key: bytes, value }
        })
        .collect();
    if let Some(at) = record.forget_at() {
        let key = [&time_bytes(at), &[R::TREE.tag()][..], key].concat();
        entries.push(Entry { index: None, key, value: Vec::new() });
    }
    entries
}

pub(super) fn decode<R: Record>(key: &[u8], value: &[u8]) -> Result<R, StoreError> {
    serde_json::from_slice(value).map_err(|_| StoreError::corrupt(R::TREE, key))
}

/// The record of a key.
pub async fn get<R: Record>(read: &impl Read, key: &R::Key) -> Result<Option<R>, StoreError> {
    let key = key.bytes();
    match read.raw(R::TREE, key.as_ref()).await? {
        Some(value) => decode(key.as_ref(), &value).map(Some),
        None => Ok(None),
    }
}

/// The record of a key as it is committed, kept decoded for the next reader: for what is read on
/// every Matrix request. Only the trees that `engine::cache` names.
#[expect(clippy::unused_async, reason = "so that another engine could stand behind it")]
pub async fn shared<R: Record + 'static>(
    store: &Store,
    key: &R::Key,
) -> Result<Option<Arc<R>>, StoreError> {
    let key = key.bytes();
    let key = key.as_ref();
    store.cached(R::TREE, key, |value| decode(key, value))
}

/// The record that a unique index leads to.
pub async fn find<R: Record>(read: &impl Read, by: IndexKey) -> Result<Option<R>, StoreError> {
    match read.raw(Tree::Index, &by.bytes).await? {
        Some(key) => fetch(read, &key).await,
        None => Ok(None),
    }
}

/// The records whose index entries begin with `by`, in the order of the index, at most `limit`.
pub async fn all<R: Record>(
    read: &impl Read,
    by: IndexKey,
    limit: usize,
) -> Result<Vec<R>, StoreError> {
    let rows = read.scan(Scan::prefix(Tree::Index, &by.bytes, limit)).await?;
    fetch_all(read, &rows).await
}

/// The same in pages: the records whose entries stand behind that of `after`, which begins with
/// `by` as well.
pub async fn all_after<R: Record>(
    read: &impl Read,
    by: IndexKey,
    after: Option<(IndexKey, R::Key)>,
    limit: usize,
) -> Result<Vec<R>, StoreError> {
    let after = after.map(|(by, key)| [&by.bytes, key.bytes().as_ref()].concat());
    let scan = Scan::prefix(Tree::Index, &by.bytes, limit);
    let rows = read.scan(Scan { after: after.as_deref(), ..scan }).await?;
    fetch_all(read, &rows).await
}

/// The records of an index over moments that stand before `before` and, in a later page, after the
/// entry of `after`; at most `limit`, earliest first.
pub async fn earlier<R: Record>(
    read: &impl Read,
    before: IndexKey,
    after: Option<(IndexKey, R::Key)>,
    limit: usize,
) -> Result<Vec<R>, StoreError> {
    let prefix = [before.index.tag()];
    let after = after.map(|(by, key)| [&by.bytes, key.bytes().as_ref()].concat());
    let scan = Scan::prefix(Tree::Index, &prefix, limit);
    let scan = Scan { before: Some(&before.bytes), after: after.as_deref(), ..scan };
    let rows = read.scan(scan).await?;
    fetch_all(read, &rows).await
}

/// The earliest moment in an index over moments.
pub async fn first_moment(read: &impl Read, by: IndexKey) -> Result<Option<Timestamp>, StoreError> {
    let rows = read.scan(Scan::prefix(Tree::Index, &by.bytes, 1)).await?;
    let Some((entry, _)) = rows.first() else { return Ok(None) };
    let at = entry.get(1..9).and_then(|bytes| bytes.try_into().ok()).map(time_from);
    at.map(Some).ok_or_else(|| StoreError::corrupt(Tree::Index, entry))
}

/// The keys of the records behind the first `kept` of those whose entries begin with `by`, at most
/// `limit`. No record is read.
pub async fn keys_beyond<R: Record>(
    read: &impl Read,
    by: IndexKey,
    kept: usize,
    limit: usize,
) -> Result<Vec<R::Key>, StoreError> {
    let scan = Scan::prefix(Tree::Index, &by.bytes, kept.saturating_add(limit));
    let rows = read.scan(scan).await?;
    let beyond = rows.iter().skip(kept);
    beyond
        .map(|(entry, value)| {
            let key = owner::<R>(entry, value).and_then(R::Key::from_bytes);
            key.ok_or_else(|| StoreError::corrupt(Tree::Index, entry))
        })
        .collect()
}

/// How many index entries begin with `by`, counted as far as `limit`. No record is read.
pub async fn count_entries(
    read: &impl Read,
    by: IndexKey,
    limit: usize,
) -> Result<usize, StoreError> {
    Ok(read.scan(Scan::prefix(Tree::Index, &by.bytes, limit)).await?.len())
}

/// The records that rows of the index lead to. Outside a transaction a record can have gone
/// since its entry was read; it is left out then.
pub(super) async fn fetch_all<R: Record>(
    read: &impl Read,
    rows: &[Pair],
) -> Result<Vec<R>, StoreError> {
    let mut records = Vec::with_capacity(rows.len());
    for (entry, value) in rows {
        let key =
            owner::<R>(entry, value).ok_or_else(|| StoreError::corrupt(Tree::Index, entry))?;
        records.extend(fetch(read, key).await?);
    }
    Ok(records)
}

/// A page of records by key: those after `after`, at most `limit`.
pub async fn page<R: Record>(
    read: &impl Read,
    after: Option<&R::Key>,
    limit: usize,
) -> Result<Vec<R>, StoreError> {
    let after = after.map(Key::bytes);
    let after = after.as_ref().map(AsRef::as_ref);
    let rows = read.scan(Scan { after, ..Scan::prefix(R::TREE, b"", limit) }).await?;
    rows.iter().map(|(key, value)| decode(key, value)).collect()
}

fn owner<'a, R: Record>(entry: &'a [u8], value: &'a [u8]) -> Option<&'a [u8]> {
    if value.is_empty() { entry.get(entry.len().checked_sub(R::Key::LEN)?..) } else { Some(value) }
}

async fn fetch<R: Record>(read: &impl Read, key: &[u8]) -> Result<Option<R>, StoreError> {
    read.raw(R::TREE, key).await?.map(|value| decode(key, &value)).transpose()
}

/// Stages a record, new or changed, with its entries. A refused one leaves the transaction as
/// it was.
pub async fn put<R: Record>(tx: &mut Tx, record: &R) -> Result<(), PutError> {
    let old = fetch::<R>(tx, record.key().bytes().as_ref()).await?;
    replace(tx, old.as_ref(), record).await
}

/// Stages a record in the place of `old`, which the caller has read within this transaction under
/// the same key, or of nothing: `put` without reading once more what is known.
pub async fn replace<R: Record>(tx: &mut Tx, old: Option<&R>, record: &R) -> Result<(), PutError> {
    let key = record.key().bytes();
    let key = key.as_ref();
    let value = serde_json::to_vec(record).map_err(StoreError::other)?;
    let stale = old.map_or_else(Vec::new, |old| entries(old, key));
    let fresh = entries(record, key);
    for entry in fresh.iter().filter(|entry| !stale.contains(entry)) {
        if let Some(index) = entry.index.filter(|index| index.kind() == IndexKind::Unique)
            && tx.raw(Tree::Index, &entry.key).await?.is_some_and(|owner| owner != key)
        {
            return Err(PutError::Taken { index });
        }
    }
    Tx::check_size(R::TREE, key, &value)?;
    for entry in &fresh {
        Tx::check_size(entry.tree(), &entry.key, &entry.value)?;
    }
    tx.stage(R::TREE, key, &value)?;
    for entry in stale.iter().filter(|entry| !fresh.contains(entry)) {
        unstage(tx, entry, key).await?;
    }
    for entry in fresh.iter().filter(|entry| !stale.contains(entry)) {
        tx.stage(entry.tree(), &entry.key, &entry.value)?;
        follow(tx, entry, key, true).await?;
    }
    if old.is_none() {
        count(tx, R::TREE, key, true).await?;
    }
    Ok(())
}

/// Stages the removal of a record with its entries; whether there was one.
pub async fn remove<R: Record>(tx: &mut Tx, key: &R::Key) -> Result<bool, StoreError> {
    let key = key.bytes();
    let key = key.as_ref();
    let Some(old) = fetch::<R>(tx, key).await? else { return Ok(false) };
    take_out(tx, R::TREE, key, &entries(&old, key)).await?;
    Ok(true)
}

/// Stages the removal of a record whose entries are known.
pub(super) async fn take_out(
    tx: &mut Tx,
    tree: Tree,
    key: &[u8],
    entries: &[Entry],
) -> Result<(), StoreError> {
    tx.unstage(tree, key);
    for entry in entries {
        unstage(tx, entry, key).await?;
    }
    count(tx, tree, key, false).await
}

async fn unstage(tx: &mut Tx, entry: &Entry, key: &[u8]) -> Result<(), StoreError> {
    tx.unstage(entry.tree(), &entry.key);
    follow(tx, entry, key, false).await
}

/// Keeps what follows from an entry: the number of its list, and who has something.
async fn follow(tx: &mut Tx, entry: &Entry, key: &[u8], up: bool) -> Result<(), StoreError> {
    let Some(index) = entry.index else { return Ok(()) };
    if let Some(list) = entry.counted_list(key) {
        counts::change(tx, list, up).await?;
    }
    holdings::follow(tx, index, &entry.key).await
}

/// Keeps what follows from a record that was made or removed.
async fn count(tx: &mut Tx, tree: Tree, key: &[u8], up: bool) -> Result<(), StoreError> {
    if tree.is_counted() {
        counts::change(tx, &counts::of_tree(tree), up).await?;
    }
    holdings::follow_owner(tx, tree, key).await
}
