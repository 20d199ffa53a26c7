//! Sends a link by mail.

use std::net::IpAddr;

use super::{is_enabled, new_ticket};
use crate::domain::email_address::{InvalidEmail, check_email};
use crate::domain::mail::NoRecovery;
use crate::domain::recovery::TICKET_LIFETIME;
use crate::domain::user::Standing;
use crate::domain::{Errand, Letter, Recovery, RecoveryId, SecretString, Timestamp, User};
use crate::flows::fault::faults;
use crate::flows::limits::TooMany;
use crate::flows::{Context, Fault};
use crate::store::{Tx, recoveries, user_emails, user_passwords, users};

/// Why no mail was sent. None of these tells whether the address is somebody's.
#[derive(Debug, thiserror::Error)]
pub enum RecoverError {
    /// Switched off.
    #[error("passwords are not recovered by mail on this server")]
    Off,
    /// Not an e-mail address.
    #[error("this is no e-mail address: {0}")]
    InvalidAddress(#[from] InvalidEmail),
    /// Too many mails.
    #[error(transparent)]
    TooMany(#[from] TooMany),
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(RecoverError: crate::store::StoreError, crate::store::PutError);

/// Why no further mail was sent.
#[derive(Debug, thiserror::Error)]
pub enum ResendError {
    /// It was too long ago, or the password is set.
    #[error("the recovery is over")]
    Gone,
    /// Too many mails.
    #[error(transparent)]
    TooMany(#[from] TooMany),
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(ResendError: crate::store::StoreError, crate::store::PutError);

/// What somebody asks who forgot their password.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The address that they typed.
    pub email: &'a str,
    /// Their language, as a BCP 47 tag.
    pub language: &'a str,
    /// What they came for.
    pub errand: Option<&'a Errand>,
    /// Where they are.
    pub address: Option<IpAddr>,
}

/// Sends a mail with a link, if the address is that of somebody who has a password. `link` makes it
/// of the ticket.
pub async fn start(
    ctx: &Context,
    asked: Asked<'_>,
    link: impl Fn(&SecretString) -> String + Send,
) -> Result<RecoveryId, RecoverError> {
    if !is_enabled(ctx) {
        return Err(RecoverError::Off);
    }
    let email = asked.email.trim();
    check_email(email)?;
    ctx.limits.mails.recovery(asked.address, email)?;
    let now = ctx.now();
    let recovery = Recovery {
        id: ctx.mint.id(now),
        email: Some(email.to_owned()),
        language: asked.language.to_owned(),
        errand: asked.errand.map(ToString::to_string),
        created_at: now,
        user_id: None,
        tickets: Vec::new(),
    };
    let id = recovery.id;
    let mut tx = ctx.store.begin().await?;
    send(ctx, &mut tx, recovery, email, link, now).await?;
    tx.commit().await?;
    ctx.mails.wake();
    Ok(id)
}

/// Sends another mail. The links before it stay good for their time: mails are late at times.
pub async fn resend(
    ctx: &Context,
    id: RecoveryId,
    address: Option<IpAddr>,
    link: impl Fn(&SecretString) -> String + Send,
) -> Result<(), ResendError> {
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let known = recoveries::get(&tx, id).await?.filter(|recovery| recovery.is_open(now));
    let Some(recovery) = known.filter(|_| is_enabled(ctx)) else { return Err(ResendError::Gone) };
    let Some(email) = recovery.email.clone() else { return Err(ResendError::Gone) };
    ctx.limits.mails.recovery(address, &email)?;
    send(ctx, &mut tx, recovery, &email, link, now).await?;
    tx.commit().await?;
    ctx.mails.wake();
    Ok(())
}

/// A recovery whose mail was sent, for the page on which another can be asked for.
pub async fn pending(ctx: &Context, id: RecoveryId) -> Result<Option<Recovery>, Fault> {
    let known = recoveries::get(&ctx.store, id).await?;
    Ok(known.filter(|recovery| is_enabled(ctx) && recovery.is_open(ctx.now())))
}

/// Writes the same for everybody: a record with a ticket, and a mail, which for nobody's address
/// says nothing and is not sent.
async fn send(
    ctx: &Context,
    tx: &mut Tx,
    recovery: Recovery,
    email: &str,
    link: impl Fn(&SecretString) -> String,
    now: Timestamp,
) -> Result<(), Fault> {
    let (secret, ticket) = new_ticket(ctx, now + TICKET_LIFETIME);
    let (letter, user_id) = match owner(tx, email).await? {
        None => (Letter::Silence, None),
        Some(owner) => {
            let (user_id, username) = (owner.id, owner.username.clone());
            match may_recover(tx, &owner).await? {
                Ok(()) => {
                    let link = SecretString::new(link(&secret));
                    (Letter::Recovery { link, username }, Some(user_id))
                }
                Err(why) => (Letter::RecoveryImpossible { username, why }, None),
            }
        }
    };
    ctx.mails.queue(tx, email, &recovery.language, &letter, now).await?;
    let recovery = Recovery { user_id, ..recovery }.with_ticket(ticket);
    Ok(recoveries::put(tx, &recovery).await?)
}

/// Whose address it is; nobody's once the account is gone.
async fn owner(tx: &Tx, email: &str) -> Result<Option<User>, Fault> {
    let Some(known) = user_emails::by_email(tx, email).await? else { return Ok(None) };
    let owner = users::get(tx, known.user_id).await?;
    Ok(owner.filter(|owner| owner.standing() != Standing::Deactivated))
}

/// Whether somebody may set a new password by mail. Who has none signs in elsewhere, and a password
/// would be a way around that.
async fn may_recover(tx: &Tx, owner: &User) -> Result<Result<(), NoRecovery>, Fault> {
    if owner.standing() == Standing::Locked {
        return Ok(Err(NoRecovery::Locked));
    }
    let password = user_passwords::get(tx, owner.id).await?;
    Ok(password.map(drop).ok_or(NoRecovery::NoPassword))
}
