//! The e-mail addresses of an account: which one others are told, and taking one away.

use crate::domain::event::What;
use crate::domain::{
    Caller, JobId, JobKind, Letter, Timestamp, User, UserEmail, UserEmailId, UserId,
};
use crate::flows::end_session::tell_homeserver;
use crate::flows::fault::faults;
use crate::flows::mails::queue_to_user;
use crate::flows::{Context, Fault, events};
use crate::store::{Read, StoreError, Tx, recoveries, user_emails, users};

/// How many addresses an account may have.
pub const MOST: usize = 20;

/// Why an address was left as it is.
#[derive(Debug, thiserror::Error)]
pub enum EmailError {
    /// `account.email_change_allowed` is off.
    #[error("e-mail addresses cannot be changed on this server")]
    SwitchedOff,
    /// The account has [`MOST`] already.
    #[error("the account has as many addresses as it may have")]
    TooMany,
    /// There is no such address, or it is somebody else's.
    #[error("there is no such address")]
    Unknown,
    /// Accounts need an address here, and it is the last one.
    #[error("the last address of an account stays")]
    LastOne,
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(EmailError);

/// The addresses of a person, the one that others are told first.
pub async fn emails(read: &impl Read, user: &User) -> Result<Vec<UserEmail>, StoreError> {
    let mut emails = user_emails::of_user(read, user.id, usize::MAX).await?;
    let primary = user.primary_of(&emails).map(|email| email.id);
    emails.sort_by_key(|email| (Some(email.id) != primary, email.id));
    Ok(emails)
}

/// Whether people may add and remove addresses.
pub fn may_change(ctx: &Context) -> Result<(), EmailError> {
    let is_on = ctx.settings.account.email_change_allowed;
    if is_on { Ok(()) } else { Err(EmailError::SwitchedOff) }
}

/// Whether the last address of an account must stay: nobody gets an account without one here.
#[must_use]
pub fn needs_an_address(ctx: &Context) -> bool {
    let account = &ctx.settings.account;
    account.password_registration_enabled && account.password_registration_email_required
}

/// Makes an address the one that others are told.
pub async fn make_primary(
    ctx: &Context,
    user_id: UserId,
    id: UserEmailId,
    by: &Caller,
) -> Result<(), EmailError> {
    may_change(ctx)?;
    let mut tx = ctx.store.begin().await?;
    let (user, email) = own(&tx, user_id, id).await?;
    users::put(&mut tx, &User { primary_email: Some(id), ..user }).await?;
    let what = What::PrimaryEmail { email: email.email };
    events::tell(ctx, &mut tx, user_id, what, by, ctx.now()).await?;
    Ok(tx.commit().await?)
}

/// Takes an address away: which.
pub async fn remove(
    ctx: &Context,
    user_id: UserId,
    id: UserEmailId,
    by: &Caller,
) -> Result<UserEmail, EmailError> {
    may_change(ctx)?;
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let (user, email) = own(&tx, user_id, id).await?;
    if needs_an_address(ctx) && user_emails::of_user(&tx, user_id, 2).await?.len() < 2 {
        return Err(EmailError::LastOne);
    }
    // The address itself is told as well.
    let (username, gone) = (user.username.clone(), email.email.clone());
    let letter = Letter::EmailRemoved { username, email: gone };
    queue_to_user(ctx, &mut tx, user_id, by.language(), &letter, now).await?;
    let job = take_away(ctx, &mut tx, user, &email, now).await?;
    let what = What::EmailRemoved { email: email.email.clone() };
    events::tell(ctx, &mut tx, user_id, what, by, now).await?;
    tx.commit().await?;
    ctx.mails.wake();
    tell_homeserver(ctx, Some((user_id, job))).await;
    Ok(email)
}

/// Takes an address away from its account, in the caller's transaction.
pub async fn take_away(
    ctx: &Context,
    tx: &mut Tx,
    user: User,
    email: &UserEmail,
    now: Timestamp,
) -> Result<JobId, Fault> {
    let user_id = user.id;
    user_emails::remove(tx, email.id).await?;
    // A link for a new password may lie in its mailbox.
    recoveries::remove_of_user(tx, user_id).await?;
    if user.primary_email == Some(email.id) {
        users::put(tx, &User { primary_email: None, ..user }).await?;
    }
    let kind = JobKind::ProvisionUser { display_name: None };
    Ok(ctx.outbox.promise(tx, user_id, kind, now).await?)
}

/// An address of the person, for the pages.
pub async fn find(
    read: &impl Read,
    user_id: UserId,
    id: UserEmailId,
) -> Result<Option<UserEmail>, StoreError> {
    let email = user_emails::get(read, id).await?;
    Ok(email.filter(|email| email.user_id == user_id))
}

async fn own(tx: &Tx, user_id: UserId, id: UserEmailId) -> Result<(User, UserEmail), EmailError> {
    let email = find(tx, user_id, id).await?.ok_or(EmailError::Unknown)?;
    let user = users::get(tx, user_id).await?.ok_or(EmailError::Unknown)?;
    Ok((user, email))
}
