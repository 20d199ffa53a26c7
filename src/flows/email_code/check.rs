//! Takes a code that was typed.

use super::send::signed;
use crate::crypto::digest::constant_time_eq;
use crate::domain::email_code::{CodeState, Verdict};
use crate::domain::{EmailCode, EmailCodeId};
use crate::flows::fault::faults;
use crate::flows::limits::TooMany;
use crate::flows::{Context, Fault};
use crate::store::email_codes;

/// An address that was confirmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmed {
    /// The address as it was typed.
    pub email: String,
}

/// Why a code confirms nothing.
#[derive(Debug, thiserror::Error)]
pub enum CheckError {
    /// It is another one.
    #[error("this is not the code")]
    Wrong,
    /// Too many were wrong: another code is needed, or a pause.
    #[error("too many wrong codes")]
    TooManyAttempts(Option<TooMany>),
    /// It ran out, or there is nothing to be confirmed.
    #[error("the code has run out")]
    Expired,
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(CheckError: crate::store::StoreError, crate::store::PutError);

/// Checks a code; spaces in it make no difference. A wrong one is counted. The right one may be
/// typed again.
pub async fn check(ctx: &Context, id: EmailCodeId, code: &str) -> Result<Confirmed, CheckError> {
    let typed: String = code.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    let most = ctx.settings.rate_limiting.email_authentication.attempt_per_session.burst;
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let record = email_codes::get(&tx, id).await?.ok_or(CheckError::Expired)?;
    let email = record.email.clone();
    if record.is_confirmed(now) {
        return Ok(Confirmed { email });
    }
    ctx.limits
        .mails
        .code_attempt(id)
        .map_err(|too_many| CheckError::TooManyAttempts(Some(too_many)))?;
    let digest = ctx.sealer.digest(&signed(id, &typed));
    let verdict =
        record.judge(|ours| constant_time_eq(ours.as_bytes(), digest.as_bytes()), most, now);
    let state = match (verdict, &record.state) {
        (Verdict::Confirmed, _) => CodeState::Confirmed { at: now },
        (Verdict::Wrong, CodeState::Sent { digest, at, wrong }) => {
            CodeState::Sent { digest: *digest, at: *at, wrong: wrong.saturating_add(1) }
        }
        (Verdict::TooManyWrong, _) => return Err(CheckError::TooManyAttempts(None)),
        (Verdict::Wrong | Verdict::Expired, _) => return Err(CheckError::Expired),
    };
    email_codes::put(&mut tx, &EmailCode { state, ..record }).await?;
    tx.commit().await?;
    if verdict == Verdict::Confirmed { Ok(Confirmed { email }) } else { Err(CheckError::Wrong) }
}
