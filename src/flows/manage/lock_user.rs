//! Holds an account back, or takes it away for good.

use serde::{Deserialize, Serialize};

use super::deactivate_user::deactivate;
use super::{Account, ManageError, Told, Whom, find_user, tell};
use crate::domain::{Act, Deed, Doer, JobKind, User};
use crate::flows::{Context, events};
use crate::store::users;

/// How far the lock goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Deactivation {
    /// Locked only: sessions and devices stay, and work again once it is unlocked.
    No,
    /// Deactivated too: sessions end, the homeserver takes the user out of their rooms.
    Yes,
    /// Deactivated, and the homeserver forgets what they said.
    Erase,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserLocked {
    /// Who.
    #[serde(flatten)]
    pub account: Account,
    /// Whether the lock is new.
    pub newly_locked: bool,
    /// Whether the account is deactivated now.
    pub deactivated: bool,
    /// How many sessions were ended.
    pub sessions_ended: usize,
    /// Whether the homeserver knows.
    pub homeserver: Told,
}

/// Locks the account. Doing it again does no harm, and tells the homeserver again.
pub async fn lock_user(
    ctx: &Context,
    by: &Doer,
    whom: &Whom,
    deactivation: Deactivation,
) -> Result<UserLocked, ManageError> {
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let before = find_user(ctx, &tx, whom).await?;
    let newly_locked = before.locked_at.is_none();
    let mut user = User { locked_at: before.locked_at.or(Some(now)), ..before };
    let mut sessions_ended = 0;
    let job = if deactivation == Deactivation::No {
        let kind = JobKind::ProvisionUser { display_name: None };
        events::tell_act(ctx, &mut tx, by, Deed::on(user.id, Act::Locked), now).await?;
        ctx.outbox.promise(&mut tx, user.id, kind, now).await?
    } else {
        let erase = deactivation == Deactivation::Erase;
        let (ended, job) = deactivate(ctx, &mut tx, by, &mut user, erase, now).await?;
        sessions_ended = ended;
        job
    };
    users::put(&mut tx, &user).await?;
    tx.commit().await?;
    Ok(UserLocked {
        account: Account::of(ctx, &user),
        newly_locked,
        deactivated: user.deactivated_at.is_some(),
        sessions_ended,
        homeserver: tell(ctx, user.id, job).await,
    })
}
