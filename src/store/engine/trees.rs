//! The only place where sled is called, with every panic and error of it turned into [`StoreError`].
//! All functions block on the disk at most as long as a page read takes, except [`Trees::apply`]
//! and [`Trees::flush`], which belong to the committer's thread.
//!
//! The trees of `layout.rs` are ranges of ONE tree of sled, told apart by the first byte of the key
//! (the tree's tag). A group is then one batch, as atomic as a transaction over many trees of sled
//! and several times as fast: a transaction reads every key that it writes.

use std::ops::Bound::Unbounded;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use sled::{Batch, IVec};

use super::overlay::{Overlay, Pair, Scan, Write};
use crate::store::error::StoreError;
use crate::store::layout::Tree;

/// The tree of sled that holds everything.
const RECORDS: &str = "records";
/// The key under which each commit leaves its number.
pub const COMMIT_SEQ: &[u8] = b"commit_seq";

/// The open database.
pub struct Trees {
    db: sled::Db,
    records: sled::Tree,
}

impl Trees {
    /// Opens or makes the database in `folder`.
    pub fn open(folder: &Path, cache_capacity: u64) -> Result<Self, StoreError> {
        guarded(|| {
            let db = sled::Config::new()
                .path(folder)
                .cache_capacity(cache_capacity)
                .flush_every_ms(Some(500))
                .use_compression(false)
                .open()?;
            let records = db.open_tree(RECORDS)?;
            Ok(Self { db, records })
        })
    }

    /// The value of a key.
    pub fn get(&self, tree: Tree, key: &[u8]) -> Result<Option<IVec>, StoreError> {
        guarded(|| Ok(self.records.get(place(tree, key))?))
    }

    /// A range in the order of the scan, without its limit. It ends after the first error: sled's own
    /// iterator would repeat it for ever.
    pub fn range(&self, scan: &Scan<'_>) -> impl Iterator<Item = Result<Pair, StoreError>> + use<> {
        let (tag, from_end) = (scan.tree.tag(), scan.from_end);
        let mut rows = if from_end {
            let end = scan.end().map_or(vec![tag + 1], |key| place(scan.tree, &key));
            self.records.range(..end)
        } else {
            self.records.range((scan.start().map(|key| place(scan.tree, key)), Unbounded))
        };
        let (prefix, before) = (scan.prefix.to_vec(), scan.before.map(<[u8]>::to_vec));
        let after = scan.after.map(<[u8]>::to_vec);
        let mut over = false;
        std::iter::from_fn(move || {
            if over {
                return None;
            }
            let within = Scan {
                prefix: &prefix,
                before: before.as_deref(),
                after: after.as_deref(),
                ..Scan::prefix(Tree::Meta, b"", 0)
            };
            let mut next = || if from_end { rows.next_back() } else { rows.next() };
            let row = guarded(|| next().transpose().map_err(StoreError::from)).transpose()?;
            let row = row.map(|(place, value)| (place[0] == tag, without_tag(&place), value));
            match row {
                Ok((true, key, value)) if within.holds(&key) => Some(Ok((key, value))),
                Ok(_) => {
                    over = true;
                    None
                }
                Err(error) => {
                    over = true;
                    Some(Err(error))
                }
            }
        })
    }

    /// All pairs of a tree.
    pub fn all(&self, tree: Tree) -> impl Iterator<Item = Result<Pair, StoreError>> + use<> {
        self.range(&Scan::prefix(tree, b"", usize::MAX))
    }

    /// Writes a group as one atomic batch and leaves `seq` as the number of the last commit.
    pub fn apply(&self, group: &Overlay, seq: u64) -> Result<(), StoreError> {
        let mut batch = Batch::default();
        for (tree, writes) in group.touched() {
            for (key, value) in writes {
                match value {
                    Write::Put(value) => batch.insert(place(tree, key), value),
                    Write::Remove => batch.remove(place(tree, key)),
                }
            }
        }
        batch.insert(place(Tree::Meta, COMMIT_SEQ), &seq.to_be_bytes());
        guarded(|| Ok(self.records.apply_batch(batch)?))
    }

    /// The number of the last commit; 0 in a new database.
    pub fn commit_seq(&self) -> Result<u64, StoreError> {
        match self.get(Tree::Meta, COMMIT_SEQ)? {
            None => Ok(0),
            Some(bytes) => (*bytes)
                .try_into()
                .map(u64::from_be_bytes)
                .map_err(|_| StoreError::corrupt(Tree::Meta, COMMIT_SEQ)),
        }
    }

    /// Writes pairs of one tree at once, without a commit number: for a database in the making.
    pub fn fill(&self, tree: Tree, pairs: &[Pair]) -> Result<(), StoreError> {
        let mut batch = Batch::default();
        for (key, value) in pairs {
            batch.insert(place(tree, key), value);
        }
        guarded(|| Ok(self.records.apply_batch(batch)?))
    }

    /// Copies everything of another database into this empty one.
    pub fn copy_from(&self, other: &Self) -> Result<(), StoreError> {
        const AT_ONCE: usize = 1000;
        for &tree in Tree::ALL {
            let mut rows = other.all(tree);
            loop {
                let pairs: Vec<Pair> = rows.by_ref().take(AT_ONCE).collect::<Result<_, _>>()?;
                if pairs.is_empty() {
                    break;
                }
                self.fill(tree, &pairs)?;
            }
        }
        self.flush()
    }

    /// Whether there are records of trees that this version does not know.
    pub fn has_unknown(&self) -> Result<bool, StoreError> {
        let next = Tree::ALL.last().map_or(0, |last| last.tag() + 1);
        guarded(|| Ok(self.records.range([next]..).next().transpose()?.is_some()))
    }

    /// Hands everything to the operating system. This is NOT an fsync: the caller must follow with
    /// `sync_data` on a handle of its own.
    pub fn flush(&self) -> Result<(), StoreError> {
        guarded(|| Ok(self.db.flush().map(drop)?))
    }
}

/// Where a key of a tree stands.
fn place(tree: Tree, key: &[u8]) -> Vec<u8> {
    [&[tree.tag()], key].concat()
}

/// The key within its tree.
fn without_tag(place: &IVec) -> IVec {
    place.subslice(1, place.len() - 1)
}

/// Runs something of sled; damage shows there as panics as often as errors.
fn guarded<T>(run: impl FnOnce() -> Result<T, StoreError>) -> Result<T, StoreError> {
    catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|panic| {
        let text = panic
            .downcast_ref::<String>()
            .map(String::as_str)
            .or_else(|| panic.downcast_ref::<&str>().copied())
            .unwrap_or("no message");
        Err(StoreError::other(format_args!("sled panicked: {text}")))
    })
}
