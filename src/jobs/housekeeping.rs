//! Forgetting what has outlived its time, in the background: small transactions with pauses, so
//! that no request waits behind them.

use std::time::Duration;

use tracing::{debug, error};

use super::Outbox;
use crate::store::{self, StoreError};

/// Between two rounds; up to half of it again by chance, so that several servers started together
/// do not stay together.
const EVERY: Duration = Duration::from_mins(5);
/// How many records one transaction removes.
const BATCH: usize = 50;
/// Between two transactions of a round.
const PAUSE: Duration = Duration::from_millis(100);
/// How many transactions one round has at most; then it is reported, and the next one begins.
const BATCHES: usize = 1000;
/// What a round removes that found more than it could.
const FULL: usize = BATCH * BATCHES;

/// Sweeps for ever.
pub(super) async fn run(outbox: &Outbox) {
    loop {
        let [chance] = outbox.0.mint.bytes::<1>();
        tokio::time::sleep(EVERY + EVERY / 2 * u32::from(chance) / 255).await;
        // After a full round there is more, and waiting would let it pile up.
        while let FULL = match round(outbox).await {
            Ok(0) => 0,
            Ok(removed) => {
                debug!(removed, "Outlived records were removed");
                removed
            }
            Err(error) => {
                error!(%error, "Outlived records could not be removed");
                0
            }
        } {}
    }
}

/// Removes what has outlived its time; how many records.
pub(super) async fn round(outbox: &Outbox) -> Result<usize, StoreError> {
    let mut removed = 0;
    for _ in 0..BATCHES {
        let mut tx = outbox.0.store.begin().await?;
        let swept = store::sweep(&mut tx, outbox.0.clock.now(), BATCH).await?;
        tx.commit().await?;
        removed += swept;
        if swept < BATCH {
            break;
        }
        tokio::time::sleep(PAUSE).await;
    }
    Ok(removed)
}
