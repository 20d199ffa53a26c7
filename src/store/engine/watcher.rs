//! The watcher: once a second, is there space on the disk, and does the committer still move?

use std::path::PathBuf;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use super::Core;
use crate::store::error::StoreError;

/// How long a commit may take before the store counts as failed.
const STALL: Duration = Duration::from_secs(10);
const EVERY: Duration = Duration::from_secs(1);

/// The watcher's thread.
pub struct Watch {
    stopping: Arc<(Mutex<bool>, Condvar)>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl Watch {
    /// Looks once, then goes on looking until stopped. `min_free` is in bytes; 0 looks at no disk.
    pub fn start(core: Arc<Core>, folder: PathBuf, min_free: u64) -> std::io::Result<Self> {
        look(&core, &folder, min_free);
        let stopping = Arc::new((Mutex::new(false), Condvar::new()));
        let thread = std::thread::Builder::new().name("postern-watch".into()).spawn({
            let stopping = Arc::clone(&stopping);
            move || {
                while !wait(&stopping) {
                    look(&core, &folder, min_free);
                }
            }
        })?;
        Ok(Self { stopping, thread: Mutex::new(Some(thread)) })
    }

    /// Ends the thread.
    pub fn stop(&self) {
        *self.stopping.0.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.stopping.1.notify_all();
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(thread) = thread {
            // It holds nothing that a panic of its own could have left half done.
            let _ = thread.join();
        }
    }
}

fn wait((stopping, told): &(Mutex<bool>, Condvar)) -> bool {
    let stopping = stopping.lock().unwrap_or_else(PoisonError::into_inner);
    let waited = told.wait_timeout_while(stopping, EVERY, |stopping| !*stopping);
    *waited.unwrap_or_else(PoisonError::into_inner).0
}

fn look(core: &Core, folder: &std::path::Path, min_free: u64) {
    if core.busy_for() > STALL {
        core.fail(&StoreError::other("a commit has waited for more than 10 seconds"));
    }
    if min_free == 0 {
        return;
    }
    // An answer that cannot be had is no reason to refuse writes: the disk itself will speak.
    let full = fs4::available_space(folder).is_ok_and(|free| free < min_free);
    if core.full.swap(full, Ordering::Relaxed) != full {
        if full {
            tracing::error!("the disk is nearly full: nothing new is written until there is space");
        } else {
            tracing::info!("there is space on the disk again: writes are taken");
        }
    }
}
