//! From one version of `layout.rs` to the next. Each step runs once, in order, each as one
//! transaction that also notes the new version; a power cut between two leaves the first done.
//!
//! To change the layout: raise `SCHEMA_VERSION`, add a step here, and a golden record of before.

use super::engine::{Overlay, Pair, Scan, Trees, Writes, merge};
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
        let mut staged = Writes::new();
        let scan = Scan::prefix(tree, b"", usize::MAX);
        self.staged.copy_range(&scan, &mut staged);
        merge(self.trees.all(tree), staged, &scan)
    }

    /// Writes a value.
    pub fn put(&mut self, tree: Tree, key: &[u8], value: &[u8]) {
        self.staged.put(tree, key, value);
    }

    /// Removes a key.
    pub fn remove(&mut self, tree: Tree, key: &[u8]) {
        self.staged.remove(tree, key);
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Adds a letter to every value of one tree.
    fn letter(tree: Tree, letter: u8, change: &mut Change<'_>) -> Result<(), StoreError> {
        for (key, value) in change.all(tree)? {
            change.put(tree, &key, &[&value[..], &[letter]].concat());
        }
        Ok(())
    }

    const STEPS: &[Migration] = &[
        Migration { to: 2, what: "a is added", run: |change| letter(Tree::Users, b'a', change) },
        Migration {
            to: 3,
            what: "b is added, the second user and every client go",
            run: |change| {
                letter(Tree::Users, b'b', change)?;
                change.remove(Tree::Users, b"2");
                for (key, _) in change.all(Tree::Clients)? {
                    change.remove(Tree::Clients, &key);
                }
                assert_eq!(change.all(Tree::Users)?.len(), 1);
                Ok(())
            },
        },
    ];

    fn old_database() -> (tempfile::TempDir, Trees) {
        let folder = tempfile::tempdir().unwrap();
        let trees = Trees::open(folder.path(), 1 << 20).unwrap();
        let mut first = Overlay::default();
        for key in [b"1", b"2"] {
            first.put(Tree::Users, key, b"x");
            first.put(Tree::Clients, key, b"y");
        }
        trees.apply(&first, 7).unwrap();
        (folder, trees)
    }

    fn version(trees: &Trees) -> Option<Vec<u8>> {
        trees.get(Tree::Meta, meta::SCHEMA).unwrap().map(|version| version.to_vec())
    }

    #[test]
    fn an_old_database_goes_through_all_steps_in_their_order() {
        let (_folder, trees) = old_database();
        let mut synced = Vec::new();
        let reached = migrate(&trees, STEPS, 1, |seq| {
            synced.push((seq, version(&trees)));
            Ok(())
        });
        assert_eq!(reached, Ok((3, 9)));
        assert_eq!(trees.get(Tree::Users, b"1").unwrap().unwrap(), "xab");
        assert_eq!(trees.get(Tree::Users, b"2").unwrap(), None);
        assert_eq!(trees.all(Tree::Clients).count(), 0);
        // Each step is durable, with its version, before the next one begins.
        assert_eq!(synced, [(8, Some(vec![0, 0, 0, 2])), (9, Some(vec![0, 0, 0, 3]))]);
        assert_eq!(migrate(&trees, STEPS, 3, |_| panic!("nothing is left to do")), Ok((3, 9)));
    }

    #[test]
    fn a_step_that_fails_changes_nothing_and_ends_the_migration() {
        let (_folder, trees) = old_database();
        let steps = [
            Migration {
                to: 2,
                what: "fails",
                run: |change| {
                    change.put(Tree::Users, b"1", b"z");
                    Err(StoreError::Full)
                },
            },
            STEPS[1],
        ];
        assert_eq!(migrate(&trees, &steps, 1, |_| Ok(())), Err(StoreError::Full));
        assert_eq!(trees.get(Tree::Users, b"1").unwrap().unwrap(), "x");
        assert_eq!(trees.commit_seq(), Ok(7));
        assert!(migrate(&trees, &steps[1..], 1, |_| Ok(())).is_err(), "there is a gap");
    }
}
