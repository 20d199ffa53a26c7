//! Puts a session on a device: whatever stood there ends, and the homeserver has the device before
//! the session's token is answered.

use super::end_session::{clear_device, end_session};
use super::fault::Fault;
use super::{Context, events};
use crate::domain::{DeviceId, JobId, JobKind, SessionRef, Timestamp, UserId};
use crate::jobs::DeliverError;
use crate::store::Tx;

/// A device that was promised.
#[derive(Clone, Copy, Debug)]
pub struct Promised {
    user_id: UserId,
    job: JobId,
    /// Whether a session stood on it before, so that the homeserver has it already.
    was_there: bool,
}

/// Makes room on the device and promises that it exists, in the caller's transaction.
pub async fn promise_device(
    ctx: &Context,
    tx: &mut Tx,
    user_id: UserId,
    device_id: DeviceId,
    display_name: Option<String>,
    now: Timestamp,
) -> Result<Promised, Fault> {
    let was_there = clear_device(tx, user_id, &device_id, now).await? > 0;
    let kind = JobKind::UpsertDevice { device_id, display_name };
    let job = ctx.outbox.promise(tx, user_id, kind, now).await?;
    Ok(Promised { user_id, job, was_there })
}

/// After the commit: sees to it that the homeserver has the device. If it fails, one that it has
/// from an earlier session will do: taking the new session back would leave the device without one,
/// and the homeserver would then delete it with its keys.
pub async fn make_device(ctx: &Context, promised: Promised) -> Result<(), DeliverError> {
    match ctx.outbox.deliver(promised.user_id, promised.job).await {
        Err(DeliverError::Homeserver(_)) if promised.was_there => Ok(()),
        delivered => delivered,
    }
}

/// Ends a session whose device could not be made, in the caller's transaction: nobody has its
/// tokens. Its promise goes as well, so that those who try again through an outage leave no more
/// behind than one promise, which takes away what the homeserver may have made all the same.
pub async fn take_back(
    ctx: &Context,
    tx: &mut Tx,
    session: SessionRef,
    promised: Promised,
) -> Result<(), Fault> {
    ctx.outbox.withdraw(tx, promised.user_id, promised.job).await?;
    end_session(ctx, tx, session, ctx.now()).await?;
    match session {
        SessionRef::OAuth(id) => events::untell_session(tx, id).await?,
        SessionRef::Compat(id) => events::untell_session(tx, id).await?,
        SessionRef::Personal(id) => events::untell_session(tx, id).await?,
    }
    Ok(())
}
