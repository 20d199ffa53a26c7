//! From one version of `layout.rs` to the next. Each step runs once, in order, each as one
//! transaction that also notes the new version; a power cut between two leaves the first done.
//!
//! To change the layout: raise `SCHEMA_VERSION`, add a step here, and a golden record of before.

use super::engine::{Overlay, Pair, Scan, Trees, merge};
use super::error::StoreError;
use super::layout::{SCHEMA_VERSION, Tree};
use super::meta;

/// A step to a version.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// The version that it leads to.
    pub to: u32,
    /// What it changes, for the log.
    pub what: &'static str,
    /// Does it. Records of the version before are raw bytes here: the types of then are gone.
    pub run: fn(&mut Change<'_>) -> Result<(), StoreError>,
}

/// All steps there have ever been, without a gap up to [`SCHEMA_VERSION`].
pub const MIGRATIONS: &[Migration] = &[];

/// What a step reads and writes.
pub struct Change<'a> {
    trees: &'a Trees,
    staged: Overlay,
}

impl Change<'_> {
    /// All pairs of a tree as this step has left it so far.
    pub fn all(&self, tree: Tree) -> Result<Vec<Pair>, StoreError> {
        let mut staged = std::collections::BTreeMap::new();
        self.staged.copy_range(&Scan::prefix(tree, b"", usize::MAX), &mut staged);
        merge(self.trees.all(tree), staged, usize::MAX)
    }

    /// Writes a value.
    pub fn put(&mut self, tree: Tree, key: &[u8], value: &[u8]) {
        self.staged.stage(tree, key.into(), Some(value.into()));
    }

    /// Removes a key.
    pub fn remove(&mut self, tree: Tree, key: &[u8]) {
        self.staged.stage(tree, key.into(), None);
    }
}

/// Runs the steps after `from`, each durable before the next through `sync`, which is handed the
/// commit number. Returns the version reached and the number of the last commit.
pub(super) fn migrate(
    trees: &Trees,
    steps: &[Migration],
    from: u32,
    mut sync: impl FnMut(u64) -> Result<(), StoreError>,
) -> Result<(u32, u64), StoreError> {
    let (mut version, mut seq) = (from, trees.commit_seq()?);
    for step in steps.iter().filter(|step| step.to > from) {
        if step.to != version + 1 {
            return Err(StoreError::other(format_args!("no migration leads from {version}")));
        }
        tracing::info!(from = version, to = step.to, "the store is migrated: {}", step.what);
        let mut change = Change { trees, staged: Overlay::default() };
        (step.run)(&mut change)?;
        change.put(Tree::Meta, meta::SCHEMA, &step.to.to_be_bytes());
        seq += 1;
        trees.apply(&change.staged, seq)?;
        sync(seq)?;
        version = step.to;
    }
    Ok((version, seq))
}

const _: () = {
    let mut at = 0;
    while at < MIGRATIONS.len() {
        assert!(MIGRATIONS[at].to as usize == at + 2, "the steps go up one by one, from 2");
        at += 1;
    }
    assert!(MIGRATIONS.len() + 1 == SCHEMA_VERSION as usize, "the last step leads to the version");
};
