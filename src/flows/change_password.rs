//! Sets a new password: by its owner who knows the old one, or by an administrator.

use super::end_session::{end_all_but, tell_homeserver};
use super::fault::faults;
use super::judge_password::judge_password;
use super::mails::queue_to_user;
use super::sign_in::{Proven, SignInError, verify_password_of};
use super::{Context, Fault, events};
use crate::crypto::password::HashError;
use crate::domain::event::What;
use crate::domain::password_strength::PasswordProblem;
use crate::domain::user::Standing;
use crate::domain::{
    Act, BrowserSessionId, Caller, Deed, Doer, Letter, SecretString, Timestamp, User, UserId,
    UserPassword,
};
use crate::store::{Tx, recoveries, user_passwords, users};

/// Why a password was not changed.
#[derive(Debug, thiserror::Error)]
pub enum ChangePasswordError {
    /// The old password is wrong.
    #[error("the current password is wrong")]
    WrongPassword,
    /// Passwords, or changing them, is switched off.
    #[error("passwords cannot be changed on this server")]
    SwitchedOff,
    /// The new one cannot be used.
    #[error("the new password cannot be used: {0}")]
    New(PasswordProblem),
    /// The account is gone or locked.
    #[error("the account is locked or deactivated")]
    AccountClosed,
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(ChangePasswordError: crate::store::StoreError, crate::store::PutError);

impl From<HashError> for ChangePasswordError {
    fn from(error: HashError) -> Self {
        match error {
            HashError::TooLong => Self::New(PasswordProblem::TooLong),
            other => Self::Fault(other.into()),
        }
    }
}

impl From<SignInError> for ChangePasswordError {
    fn from(error: SignInError) -> Self {
        match error {
            SignInError::Wrong => Self::WrongPassword,
            SignInError::Locked => Self::AccountClosed,
            SignInError::PasswordsOff => Self::SwitchedOff,
            SignInError::Fault(fault) => Self::Fault(fault),
        }
    }
}

/// Which sessions end with the old password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignOut {
    /// None.
    Nobody,
    /// All but this browser.
    AllBut(BrowserSessionId),
}

/// Changes a user's password for somebody who shows the old one.
pub async fn change_password(
    ctx: &Context,
    user: &User,
    old: SecretString,
    new: SecretString,
    sign_out: SignOut,
    caller: &Caller,
) -> Result<(), ChangePasswordError> {
    if !ctx.settings.account.password_change_allowed {
        return Err(ChangePasswordError::SwitchedOff);
    }
    let proven = verify_password_of(ctx, Some(user.clone()), old, caller).await?;
    check_strength(ctx, &user.username, &new).await?;
    let right = Right::Owner(proven, caller);
    store_password(ctx, user, right, new, sign_out).await
}

/// Gives an account its first password, for its owner who signs in by other means.
pub async fn set_first_password(
    ctx: &Context,
    user: &User,
    new: SecretString,
    sign_out: SignOut,
    caller: &Caller,
) -> Result<(), ChangePasswordError> {
    if !ctx.settings.passwords.enabled || !ctx.settings.account.password_change_allowed {
        return Err(ChangePasswordError::SwitchedOff);
    }
    check_strength(ctx, &user.username, &new).await?;
    store_password(ctx, user, Right::FirstTime(caller), new, sign_out).await
}

/// Sets a user's password without the old one. `check` is off only if an administrator says so.
pub async fn set_password(
    ctx: &Context,
    by: &Doer,
    user: &User,
    new: SecretString,
    check: bool,
) -> Result<(), ChangePasswordError> {
    if !ctx.settings.passwords.enabled {
        return Err(ChangePasswordError::SwitchedOff);
    }
    if check {
        check_strength(ctx, &user.username, &new).await?;
    } else if new.expose().is_empty() {
        return Err(ChangePasswordError::New(PasswordProblem::Missing));
    }
    store_password(ctx, user, Right::Administrator(by), new, SignOut::Nobody).await
}

/// Refuses passwords that are guessed easily (zxcvbn).
pub async fn check_strength(
    ctx: &Context,
    username: &str,
    password: &SecretString,
) -> Result<(), ChangePasswordError> {
    let problem = judge_password(ctx, password, &[username]).await?;
    problem.map_or(Ok(()), |problem| Err(ChangePasswordError::New(problem)))
}

/// Why somebody may set a password.
#[derive(Clone, Copy, Debug)]
enum Right<'a> {
    /// They showed the one before.
    Owner(Proven, &'a Caller),
    /// It is theirs, and there is none yet.
    FirstTime(&'a Caller),
    /// They run the service.
    Administrator(&'a Doer),
}

impl Right<'_> {
    /// Looks again within the transaction: hashing took a while.
    async fn still_holds(self, tx: &Tx, user_id: UserId) -> Result<(), ChangePasswordError> {
        if let Self::Owner(proven, _) = self {
            proven.user(tx).await?;
            return Ok(());
        }
        let user = users::get(tx, user_id).await?.ok_or(ChangePasswordError::AccountClosed)?;
        if let Self::FirstTime(_) = self {
            if user.standing() != Standing::Good {
                return Err(ChangePasswordError::AccountClosed);
            }
            if user_passwords::get(tx, user_id).await?.is_some() {
                return Err(ChangePasswordError::WrongPassword);
            }
        }
        Ok(())
    }

    /// Tells the owner: on their page, and by mail, should it not have been them. What an
    /// administrator does, they tell themselves.
    async fn tell(
        self,
        ctx: &Context,
        tx: &mut Tx,
        user: &User,
        now: Timestamp,
    ) -> Result<(), Fault> {
        let (what, by) = match self {
            Self::Owner(_, by) => (What::PasswordChanged, by),
            Self::FirstTime(by) => (What::PasswordSet, by),
            Self::Administrator(by) => {
                let deed = Deed::on(user.id, Act::PasswordSet);
                return events::tell_act(ctx, tx, by, deed, now).await;
            }
        };
        let letter = Letter::PasswordChanged { username: user.username.clone() };
        queue_to_user(ctx, tx, user.id, by.language(), &letter, now).await?;
        events::tell(ctx, tx, user.id, what, by, now).await
    }
}

async fn store_password(
    ctx: &Context,
    user: &User,
    right: Right<'_>,
    new: SecretString,
    sign_out: SignOut,
) -> Result<(), ChangePasswordError> {
    let hashed = ctx.passwords.hash(new).await?;
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    right.still_holds(&tx, user.id).await?;
    let record = UserPassword {
        user_id: user.id,
        version: hashed.version,
        hash: hashed.hash,
        created_at: now,
    };
    user_passwords::put(&mut tx, &record).await?;
    // A link for a new password that is out may be in other hands.
    recoveries::remove_of_user(&mut tx, user.id).await?;
    right.tell(ctx, &mut tx, user, now).await?;
    let promised = match sign_out {
        SignOut::Nobody => None,
        SignOut::AllBut(browser) => {
            Some((user.id, end_all_but(ctx, &mut tx, user.id, Some(browser), now).await?.1))
        }
    };
    tx.commit().await?;
    ctx.mails.wake();
    tell_homeserver(ctx, promised).await;
    Ok(())
}
