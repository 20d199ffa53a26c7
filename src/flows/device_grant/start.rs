//! Takes a device's request (RFC 8628 §3.1): stores it, and gives the two codes.

use std::time::Duration;

use crate::crypto::digest;
use crate::domain::client::GrantType;
use crate::domain::device_grant::{DeviceStage, INTERVAL, LIFETIME};
use crate::domain::scope_policy::ScopeRefusal;
use crate::domain::{Client, DeviceGrant, Scope, SecretString};
use crate::flows::fault::faults;
use crate::flows::{Context, Fault, policy};
use crate::store::{Index, PutError, device_grants};

/// How many letters a device code has: 190 random bits.
const DEVICE_CODE_LEN: usize = 32;
/// How often another user code is made if one is taken.
const TRIES: usize = 5;

/// What a device brings.
#[derive(Clone, Debug)]
pub struct DeviceRequest {
    /// What it wants.
    pub scope: Scope,
    /// Where it is.
    pub ip: Option<String>,
    /// What it is.
    pub user_agent: Option<String>,
}

/// What it gets.
#[derive(Debug)]
pub struct Started {
    /// For the device.
    pub device_code: SecretString,
    /// For the person.
    pub user_code: SecretString,
    /// How long both are good.
    pub expires_in: Duration,
    /// How long to wait between two questions.
    pub interval: Duration,
}

/// Why a device's request was not taken.
#[derive(Debug, thiserror::Error)]
pub enum StartDeviceError {
    /// The client did not register this grant type.
    #[error("the client may not use this grant type")]
    GrantType,
    /// A scope that is granted to nobody.
    #[error(transparent)]
    Scope(#[from] ScopeRefusal),
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(StartDeviceError);

/// Stores the request.
pub async fn start_device_grant(
    ctx: &Context,
    client: &Client,
    request: DeviceRequest,
) -> Result<Started, StartDeviceError> {
    if !client.may_use(GrantType::DeviceCode) {
        return Err(StartDeviceError::GrantType);
    }
    policy::check_shape(ctx, &request.scope)?;
    let now = ctx.now();
    let device_code = ctx.mint.alphanumeric(DEVICE_CODE_LEN);
    let mut user_code = ctx.mint.user_code();
    let mut grant = DeviceGrant {
        id: ctx.mint.id(now),
        client_id: client.id,
        scope: request.scope,
        device_code: digest::of_secret(device_code.expose()),
        user_code: digest::of_secret(user_code.expose()),
        created_at: now,
        ip: request.ip,
        user_agent: request.user_agent,
        stage: DeviceStage::Pending,
    };
    let mut tx = ctx.store.begin().await?;
    for tries_left in (0..TRIES).rev() {
        match device_grants::put(&mut tx, &grant).await {
            Ok(()) => break,
            Err(PutError::Taken { index: Index::DeviceGrantByUserCode }) if tries_left > 0 => {
                user_code = ctx.mint.user_code();
                grant.user_code = digest::of_secret(user_code.expose());
            }
            Err(error) => return Err(error.into()),
        }
    }
    tx.commit().await?;
    Ok(Started { device_code, user_code, expires_in: LIFETIME, interval: INTERVAL })
}
