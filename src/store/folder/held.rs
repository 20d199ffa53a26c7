//! The folder as this process holds it: the lock, the marks, and the paths within.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::{OpenError, files};
use crate::store::layout::SCHEMA_VERSION;

/// First line of the mark that a folder was used in earnest.
const MARK: &str = "This folder holds the data of a Postern server. Do not change it by hand.";

/// How long a child of a killed process may still be about.
const STRAGGLERS: Duration = Duration::from_secs(10);

/// A locked folder; the lock lives as long as this does.
#[derive(Debug)]
pub struct Held {
    path: PathBuf,
    /// `None` in a checking process whose parent holds the lock.
    _lock: Option<File>,
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
            Err(TryLockError::WouldBlock) => {
                let mut holder = String::new();
                lock.read_to_string(&mut holder)?;
                return Ok(Err(holder.trim().to_owned()));
            }
            Err(TryLockError::Error(error)) => return Err(error),
        }
        lock.set_len(0)?;
        writeln!(lock, "{}", std::process::id())?;
        Ok(Ok(Self { path: path.to_owned(), _lock: Some(lock) }))
    }

    /// Waits for whoever has the database open although the folder is ours: the child of a process
    /// that was killed while the child looked through it, and which ends at once; or our own check a
    /// moment ago, since sled's threads let go a little after the last handle was dropped.
    pub fn wait_for_stragglers(&self) -> Result<(), OpenError> {
        let db = match File::open(self.sled().join("db")) {
            Ok(db) => db,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(error.into()),
        };
        let begun = Instant::now();
        loop {
            match db.try_lock() {
                Ok(()) => return Ok(()),
                Err(TryLockError::WouldBlock) if begun.elapsed() < STRAGGLERS => {
                    std::thread::sleep(Duration::from_millis(5));
                }
                Err(TryLockError::WouldBlock) => {
                    return Err(OpenError::Locked { pid: "unknown".to_owned() });
                }
                Err(TryLockError::Error(error)) => return Err(error.into()),
            }
        }
    }

    /// The folder of a process that was started by the one that holds the lock.
    pub fn under_parent(path: &Path) -> Self {
        Self { path: path.to_owned(), _lock: None }
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A file of ours in the folder.
    pub fn file(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }

    /// Where sled's own files are.
    pub fn sled(&self) -> PathBuf {
        self.path.join("sled")
    }

    /// The schema version in the mark that the folder was used in earnest; `None` without a mark.
    /// A mark that makes no sense counts as one of this version: data is never taken for none.
    pub fn mark(&self) -> io::Result<Option<u32>> {
        let text = match std::fs::read(self.file("INITIALISED")) {
            Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        let schema =
            text.lines().find_map(|line| line.strip_prefix("schema ")?.trim().parse().ok());
        Ok(Some(schema.unwrap_or(SCHEMA_VERSION)))
    }

    /// Marks the folder as used in earnest, by this version.
    pub fn set_mark(&self, schema: u32) -> io::Result<()> {
        files::replace(&self.file("INITIALISED"), format!("{MARK}\nschema {schema}\n").as_bytes())
    }

    /// Whether the last process stopped in order; takes the sign of it away.
    pub fn take_clean(&self) -> io::Result<bool> {
        let mark = self.file("clean");
        let clean = mark.exists();
        if clean {
            files::remove(&mark)?;
            files::sync_folder(&self.path)?;
        }
        Ok(clean)
    }

    /// Leaves the sign of an orderly stop.
    pub fn mark_clean(&self, seq: u64) -> io::Result<()> {
        files::replace(&self.file("clean"), format!("{seq}\n").as_bytes())
    }
}
