//! Lets a person replace the keys by which their devices know one another (cross-signing), for the
//! ten minutes that the homeserver gives. Element sends people here who have lost all their devices.

use std::time::Duration;

use crate::domain::event::What;
use crate::domain::{Caller, User};
use crate::flows::fault::faults;
use crate::flows::{Context, Fault, events};

/// How long a person waits for the homeserver.
const PATIENCE: Duration = Duration::from_secs(15);

/// Why the keys may not be replaced.
#[derive(Debug, thiserror::Error)]
pub enum ResetKeysError {
    /// The homeserver did not answer, or did not do it.
    #[error("the homeserver did not permit it")]
    Homeserver,
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(ResetKeysError);

/// Has the homeserver permit it. The event is written before: whoever asks leaves a trace.
pub async fn reset_keys(ctx: &Context, user: &User, by: &Caller) -> Result<(), ResetKeysError> {
    let mut tx = ctx.store.begin().await?;
    events::tell(ctx, &mut tx, user.id, What::KeysReset, by, ctx.now()).await?;
    tx.commit().await?;
    let permitted = ctx.homeserver.allow_cross_signing_reset(&user.username);
    match tokio::time::timeout(PATIENCE, permitted).await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => {
            tracing::warn!(%error, user.id = %user.id, "a cross-signing reset was not permitted");
            Err(ResetKeysError::Homeserver)
        }
        Err(_) => Err(ResetKeysError::Homeserver),
    }
}
