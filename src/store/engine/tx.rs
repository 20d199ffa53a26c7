//! A transaction: the writer's turn and what it has staged so far.

use std::sync::Arc;

use sled::IVec;
use tokio::sync::OwnedMutexGuard;

use super::{Core, Overlay, Pair, Read, Scan, Writes, merge};
use crate::store::error::StoreError;
use crate::store::layout::{MAX_ENTRY, Tree};

/// A transaction. It reads its own writes; dropped without [`Tx::commit`], it leaves nothing.
pub struct Tx {
    core: Arc<Core>,
    staged: Overlay,
    afterwards: Vec<Box<dyn FnOnce() + Send + Sync>>,
    _turn: OwnedMutexGuard<()>,
}

impl Tx {
    pub(super) fn new(core: Arc<Core>, turn: OwnedMutexGuard<()>) -> Self {
        Self { core, staged: Overlay::default(), afterwards: Vec::new(), _turn: turn }
    }

    /// Makes the transaction durable: returns once it is in the database, flushed and fsynced.
    /// A transaction that wrote nothing waits until what it read is durable. If the caller goes
    /// away while waiting, the transaction is committed all the same.
    pub async fn commit(self) -> Result<(), StoreError> {
        let Self { core, staged, afterwards, _turn: turn } = self;
        let ticket = core.stage(staged)?;
        drop(turn);
        if let Some(told) = ticket {
            told.await.unwrap_or(Err(StoreError::Stopped))?;
        }
        for act in afterwards {
            act();
        }
        Ok(())
    }

    /// Has `act` done once the transaction is durable, and never if it does not come to that (or its
    /// caller has gone away by then).
    pub fn afterwards(&mut self, act: impl FnOnce() + Send + Sync + 'static) {
        self.afterwards.push(Box::new(act));
    }

    /// Stages a value.
    pub(in crate::store) fn stage(
        &mut self,
        tree: Tree,
        key: &[u8],
        value: &[u8],
    ) -> Result<(), StoreError> {
        Self::check_size(tree, key, value)?;
        self.staged.put(tree, key, value);
        Ok(())
    }

    /// Whether key and value fit into one entry.
    pub(in crate::store) fn check_size(
        tree: Tree,
        key: &[u8],
        value: &[u8],
    ) -> Result<(), StoreError> {
        let size = key.len() + value.len();
        if size > MAX_ENTRY {
            return Err(StoreError::TooLarge { tree: tree.name(), size });
        }
        Ok(())
    }

    /// Stages a removal.
    pub(in crate::store) fn unstage(&mut self, tree: Tree, key: &[u8]) {
        self.staged.remove(tree, key);
    }
}

impl Read for Tx {
    async fn raw(&self, tree: Tree, key: &[u8]) -> Result<Option<IVec>, StoreError> {
        if let Some(own) = self.staged.get(tree, key) {
            return Ok(own.value());
        }
        {
            let queue = self.core.queue();
            let applying = || queue.applying.as_ref().and_then(|group| group.get(tree, key));
            if let Some(earlier) = queue.gathering.get(tree, key).or_else(applying) {
                return Ok(earlier.value());
            }
        }
        self.core.noting(self.core.trees.get(tree, key))
    }

    async fn scan(&self, scan: Scan<'_>) -> Result<Vec<Pair>, StoreError> {
        let mut staged = Writes::new();
        {
            let queue = self.core.queue();
            if let Some(group) = &queue.applying {
                group.copy_range(&scan, &mut staged);
            }
            queue.gathering.copy_range(&scan, &mut staged);
        }
        self.staged.copy_range(&scan, &mut staged);
        self.core.noting(merge(self.core.trees.range(&scan), staged, &scan))
    }
}
