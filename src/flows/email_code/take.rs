//! Uses a confirmation up.

use crate::domain::email_code::EmailPurpose;
use crate::domain::{EmailCode, EmailCodeId, Timestamp};
use crate::flows::Context;
use crate::store::{StoreError, Tx, email_codes};

/// The confirmation of an id, for the page that waits for its code.
pub async fn get(ctx: &Context, id: EmailCodeId) -> Result<Option<EmailCode>, StoreError> {
    let known = email_codes::get(&ctx.store, id).await?;
    Ok(known.filter(|code| ctx.now() < code.forget_at()))
}

/// The address that was confirmed for `purpose`; a second time there is none. In the caller's
/// transaction, so that what it is for happens once.
pub async fn take(
    tx: &mut Tx,
    id: EmailCodeId,
    purpose: EmailPurpose,
    now: Timestamp,
) -> Result<Option<String>, StoreError> {
    let known = email_codes::get(&*tx, id).await?;
    let counts = |code: &EmailCode| code.purpose == purpose && code.is_confirmed(now);
    let Some(code) = known.filter(counts) else { return Ok(None) };
    email_codes::remove(tx, id).await?;
    Ok(Some(code.email))
}
