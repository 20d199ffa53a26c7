//! Signs a person in with their password, in a browser; and out again.
//!
//! An unknown name costs the same time and gets the same answer as a wrong password.

use super::end_session::end_browser;
use super::fault::faults;
use super::{Context, Fault, events, named};
use crate::crypto::password::{HashError, PasswordHash, Verdict};
use crate::domain::event::What;
use crate::domain::session::{Activity, AuthenticationMethod, SessionState};
use crate::domain::user::{Standing, User};
use crate::domain::{
    BrowserSession, BrowserSessionId, Caller, Doer, OwnSession, SecretString, Timestamp, UserId,
    UserPassword,
};
use crate::store::{Tx, browser_sessions, user_passwords, users};

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

/// Somebody who has shown their password. Hashing takes a while, during which they can be locked or
/// get another password: what follows from the proof looks again, in its own transaction.
#[derive(Clone, Copy, Debug)]
pub struct Proven {
    user_id: UserId,
    /// When the password was set that was shown.
    set_at: Timestamp,
}

impl Proven {
    /// Who it is, if the password is still theirs and they are in good standing.
    pub async fn user(&self, tx: &Tx) -> Result<User, SignInError> {
        let password = user_passwords::get(tx, self.user_id).await?;
        let user = users::get(tx, self.user_id).await?;
        match (user, password) {
            (Some(user), Some(password)) if password.created_at == self.set_at => {
                in_good_standing(user)
            }
            _ => Err(SignInError::Wrong),
        }
    }
}

fn in_good_standing(user: User) -> Result<User, SignInError> {
    match user.standing() {
        Standing::Good => Ok(user),
        Standing::Locked => Err(SignInError::Locked),
        Standing::Deactivated => Err(SignInError::Wrong),
    }
}

/// The user whose name and password these are. `name` is a username, a Matrix id of this
/// server, or an address where `account.login_with_email_allowed` says so.
pub async fn verify_password(
    ctx: &Context,
    name: &str,
    password: SecretString,
    caller: &Caller,
) -> Result<Proven, SignInError> {
    if !ctx.settings.passwords.enabled {
        return Err(SignInError::PasswordsOff);
    }
    let user = named::find(ctx, &ctx.store, name).await?;
    verify_password_of(ctx, user, password, caller).await
}

/// Checks the password of a user, or of nobody at the same cost.
pub async fn verify_password_of(
    ctx: &Context,
    user: Option<User>,
    password: SecretString,
    caller: &Caller,
) -> Result<Proven, SignInError> {
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
    if matches!(verdict, Verdict::Wrong) || stored.is_none() {
        events::wrong_password(ctx, user.map(|user| user.id), caller);
        return Err(SignInError::Wrong);
    }
    let (Some(user), Some(stored)) = (user, stored) else { return Err(SignInError::Wrong) };
    let proven = Proven { user_id: user.id, set_at: stored.created_at };
    if let Verdict::RightButOutdated(newer) = verdict {
        rehash(ctx, stored, newer).await?;
    }
    in_good_standing(user)?;
    Ok(proven)
}

/// Stores the hash of the newest scheme, unless the password was changed meanwhile.
async fn rehash(ctx: &Context, stored: UserPassword, newer: PasswordHash) -> Result<(), Fault> {
    let mut tx = ctx.store.begin().await?;
    let current = user_passwords::get(&tx, stored.user_id).await?;
    if let Some(current) = current.filter(|current| *current == stored) {
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
    proven: &Proven,
    caller: &Caller,
    replacing: Option<BrowserSessionId>,
) -> Result<BrowserSession, SignInError> {
    let now: Timestamp = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let user_id = proven.user(&tx).await?.id;
    let begun = NewBrowserSession { user_id, caller, replacing };
    let session = begin_browser_session(ctx, &mut tx, begun, now).await?;
    events::tell_session(
        ctx,
        &mut tx,
        session.id,
        user_id,
        What::SignedIn,
        &Doer::owner(caller.clone()),
    )
    .await?;
    tx.commit().await?;
    Ok(session)
}

/// A browser session to be begun.
#[derive(Clone, Copy, Debug)]
pub struct NewBrowserSession<'a> {
    /// Whose.
    pub user_id: UserId,
    /// The browser.
    pub caller: &'a Caller,
    /// What it was signed in with before.
    pub replacing: Option<BrowserSessionId>,
}

/// Begins a browser session for somebody who has shown or chosen their password, in the caller's
/// transaction.
pub async fn begin_browser_session(
    ctx: &Context,
    tx: &mut Tx,
    new: NewBrowserSession<'_>,
    now: Timestamp,
) -> Result<BrowserSession, Fault> {
    let NewBrowserSession { user_id, caller, replacing } = new;
    let session = BrowserSession {
        id: ctx.mint.id(now),
        user_id,
        created_at: now,
        authenticated_at: now,
        method: AuthenticationMethod::Password,
        state: SessionState::Active,
        user_agent: caller.user_agent.clone(),
        last_active: Some(Activity { at: now, ip: caller.ip.clone() }),
    };
    if let Some(old) = replacing
        && let Some(old) = browser_sessions::get(&*tx, old).await?
        && old.state.is_active()
    {
        end_browser(tx, old, now).await?;
    }
    browser_sessions::put(tx, &session).await?;
    Ok(session)
}

/// Ends a browser session.
pub async fn sign_out(ctx: &Context, id: BrowserSessionId) -> Result<(), Fault> {
    let mut tx = ctx.store.begin().await?;
    if let Some(session) = browser_sessions::get(&tx, id).await?
        && session.state.is_active()
    {
        events::tell_sign_out(ctx, &mut tx, OwnSession::Browser(id), ctx.now()).await?;
        end_browser(&mut tx, session, ctx.now()).await?;
    }
    Ok(tx.commit().await?)
}
