//! Sets the password that a link is for, and ends everything that may have come of the old one.

use super::open::opened;
use crate::crypto::digest;
use crate::crypto::password::HashError;
use crate::domain::event::What;
use crate::domain::password_strength::PasswordProblem;
use crate::domain::{Caller, Letter, Recovery, SecretString, User, UserPassword};
use crate::flows::end_session::{end_all_of_user, tell_homeserver};
use crate::flows::fault::faults;
use crate::flows::judge_password::judge_password;
use crate::flows::mails::queue_to_user;
use crate::flows::{Context, Fault, events};
use crate::store::{recoveries, user_passwords};

/// Why a password was not set.
#[derive(Debug, thiserror::Error)]
pub enum SetPasswordError {
    /// The link was used, has run out, or never was.
    #[error("the link is not good any more")]
    Gone,
    /// It cannot be used.
    #[error("the password cannot be used: {0}")]
    New(PasswordProblem),
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(SetPasswordError: crate::store::StoreError, crate::store::PutError);

impl From<HashError> for SetPasswordError {
    fn from(error: HashError) -> Self {
        match error {
            HashError::TooLong => Self::New(PasswordProblem::TooLong),
            other => Self::Fault(other.into()),
        }
    }
}

/// A password that was set.
#[derive(Clone, Debug)]
pub struct Recovered {
    /// Whose.
    pub user: User,
    /// The recovery that it came of.
    pub recovery: Recovery,
}

/// Sets the password. All sessions of the user end, no other link of theirs is good any more, and they
/// are told by mail. Of two that use one link at once, one gets through.
pub async fn set_password(
    ctx: &Context,
    ticket: &str,
    new: SecretString,
    caller: &Caller,
) -> Result<Recovered, SetPasswordError> {
    let ticket = digest::of_secret(ticket);
    let before = opened(&ctx.store, ticket, ctx.now()).await?.ok_or(SetPasswordError::Gone)?;
    if let Some(problem) = judge_password(ctx, &new, &[&before.user.username]).await? {
        return Err(SetPasswordError::New(problem));
    }
    let hashed = ctx.passwords.hash(new).await?;

    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let opened = opened(&tx, ticket, now).await?.ok_or(SetPasswordError::Gone)?;
    let (user, recovery) = (opened.user, opened.recovery);
    let password = UserPassword {
        user_id: user.id,
        version: hashed.version,
        hash: hashed.hash,
        created_at: now,
    };
    user_passwords::put(&mut tx, &password).await?;
    let (_, job) = end_all_of_user(ctx, &mut tx, user.id, now).await?;
    recoveries::remove_of_user(&mut tx, user.id).await?;
    events::tell(ctx, &mut tx, user.id, What::PasswordRecovered, caller, now).await?;
    let letter = Letter::PasswordChanged { username: user.username.clone() };
    queue_to_user(ctx, &mut tx, user.id, caller.language(), &letter, now).await?;
    tx.commit().await?;
    ctx.mails.wake();
    tell_homeserver(ctx, Some((user.id, job))).await;
    Ok(Recovered { user, recovery })
}
