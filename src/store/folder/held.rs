//! The folder as this process holds it: the lock, and the paths within.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// A locked folder; the lock lives as long as this does.
#[derive(Debug)]
pub struct Held {
    path: PathBuf,
    _lock: File,
}

impl Held {
    /// Locks the folder; `Err` of the text in the lock file (a pid) if another process has it.
    pub fn lock(path: &Path) -> io::Result<Result<Self, String>> {
        let mut lock = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(path.join("lock"))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(std::fs::TryLockError::WouldBlock) => {
                let mut holder = String::new();
                lock.read_to_string(&mut holder)?;
                return Ok(Err(holder.trim().to_owned()));
            }
            Err(std::fs::TryLockError::Error(error)) => return Err(error),
        }
        lock.set_len(0)?;
        writeln!(lock, "{}", std::process::id())?;
        Ok(Ok(Self { path: path.to_owned(), _lock: lock }))
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Where sled's own files are.
    pub fn sled(&self) -> PathBuf {
        self.path.join("sled")
    }

    /// Leaves the mark of an orderly stop.
    pub fn mark_clean(&self, seq: u64) -> io::Result<()> {
        let mut file = File::create(self.path.join("clean"))?;
        writeln!(file, "{seq}")?;
        file.sync_all()
    }
}
