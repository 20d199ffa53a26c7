//! Compaction: sled's file stays at several times the payload (how many depends on what is rewritten;
//! `tests/store/space.rs`) and practically never shrinks, so that after much has come and gone a copy
//! of what is left takes its place.

use super::check::walk;
use super::{Held, OpenError, files, swap};
use crate::store::engine::Trees;
use crate::store::error::StoreError;

/// Below this size nobody asks whether compaction pays.
const WORTHWHILE: u64 = 256 << 20;

/// Whether a copy would be much smaller: more than four times the payload and 256 MiB.
pub fn pays(size: u64, payload: u64) -> bool {
    size > payload.saturating_mul(4).saturating_add(WORTHWHILE)
}

/// The payload is only asked for where the answer can be yes.
pub fn might_pay(size: u64) -> bool {
    size > WORTHWHILE
}

/// Copies the database of a held folder and puts the copy in its place. Returns the bytes on disk
/// before and after.
pub fn compact(held: &Held, cache_capacity: u64) -> Result<(u64, u64), OpenError> {
    // Whoever has just checked it may still be letting go.
    held.wait_for_stragglers()?;
    let new = held.file("sled.new");
    files::remove_all(&new)?;
    let before = files::size_of(&held.sled())?;
    let payload = {
        let from = Trees::open(&held.sled(), cache_capacity)?;
        let to = Trees::open(&new, cache_capacity)?;
        to.copy_from(&from)?;
        let (old, copy) = (walk(&from, held.path()), walk(&to, held.path()));
        if old != copy || !copy.is_sound() {
            return Err(StoreError::other("the compacted copy is not like the original").into());
        }
        copy.payload
    };
    sync_database(&new)?;
    swap::swap(held)?;
    let after = files::size_of(&held.sled())?;
    tracing::info!(before, after, payload, "the database was compacted");
    Ok((before, after))
}

/// Makes all files of a closed database durable, also `conf`, which sled never syncs.
pub fn sync_database(sled: &std::path::Path) -> std::io::Result<()> {
    for entry in std::fs::read_dir(sled)? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            files::sync_file(&entry.path())?;
        }
    }
    files::sync_folder(sled)?;
    files::sync_folder(sled.parent().unwrap_or(std::path::Path::new(".")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_or_full_database_is_left_alone() {
        assert!(!pays(200 << 20, 0));
        assert!(!pays(600 << 20, 150 << 20));
        assert!(pays(600 << 20, 50 << 20));
        assert!(!might_pay(256 << 20));
    }
}
