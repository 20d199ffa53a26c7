//! One database in the place of another, so that a power cut at any moment leaves a whole one.
//!
//! The new one is made as `sled.new`; then `sled` becomes `sled.old` and `sled.new` becomes
//! `sled`. Whatever is found at the next start is brought to an end by [`settle`].

use std::io;

use super::{Held, files};

/// Puts the durable `sled.new` in the place of `sled`.
pub fn swap(held: &Held) -> io::Result<()> {
    std::fs::rename(held.sled(), held.file("sled.old"))?;
    files::sync_folder(held.path())?;
    std::fs::rename(held.file("sled.new"), held.sled())?;
    files::sync_folder(held.path())?;
    settle(held)
}

/// Brings a swap that was broken off to an end: back if the new one is not in place, else on.
pub fn settle(held: &Held) -> io::Result<()> {
    let old = held.file("sled.old");
    if old.exists() && !held.sled().exists() {
        std::fs::rename(&old, held.sled())?;
        files::sync_folder(held.path())?;
    }
    files::remove_all(&old)?;
    files::remove_all(&held.file("sled.new"))
}
