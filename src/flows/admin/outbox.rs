//! The outbox, as administrators see it: what the homeserver is still to be told (`jobs/`), in
//! pages; one job tried again now, or given up.
//!
//! To give a job up means that the homeserver is never told: a device may stay there that has no
//! session here, or a user may be missing. Whoever asks is to be told so before.

use serde::{Deserialize, Serialize};

use crate::domain::deed::Act;
use crate::domain::listing::JobFilter;
use crate::domain::{Deed, Doer, Job, JobId, Timestamp, UserId};
use crate::flows::events::tell_act;
use crate::flows::{Context, Fault};
use crate::store::{jobs, users};

/// A job, for people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JobShown {
    /// Its id.
    pub id: JobId,
    /// About whom.
    pub user_id: UserId,
    /// Their name, if they are still there.
    pub username: Option<String>,
    /// What is promised, in the words of [`JobKind::name`](crate::domain::JobKind::name).
    pub kind: String,
    /// Since when.
    pub created_at: Timestamp,
    /// How often it was tried in vain.
    pub attempts: u32,
    /// When it is tried next.
    pub due_at: Timestamp,
    /// What came of the last try.
    pub last_error: Option<String>,
}

/// A page of jobs, in the order in which they were promised; after the one of `after`.
pub async fn read(
    ctx: &Context,
    filter: JobFilter,
    after: Option<JobId>,
    limit: usize,
) -> Result<Vec<JobShown>, Fault> {
    let mut shown = Vec::new();
    for job in jobs::page(&ctx.store, filter, after, limit).await? {
        shown.push(show(ctx, job).await?);
    }
    Ok(shown)
}

/// The job of an id.
pub async fn get(ctx: &Context, id: JobId) -> Result<Option<JobShown>, Fault> {
    match jobs::get(&ctx.store, id).await? {
        Some(job) => show(ctx, job).await.map(Some),
        None => Ok(None),
    }
}

/// Has a job, and what stands before it in its user's queue, tried again at once; the job, if it
/// is still there.
pub async fn retry(ctx: &Context, by: &Doer, id: JobId) -> Result<Option<JobShown>, Fault> {
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let Some(job) = jobs::get(&tx, id).await? else { return Ok(None) };
    ctx.outbox.hasten(&mut tx, job.user_id, id, now).await?;
    tell_act(ctx, &mut tx, by, deed(&job, Act::JobRetried), now).await?;
    tx.commit().await?;
    ctx.outbox.wake();
    show(ctx, Job { due_at: job.due_at.min(now), ..job }).await.map(Some)
}

/// Gives a job up; the job as it was, if it was still there.
pub async fn cancel(ctx: &Context, by: &Doer, id: JobId) -> Result<Option<JobShown>, Fault> {
    let mut tx = ctx.store.begin().await?;
    let Some(job) = jobs::get(&tx, id).await? else { return Ok(None) };
    ctx.outbox.withdraw(&mut tx, job.user_id, id).await?;
    tell_act(ctx, &mut tx, by, deed(&job, Act::JobCancelled), ctx.now()).await?;
    tx.commit().await?;
    // What stood behind it need not wait any longer.
    ctx.outbox.wake();
    show(ctx, job).await.map(Some)
}

fn deed(job: &Job, act: Act) -> Deed {
    Deed::on(job.user_id, act).about(format_args!("{} {}", job.kind.name(), job.id))
}

async fn show(ctx: &Context, job: Job) -> Result<JobShown, Fault> {
    let username = users::get(&ctx.store, job.user_id).await?.map(|user| user.username);
    Ok(JobShown {
        id: job.id,
        user_id: job.user_id,
        username,
        kind: job.kind.name().to_owned(),
        created_at: job.created_at,
        attempts: job.attempts,
        due_at: job.due_at,
        last_error: job.last_error,
    })
}
