//! Opening the folder.

use std::path::Path;

use super::Held;
use crate::store::engine::{Durability, Store, Trees, Watermark};
use crate::store::error::StoreError;

/// How the store is opened.
#[derive(Clone, Debug)]
pub struct Options {
    /// How much of the database is kept in memory, in bytes; default 64 MiB.
    pub cache_capacity: u64,
    /// Below how many free bytes on the disk new writes are refused; default 64 MiB.
    pub min_free: u64,
}

impl Default for Options {
    fn default() -> Self {
        Self { cache_capacity: 64 << 20, min_free: 64 << 20 }
    }
}

/// Why the folder was not opened, and what to do.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Another process has it.
    #[error("the data folder is in use by the process {pid}; stop it first")]
    Locked {
        /// Its process id, as it wrote it.
        pid: String,
    },
    /// The disk or the engine.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A file.
    #[error("the data folder cannot be used: {0}")]
    Io(#[from] std::io::Error),
}

impl Store {
    /// Opens the store in `folder`, making it if need be. Blocks for as long as that takes.
    pub fn open(folder: &Path, options: &Options) -> Result<Self, OpenError> {
        std::fs::create_dir_all(folder)?;
        let held = Held::lock(folder)?.map_err(|pid| OpenError::Locked { pid })?;
        let trees = Trees::open(&held.sled(), options.cache_capacity)?;
        let durability = Durability {
            log: std::fs::File::open(held.sled().join("db"))?,
            watermark: Watermark::open(&folder.join("WATERMARK"))?,
            without_sync: false,
        };
        let seq = trees.commit_seq()?;
        Ok(Self::start(trees, durability, seq, held, options.min_free)?)
    }
}
