//! From a backup to a folder that can be opened.

use std::path::Path;

use super::backup::{self, Summary};
use super::engine::{Pair, Trees};
use super::error::StoreError;
use super::folder::{OpenError, files, hold, settle_in, walk_and_mend};
use super::layout::Tree;

/// How many pairs are written at once.
const AT_ONCE: usize = 1000;

/// Restores a backup into `folder`, which must not hold data yet. The backup is read through
/// before anything is written, and the result is checked before the folder is marked as good.
pub fn restore(from: &Path, folder: &Path, cache_capacity: u64) -> Result<Summary, OpenError> {
    let summary = backup::verify(from)?;
    files::make_folder(folder)?;
    let held = hold(folder)?;
    if held.mark()?.is_some() {
        return Err(OpenError::NotEmpty(folder.to_owned()));
    }
    if held.sled().exists() {
        std::fs::rename(held.sled(), files::free_name(folder, "aside-"))?;
    }
    let report = {
        let trees = Trees::open(&held.sled(), cache_capacity)?;
        fill(&trees, from)?;
        super::folder::set_watermark(&held, summary.commit_seq)?;
        walk_and_mend(&trees, &held)
    };
    if !report.is_sound() || report.commit_seq != summary.commit_seq {
        return Err(StoreError::other(format_args!(
            "what was restored is not whole: {}",
            report.problems.join("; ")
        ))
        .into());
    }
    settle_in(&held, summary.commit_seq)?;
    held.mark_clean(summary.commit_seq)?;
    Ok(summary)
}

fn fill(trees: &Trees, from: &Path) -> Result<(), OpenError> {
    let mut waiting: Vec<Pair> = Vec::with_capacity(AT_ONCE);
    let mut of = Tree::Users;
    backup::read(from, |tree, pair| {
        if tree != of || waiting.len() == AT_ONCE {
            trees.fill(of, &waiting)?;
            waiting.clear();
            of = tree;
        }
        waiting.push(pair);
        Ok(())
    })?;
    trees.fill(of, &waiting)?;
    Ok(trees.flush()?)
}
