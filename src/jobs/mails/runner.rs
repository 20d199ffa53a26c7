//! The background task that sends what is due, several at once, one to each recipient.

use std::collections::HashSet;
use std::future::Future;
use std::sync::MutexGuard;
use std::time::Duration;

use tokio::task::JoinSet;
use tracing::error;

use super::Mails;
use crate::domain::Mail;
use crate::domain::email_address::one_spelling;
use crate::store::{self, StoreError};

/// How many mails are sent at once.
const AT_ONCE: usize = 16;
/// How many due mails are looked at in one go.
const LOOK_AHEAD: usize = 512;
/// How long to sleep at most: a mail whose writer forgot to wake the runner waits no longer.
const LONGEST_SLEEP: Duration = Duration::from_secs(15);
/// How long to sleep at least, if what is due is being sent already.
const SHORTEST_SLEEP: Duration = Duration::from_secs(1);
/// How long to rest after a failure of our own: it rarely mends itself.
const REST: Duration = Duration::from_secs(30);
/// How long a stop waits for what has begun. What is cut off is sent again after the next start.
const GRACE: Duration = Duration::from_secs(5);

/// The background task.
pub struct MailRunner {
    mails: Mails,
    tasks: JoinSet<Result<(), StoreError>>,
}

impl MailRunner {
    /// Runs until `shutdown` is ready, then lets what has begun finish.
    pub async fn run(mails: Mails, shutdown: impl Future<Output = ()> + Send) {
        let mut runner = Self { mails, tasks: JoinSet::new() };
        tokio::pin!(shutdown);
        loop {
            let sleep = runner.start_due().await.unwrap_or_else(|error| {
                error!(%error, "The mails could not be read");
                REST
            });
            tokio::select! {
                () = &mut shutdown => break,
                () = runner.mails.0.nudge.notified() => {}
                () = tokio::time::sleep(sleep) => {}
                Some(ended) = runner.tasks.join_next() => {
                    if let Ok(Err(error)) = ended {
                        error!(%error, "What came of a mail could not be written down");
                        tokio::time::sleep(SHORTEST_SLEEP).await;
                    }
                }
            }
        }
        let _ = tokio::time::timeout(GRACE, runner.tasks.join_all()).await.is_ok();
    }

    /// Starts what is due and has room; tells how long to sleep if nothing else happens.
    async fn start_due(&mut self) -> Result<Duration, StoreError> {
        let (store, now) = (&self.mails.0.store, self.mails.0.clock.now());
        for mail in store::mails::due(store, now, LOOK_AHEAD).await? {
            if self.tasks.len() >= AT_ONCE {
                break;
            }
            if let Some(turn) = self.mails.turn_of(&mail) {
                let mails = self.mails.clone();
                self.tasks.spawn(async move {
                    let outcome = mails.deliver_if_due(&mail).await;
                    drop(turn);
                    outcome
                });
            }
        }
        let next = store::mails::next_due(store).await?;
        Ok(next.map_or(LONGEST_SLEEP, |at| at.since(now).clamp(SHORTEST_SLEEP, LONGEST_SLEEP)))
    }
}

impl Mails {
    /// Sends what is due now, to its end: the runner's work for those who cannot wait for it.
    pub async fn run_due(&self) -> Result<(), StoreError> {
        let mut runner = MailRunner { mails: self.clone(), tasks: JoinSet::new() };
        loop {
            runner.start_due().await?;
            let Some(ended) = runner.tasks.join_next().await else { return Ok(()) };
            ended.unwrap_or(Err(StoreError::Stopped))?;
        }
    }

    /// Sends a mail, unless that was done since it was read.
    async fn deliver_if_due(&self, mail: &Mail) -> Result<(), StoreError> {
        match store::mails::get(&self.0.store, mail.id).await? {
            Some(current) if current == *mail => self.deliver(current).await,
            _ => Ok(()),
        }
    }

    /// The right to write to somebody, if nobody has it at the moment.
    fn turn_of(&self, mail: &Mail) -> Option<Turn> {
        let to = one_spelling(&mail.to);
        let is_free = self.busy().insert(to.clone());
        is_free.then(|| Turn { mails: self.clone(), to })
    }

    fn busy(&self) -> MutexGuard<'_, HashSet<String>> {
        self.0.busy.lock().expect("no holder of the lock panics")
    }
}

/// The right to write to somebody, given back when dropped.
struct Turn {
    mails: Mails,
    to: String,
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.mails.busy().remove(&self.to);
    }
}
