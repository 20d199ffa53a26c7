//! The only place where sled is called: its trees, with every panic and error of it turned into
//! [`StoreError`]. All functions block on the disk at most as long as a page read takes, except
//! [`Trees::apply`] and [`Trees::flush`], which belong to the committer's thread.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use sled::IVec;
use sled::transaction::{ConflictableTransactionError, TransactionError, Transactional};

use super::overlay::{Overlay, Pair, Scan, Write};
use crate::store::error::StoreError;
use crate::store::layout::Tree;

/// The key under which each commit leaves its number.
pub const COMMIT_SEQ: &[u8] = b"commit_seq";

/// The open database.
pub struct Trees {
    db: sled::Db,
    trees: Vec<sled::Tree>,
}

impl Trees {
    /// Opens or makes the database in `folder`; trees that are missing are made.
    pub fn open(folder: &Path, cache_capacity: u64) -> Result<Self, StoreError> {
        guarded(|| {
            let db = sled::Config::new()
                .path(folder)
                .cache_capacity(cache_capacity)
                .flush_every_ms(Some(500))
                .use_compression(false)
                .open()?;
            let trees =
                Tree::ALL.iter().map(|tree| db.open_tree(tree.name())).collect::<Result<_, _>>()?;
            Ok(Self { db, trees })
        })
    }

    /// The value of a key.
    pub fn get(&self, tree: Tree, key: &[u8]) -> Result<Option<IVec>, StoreError> {
        guarded(|| Ok(self.trees[tree.place()].get(key)?))
    }

    /// A range in ascending order, without its limit. It ends after the first error: sled's own
    /// iterator would repeat it for ever.
    pub fn range(&self, scan: &Scan<'_>) -> impl Iterator<Item = Result<Pair, StoreError>> + use<> {
        let mut rows = self.trees[scan.tree.place()].range::<&[u8], _>(scan.start());
        let (prefix, before) = (scan.prefix.to_vec(), scan.before.map(<[u8]>::to_vec));
        let mut over = false;
        std::iter::from_fn(move || {
            if over {
                return None;
            }
            let row = match guarded(|| rows.next().transpose().map_err(StoreError::from)) {
                Ok(row) => row.map(Ok),
                Err(error) => Some(Err(error)),
            };
            let within = Scan {
                prefix: &prefix,
                before: before.as_deref(),
                ..Scan::prefix(Tree::Meta, b"", 0)
            };
            over = !matches!(&row, Some(Ok((key, _))) if within.holds(key));
            match row {
                Some(Ok(_)) if over => None,
                row => row,
            }
        })
    }

    /// All pairs of a tree.
    pub fn all(&self, tree: Tree) -> impl Iterator<Item = Result<Pair, StoreError>> + use<> {
        self.range(&Scan::prefix(tree, b"", usize::MAX))
    }

    /// Writes a group as one transaction and leaves `seq` as the number of the last commit.
    pub fn apply(&self, group: &Overlay, seq: u64) -> Result<(), StoreError> {
        let touched: Vec<_> = group.touched().filter(|(tree, _)| *tree != Tree::Meta).collect();
        let meta = group.touched().find(|(tree, _)| *tree == Tree::Meta);
        let mut views: Vec<&sled::Tree> =
            touched.iter().map(|(tree, _)| &self.trees[tree.place()]).collect();
        views.push(&self.trees[Tree::Meta.place()]);
        let all = || touched.iter().chain(&meta).map(|(_, writes)| *writes);
        guarded(|| {
            views[..]
                .transaction(|views| {
                    for (view, writes) in views.iter().zip(all()) {
                        for (key, value) in writes {
                            match value {
                                Write::Put(value) => view.insert(key, value)?,
                                Write::Remove => view.remove(key)?,
                            };
                        }
                    }
                    views[views.len() - 1].insert(COMMIT_SEQ, &seq.to_be_bytes())?;
                    Ok::<(), ConflictableTransactionError<()>>(())
                })
                .map_err(|error| match error {
                    TransactionError::Storage(error) => StoreError::from(error),
                    TransactionError::Abort(()) => {
                        StoreError::other("the transaction was given up")
                    }
                })
        })
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
        let mut batch = sled::Batch::default();
        for (key, value) in pairs {
            batch.insert(key, value);
        }
        guarded(|| Ok(self.trees[tree.place()].apply_batch(batch)?))
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

    /// Trees in the database that this version does not know.
    pub fn unknown(&self) -> Vec<String> {
        const SLEDS_OWN: &[u8] = b"__sled__default";
        let known = |name: &[u8]| {
            name == SLEDS_OWN || Tree::ALL.iter().any(|tree| tree.name().as_bytes() == name)
        };
        let names = self.db.tree_names().into_iter().filter(|name| !known(name));
        names.map(|name| String::from_utf8_lossy(&name).into_owned()).collect()
    }

    /// Hands everything to the operating system. This is NOT an fsync: the caller must follow with
    /// `sync_data` on a handle of its own.
    pub fn flush(&self) -> Result<(), StoreError> {
        guarded(|| Ok(self.db.flush().map(drop)?))
    }
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
