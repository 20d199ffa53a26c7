//! The one writer: commits of the moment become one sled batch, one flush, one fdatasync.
//!
//! `stage` (called with the writer's turn held) adds a transaction to the group that waits. The
//! committer's thread takes the group, writes it, and only then answers all of its commits. While
//! it works, the next group gathers. A failure is sticky: the process must be started again.

use std::fs::File;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::{oneshot, watch};

use super::cache::Cache;
use super::overlay::Overlay;
use super::trees::Trees;
use super::watermark::Watermark;
use crate::store::error::StoreError;

type Waiter = oneshot::Sender<Result<(), StoreError>>;
/// What a commit waits for; `None` if there is nothing to wait for.
pub type Ticket = Option<oneshot::Receiver<Result<(), StoreError>>>;

/// What the writers, the readers and the committer's thread share.
pub struct Core {
    pub trees: Trees,
    pub cache: Cache,
    queue: Mutex<Queue>,
    work: Condvar,
    failure: watch::Sender<Option<StoreError>>,
    /// Whether new writes are refused for want of space.
    pub full: AtomicBool,
}

#[derive(Default)]
pub struct Queue {
    /// Committed and waiting for the thread.
    pub gathering: Overlay,
    waiting: Vec<Waiter>,
    /// Being written to the database right now; still to be laid over it by readers.
    pub applying: Option<Arc<Overlay>>,
    in_flight: Vec<Waiter>,
    busy_since: Option<Instant>,
    stopping: bool,
}

/// What the committer's thread does next.
enum Next {
    /// Write this.
    Group(Arc<Overlay>),
    /// Nobody has come, or something else is due.
    Nothing,
    /// It ends.
    Over,
}

/// What the thread alone holds: the means to make a group durable.
pub struct Durability {
    /// Our own handle on sled's log file.
    pub log: File,
    /// The number of the last acknowledged commit.
    pub watermark: Watermark,
    /// Leaves out the fdatasync: only for the test that must then find damage.
    pub without_sync: bool,
}

impl Core {
    pub fn new(trees: Trees) -> Self {
        Self {
            trees,
            cache: Cache::new(),
            queue: Mutex::default(),
            work: Condvar::new(),
            failure: watch::Sender::new(None),
            full: AtomicBool::new(false),
        }
    }

    /// The queue; nothing panics while it is held, so that poison has no meaning.
    pub fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds a transaction to the group that gathers. One without writes waits until everything
    /// that it can have read is durable.
    pub fn stage(&self, writes: Overlay) -> Result<Ticket, StoreError> {
        let mut queue = self.queue();
        // Within the lock: `fail` sets the failure first and empties the queue after.
        self.check()?;
        if queue.stopping {
            return Err(StoreError::Stopped);
        }
        let (tell, told) = oneshot::channel();
        if writes.is_empty() && queue.gathering.is_empty() {
            if queue.busy_since.is_none() {
                return Ok(None);
            }
            queue.in_flight.push(tell);
            return Ok(Some(told));
        }
        if !writes.is_empty() && self.full.load(Ordering::Relaxed) {
            return Err(StoreError::Full);
        }
        queue.gathering.absorb(writes);
        queue.waiting.push(tell);
        drop(queue);
        self.work.notify_one();
        Ok(Some(told))
    }

    /// The sticky failure, if there is one.
    pub fn check(&self) -> Result<(), StoreError> {
        match &*self.failure.borrow() {
            Some(error) => Err(error.clone()),
            None => Ok(()),
        }
    }

    /// Notes a failure for good and tells everybody who waits. The first one stays.
    pub fn fail(&self, error: &StoreError) {
        self.failure.send_if_modified(|failure| {
            let first = failure.is_none();
            if first {
                tracing::error!(%error, "the store failed; the process must be started again");
                *failure = Some(error.clone());
            }
            first
        });
        let mut queue = self.queue();
        let waiting = std::mem::take(&mut queue.waiting);
        let in_flight = std::mem::take(&mut queue.in_flight);
        drop(queue);
        for tell in waiting.into_iter().chain(in_flight) {
            let _ = tell.send(Err(error.clone()));
        }
    }

    /// Follows the sticky failure.
    pub fn failures(&self) -> watch::Receiver<Option<StoreError>> {
        self.failure.subscribe()
    }

    /// Passes a result on; a failure of the engine becomes sticky.
    pub fn noting<T>(&self, result: Result<T, StoreError>) -> Result<T, StoreError> {
        if let Err(error @ StoreError::Io { .. }) = &result {
            self.fail(error);
        }
        result
    }

    /// For how long the thread has been at its present group.
    pub fn busy_for(&self) -> Duration {
        self.queue().busy_since.map_or(Duration::ZERO, |since| since.elapsed())
    }

    /// Takes no more transactions; the thread ends once it has written those it has.
    pub fn stop(&self) {
        self.queue().stopping = true;
        self.work.notify_all();
    }

    /// The life of the committer's thread. Returns the number of the last commit.
    pub fn run(&self, mut durability: Durability, mut seq: u64) -> u64 {
        if let Err(error) = self.work_through(&mut durability, &mut seq) {
            self.fail(&error);
        }
        seq
    }

    fn work_through(&self, durability: &mut Durability, seq: &mut u64) -> Result<(), StoreError> {
        loop {
            match self.next(durability.watermark.due_in()) {
                Next::Group(group) => {
                    *seq += 1;
                    self.write(&group, *seq, durability)?;
                    self.answer();
                }
                Next::Nothing => {
                    self.queue().busy_since = Some(Instant::now());
                    durability.watermark.sync()?;
                    self.answer();
                }
                Next::Over => return Ok(durability.watermark.sync()?),
            }
        }
    }

    /// Waits for a group, at most for `patience`.
    fn next(&self, patience: Option<Duration>) -> Next {
        let mut queue = self.queue();
        if patience == Some(Duration::ZERO) {
            return Next::Nothing;
        }
        if queue.gathering.is_empty() && !queue.stopping {
            let until_work = |queue: &mut Queue| queue.gathering.is_empty() && !queue.stopping;
            queue = match patience {
                None => self.work.wait_while(queue, until_work),
                Some(patience) => self
                    .work
                    .wait_timeout_while(queue, patience, until_work)
                    .map(|(queue, _)| queue)
                    .map_err(|poisoned| PoisonError::new(poisoned.into_inner().0)),
            }
            .unwrap_or_else(PoisonError::into_inner);
        }
        if queue.gathering.is_empty() {
            return if queue.stopping { Next::Over } else { Next::Nothing };
        }
        let group = Arc::new(std::mem::take(&mut queue.gathering));
        queue.applying = Some(Arc::clone(&group));
        queue.in_flight = std::mem::take(&mut queue.waiting);
        queue.busy_since = Some(Instant::now());
        Next::Group(group)
    }

    fn write(&self, group: &Overlay, seq: u64, to: &mut Durability) -> Result<(), StoreError> {
        self.trees.apply(group, seq)?;
        self.cache.forget(group);
        self.queue().applying = None;
        to.make_durable(&self.trees, seq)
    }

    /// Tells the callers that what they wrote, or waited for, is durable.
    fn answer(&self) {
        let mut queue = self.queue();
        queue.busy_since = None;
        let done = std::mem::take(&mut queue.in_flight);
        drop(queue);
        for tell in done {
            // A caller who has gone away is no reason to complain.
            let _ = tell.send(Ok(()));
        }
    }
}

impl Durability {
    /// Flushes, fsyncs, and only then notes `seq` as acknowledged.
    pub fn make_durable(&mut self, trees: &Trees, seq: u64) -> Result<(), StoreError> {
        trees.flush()?;
        if !self.without_sync {
            self.log.sync_data()?;
        }
        Ok(self.watermark.store(seq)?)
    }
}
