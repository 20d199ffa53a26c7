//! The store's folder: who holds it, how it is opened, checked, recovered, compacted.
//!
//! `open.rs` is the way through; `../layout.rs` lists the files.

mod check;
mod checker;
mod compact;
mod conf;
mod error;
pub(super) mod files;
mod held;
mod open;
mod recover;
mod space;
mod swap;

use std::path::Path;

use super::engine::Watermark;

pub use check::Report;
pub use checker::Checker;
pub use error::{Damage, OpenError};
pub use open::Options;

pub(super) use check::walk_and_mend;
pub(super) use held::Held;
pub(super) use open::{hold, settle_in};

/// Checks the folder of a store that is not running. `under_lock` is for a child of the process
/// that holds the folder. What it opens, sled may tidy up, as at any start.
pub fn check_folder(
    folder: &Path,
    cache_capacity: u64,
    under_lock: bool,
) -> Result<Report, OpenError> {
    let held = if under_lock { Held::under_parent(folder) } else { hold(folder)? };
    if !held.sled().join("db").exists() {
        return Err(OpenError::missing(&held));
    }
    if !under_lock {
        conf::restore(&held)?;
    }
    Ok(check::check(&held, cache_capacity))
}

/// Compacts the folder of a store that is not running; the bytes on disk before and after.
pub fn compact_folder(folder: &Path, cache_capacity: u64) -> Result<(u64, u64), OpenError> {
    let held = hold(folder)?;
    if held.mark()?.is_none() || !held.sled().join("db").exists() {
        return Err(OpenError::missing(&held));
    }
    conf::restore(&held)?;
    let report = check::check(&held, cache_capacity);
    if !report.is_sound() {
        return Err(OpenError::damaged(&held, &report, None));
    }
    compact::compact(&held, cache_capacity)
}

/// Writes the WATERMARK file of a database in the making, durably.
pub(super) fn set_watermark(held: &Held, seq: u64) -> std::io::Result<()> {
    let mut watermark = Watermark::open(&held.file("WATERMARK"))?;
    watermark.store(seq)?;
    watermark.sync()
}
