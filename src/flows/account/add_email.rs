//! Adds an e-mail address to an account, once a code was typed that was sent to it.
//!
//! Whether an address belongs to another account is never told here: that account's owner gets a
//! mail, and no code that is typed does (`flows::email_code`).

use std::net::IpAddr;

use super::emails::{EmailError, MOST, may_change};
use crate::domain::email_code::EmailPurpose;
use crate::domain::event::What;
use crate::domain::user::Standing;
use crate::domain::{Caller, EmailCode, EmailCodeId, JobKind, Letter, User, UserEmail, UserId};
use crate::flows::email_code::{self, CheckError, StartError};
use crate::flows::end_session::tell_homeserver;
use crate::flows::fault::faults;
use crate::flows::mails::queue_to_user;
use crate::flows::{Context, Fault, events};
use crate::store::{user_emails, users};

/// Why no code was sent.
#[derive(Debug, thiserror::Error)]
pub enum AddEmailError {
    /// Addresses are fixed here, or the account has too many.
    #[error(transparent)]
    Email(#[from] EmailError),
    /// The address will not do, or too many mails were asked for.
    #[error(transparent)]
    Start(#[from] StartError),
}

impl From<crate::store::StoreError> for AddEmailError {
    fn from(error: crate::store::StoreError) -> Self {
        Self::Email(error.into())
    }
}

/// Sends a code to the address.
pub async fn begin(
    ctx: &Context,
    user: &User,
    email: &str,
    by: &Caller,
    address: Option<IpAddr>,
) -> Result<EmailCodeId, AddEmailError> {
    may_change(ctx)?;
    if user_emails::of_user(&ctx.store, user.id, MOST).await?.len() >= MOST {
        return Err(EmailError::TooMany.into());
    }
    let purpose = EmailPurpose::Account(user.id);
    Ok(email_code::start(ctx, email, purpose, by.language(), address).await?)
}

/// The confirmation that a person's page waits for.
pub async fn waiting(
    ctx: &Context,
    user_id: UserId,
    id: EmailCodeId,
) -> Result<Option<EmailCode>, Fault> {
    let code = email_code::get(ctx, id).await?;
    Ok(code.filter(|code| code.purpose == EmailPurpose::Account(user_id)))
}

/// Why an address was not added.
#[derive(Debug, thiserror::Error)]
pub enum ConfirmError {
    /// There is nothing to be confirmed, or it was somebody else's.
    #[error("there is nothing to be confirmed")]
    Gone,
    /// The code will not do.
    #[error(transparent)]
    Code(#[from] CheckError),
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(ConfirmError);

/// Takes the code: the account has the address, all of its other addresses are told so, and the
/// homeserver too.
pub async fn confirm(
    ctx: &Context,
    user_id: UserId,
    id: EmailCodeId,
    code: &str,
    by: &Caller,
) -> Result<(), ConfirmError> {
    waiting(ctx, user_id, id).await?.ok_or(ConfirmError::Gone)?;
    email_code::check(ctx, id, code).await?;
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let email = email_code::take(&mut tx, id, EmailPurpose::Account(user_id), now).await?;
    let email = email.ok_or(ConfirmError::Gone)?;
    let user = users::get(&tx, user_id).await?;
    let user = user.filter(|user| user.standing() == Standing::Good).ok_or(ConfirmError::Gone)?;
    // Somebody else may have been quicker, and so may another of the person's own codes.
    let is_full = user_emails::of_user(&tx, user_id, MOST).await?.len() >= MOST;
    if is_full || user_emails::by_email(&tx, &email).await?.is_some() {
        return Err(ConfirmError::Gone);
    }
    let letter = Letter::EmailAdded { username: user.username, email: email.clone() };
    queue_to_user(ctx, &mut tx, user_id, by.language(), &letter, now).await?;
    let record = UserEmail { id: ctx.mint.id(now), user_id, email, created_at: now };
    user_emails::put(&mut tx, &record).await?;
    let what = What::EmailAdded { email: record.email };
    events::tell(ctx, &mut tx, user_id, what, by, now).await?;
    let kind = JobKind::ProvisionUser { display_name: None };
    let job = ctx.outbox.promise(&mut tx, user_id, kind, now).await?;
    tx.commit().await?;
    ctx.mails.wake();
    tell_homeserver(ctx, Some((user_id, job))).await;
    Ok(())
}
