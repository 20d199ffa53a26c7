//! The threads that hash. They are few and live as long as the hasher.
//!
//! An allocator keeps what a thread has used for that thread's next use: the tens of MiB of one hash
//! would stay behind in each of the many threads of a common pool, hundreds of MiB after a crowd.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};

type Job = Box<dyn FnOnce() + Send>;

/// A handle; the threads end when the last clone is dropped.
#[derive(Clone, Debug)]
pub(super) struct Threads(Sender<Job>);

impl Threads {
    /// Starts `count` threads, or as many as the system gives.
    pub(super) fn start(count: usize) -> Self {
        let (sender, jobs) = channel();
        let jobs = Arc::new(Mutex::new(jobs));
        for _ in 0..count {
            let jobs = Arc::clone(&jobs);
            let thread = std::thread::Builder::new().name("postern-hash".into());
            if let Err(error) = thread.spawn(move || work(&jobs)) {
                tracing::error!(%error, "a thread for passwords could not be started");
            }
        }
        Self(sender)
    }

    /// Has the job done by the next free thread. Without any thread it is dropped.
    pub(super) fn run(&self, job: impl FnOnce() + Send + 'static) {
        // Who waits for the job learns it from what the job takes with it.
        let _ = self.0.send(Box::new(job));
    }
}

fn work(jobs: &Mutex<Receiver<Job>>) {
    loop {
        let job = jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(job) = job else { return };
        // One that panics is told of by the panic hook; the thread is needed still.
        let _ = catch_unwind(AssertUnwindSafe(job));
    }
}
