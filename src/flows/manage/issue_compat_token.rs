//! Issues an access token of the compatibility API that never expires: for bots, and for scripts
//! that use Synapse's admin API.

use serde::{Deserialize, Serialize};

use super::{Account, ManageError, find_user};
use crate::domain::session::SessionState;
use crate::domain::user::Standing;
use crate::domain::{CompatSession, DeviceId, JobKind, SessionRef};
use crate::flows::end_session::{clear_device, end_session};
use crate::flows::issue_tokens::{Wanted, issue_tokens};
use crate::flows::{Context, Fault};
use crate::store::compat_sessions;

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
    request: CompatTokenRequest,
) -> Result<CompatTokenIssued, ManageError> {
    let device_id = match &request.device_id {
        Some(given) => DeviceId::for_compat(given)?,
        None => DeviceId::for_compat(&ctx.mint.device_id())?,
    };
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let user = find_user(ctx, &tx, &request.username).await?;
    if user.standing() != Standing::Good {
        return Err(ManageError::Closed(user.username));
    }
    clear_device(&mut tx, user.id, &device_id, now).await?;
    let session = CompatSession {
        id: ctx.mint.id(now),
        user_id: user.id,
        device_id: Some(device_id.clone()),
        browser_session_id: None,
        created_at: now,
        state: SessionState::Active,
        is_synapse_admin: request.synapse_admin,
        human_name: None,
        user_agent: None,
        last_active: None,
    };
    compat_sessions::put(&mut tx, &session).await?;
    let session_ref = SessionRef::Compat(session.id);
    let wanted =
        Wanted { session: session_ref, lifetime: None, refreshable: false, predecessor: None };
    let tokens = issue_tokens(ctx, &mut tx, wanted, now).await?;
    let kind = JobKind::UpsertDevice { device_id: device_id.clone(), display_name: None };
    let job = ctx.outbox.promise(&mut tx, user.id, kind, now).await?;
    tx.commit().await?;
    if let Err(error) = ctx.outbox.deliver(user.id, job).await {
        let mut tx = ctx.store.begin().await?;
        end_session(ctx, &mut tx, session_ref, now).await?;
        tx.commit().await?;
        ctx.outbox.wake();
        return Err(Fault::from(error).into());
    }
    Ok(CompatTokenIssued {
        account: Account::of(ctx, &user),
        device_id,
        synapse_admin: request.synapse_admin,
        access_token: tokens.access_token.expose().to_owned(),
    })
}
