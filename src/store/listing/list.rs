//! A list of records, sorted by id: the entries of an index that begin alike, most of the time.

use crate::store::engine::{Read, Scan};
use crate::store::error::StoreError;
use crate::store::key::{IndexKey, Key};
use crate::store::layout::Tree;

/// The length of an id.
pub(super) const ID: usize = 16;

/// A list of records.
#[derive(Clone, Debug)]
pub(in crate::store) struct List {
    pub(super) source: Source,
    /// Whether it is counted (`store/counts.rs`).
    pub(super) counted: bool,
    /// Whether all that stand in it are meant; else each is looked at.
    pub(super) exact: bool,
}

/// Where the ids of a list are.
#[derive(Clone, Debug)]
pub(super) enum Source {
    /// In the keys of a tree that begin with `prefix`, right behind it, with `tail` bytes more
    /// behind them. Entries that differ in the tail alone are one.
    Keys { tree: Tree, prefix: Vec<u8>, tail: usize },
    /// All ids from one to another, whether there are such records or not, but for those in a list
    /// of the index.
    Ids { from: u128, to: u128, but: Vec<u8> },
    /// These, in order.
    Few(Vec<u128>),
}

impl List {
    /// All records of a tree.
    pub fn all(tree: Tree) -> Self {
        let source = Source::Keys { tree, prefix: Vec::new(), tail: 0 };
        Self { source, counted: false, exact: true }
    }

    /// Those of an index whose name is followed by an id that is not the record's own, and that by
    /// an id that does not matter: to find users by their sessions.
    pub fn owners(of: &IndexKey) -> Self {
        let source = Source::Keys { tree: Tree::Index, prefix: of.bytes.clone(), tail: ID };
        Self { source, counted: false, exact: true }
    }

    /// All ids from one to another but for those in a list.
    pub fn ids((from, to): (u128, u128), but: IndexKey) -> Self {
        Self { source: Source::Ids { from, to, but: but.bytes }, counted: false, exact: true }
    }

    /// These records.
    pub fn few(keys: impl IntoIterator<Item = impl Key>) -> Self {
        let ids = keys.into_iter().filter_map(|key| id_from(key.bytes().as_ref()));
        let mut ids: Vec<u128> = ids.collect();
        ids.sort_unstable();
        Self { source: Source::Few(ids), counted: false, exact: true }
    }

    /// The same list, whose number tells nothing here.
    pub fn not_counted(self) -> Self {
        Self { counted: false, ..self }
    }

    /// The same list, of which not all are meant.
    pub fn needing_a_look(self) -> Self {
        Self { exact: false, counted: false, ..self }
    }
}

impl From<IndexKey> for List {
    fn from(list: IndexKey) -> Self {
        let counted = list.index.is_counted();
        Self {
            source: Source::Keys { tree: Tree::Index, prefix: list.bytes, tail: 0 },
            counted,
            exact: true,
        }
    }
}

/// The id of 16 bytes.
pub(super) fn id_from(bytes: &[u8]) -> Option<u128> {
    bytes.try_into().ok().map(u128::from_be_bytes)
}

/// The lists of an index whose names begin with `all` and stand between `after` and `before`, found
/// by jumping from one to the next.
pub(in crate::store) async fn lists(
    read: &impl Read,
    all: &IndexKey,
    after: Option<&IndexKey>,
    before: Option<&IndexKey>,
) -> Result<Vec<IndexKey>, StoreError> {
    let mut found: Vec<IndexKey> = Vec::new();
    let mut after = after.map(|after| after.bytes.clone());
    loop {
        let scan = Scan {
            after: after.as_deref(),
            before: before.map(|before| &*before.bytes),
            ..Scan::prefix(Tree::Index, &all.bytes, 1)
        };
        let rows = read.scan(scan).await?;
        let Some((entry, _)) = rows.first() else { return Ok(found) };
        let Some((name, _)) = entry.split_last_chunk::<ID>() else {
            return Err(StoreError::corrupt(Tree::Index, entry));
        };
        after = Some([name, &[u8::MAX; ID]].concat());
        found.push(IndexKey { index: all.index, bytes: name.to_vec() });
    }
}
