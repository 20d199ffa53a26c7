//! The engine under the collections: one writer with group commit over sled.
//!
//! [`Store`] reads what is committed; [`Tx`] reads that, what earlier transactions have staged,
//! and its own writes. Nothing outside this folder and `../folder` names sled, except for the
//! byte strings that are handed up to `../record.rs`.

mod cache;
mod committer;
mod overlay;
mod trees;
mod tx;
mod watcher;
mod watermark;

use std::future::Future;
use std::path::Path;
use std::sync::Arc;
use std::thread::JoinHandle;

pub use overlay::{Pair, Scan};
pub use tx::Tx;

pub(super) use committer::{Core, Durability};
pub(super) use overlay::{Overlay, Writes, merge};
pub(super) use trees::Trees;
pub(super) use watcher::Watch;
pub(super) use watermark::Watermark;

use super::backup::{self, BackupError, Summary};
use super::error::StoreError;
use super::layout::Tree;

/// Reading, from the [`Store`] or within a [`Tx`]: what every collection is generic over.
pub trait Read: Send + Sync {
    /// The value of a key.
    fn raw(
        &self,
        tree: Tree,
        key: &[u8],
    ) -> impl Future<Output = Result<Option<sled::IVec>, StoreError>> + Send;

    /// A range of a tree, in the order of the scan.
    fn scan(&self, scan: Scan<'_>) -> impl Future<Output = Result<Vec<Pair>, StoreError>> + Send;
}

/// The open store; clones share it. Dropping the last one writes what was committed and lets go
/// of the folder; only [`Store::close`] makes it an orderly stop.
#[derive(Clone)]
pub struct Store(Arc<Inner>);

pub(super) struct Inner {
    core: Arc<Core>,
    /// Whose turn it is to write; fair.
    turn: Arc<tokio::sync::Mutex<()>>,
    thread: std::sync::Mutex<Option<JoinHandle<u64>>>,
    watch: Watch,
    folder: super::folder::Held,
}

impl Store {
    /// Puts the parts together and starts the threads.
    pub(super) fn start(
        trees: Trees,
        durability: Durability,
        seq: u64,
        folder: super::folder::Held,
        min_free: u64,
    ) -> std::io::Result<Self> {
        let core = Arc::new(Core::new(trees));
        let watch = Watch::start(Arc::clone(&core), folder.path().to_owned(), min_free)?;
        let thread = std::thread::Builder::new().name("postern-commit".into()).spawn({
            let core = Arc::clone(&core);
            move || core.run(durability, seq)
        })?;
        let thread = std::sync::Mutex::new(Some(thread));
        Ok(Self(Arc::new(Inner { core, turn: Arc::default(), thread, watch, folder })))
    }

    /// Begins a transaction once it is this caller's turn. Keep it short: nobody else writes
    /// meanwhile, so no network call and no password hashing while it is open.
    pub async fn begin(&self) -> Result<Tx, StoreError> {
        let turn = Arc::clone(&self.0.turn).lock_owned().await;
        self.0.core.check()?;
        Ok(Tx::new(Arc::clone(&self.0.core), turn))
    }

    /// The failure after which nothing is written any more, if there is one. The server is not
    /// ready then, and exits so that its supervisor starts it again.
    #[must_use]
    pub fn failure(&self) -> Option<StoreError> {
        self.0.core.check().err()
    }

    /// Returns when the store has failed for good.
    pub async fn failed(&self) -> StoreError {
        let mut failures = self.0.core.failures();
        match failures.wait_for(Option::is_some).await {
            Ok(failure) => failure.clone().unwrap_or(StoreError::Stopped),
            Err(_) => StoreError::Stopped,
        }
    }

    /// Whether new writes are refused because the disk is nearly full.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.0.core.full.load(std::sync::atomic::Ordering::Relaxed)
    }

    /// Writes what was committed, marks the stop as an orderly one, and lets go of this handle.
    /// Transactions begun later are refused; other clones can still read until they are dropped,
    /// and the folder stays locked as long as they live.
    pub async fn close(self) -> Result<(), StoreError> {
        let _turn = self.0.turn.lock().await;
        let failure = self.0.core.check();
        let inner = Arc::clone(&self.0);
        let stop = tokio::task::spawn_blocking(move || {
            let seq = inner.stop();
            failure?;
            inner.core.check()?;
            if let Some(seq) = seq {
                inner.folder.mark_clean(seq)?;
            }
            Ok(())
        });
        stop.await.map_err(StoreError::other)?
    }

    /// Writes everything to the new file `path`, durable and read back, and holds all writers
    /// for as long as that takes (half a second for 400,000 records).
    pub async fn backup(&self, path: &Path) -> Result<Summary, BackupError> {
        let turn = Arc::clone(&self.0.turn).lock_owned().await;
        if let Some(told) = self.0.core.stage(Overlay::default())? {
            told.await.unwrap_or(Err(StoreError::Stopped))?;
        }
        let (core, path) = (Arc::clone(&self.0.core), path.to_owned());
        let written = tokio::task::spawn_blocking(move || {
            let _turn = turn;
            backup::write(&core.trees, &path)
        });
        written.await.map_err(StoreError::other)?
    }

    /// How many bytes the folder takes, and how many are free on its disk.
    pub async fn space(&self) -> Result<(u64, u64), StoreError> {
        let folder = self.0.folder.path().to_owned();
        let space = tokio::task::spawn_blocking(move || {
            let taken = super::folder::files::size_of(&folder)?;
            Ok((taken, fs4::available_space(&folder)?))
        });
        space.await.map_err(StoreError::other)?
    }

    /// The record of a key, decoded by `decode` or kept from an earlier reading.
    pub(super) fn cached<R: std::any::Any + Send + Sync>(
        &self,
        tree: Tree,
        key: &[u8],
        decode: impl FnOnce(&[u8]) -> Result<R, StoreError>,
    ) -> Result<Option<Arc<R>>, StoreError> {
        let core = &self.0.core;
        core.cache.get(tree, key, || {
            core.noting(core.trees.get(tree, key))?.map(|value| decode(&value)).transpose()
        })
    }

    pub(super) fn trees(&self) -> &Trees {
        &self.0.core.trees
    }
}

impl Inner {
    /// Ends both threads; the number of the last commit, the first time.
    fn stop(&self) -> Option<u64> {
        self.core.stop();
        self.watch.stop();
        if self.core.check().is_err() && !self.core.busy_for().is_zero() {
            // It hangs in the disk, and the process is about to end: nobody waits for it.
            return None;
        }
        let thread = self.thread.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take();
        thread.and_then(|thread| thread.join().ok())
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.stop();
    }
}

impl Read for Store {
    async fn raw(&self, tree: Tree, key: &[u8]) -> Result<Option<sled::IVec>, StoreError> {
        self.0.core.noting(self.trees().get(tree, key))
    }

    async fn scan(&self, scan: Scan<'_>) -> Result<Vec<Pair>, StoreError> {
        self.0.core.noting(self.trees().range(&scan).take(scan.limit).collect())
    }
}
