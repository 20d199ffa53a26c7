//! Says something to somebody by mail, in the transaction of what it follows from.

use super::Context;
use crate::domain::{Letter, MailId, Timestamp, UserId};
use crate::store::{StoreError, Tx, user_emails};

/// Queues a letter in the caller's transaction. After the commit, call `ctx.mails.wake()`.
pub async fn queue(
    ctx: &Context,
    tx: &mut Tx,
    to: &str,
    language: &str,
    letter: Letter,
    now: Timestamp,
) -> Result<MailId, StoreError> {
    ctx.mails.queue(tx, to, language, &letter, now).await
}

/// Queues a letter to every address of a user: what concerns the safety of an account is told to
/// whoever may own it. After the commit, call `ctx.mails.wake()`.
pub async fn queue_to_user(
    ctx: &Context,
    tx: &mut Tx,
    user_id: UserId,
    language: &str,
    letter: &Letter,
    now: Timestamp,
) -> Result<(), StoreError> {
    /// Nobody has more addresses, and nobody makes us write to hundreds.
    const MOST: usize = 20;
    for address in user_emails::of_user(&*tx, user_id, MOST).await? {
        ctx.mails.queue(tx, &address.email, language, letter, now).await?;
    }
    Ok(())
}
