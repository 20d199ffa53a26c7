//! The outbox: what this service has promised to the homeserver, kept durably.
//!
//! A promise is made in the transaction of the change it follows from ([`Outbox::promise`]), so
//! neither stands without the other. Then either the request keeps it at once
//! ([`Outbox::deliver`]; a device must exist before its token is used) or [`Runner`] does soon
//! ([`Outbox::wake`]). A kept promise is removed, a failed one stays, visible, with its error, and
//! is tried again for ever, ever more slowly.
//!
//! Each job computes the desired state from the store at the time it runs, so that running twice,
//! late or after another does no harm. `queue.rs` goes through one user's jobs, `runner.rs` through
//! all users; one file per job says what it does. Neighbours: `store/jobs.rs` has the records,
//! `homeserver/` the calls; `flows/` makes the promises.

use std::collections::HashSet;
use std::sync::{Arc, Mutex};

use tokio::sync::Notify;

use crate::clock::Clock;
use crate::crypto::Mint;
use crate::domain::{Id, Job, JobId, JobKind, Timestamp, UserId};
use crate::homeserver::{Homeserver, HomeserverError};
use crate::store::{self, PutError, Store, StoreError, Tx};

mod deactivate_user;
mod housekeeping;
mod locks;
pub mod mails;
mod provision_user;
mod queue;
mod reactivate_user;
mod runner;
mod set_avatar;
mod sync_devices;
mod upsert_device;

pub use mails::{MailRunner, Mails};
pub use runner::Runner;

use locks::Locks;

/// How many jobs of one user are looked at in one go. More than a handful is rare, since equal
/// promises are joined.
const QUEUE_LIMIT: usize = 1000;

/// Why a promise was not kept in the request. It is still in the outbox then.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DeliverError {
    /// The homeserver did not do it.
    #[error(transparent)]
    Homeserver(#[from] HomeserverError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The work panicked or the server is stopping.
    #[error("the work for the homeserver was interrupted")]
    Interrupted,
}

/// The outbox; cheap to clone.
#[derive(Clone)]
pub struct Outbox(Arc<Inner>);

struct Inner {
    store: Store,
    homeserver: Arc<dyn Homeserver>,
    clock: Clock,
    mint: Mint,
    locks: Locks,
    /// Wakes the runner.
    nudge: Notify,
    /// Users with jobs that met a homeserver that is down: tried again as soon as it answers.
    waiting: Mutex<HashSet<UserId>>,
}

impl Outbox {
    /// An outbox over the jobs in `store`.
    #[must_use]
    pub fn new(store: Store, homeserver: Arc<dyn Homeserver>, clock: Clock, mint: Mint) -> Self {
        let (locks, nudge, waiting) = (Locks::default(), Notify::new(), Mutex::default());
        Self(Arc::new(Inner { store, homeserver, clock, mint, locks, nudge, waiting }))
    }

    /// The homeserver, for questions and for what a person waits for (a new display name).
    #[must_use]
    pub fn homeserver(&self) -> &Arc<dyn Homeserver> {
        &self.0.homeserver
    }

    /// Makes a promise in the caller's transaction and tells the job that will keep it. After the
    /// commit, call [`Outbox::deliver`] or [`Outbox::wake`].
    pub async fn promise(
        &self,
        tx: &mut Tx,
        user_id: UserId,
        kind: JobKind,
        now: Timestamp,
    ) -> Result<JobId, StoreError> {
        let queued = store::jobs::of_user(tx, user_id, usize::MAX).await?;
        let last = queued.last();
        if let Some(job) = last.and_then(|last| joined(last, &kind)) {
            put(tx, &job).await?;
            return Ok(job.id);
        }
        // Two ids of one millisecond have no order of their own, and clocks can go back.
        let minted: JobId = self.0.mint.id(now);
        let id = last.map_or(minted, |last| minted.max(after(last.id)));
        // Behind jobs that wait for the homeserver it waits with them.
        let waits = queued.iter().filter(|job| !job.refused).map(|job| job.due_at).max();
        let job = Job {
            id,
            user_id,
            kind,
            created_at: now,
            attempts: 0,
            due_at: waits.map_or(now, |due| due.max(now)),
            last_error: None,
            refused: false,
            joined: 0,
        };
        put(tx, &job).await?;
        Ok(id)
    }

    /// Keeps a promise now: runs what the user's queue holds up to `upto`, in order, whenever it
    /// is due. Waits for whoever is at the user's queue at the moment. `Ok` means that the
    /// homeserver has done it; after an error the job stays and the runner goes on trying.
    ///
    /// A caller that goes away (its client hung up) does not stop the work.
    pub async fn deliver(&self, user_id: UserId, upto: JobId) -> Result<(), DeliverError> {
        self.run_user_detached(user_id, queue::Extent::UpTo(upto)).await
    }

    /// Tells the runner that there may be something to do.
    pub fn wake(&self) {
        self.0.nudge.notify_one();
    }

    /// Takes a promise back in the caller's transaction, together with what it followed from.
    pub async fn withdraw(
        &self,
        tx: &mut Tx,
        user_id: UserId,
        id: JobId,
    ) -> Result<(), StoreError> {
        store::jobs::remove(tx, user_id, id).await?;
        Ok(())
    }

    /// Makes all of a user's jobs up to `upto` due now.
    async fn bring_forward(&self, user_id: UserId, upto: JobId) -> Result<(), StoreError> {
        let now = self.0.clock.now();
        let mut tx = self.0.store.begin().await?;
        self.hasten(&mut tx, user_id, upto, now).await?;
        tx.commit().await
    }

    /// The same in the caller's transaction. After the commit, call [`Outbox::wake`].
    pub async fn hasten(
        &self,
        tx: &mut Tx,
        user_id: UserId,
        upto: JobId,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        for mut job in store::jobs::of_user(&*tx, user_id, QUEUE_LIMIT).await? {
            if job.id <= upto && job.due_at > now {
                job.due_at = now;
                put(tx, &job).await?;
            }
        }
        Ok(())
    }
}

/// Puts a job. Its id is its own, so no other record can stand in its way.
async fn put(tx: &mut Tx, job: &Job) -> Result<(), StoreError> {
    store::jobs::put(tx, job).await.map_err(|error| match error {
        PutError::Store(error) => error,
        PutError::Taken { .. } => StoreError::Conflict,
    })
}

/// The last job of a queue with a new promise added, if it can keep both. It may be running: then
/// the count tells its runner to run it again.
fn joined(last: &Job, kind: &JobKind) -> Option<Job> {
    let kind = match (&last.kind, kind) {
        (JobKind::SyncDevices, JobKind::SyncDevices) => JobKind::SyncDevices,
        (
            JobKind::ProvisionUser { display_name: earlier },
            JobKind::ProvisionUser { display_name: later },
        ) => JobKind::ProvisionUser { display_name: later.clone().or_else(|| earlier.clone()) },
        _ => return None,
    };
    Some(Job { kind, joined: last.joined + 1, ..last.clone() })
}

/// The id that follows directly.
fn after(id: JobId) -> JobId {
    JobId::from_ulid(ulid::Ulid::from(u128::from(id.ulid()).saturating_add(1)))
}

#[cfg(test)]
mod tests;
