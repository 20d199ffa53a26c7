//! Exchanges a device code for tokens once a person has allowed it (RFC 8628 §3.4, §3.5).
//!
//! As with a code, the device exists on the homeserver before the answer leaves; if it cannot be
//! made, all is taken back and the device may ask again.

use crate::crypto::digest;
use crate::domain::client::GrantType;
use crate::domain::device_grant::{DeviceStage, DeviceVerdict};
use crate::domain::{Client, DeviceGrant, SessionRef};
use crate::flows::device::{make_device, take_back};
use crate::flows::end_session::tell_homeserver;
use crate::flows::fault::faults;
use crate::flows::open_session::{NewSession, NotVouched, Opened, granting_browser, open_session};
use crate::flows::session_limit::LimitError;
use crate::flows::{Context, Fault};
use crate::store::device_grants;

/// Why a device gets no tokens.
#[derive(Debug, thiserror::Error)]
pub enum DeviceError {
    /// The client did not register this grant type.
    #[error("the client may not use this grant type")]
    GrantType,
    /// Unknown, another client's, used before, or its user is gone.
    #[error("the device code is not good")]
    Invalid,
    /// Nobody has decided yet.
    #[error("nobody has decided yet")]
    Pending,
    /// Asked too early.
    #[error("asked too soon: wait five seconds longer between two requests from now on")]
    SlowDown,
    /// A person said no.
    #[error("the person did not allow it")]
    Denied,
    /// Nobody decided in time.
    #[error("the device code has expired")]
    Expired,
    /// The person has as many sessions as they may have.
    #[error("this account has as many sessions as it may have")]
    TooManySessions,
    /// Our failure, or the homeserver's: the device may ask again.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(DeviceError);

impl From<NotVouched> for DeviceError {
    fn from(error: NotVouched) -> Self {
        match error {
            NotVouched::Over => Self::Invalid,
            NotVouched::Fault(fault) => Self::Fault(fault),
        }
    }
}

impl From<LimitError> for DeviceError {
    fn from(error: LimitError) -> Self {
        match error {
            LimitError::TooManySessions => Self::TooManySessions,
            LimitError::Fault(fault) => Self::Fault(fault),
        }
    }
}

/// Exchanges the code.
pub async fn exchange_device_code(
    ctx: &Context,
    client: &Client,
    device_code: &str,
) -> Result<Opened, DeviceError> {
    if !client.may_use(GrantType::DeviceCode) {
        return Err(DeviceError::GrantType);
    }
    let now = ctx.now();
    let code = digest::of_secret(device_code);
    // Most questions are asked before anybody has decided: they begin no transaction.
    let asked = device_grants::by_device_code(&ctx.store, code).await?;
    let asked = asked.filter(|grant| grant.client_id == client.id).ok_or(DeviceError::Invalid)?;
    let verdict = asked.judge(now);
    match verdict {
        DeviceVerdict::Used => return Err(DeviceError::Invalid),
        DeviceVerdict::Rejected => return Err(DeviceError::Denied),
        DeviceVerdict::Expired => return Err(DeviceError::Expired),
        DeviceVerdict::Pending | DeviceVerdict::Good(_) => {}
    }
    if !ctx.device_paces.note(asked.id, now) {
        return Err(DeviceError::SlowDown);
    }
    if verdict == DeviceVerdict::Pending {
        return Err(DeviceError::Pending);
    }

    let mut tx = ctx.store.begin().await?;
    let fulfilled = device_grants::get(&tx, asked.id).await?.ok_or(DeviceError::Invalid)?;
    let DeviceVerdict::Good(browser) = fulfilled.judge(now) else {
        return Err(DeviceError::Invalid);
    };
    let browser = granting_browser(ctx, &tx, browser, &fulfilled.scope).await?;
    let new = NewSession {
        client,
        browser: Some(&browser),
        scope: fulfilled.scope.clone(),
        user_agent: fulfilled.user_agent.clone(),
        // Without one the device would have to ask the person again in five minutes.
        refreshable: true,
    };
    let mut opened = open_session(ctx, &mut tx, new, now).await?;
    let stage = DeviceStage::Exchanged { session_id: opened.session.id, at: now };
    device_grants::put(&mut tx, &DeviceGrant { stage, ..fulfilled.clone() }).await?;
    tx.commit().await?;

    tell_homeserver(ctx, opened.evicted).await;
    if let Some(promised) = opened.promised.take()
        && let Err(error) = make_device(ctx, promised).await
    {
        let mut tx = ctx.store.begin().await?;
        take_back(ctx, &mut tx, SessionRef::OAuth(opened.session.id), promised).await?;
        device_grants::put(&mut tx, &fulfilled).await?;
        tx.commit().await?;
        ctx.outbox.wake();
        return Err(error.into());
    }
    Ok(opened)
}
