//! Takes an account away at its owner's wish. Its name stays taken.

use crate::domain::event::What;
use crate::domain::user::Standing;
use crate::domain::{Caller, JobKind, SecretString, User};
use crate::flows::end_session::{end_all_of_owner, end_all_of_user, tell_homeserver};
use crate::flows::fault::faults;
use crate::flows::sign_in::{Proven, SignInError, verify_password_of};
use crate::flows::{Context, Fault, events};
use crate::store::{consents, recoveries, user_emails, user_passwords, users};

/// Why an account was not deactivated.
#[derive(Debug, thiserror::Error)]
pub enum DeactivateError {
    /// `account.account_deactivation_allowed` is off.
    #[error("people cannot deactivate their accounts on this server")]
    SwitchedOff,
    /// The password is wrong.
    #[error("the password is wrong")]
    WrongPassword,
    /// It is locked, or gone already.
    #[error("the account is locked or deactivated")]
    AccountClosed,
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(DeactivateError);

impl From<SignInError> for DeactivateError {
    fn from(error: SignInError) -> Self {
        match error {
            SignInError::Wrong | SignInError::PasswordsOff => Self::WrongPassword,
            SignInError::Locked => Self::AccountClosed,
            SignInError::Fault(fault) => Self::Fault(fault),
        }
    }
}

/// What is to become of what the person said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// It stays where it is.
    Stays,
    /// The homeserver forgets it, as far as it can.
    IsErased,
}

/// Deactivates the account: all sessions end, password, addresses and consents go. `password` is
/// `None` for who has none and has signed in freshly by other means.
pub async fn deactivate(
    ctx: &Context,
    user: &User,
    password: Option<SecretString>,
    said: Said,
    by: &Caller,
) -> Result<(), DeactivateError> {
    if !ctx.settings.account.account_deactivation_allowed {
        return Err(DeactivateError::SwitchedOff);
    }
    let proven: Option<Proven> = match password {
        Some(password) => Some(verify_password_of(ctx, Some(user.clone()), password, by).await?),
        None => None,
    };
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let user = match proven {
        Some(proven) => proven.user(&tx).await?,
        None => users::get(&tx, user.id).await?.ok_or(DeactivateError::AccountClosed)?,
    };
    if user.standing() != Standing::Good {
        return Err(DeactivateError::AccountClosed);
    }
    if proven.is_none()
        && ctx.settings.passwords.enabled
        && user_passwords::get(&tx, user.id).await?.is_some()
    {
        return Err(DeactivateError::WrongPassword);
    }
    let id = user.id;
    user_passwords::remove(&mut tx, id).await?;
    for email in user_emails::of_user(&tx, id, usize::MAX).await? {
        user_emails::remove(&mut tx, email.id).await?;
    }
    consents::remove_of_user(&mut tx, id).await?;
    recoveries::remove_of_user(&mut tx, id).await?;
    end_all_of_user(ctx, &mut tx, id, now).await?;
    end_all_of_owner(ctx, &mut tx, id, now).await?;
    let gone = User { deactivated_at: Some(now), primary_email: None, ..user };
    users::put(&mut tx, &gone).await?;
    events::tell(ctx, &mut tx, id, What::Deactivated, by, now).await?;
    let kind = JobKind::DeactivateUser { erase: said == Said::IsErased };
    let job = ctx.outbox.promise(&mut tx, id, kind, now).await?;
    tx.commit().await?;
    tell_homeserver(ctx, Some((id, job))).await;
    Ok(())
}
