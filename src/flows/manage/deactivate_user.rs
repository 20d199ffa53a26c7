//! Takes an account away, and brings it back. Unlike `lock_user` it leaves a lock as it is.

use super::{Account, ManageError, Told, Whom, find_user, tell};
use crate::domain::{Act, Deed, Doer, JobId, JobKind, Timestamp, User};
use crate::flows::end_session::{end_all_of_owner, end_all_of_user};
use crate::flows::{Context, Fault, events};
use crate::store::{Tx, consents, recoveries, users};

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserDeactivated {
    /// Who.
    pub account: Account,
    /// How many sessions were ended.
    pub sessions_ended: usize,
    /// Whether the homeserver knows.
    pub homeserver: Told,
}

/// Deactivates the account; with `erase` the homeserver also forgets what they said. Doing it again
/// does no harm, and tells the homeserver again.
pub async fn deactivate_user(
    ctx: &Context,
    by: &Doer,
    whom: &Whom,
    erase: bool,
) -> Result<UserDeactivated, ManageError> {
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let mut user = find_user(ctx, &tx, whom).await?;
    let (sessions_ended, job) = deactivate(ctx, &mut tx, by, &mut user, erase, now).await?;
    users::put(&mut tx, &user).await?;
    tx.commit().await?;
    Ok(UserDeactivated {
        account: Account::of(ctx, &user),
        sessions_ended,
        homeserver: tell(ctx, user.id, job).await,
    })
}

/// The same in the caller's transaction, but for putting the user; how many sessions it ended.
pub(super) async fn deactivate(
    ctx: &Context,
    tx: &mut Tx,
    by: &Doer,
    user: &mut User,
    erase: bool,
    now: Timestamp,
) -> Result<(usize, JobId), Fault> {
    events::tell_act(ctx, tx, by, Deed::on(user.id, Act::Deactivated), now).await?;
    user.deactivated_at = user.deactivated_at.or(Some(now));
    consents::remove_of_user(tx, user.id).await?;
    recoveries::remove_of_user(tx, user.id).await?;
    let (mut ended, _) = end_all_of_user(ctx, tx, user.id, now).await?;
    ended += end_all_of_owner(ctx, tx, user.id, now).await?;
    let kind = JobKind::DeactivateUser { erase };
    Ok((ended, ctx.outbox.promise(tx, user.id, kind, now).await?))
}

/// Brings the account back; one that was not away stays as it is.
pub async fn reactivate_user(
    ctx: &Context,
    by: &Doer,
    whom: &Whom,
) -> Result<(Account, Told), ManageError> {
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let user = find_user(ctx, &tx, whom).await?;
    let account = Account::of(ctx, &user);
    if user.deactivated_at.is_none() {
        return Ok((account, Told::Done));
    }
    let user = User { deactivated_at: None, ..user };
    users::put(&mut tx, &user).await?;
    events::tell_act(ctx, &mut tx, by, Deed::on(user.id, Act::Reactivated), now).await?;
    let job = ctx.outbox.promise(&mut tx, user.id, JobKind::ReactivateUser, now).await?;
    tx.commit().await?;
    let told = tell(ctx, user.id, job).await;
    Ok((account, told))
}
