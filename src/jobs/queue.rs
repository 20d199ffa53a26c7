//! One user's queue: its jobs run one after the other, under the user's lock, each reading the
//! store only once it has that lock. So a sync that does not know of a new session yet is over
//! before that session's device is made.

use tracing::{debug, info, warn};

use super::{
    DeliverError, Outbox, QUEUE_LIMIT, deactivate_user, provision_user, put, reactivate_user,
    set_avatar, sync_devices, upsert_device,
};
use crate::domain::job::backoff;
use crate::domain::{Job, JobId, JobKind, User, UserId};
use crate::homeserver::{Homeserver, HomeserverError};
use crate::store::{self, Store, StoreError};

/// How far to go through a queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    /// What is due.
    Due,
    /// Up to this job, due or not.
    UpTo(JobId),
}

/// What a job works with.
pub(super) struct Context<'a> {
    pub(super) store: &'a Store,
    pub(super) homeserver: &'a dyn Homeserver,
    pub(super) user: &'a User,
}

impl Outbox {
    /// As [`Outbox::run_user`], in a task of its own: a caller that goes away must not leave a call
    /// half made, which the homeserver might carry out later than the next one.
    pub(super) async fn run_user_detached(
        &self,
        user_id: UserId,
        extent: Extent,
    ) -> Result<(), DeliverError> {
        let outbox = self.clone();
        let work = async move { outbox.run_user(user_id, extent).await };
        tokio::spawn(work).await.unwrap_or(Err(DeliverError::Interrupted))
    }

    /// Goes through a user's queue in order. A job that was refused is passed over, one that met
    /// an outage ends the round: what stands behind it would fare no better.
    async fn run_user(&self, user_id: UserId, extent: Extent) -> Result<(), DeliverError> {
        let _lock = self.0.locks.of(user_id).await;
        let mut passed: Option<JobId> = None;
        loop {
            let queue = store::jobs::of_user(&self.0.store, user_id, QUEUE_LIMIT).await?;
            let next = queue.iter().find(|job| passed.is_none_or(|passed| job.id > passed));
            let Some(job) = next else { return Ok(()) };
            let due = job.due_at <= self.0.clock.now();
            match extent {
                Extent::UpTo(last) if job.id > last => return Ok(()),
                Extent::UpTo(last) if job.refused && !due && job.id != last => {
                    passed = Some(job.id);
                    continue;
                }
                Extent::Due if !due && job.refused => {
                    passed = Some(job.id);
                    continue;
                }
                Extent::Due if !due => return Ok(()),
                Extent::Due | Extent::UpTo(_) => {}
            }
            let Err(error) = self.run(job).await else {
                self.settle_success(job).await?;
                continue;
            };
            let outage = matches!(&error, DeliverError::Homeserver(error) if error.is_outage());
            if let DeliverError::Homeserver(error) = &error {
                self.settle_failure(job, error).await?;
            }
            let is_last = extent == Extent::UpTo(job.id);
            if outage || is_last || !matches!(error, DeliverError::Homeserver(_)) {
                return Err(error);
            }
            passed = Some(job.id);
        }
    }

    /// Does what a job says; a user who is missing there is made, once.
    async fn run(&self, job: &Job) -> Result<(), DeliverError> {
        let store = &self.0.store;
        let Some(user) = store::users::get(store, job.user_id).await? else { return Ok(()) };
        let context = Context { store, homeserver: &*self.0.homeserver, user: &user };
        match context.run(&job.kind).await {
            Err(DeliverError::Homeserver(HomeserverError::NoSuchUser { .. }))
                if user.deactivated_at.is_none() =>
            {
                info!(user.id = %user.id, "The homeserver does not know a user: it is told anew");
                provision_user::run(&context, None).await?;
                context.run(&job.kind).await
            }
            // Somebody who is gone here and unknown there: nothing is left to do.
            Err(DeliverError::Homeserver(HomeserverError::NoSuchUser { .. })) => Ok(()),
            outcome => outcome,
        }
    }

    /// Removes a job that was kept, unless another promise was joined to it meanwhile: the try may
    /// have read the store before that one's change.
    async fn settle_success(&self, job: &Job) -> Result<(), StoreError> {
        let mut tx = self.0.store.begin().await?;
        let joined = store::jobs::get(&tx, job.id).await?.map(|now| now.joined);
        if joined == Some(job.joined) {
            store::jobs::remove(&mut tx, job.user_id, job.id).await?;
        }
        tx.commit().await?;
        let (kind, attempts) = (job.kind.name(), job.attempts + 1);
        if attempts > 1 {
            info!(user.id = %job.user_id, job.kind = kind, attempts, "The homeserver has caught up");
        } else {
            debug!(user.id = %job.user_id, job.kind = kind, attempts, "The homeserver was told");
        }
        self.homeserver_answers().await
    }

    /// Notes a failure and when to try again. After an outage the jobs behind it wait with it.
    async fn settle_failure(&self, job: &Job, error: &HomeserverError) -> Result<(), StoreError> {
        let now = self.0.clock.now();
        let outage = error.is_outage();
        let mut tx = self.0.store.begin().await?;
        let Some(current) = store::jobs::get(&tx, job.id).await? else { return Ok(()) };
        let attempts = current.attempts.saturating_add(1);
        let failed = Job {
            attempts,
            due_at: now + backoff(attempts),
            last_error: Some(error.to_string()),
            refused: !outage,
            ..current
        };
        put(&mut tx, &failed).await?;
        if outage {
            for mut later in store::jobs::of_user(&tx, job.user_id, QUEUE_LIMIT).await? {
                if later.id > failed.id && later.due_at < failed.due_at {
                    later.due_at = failed.due_at;
                    put(&mut tx, &later).await?;
                }
            }
        }
        tx.commit().await?;
        if outage {
            self.waiting().insert(job.user_id);
        }
        warn!(
            user.id = %job.user_id, job.id = %job.id, job.kind = job.kind.name(), attempts, %error,
            "The homeserver could not be told; this is tried again"
        );
        Ok(())
    }

    /// A job has succeeded: whoever met an outage is tried again at once.
    async fn homeserver_answers(&self) -> Result<(), StoreError> {
        let waiting = std::mem::take(&mut *self.waiting());
        if waiting.is_empty() {
            return Ok(());
        }
        for user_id in waiting {
            let queue = store::jobs::of_user(&self.0.store, user_id, QUEUE_LIMIT).await?;
            if let Some(last) = queue.iter().rev().find(|job| !job.refused) {
                self.bring_forward(user_id, last.id).await?;
            }
        }
        self.wake();
        Ok(())
    }

    fn waiting(&self) -> std::sync::MutexGuard<'_, std::collections::HashSet<UserId>> {
        self.0.waiting.lock().expect("no holder of the lock panics")
    }
}

impl Context<'_> {
    async fn run(&self, kind: &JobKind) -> Result<(), DeliverError> {
        match kind {
            JobKind::ProvisionUser { display_name } => {
                provision_user::run(self, display_name.as_deref()).await
            }
            JobKind::SetAvatar { avatar_url } => set_avatar::run(self, avatar_url).await,
            JobKind::UpsertDevice { device_id, display_name } => {
                upsert_device::run(self, device_id, display_name.as_deref()).await
            }
            JobKind::SyncDevices => sync_devices::run(self).await,
            JobKind::DeactivateUser { erase } => deactivate_user::run(self, *erase).await,
            JobKind::ReactivateUser => reactivate_user::run(self).await,
        }
    }
}
