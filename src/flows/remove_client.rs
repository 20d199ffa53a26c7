//! Removes a client with all that hangs on it. Its pending grants lead nowhere then, and are forgotten
//! in their time.

use super::end_session::end_all_of_client;
use super::{Context, Fault};
use crate::domain::{ClientId, Timestamp};
use crate::store::{Tx, clients, consents};

/// Removes the client in the caller's transaction; how many sessions ended. Wake the outbox after the
/// commit.
pub async fn remove_client(
    ctx: &Context,
    tx: &mut Tx,
    id: ClientId,
    now: Timestamp,
) -> Result<usize, Fault> {
    let ended = end_all_of_client(ctx, tx, id, now).await?;
    consents::remove_of_client(tx, id).await?;
    clients::remove(tx, id).await?;
    Ok(ended)
}
