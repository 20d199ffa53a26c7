//! Sends a code.

use std::net::IpAddr;

use crate::domain::email_address::{InvalidEmail, check_email};
use crate::domain::email_code::{CodeState, EmailPurpose};
use crate::domain::{EmailCode, EmailCodeId, Letter, Timestamp};
use crate::flows::fault::faults;
use crate::flows::limits::TooMany;
use crate::flows::{Context, Fault, policy};
use crate::policy::input::Requester;
use crate::store::{Tx, email_codes, user_emails, users};

/// Why no confirmation began.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Not an e-mail address.
    #[error("this is no e-mail address: {0}")]
    InvalidAddress(#[from] InvalidEmail),
    /// An address that the administrator does not let in (`policy.data.emails`).
    #[error("this e-mail address cannot be used here")]
    NotAllowed,
    /// The account has the address already.
    #[error("this e-mail address is the account's already")]
    AlreadyYours,
    /// Too many mails.
    #[error(transparent)]
    TooMany(#[from] TooMany),
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(StartError: crate::store::StoreError, crate::store::PutError);

/// Why no further code was sent.
#[derive(Debug, thiserror::Error)]
pub enum ResendError {
    /// There is no such confirmation, or it is over.
    #[error("there is nothing to be confirmed any more")]
    Gone,
    /// Too many mails.
    #[error(transparent)]
    TooMany(#[from] TooMany),
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(ResendError: crate::store::StoreError, crate::store::PutError);

/// Begins to confirm an address: a code is on its way to it when this returns. `address` is the
/// caller's.
pub async fn start(
    ctx: &Context,
    email: &str,
    purpose: EmailPurpose,
    language: &str,
    address: Option<IpAddr>,
) -> Result<EmailCodeId, StartError> {
    let email = email.trim();
    check_email(email)?;
    let requester = Requester { ip_address: address, user_agent: None };
    if !policy::objections_to_email(ctx, email, requester).is_empty() {
        return Err(StartError::NotAllowed);
    }
    let now = ctx.now();
    let id = ctx.mint.id(now);
    ctx.limits.mails.code(id, address, email)?;
    let mut tx = ctx.store.begin().await?;
    let known = user_emails::by_email(&tx, email).await?;
    if known.is_some_and(|known| purpose == EmailPurpose::Account(known.user_id)) {
        return Err(StartError::AlreadyYours);
    }
    let (email, language) = (email.to_owned(), language.to_owned());
    let draft = Draft { id, email, purpose, language, created_at: now };
    send(ctx, &mut tx, draft, now).await?;
    tx.commit().await.map_err(Fault::from)?;
    ctx.mails.wake();
    Ok(id)
}

/// Sends a new code; the one before counts no more.
pub async fn resend(
    ctx: &Context,
    id: EmailCodeId,
    address: Option<IpAddr>,
) -> Result<(), ResendError> {
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let known = email_codes::get(&tx, id).await?;
    let waits = |code: &EmailCode| !code.is_confirmed(now) && now < code.forget_at();
    let Some(EmailCode { id, email, purpose, language, created_at, .. }) = known.filter(waits)
    else {
        return Err(ResendError::Gone);
    };
    ctx.limits.mails.code(id, address, &email)?;
    send(ctx, &mut tx, Draft { id, email, purpose, language, created_at }, now).await?;
    tx.commit().await.map_err(Fault::from)?;
    ctx.mails.wake();
    Ok(())
}

/// What stays the same from one code to the next.
struct Draft {
    id: EmailCodeId,
    email: String,
    purpose: EmailPurpose,
    language: String,
    created_at: Timestamp,
}

async fn send(ctx: &Context, tx: &mut Tx, draft: Draft, now: Timestamp) -> Result<(), Fault> {
    let Draft { id, email, purpose, language, created_at } = draft;
    let code = ctx.mint.email_code();
    let digest = ctx.sealer.digest(&signed(id, code.expose()));
    let owner = match user_emails::by_email(&*tx, &email).await? {
        Some(known) => users::get(&*tx, known.user_id).await?,
        None => None,
    };
    // A code that nobody is told confirms nothing.
    let letter = match owner {
        Some(owner) => Letter::AddressTaken { username: owner.username },
        None => Letter::VerificationCode { code, purpose: purpose.in_words() },
    };
    ctx.mails.queue(tx, &email, &language, &letter, now).await?;
    let state = CodeState::Sent { digest, at: now, wrong: 0 };
    email_codes::put(tx, &EmailCode { id, email, purpose, language, created_at, state }).await?;
    Ok(())
}

/// What a code's digest is made of: the code of one confirmation is none of another.
pub(super) fn signed(id: EmailCodeId, code: &str) -> Vec<u8> {
    format!("email_code:{id}:{code}").into_bytes()
}
