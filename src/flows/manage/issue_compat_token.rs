//! Issues an access token of the compatibility API that never expires: for bots, and for scripts
//! that use Synapse's admin API.

use serde::{Deserialize, Serialize};

use super::{Account, ManageError, Whom, find_user};
use crate::domain::user::Standing;
use crate::domain::{DeviceId, Doer};
use crate::flows::Context;
use crate::flows::compat_login::{Device, issue_session};

/// The token that is wanted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CompatTokenRequest {
    /// For whom.
    pub username: String,
    /// Its device; a new one if `None`. Whatever session stands on it is ended.
    pub device_id: Option<String>,
    /// Whether it may use Synapse's admin API.
    pub synapse_admin: bool,
}

/// A token that was issued. It is told this once.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CompatTokenIssued {
    /// For whom.
    #[serde(flatten)]
    pub account: Account,
    /// Its device, which the homeserver has.
    pub device_id: DeviceId,
    /// Whether it may use Synapse's admin API.
    pub synapse_admin: bool,
    /// The token, on its way to the administrator's screen.
    pub access_token: String,
}

impl std::fmt::Debug for CompatTokenIssued {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "CompatTokenIssued({}, {})", self.account.id, self.device_id)
    }
}

/// Issues the token. If the homeserver cannot make the device, the session is ended again.
pub async fn issue_compat_token(
    ctx: &Context,
    by: &Doer,
    request: CompatTokenRequest,
) -> Result<CompatTokenIssued, ManageError> {
    let device_id = match &request.device_id {
        Some(given) => DeviceId::for_compat(given)?,
        None => DeviceId::for_compat(&ctx.mint.device_id())?,
    };
    let tx = ctx.store.begin().await?;
    let user = find_user(ctx, &tx, &Whom::Name(request.username)).await?;
    drop(tx);
    if user.standing() != Standing::Good {
        return Err(ManageError::Closed(user.username));
    }
    let device = Device { id: Some(device_id.clone()), ..Device::default() };
    let begun = issue_session(ctx, by, user, device, request.synapse_admin).await?;
    Ok(CompatTokenIssued {
        account: Account::of(ctx, &begun.user),
        device_id,
        synapse_admin: request.synapse_admin,
        access_token: begun.tokens.access_token.expose().to_owned(),
    })
}
