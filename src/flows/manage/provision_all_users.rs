//! Promises the homeserver every user: after it was set up anew, or restored from a backup.

use serde::{Deserialize, Serialize};

use super::ManageError;
use crate::domain::{Act, Deed, Doer, JobKind, UserId};
use crate::flows::{Context, events};
use crate::store::users;

/// How many users go into one transaction.
const BATCH: usize = 200;

/// How far a long verb has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// How many are done.
    pub done: usize,
}

/// What was promised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UsersProvisioned {
    /// Users that the homeserver will be told of.
    pub queued: usize,
    /// Users that are deactivated, and left alone.
    pub skipped: usize,
}

/// Queues a job for every user that is not deactivated; the outbox of the running server, or of
/// the next one that starts, works them off.
pub async fn provision_all_users(
    ctx: &Context,
    by: &Doer,
    progress: &(dyn Fn(Progress) + Send + Sync),
) -> Result<UsersProvisioned, ManageError> {
    let mut outcome = UsersProvisioned { queued: 0, skipped: 0 };
    let mut after: Option<UserId> = None;
    loop {
        let now = ctx.now();
        let mut tx = ctx.store.begin().await?;
        let batch = users::page(&tx, after, BATCH).await?;
        if after.is_none() {
            events::tell_act(ctx, &mut tx, by, Deed::of(Act::UsersProvisioned), now).await?;
        }
        let Some(last) = batch.last() else { return Ok(outcome) };
        after = Some(last.id);
        for user in &batch {
            if user.deactivated_at.is_some() {
                outcome.skipped += 1;
                continue;
            }
            let kind = JobKind::ProvisionUser { display_name: None };
            ctx.outbox.promise(&mut tx, user.id, kind, now).await?;
            outcome.queued += 1;
        }
        tx.commit().await?;
        ctx.outbox.wake();
        progress(Progress { done: outcome.queued + outcome.skipped });
    }
}
