//! Asks an administrator for an account that is ready to be made. From then on it waits, for
//! [`PATIENCE`], and the name is held for it.

use super::{current, rules};
use crate::domain::user_registration::approval::{MOST_WAITING, PATIENCE, tidy};
use crate::domain::user_registration::{Approval, Name, Step, UserRegistration};
use crate::domain::{Letter, UserRegistrationId};
use crate::flows::fault::faults;
use crate::flows::{Context, Fault, mails};
use crate::store::{PutError, Tx, user_registrations, users};

/// How many administrators are told of it.
const MOST_TOLD: usize = 20;

/// Why it does not wait.
#[derive(Debug, thiserror::Error)]
pub enum ApplyError {
    /// No reason was given, or one without end.
    #[error("there is no reason, or it is too long")]
    Reason,
    /// Too many wait already.
    #[error("too many applications wait")]
    TooManyWait,
    /// Its time has passed.
    #[error("there is no such registration any more")]
    Over,
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(ApplyError: crate::store::StoreError, crate::store::PutError);

/// Has it wait. If it is not at that point (any more), nothing happens.
pub async fn apply(
    ctx: &Context,
    id: UserRegistrationId,
    reason: &str,
    language: &str,
) -> Result<(), ApplyError> {
    let reason = tidy(reason).ok_or(ApplyError::Reason)?;
    let now = ctx.now();
    if current(ctx, id).await?.is_none() {
        return Err(ApplyError::Over);
    }
    let mut tx = ctx.store.begin().await?;
    let found = user_registrations::get(&tx, id).await?.ok_or(ApplyError::Over)?;
    if found.next_step(&rules(ctx)) != Step::Reason {
        return Ok(());
    }
    if user_registrations::count_waiting(&tx, MOST_WAITING).await? >= MOST_WAITING {
        return Err(ApplyError::TooManyWait);
    }
    let name = found.username().to_owned();
    let is_free = !users::is_taken(&tx, &name).await?
        && user_registrations::holding(&tx, &name).await?.is_none();
    let found = if is_free {
        tell_administrators(ctx, &mut tx, &name, &reason).await?;
        let approval = Approval::Waiting { reason, since: now, language: language.to_owned() };
        UserRegistration { approval, lives_until: now + PATIENCE, ..found }
    } else {
        // Somebody was first: another name, and then this step again.
        UserRegistration { name: Name::Taken(name), ..found }
    };
    match user_registrations::put(&mut tx, &found).await {
        Ok(()) => {}
        Err(PutError::Taken { .. }) => return Err(Fault::Dangling("a name held twice").into()),
        Err(PutError::Store(error)) => return Err(error.into()),
    }
    tx.commit().await?;
    ctx.mails.wake();
    Ok(())
}

/// Writes to the administrators who have an address, if they want it so.
async fn tell_administrators(
    ctx: &Context,
    tx: &mut Tx,
    username: &str,
    reason: &str,
) -> Result<(), Fault> {
    if !ctx.settings.account.registration_approval_mails {
        return Ok(());
    }
    let (username, reason) = (username.to_owned(), reason.to_owned());
    let letter = Letter::NewApplication { username, reason };
    for administrator in users::admins(&*tx, MOST_TOLD).await? {
        mails::queue_to_user(ctx, tx, administrator.id, "en", &letter, ctx.now()).await?;
    }
    Ok(())
}
