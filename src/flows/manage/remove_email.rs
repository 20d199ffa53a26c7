//! Removes an e-mail address from an account.

use super::{ManageError, tell};
use crate::domain::{Act, Deed, Doer, UserEmailId};
use crate::flows::account::emails::take_away;
use crate::flows::{Context, events};
use crate::store::{user_emails, users};

/// Removes the address. Links for a new password that were sent to it are worth nothing any more.
pub async fn remove_email(ctx: &Context, by: &Doer, id: UserEmailId) -> Result<(), ManageError> {
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let email = user_emails::get(&tx, id).await?.ok_or(ManageError::NoSuchEmail)?;
    let user = users::get(&tx, email.user_id).await?;
    let user = user.ok_or_else(|| ManageError::NoSuchUser(email.user_id.to_string()))?;
    let job = take_away(ctx, &mut tx, user, &email, now).await?;
    let deed = Deed::on(email.user_id, Act::EmailRemoved).about(&email.email);
    events::tell_act(ctx, &mut tx, by, deed, now).await?;
    tx.commit().await?;
    tell(ctx, email.user_id, job).await;
    Ok(())
}
