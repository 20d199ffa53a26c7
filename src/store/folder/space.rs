//! The ballast: space kept back, so that a folder on a full disk can still be opened. Sled needs
//! some to open (a new snapshot, a new segment), and what cannot be opened cannot be cleaned up.

use std::io;

use fs4::fs_std::FileExt;

use super::{Held, files};

/// Gives the ballast up if there is less free space than it holds.
pub fn make_room(held: &Held, ballast: u64) -> io::Result<()> {
    if ballast > 0 && fs4::available_space(held.path())? < ballast {
        files::remove(&held.file("ballast"))?;
    }
    Ok(())
}

/// Lays the ballast in, if there is space enough for it and as much again.
pub fn lay_ballast(held: &Held, ballast: u64) -> io::Result<()> {
    let path = held.file("ballast");
    let present = std::fs::metadata(&path).map_or(0, |file| file.len());
    if ballast == present || fs4::available_space(held.path())? < 2 * ballast {
        return Ok(());
    }
    files::remove(&path)?;
    if ballast == 0 {
        return Ok(());
    }
    let file = files::private_file(&path)?;
    if let Err(error) = FileExt::allocate(&file, ballast) {
        // Not every file system can set space aside; then there is none.
        tracing::debug!(%error, "no ballast could be laid in");
        files::remove(&path)?;
    }
    Ok(())
}
