//! Is everything there? A walk over all trees: every record can be read and stands under its own
//! key, every index entry stands for a record and every record has its entries, and the last
//! acknowledged commit is there. Numbers of lists that are wrong, which harms nothing but counts,
//! are put right.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{Held, files};
use crate::store::counts::{self, Numbers};
use crate::store::engine::{Trees, Watermark};
use crate::store::error::{StoreError, hex};
use crate::store::expiry::entries_of;
use crate::store::holdings::Holding;
use crate::store::layout::{SCHEMA_VERSION, Tree};
use crate::store::meta;

/// How many problems are told one by one.
const TOLD: usize = 20;

/// What a walk found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The version of the layout; `None` if it is not noted.
    pub schema: Option<u32>,
    /// The number of the last commit that is there.
    pub commit_seq: u64,
    /// The number of the last commit that was acknowledged; `None` if the file cannot be read.
    pub watermark: Option<u64>,
    /// How many records each tree has.
    pub records: BTreeMap<String, u64>,
    /// The bytes of all keys and values.
    pub payload: u64,
    /// What is wrong, the first twenty things.
    pub problems: Vec<String>,
    /// How many things are wrong.
    pub problem_count: u64,
    /// How many numbers of lists were wrong. They are put right if that is all that is wrong.
    #[serde(default)]
    pub miscounted: u64,
    /// Nothing could be told, since the disk is full.
    #[serde(default)]
    pub no_space: bool,
}

impl Report {
    /// A report of one problem that kept the walk from happening.
    pub(super) fn of(problem: impl Into<String>) -> Self {
        let mut report = Self::default();
        report.problem(problem.into());
        report
    }

    /// A report of one failure that kept the walk from happening.
    pub(super) fn of_failure(what: &str, error: &StoreError) -> Self {
        let mut report = Self::default();
        report.failure(what, error);
        report
    }

    /// A report of the commit numbers alone: cheap enough for every start.
    pub(super) fn of_numbers(trees: &Trees, folder: &Path) -> Self {
        let mut report = Self::default();
        match Watermark::read(&folder.join("WATERMARK")) {
            Ok(Some(seq)) => report.watermark = Some(seq),
            Ok(None) => report.problem("the file WATERMARK is missing or damaged".into()),
            Err(error) => report.problem(format!("the file WATERMARK cannot be read: {error}")),
        }
        match trees.commit_seq() {
            Ok(seq) => report.commit_seq = seq,
            Err(error) => report.failure("the number of the last commit", &error),
        }
        if report.missing_commits() > 0 {
            let first = report.commit_seq + 1;
            let last = report.watermark.unwrap_or(0);
            report.problem(format!("the acknowledged commits {first} to {last} are missing"));
        }
        report
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.problem_count == 0
    }

    /// How many acknowledged commits are missing at the end.
    #[must_use]
    pub fn missing_commits(&self) -> u64 {
        self.watermark.unwrap_or(0).saturating_sub(self.commit_seq)
    }

    fn problem(&mut self, text: String) {
        self.problem_count += 1;
        if self.problems.len() < TOLD {
            self.problems.push(text);
        }
    }

    fn failure(&mut self, what: &str, error: &StoreError) {
        self.no_space |= error.is_no_space();
        self.problem(format!("{what}: {error}"));
    }
}

/// Opens the database in a store's folder that this process (or its parent) holds, and walks it.
pub(in crate::store) fn check(held: &Held, cache_capacity: u64) -> Report {
    if let Err(error) = held.wait_for_stragglers() {
        return Report::of(error.to_string());
    }
    match Trees::open(&held.sled(), cache_capacity) {
        Ok(trees) => walk_and_mend(&trees, held),
        Err(error) => Report::of_failure("the database cannot be opened", &error),
    }
}

/// Walks an open database, and counts anew if that is all that is wrong with it.
pub(in crate::store) fn walk_and_mend(trees: &Trees, held: &Held) -> Report {
    let (mut report, due) = walk_and_count(trees, held.path());
    if report.is_sound() && report.miscounted > 0 {
        let mended = counts::stored(trees)
            .and_then(|stored| trees.apply(&counts::mend(&stored, &due).0, report.commit_seq))
            .and_then(|()| trees.flush())
            .and_then(|()| Ok(files::sync_file(&held.sled().join("db"))?));
        if let Err(error) = mended {
            report.failure(Tree::Counts.name(), &error);
        }
    }
    report
}

/// Walks an open database.
pub(in crate::store) fn walk(trees: &Trees, folder: &Path) -> Report {
    walk_and_count(trees, folder).0
}

/// What follows from the records that were walked over.
#[derive(Default)]
struct Expected {
    /// How many entries of `index` and `expiry`.
    entries: [u64; Tree::COUNT],
    /// The numbers of trees and lists.
    numbers: Numbers,
}

fn walk_and_count(trees: &Trees, folder: &Path) -> (Report, Numbers) {
    let mut report = Report::of_numbers(trees, folder);
    report.schema = schema(trees).unwrap_or_else(|error| {
        report.failure("the schema version", &error);
        None
    });
    if report.schema.is_none() {
        report.problem("the schema version is missing".into());
    }
    // Records of an older version are decoded only after the migration.
    let decode = report.schema == Some(SCHEMA_VERSION);
    let mut expected = Expected::default();
    for &tree in Tree::ALL {
        let mut count = 0;
        for row in trees.all(tree) {
            let (key, value) = match row {
                Ok(row) => row,
                Err(error) => {
                    report.failure(tree.name(), &error);
                    break;
                }
            };
            count += 1;
            report.payload += (key.len() + value.len()) as u64;
            if decode {
                check_record(trees, tree, (&key, &value), &mut expected, &mut report);
            }
        }
        report.records.insert(tree.name().to_owned(), count);
        if tree.is_counted() && count > 0 {
            expected.numbers.insert(counts::of_tree(tree).to_vec(), count);
        }
    }
    if decode {
        for tree in [Tree::Index, Tree::Expiry] {
            // Every expected entry was found, so that an equal number means no others.
            let (there, due) = (report.records[tree.name()], expected.entries[tree.place()]);
            if there != due {
                report.problem(format!("`{}` has {there} entries instead of {due}", tree.name()));
            }
        }
        match counts::stored(trees) {
            Ok(stored) => report.miscounted = counts::mend(&stored, &expected.numbers).1,
            Err(error) => report.failure(Tree::Counts.name(), &error),
        }
    }
    (report, expected.numbers)
}

fn check_record(
    trees: &Trees,
    tree: Tree,
    (key, value): (&[u8], &[u8]),
    expected: &mut Expected,
    report: &mut Report,
) {
    let mut entries = match entries_of(tree, key, value) {
        Ok(entries) => entries,
        Err(error) => return report.failure(tree.name(), &error),
    };
    for holding in Holding::of_owners(tree) {
        match holding.due(trees, key) {
            Ok(entry) => entries.push(entry),
            Err(error) => report.failure(Tree::Index.name(), &error),
        }
    }
    for entry in entries {
        expected.entries[entry.tree().place()] += 1;
        if let Some(list) = entry.counted_list(key) {
            *expected.numbers.entry(list.to_vec()).or_default() += 1;
        }
        match trees.get(entry.tree(), &entry.key) {
            Ok(Some(value)) if value == entry.value => {}
            Ok(_) => report.problem(format!(
                "`{}`: the entry {} for {} is missing or wrong",
                entry.tree().name(),
                hex(&entry.key),
                hex(key)
            )),
            Err(error) => report.failure(entry.tree().name(), &error),
        }
    }
}

/// The schema version that is noted in the database.
pub(in crate::store) fn schema(trees: &Trees) -> Result<Option<u32>, StoreError> {
    match trees.get(Tree::Meta, meta::SCHEMA)? {
        None => Ok(None),
        Some(bytes) => (*bytes)
            .try_into()
            .map(|bytes| Some(u32::from_be_bytes(bytes)))
            .map_err(|_| StoreError::corrupt(Tree::Meta, meta::SCHEMA)),
    }
}
