//! Signs a person in with their password, in a browser; and out again.
//!
//! An unknown name costs the same time and gets the same answer as a wrong password.

use super::end_session::end_browser;
use super::fault::faults;
use super::{Context, Fault, named};
use crate::crypto::password::{HashError, PasswordHash, Verdict};
use crate::domain::session::{AuthenticationMethod, SessionState};
use crate::domain::user::{Standing, User};
use crate::domain::{
    BrowserSession, BrowserSessionId, SecretString, Timestamp, UserId, UserPassword,
};
use crate::store::{browser_sessions, user_passwords};

/// Why somebody was not signed in.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// Wrong name or password; which, is not told.
    #[error("the name or the password is wrong")]
    Wrong,
    /// Signing in with a password is switched off.
    #[error("signing in with a password is switched off")]
    PasswordsOff,
    /// The password was right, but the account is locked.
    #[error("the account is locked")]
    Locked,
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(SignInError);

/// The user whose name and password these are. `name` is a username, a Matrix id of this
/// server, or an address where `account.login_with_email_allowed` says so.
pub async fn verify_password(
    ctx: &Context,
    name: &str,
    password: SecretString,
) -> Result<User, SignInError> {
    if !ctx.settings.passwords.enabled {
        return Err(SignInError::PasswordsOff);
    }
    let user = named::find(ctx, &ctx.store, name).await?;
    verify_password_of(ctx, user, password).await
}

/// Checks the password of a user, or of nobody at the same cost.
pub async fn verify_password_of(
    ctx: &Context,
    user: Option<User>,
    password: SecretString,
) -> Result<User, SignInError> {
    let stored = match &user {
        Some(user) => user_passwords::get(&ctx.store, user.id).await?,
        None => None,
    };
    let hash = stored
        .as_ref()
        .map(|stored| PasswordHash { version: stored.version, hash: stored.hash.clone() });
    let verdict = match ctx.passwords.verify(password, hash).await {
        // Nobody's password is so long: as wrong as any other.
        Err(HashError::TooLong) => Verdict::Wrong,
        verdict => verdict?,
    };
    let Some(user) = user else { return Err(SignInError::Wrong) };
    match verdict {
        Verdict::Wrong => return Err(SignInError::Wrong),
        Verdict::Right => {}
        Verdict::RightButOutdated(newer) => rehash(ctx, user.id, stored, newer).await?,
    }
    match user.standing() {
        Standing::Good => Ok(user),
        Standing::Locked => Err(SignInError::Locked),
        Standing::Deactivated => Err(SignInError::Wrong),
    }
}

/// Stores the hash of the newest scheme, unless the password was changed meanwhile.
async fn rehash(
    ctx: &Context,
    user_id: UserId,
    stored: Option<UserPassword>,
    newer: PasswordHash,
) -> Result<(), Fault> {
    let mut tx = ctx.store.begin().await?;
    let current = user_passwords::get(&tx, user_id).await?;
    if let Some(current) = current.filter(|current| Some(current) == stored.as_ref()) {
        let PasswordHash { version, hash } = newer;
        user_passwords::put(&mut tx, &UserPassword { version, hash, ..current }).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Begins a browser session: always a new one, so that an id known before the sign-in is worth
/// nothing after it. `replacing` is what the browser was signed in with before.
pub async fn start_browser_session(
    ctx: &Context,
    user_id: UserId,
    user_agent: Option<String>,
    replacing: Option<BrowserSessionId>,
) -> Result<BrowserSession, Fault> {
    let now: Timestamp = ctx.now();
    let session = BrowserSession {
        id: ctx.mint.id(now),
        user_id,
        created_at: now,
        authenticated_at: now,
        method: AuthenticationMethod::Password,
        state: SessionState::Active,
        user_agent,
        last_active: None,
    };
    let mut tx = ctx.store.begin().await?;
    if let Some(old) = replacing
        && let Some(old) = browser_sessions::get(&tx, old).await?
        && old.state.is_active()
    {
        end_browser(&mut tx, old, now).await?;
    }
    browser_sessions::put(&mut tx, &session).await?;
    tx.commit().await?;
    Ok(session)
}

/// Ends a browser session.
pub async fn sign_out(ctx: &Context, id: BrowserSessionId) -> Result<(), Fault> {
    let mut tx = ctx.store.begin().await?;
    if let Some(session) = browser_sessions::get(&tx, id).await?
        && session.state.is_active()
    {
        end_browser(&mut tx, session, ctx.now()).await?;
    }
    Ok(tx.commit().await?)
}
