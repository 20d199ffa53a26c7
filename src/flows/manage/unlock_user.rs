//! Gives an account back to its owner.

use serde::{Deserialize, Serialize};

use super::{Account, ManageError, Told, Whom, find_user, tell};
use crate::domain::{Act, Deed, Doer, JobKind, User};
use crate::flows::{Context, events};
use crate::store::users;

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserUnlocked {
    /// Who.
    #[serde(flatten)]
    pub account: Account,
    /// Whether it was locked before.
    pub was_locked: bool,
    /// Whether it is deactivated still, so that nobody can sign in.
    pub deactivated: bool,
    /// Whether it came back from deactivation.
    pub reactivated: bool,
    /// Whether the homeserver knows.
    pub homeserver: Told,
}

/// Unlocks the account; with `reactivate` also brings it back from deactivation.
pub async fn unlock_user(
    ctx: &Context,
    by: &Doer,
    whom: &Whom,
    reactivate: bool,
) -> Result<UserUnlocked, ManageError> {
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let before = find_user(ctx, &tx, whom).await?;
    let was_locked = before.locked_at.is_some();
    let reactivated = reactivate && before.deactivated_at.is_some();
    let deactivated_at = before.deactivated_at.filter(|_| !reactivated);
    let user = User { locked_at: None, deactivated_at, ..before };
    users::put(&mut tx, &user).await?;
    let act = if reactivated { Act::Reactivated } else { Act::Unlocked };
    events::tell_act(ctx, &mut tx, by, Deed::on(user.id, act), now).await?;
    if reactivated {
        ctx.outbox.promise(&mut tx, user.id, JobKind::ReactivateUser, now).await?;
    }
    let homeserver = if user.deactivated_at.is_some() {
        tx.commit().await?;
        // There is nobody to unlock on the homeserver.
        Told::Done
    } else {
        let kind = JobKind::ProvisionUser { display_name: None };
        let job = ctx.outbox.promise(&mut tx, user.id, kind, now).await?;
        tx.commit().await?;
        tell(ctx, user.id, job).await
    };
    Ok(UserUnlocked {
        account: Account::of(ctx, &user),
        was_locked,
        deactivated: user.deactivated_at.is_some(),
        reactivated,
        homeserver,
    })
}
