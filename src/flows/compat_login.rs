//! Signs an old client in with a password (`m.login.password`), and out again.
//!
//! The device exists on the homeserver before its token is answered; if the homeserver cannot be
//! reached, the session ends again and the client is told to try later.

use super::device::{make_device, promise_device};
use super::end_session::{end_compat, end_session, tell_homeserver};
use super::fault::faults;
use super::issue_tokens::{Issued, Wanted, issue_tokens};
use super::sign_in::{SignInError, verify_password};
use super::{Context, Fault};
use crate::crypto::digest;
use crate::domain::session::SessionState;
use crate::domain::{
    CompatSession, DeviceId, JobKind, SecretString, SessionRef, Timestamp, TokenKind, User, UserId,
};
use crate::store::{access_tokens, compat_sessions};

/// The longest device name that is kept, in characters; Synapse takes no more.
const MAX_DEVICE_NAME: usize = 100;

/// The device that a client signs in on.
#[derive(Clone, Debug, Default)]
pub struct Device {
    /// Its id; one is made if the client has none.
    pub id: Option<DeviceId>,
    /// Its name.
    pub display_name: Option<String>,
    /// Whether the client can refresh its tokens; if not, its token never runs out.
    pub refreshable: bool,
    /// The client's `User-Agent`.
    pub user_agent: Option<String>,
}

/// A session of an old client, begun.
#[derive(Debug)]
pub struct LoggedIn {
    /// Whose.
    pub user: User,
    /// The session.
    pub session: CompatSession,
    /// Its tokens.
    pub tokens: Issued,
}

/// Signs in with a name and password.
pub async fn login_with_password(
    ctx: &Context,
    name: &str,
    password: SecretString,
    device: Device,
) -> Result<LoggedIn, SignInError> {
    let user = verify_password(ctx, name, password).await?;
    Ok(begin_session(ctx, user, device, false).await?)
}

/// Begins a session for a user who has proven who they are.
pub async fn begin_session(
    ctx: &Context,
    user: User,
    device: Device,
    is_synapse_admin: bool,
) -> Result<LoggedIn, Fault> {
    let now = ctx.now();
    let device_id = match device.id {
        Some(id) => id,
        None => DeviceId::for_compat(&ctx.mint.device_id())
            .expect("a minted device id is ten letters and digits"),
    };
    let name: Option<String> =
        device.display_name.map(|name| name.chars().take(MAX_DEVICE_NAME).collect());
    let session = CompatSession {
        id: ctx.mint.id(now),
        user_id: user.id,
        device_id: Some(device_id.clone()),
        browser_session_id: None,
        created_at: now,
        state: SessionState::Active,
        is_synapse_admin,
        human_name: name.clone(),
        user_agent: device.user_agent,
        last_active: None,
    };
    let mut tx = ctx.store.begin().await?;
    let promised = promise_device(ctx, &mut tx, user.id, device_id, name, now).await?;
    compat_sessions::put(&mut tx, &session).await?;
    let wanted = Wanted {
        session: SessionRef::Compat(session.id),
        lifetime: device.refreshable.then_some(ctx.settings.experimental.compat_token_ttl),
        refreshable: device.refreshable,
        predecessor: None,
    };
    let tokens = issue_tokens(ctx, &mut tx, wanted, now).await?;
    tx.commit().await?;

    if let Err(error) = make_device(ctx, promised).await {
        take_back(ctx, SessionRef::Compat(session.id), now).await?;
        return Err(error.into());
    }
    Ok(LoggedIn { user, session, tokens })
}

/// Ends a session whose device could not be made.
async fn take_back(ctx: &Context, session: SessionRef, now: Timestamp) -> Result<(), Fault> {
    let mut tx = ctx.store.begin().await?;
    end_session(ctx, &mut tx, session, now).await?;
    tx.commit().await?;
    ctx.outbox.wake();
    Ok(())
}

/// Why somebody was not signed out.
#[derive(Debug, thiserror::Error)]
pub enum LogoutError {
    /// The access token is not good.
    #[error("the access token is not known")]
    UnknownToken,
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(LogoutError);

/// Ends the session of an access token, of an old client or an OAuth one: whoever asks to be
/// signed out is signed out.
pub async fn logout(ctx: &Context, token: &str) -> Result<(), LogoutError> {
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let session = live_session(&tx, token, now).await?;
    let promised = end_session(ctx, &mut tx, session, now).await?;
    tx.commit().await?;
    tell_homeserver(ctx, promised).await;
    Ok(())
}

/// Ends every old client's session of the user whose old client asks.
pub async fn logout_all(ctx: &Context, token: &str) -> Result<(), LogoutError> {
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let SessionRef::Compat(id) = live_session(&tx, token, now).await? else {
        return Err(LogoutError::UnknownToken);
    };
    let session = compat_sessions::get(&tx, id)
        .await?
        .filter(|session| session.state.is_active())
        .ok_or(LogoutError::UnknownToken)?;
    let user_id: UserId = session.user_id;
    for session in compat_sessions::active_of_user(&tx, user_id, usize::MAX).await? {
        end_compat(&mut tx, session, now).await?;
    }
    let job = ctx.outbox.promise(&mut tx, user_id, JobKind::SyncDevices, now).await?;
    tx.commit().await?;
    tell_homeserver(ctx, Some((user_id, job))).await;
    Ok(())
}

/// The session of an access token that has not run out.
async fn live_session(
    tx: &crate::store::Tx,
    token: &str,
    now: Timestamp,
) -> Result<SessionRef, LogoutError> {
    let kind = TokenKind::of(token).filter(|kind| !kind.is_refresh());
    kind.ok_or(LogoutError::UnknownToken)?;
    let found = access_tokens::get(tx, digest::of_secret(token)).await?;
    found
        .filter(|token| !token.is_expired(now))
        .map(|token| token.session)
        .ok_or(LogoutError::UnknownToken)
}
