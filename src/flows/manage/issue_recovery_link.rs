//! Makes a link for a new password that an administrator hands over, by whatever way they trust.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{Account, ManageError, Whom, find_user};
use crate::domain::user::Standing;
use crate::domain::{Act, Deed, Doer, Timestamp};
use crate::flows::change_password::ChangePasswordError;
use crate::flows::{Context, events, recover};

/// A link that was made. It is told this once.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecoveryLinkIssued {
    /// Whose password it sets.
    #[serde(flatten)]
    pub account: Account,
    /// What the link holds, on its way to the administrator's screen.
    pub ticket: String,
    /// From when on it is good no more.
    pub expires_at: Timestamp,
}

impl std::fmt::Debug for RecoveryLinkIssued {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "RecoveryLinkIssued({})", self.account.id)
    }
}

/// Makes the link's ticket, good for `lifetime`.
pub async fn issue_recovery_link(
    ctx: &Context,
    by: &Doer,
    whom: &Whom,
    lifetime: Duration,
) -> Result<RecoveryLinkIssued, ManageError> {
    if !ctx.settings.passwords.enabled {
        return Err(ManageError::Password(ChangePasswordError::SwitchedOff));
    }
    let mut tx = ctx.store.begin().await?;
    let user = find_user(ctx, &tx, whom).await?;
    if user.standing() != Standing::Good {
        return Err(ManageError::Closed(user.username));
    }
    let issued = recover::issue(ctx, &mut tx, user.id, lifetime, ctx.now()).await?;
    let deed = Deed::on(user.id, Act::RecoveryLinkIssued);
    events::tell_act(ctx, &mut tx, by, deed, ctx.now()).await?;
    tx.commit().await?;
    Ok(RecoveryLinkIssued {
        account: Account::of(ctx, &user),
        ticket: issued.ticket.expose().to_owned(),
        expires_at: issued.expires_at,
    })
}
