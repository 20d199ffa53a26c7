//! Signs an old client in: with a password (`m.login.password`), or with the token that single
//! sign-on brought back (`m.login.token`).
//!
//! The device exists on the homeserver before its token is answered; if the homeserver cannot be
//! reached, the session ends again and the client is told to try later.

use super::device::{Promised, make_device, promise_device, take_back};
use super::end_session::tell_homeserver;
use super::fault::faults;
use super::issue_tokens::{Issued, Wanted, issue_tokens};
use super::session_limit::{LimitError, make_room};
use super::sign_in::{SignInError, verify_password};
use super::{Context, Fault, events, policy, session_limit};
use crate::crypto::digest;
use crate::domain::event::What;
use crate::domain::next_step::Refusal;
use crate::domain::session::SessionState;
use crate::domain::user::Standing;
use crate::domain::{
    Act, BrowserSessionId, Caller, CompatSession, CompatSsoLogin, DeviceId, Doer, SecretString,
    SessionRef, Timestamp, User,
};
use crate::policy::input::Login;
use crate::store::{Tx, browser_sessions, compat_sessions, compat_sso_logins, users};

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
    /// Where it is.
    pub caller: Caller,
}

/// How a session came about.
#[derive(Clone, Copy, Debug)]
pub enum Origin<'a> {
    /// With a password.
    Password,
    /// By single sign-on in this browser.
    Sso(BrowserSessionId),
    /// An administrator issued it.
    Issued {
        /// Whether it may use Synapse's admin API.
        synapse_admin: bool,
        /// Who.
        by: &'a Doer,
    },
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

/// Why no session began.
#[derive(Debug, thiserror::Error)]
pub enum LoginError {
    /// The password did not do.
    #[error(transparent)]
    SignIn(#[from] SignInError),
    /// The login token is unknown, was used, or has run out.
    #[error("the login token is not good")]
    Token,
    /// There is no room for it.
    #[error(transparent)]
    Limit(#[from] LimitError),
    /// The policy objects.
    #[error("{0}")]
    Policy(Refusal),
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(LoginError);

/// Signs in with a name and password.
pub async fn login_with_password(
    ctx: &Context,
    name: &str,
    password: SecretString,
    device: Device,
) -> Result<LoggedIn, LoginError> {
    let proven = verify_password(ctx, name, password, &device.caller).await?;
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let user = proven.user(&tx).await?;
    check_policy(ctx, &tx, &user, Login::Password, &device).await?;
    let begun = stage_session(ctx, &mut tx, user, device, Origin::Password, now).await?;
    let evicted = make_room(ctx, &mut tx, begun.user.id, begun.session_ref(), now).await?;
    tx.commit().await?;
    tell_homeserver(ctx, evicted).await;
    Ok(begun.with_device(ctx, None).await?)
}

/// Signs in with a login token, which is good once.
pub async fn login_with_token(
    ctx: &Context,
    token: &SecretString,
    device: Device,
) -> Result<LoggedIn, LoginError> {
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let sso = compat_sso_logins::by_token(&tx, digest::of_secret(token.expose())).await?;
    let sso = sso.ok_or(LoginError::Token)?;
    let browser = sso.redeemable(now).ok_or(LoginError::Token)?;
    let user = approver(&tx, browser).await?;
    check_policy(ctx, &tx, &user, Login::Token, &device).await?;
    compat_sso_logins::remove(&mut tx, sso.id).await?;
    let begun = stage_session(ctx, &mut tx, user, device, Origin::Sso(browser), now).await?;
    let evicted = make_room(ctx, &mut tx, begun.user.id, begun.session_ref(), now).await?;
    tx.commit().await?;
    tell_homeserver(ctx, evicted).await;
    Ok(begun.with_device(ctx, Some(&sso)).await?)
}

/// What the policy says of it.
async fn check_policy(
    ctx: &Context,
    tx: &Tx,
    user: &User,
    way: Login,
    device: &Device,
) -> Result<(), LoginError> {
    let replaced = match &device.id {
        Some(id) => session_limit::stands_on(tx, user.id, id).await? > 0,
        None => false,
    };
    let found = policy::objections_to_login(ctx, tx, user, way, replaced, &device.caller).await?;
    match Refusal::by_policy(found) {
        None => Ok(()),
        Some(Refusal::TooManySessions) => Err(LimitError::TooManySessions.into()),
        Some(refusal) => Err(LoginError::Policy(refusal)),
    }
}

/// Whose browser session this is. It must still stand: who signs out between the approval and the
/// login gets no session.
async fn approver(tx: &Tx, id: BrowserSessionId) -> Result<User, LoginError> {
    let browser = browser_sessions::get(tx, id).await?.filter(|b| b.state.is_active());
    let browser = browser.ok_or(LoginError::Token)?;
    let user = users::get(tx, browser.user_id)
        .await?
        .ok_or(Fault::Dangling("a browser session without a user"))?;
    match user.standing() {
        Standing::Good => Ok(user),
        Standing::Locked => Err(SignInError::Locked.into()),
        Standing::Deactivated => Err(LoginError::Token),
    }
}

/// Begins a session that an administrator wants, whatever the limits.
pub async fn issue_session(
    ctx: &Context,
    by: &Doer,
    user: User,
    device: Device,
    synapse_admin: bool,
) -> Result<LoggedIn, Fault> {
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let origin = Origin::Issued { synapse_admin, by };
    let begun = stage_session(ctx, &mut tx, user, device, origin, now).await?;
    tx.commit().await?;
    begun.with_device(ctx, None).await
}

/// A session whose device is still to be made.
struct Begun {
    user: User,
    session: CompatSession,
    tokens: Issued,
    promised: Promised,
}

/// Makes a session for a user who has proven who they are, in the caller's transaction.
async fn stage_session(
    ctx: &Context,
    tx: &mut Tx,
    user: User,
    device: Device,
    origin: Origin<'_>,
    now: Timestamp,
) -> Result<Begun, Fault> {
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
        browser_session_id: match origin {
            Origin::Sso(browser) => Some(browser),
            Origin::Password | Origin::Issued { .. } => None,
        },
        created_at: now,
        state: SessionState::Active,
        is_synapse_admin: matches!(origin, Origin::Issued { synapse_admin: true, .. }),
        human_name: name.clone(),
        user_agent: device.caller.user_agent.clone(),
        last_active: None,
    };
    let promised = promise_device(ctx, tx, user.id, device_id, name, now).await?;
    compat_sessions::put(tx, &session).await?;
    let owner = Doer::owner(device.caller.clone());
    let (what, by) = match origin {
        Origin::Issued { by, .. } => {
            let about = session.device_id.as_ref().map(ToString::to_string);
            (What::Administration { act: Act::TokenIssued, about }, by)
        }
        Origin::Password | Origin::Sso(_) => {
            let (name, device) = (session.human_name.as_deref(), session.device_id.clone());
            (What::old_app_signed_in(name, device), &owner)
        }
    };
    events::tell_session(ctx, tx, session.id, user.id, what, by).await?;
    let wanted = Wanted {
        session: SessionRef::Compat(session.id),
        lifetime: device.refreshable.then_some(ctx.settings.experimental.compat_token_ttl),
        refreshable: device.refreshable,
        predecessor: None,
    };
    let tokens = issue_tokens(ctx, tx, wanted, now).await?;
    Ok(Begun { user, session, tokens, promised })
}

impl Begun {
    const fn session_ref(&self) -> SessionRef {
        SessionRef::Compat(self.session.id)
    }

    /// After the commit: makes the device. If that fails, all is taken back, and the login token
    /// is good again.
    async fn with_device(
        self,
        ctx: &Context,
        sso: Option<&CompatSsoLogin>,
    ) -> Result<LoggedIn, Fault> {
        let session_ref = self.session_ref();
        let Self { user, session, tokens, promised } = self;
        if let Err(error) = make_device(ctx, promised).await {
            let mut tx = ctx.store.begin().await?;
            take_back(ctx, &mut tx, session_ref, promised).await?;
            if let Some(sso) = sso {
                compat_sso_logins::put(&mut tx, sso).await?;
            }
            tx.commit().await?;
            ctx.outbox.wake();
            return Err(error.into());
        }
        Ok(LoggedIn { user, session, tokens })
    }
}
