//! The background task that goes through the outbox: what is due is run, several users at once,
//! one user's jobs in order.

use std::collections::HashSet;
use std::future::Future;
use std::time::Duration;

use tokio::task::JoinSet;
use tracing::error;

use super::queue::Extent;
use super::{DeliverError, Outbox, housekeeping, put};
use crate::domain::listing::JobFilter;
use crate::domain::{Job, Timestamp, UserId};
use crate::store::{self, StoreError};

/// How many users' queues run at once.
const AT_ONCE: usize = 8;
/// How many due jobs are looked at in one go.
const LOOK_AHEAD: usize = 256;
/// How long to sleep at most: a promise whose maker forgot to wake the runner waits no longer.
const LONGEST_SLEEP: Duration = Duration::from_secs(15);
/// How long to sleep at least, if what is due is already running.
const SHORTEST_SLEEP: Duration = Duration::from_secs(1);
/// How long a user's queue rests after a failure of our own: it rarely mends itself.
const REST: Duration = Duration::from_secs(30);
/// How long a stop waits for what has begun. What is cut off is done again after the next start.
const GRACE: Duration = Duration::from_secs(5);

/// The background task.
pub struct Runner {
    outbox: Outbox,
    tasks: JoinSet<(UserId, Result<(), DeliverError>)>,
    /// Whose queues run or rest.
    running: HashSet<UserId>,
}

impl Runner {
    /// Runs until `shutdown` is ready, then lets what has begun finish. At the start everything
    /// is due once: whatever stood in the way may have been mended.
    pub async fn run(outbox: Outbox, shutdown: impl Future<Output = ()> + Send) {
        if let Err(error) = outbox.bring_all_forward().await {
            error!(%error, "The outbox could not be read");
        }
        let housekeeping = housekeeping::run(&outbox);
        let mut runner = Self::new(&outbox);
        tokio::pin!(shutdown, housekeeping);
        loop {
            let sleep = runner.start_due().await.unwrap_or_else(|error| {
                error!(%error, "The outbox could not be read");
                REST
            });
            tokio::select! {
                () = &mut shutdown => break,
                () = &mut housekeeping => {}
                () = outbox.0.nudge.notified() => {}
                () = tokio::time::sleep(sleep) => {}
                Some(Ok((user_id, _))) = runner.tasks.join_next() => {
                    runner.running.remove(&user_id);
                }
            }
        }
        let _ = tokio::time::timeout(GRACE, runner.tasks.join_all()).await.is_ok();
    }

    fn new(outbox: &Outbox) -> Self {
        Self { outbox: outbox.clone(), tasks: JoinSet::new(), running: HashSet::new() }
    }

    /// Starts what is due and has room; tells how long to sleep if nothing else happens.
    async fn start_due(&mut self) -> Result<Duration, StoreError> {
        let (store, now) = (&self.outbox.0.store, self.outbox.0.clock.now());
        for job in store::jobs::due(store, now, LOOK_AHEAD).await? {
            if self.running.len() >= AT_ONCE {
                break;
            }
            if self.running.insert(job.user_id) {
                let outbox = self.outbox.clone();
                self.tasks.spawn(async move {
                    let outcome = outbox.run_user_detached(job.user_id, Extent::Due).await;
                    if let Err(error @ (DeliverError::Store(_) | DeliverError::Interrupted)) =
                        &outcome
                    {
                        error!(%error, user.id = %job.user_id, "A queue could not be worked on");
                        tokio::time::sleep(REST).await;
                    }
                    (job.user_id, outcome)
                });
            }
        }
        let next = store::jobs::next_due(store).await?;
        Ok(next.map_or(LONGEST_SLEEP, |at| at.since(now).clamp(SHORTEST_SLEEP, LONGEST_SLEEP)))
    }
}

impl Outbox {
    /// Runs what is due now, to its end: the runner's work for those who cannot wait for it.
    pub async fn run_due(&self) -> Result<(), DeliverError> {
        let mut runner = Runner::new(self);
        loop {
            runner.start_due().await?;
            let Some(ended) = runner.tasks.join_next().await else { return Ok(()) };
            let (user_id, outcome) = ended.map_err(|_| DeliverError::Interrupted)?;
            runner.running.remove(&user_id);
            if let Err(error @ (DeliverError::Store(_) | DeliverError::Interrupted)) = outcome {
                return Err(error);
            }
        }
    }

    /// Makes every job due now.
    async fn bring_all_forward(&self) -> Result<(), StoreError> {
        let now: Timestamp = self.0.clock.now();
        let mut after = None;
        loop {
            let mut tx = self.0.store.begin().await?;
            let jobs = store::jobs::page(&tx, JobFilter::All, after, 100).await?;
            let Some(last) = jobs.last() else { break };
            after = Some(last.id);
            for job in jobs.into_iter().filter(|job| job.due_at > now) {
                put(&mut tx, &Job { due_at: now, ..job }).await?;
            }
            tx.commit().await?;
        }
        Ok(())
    }
}
