//! The e-mail address of an account on its way: a code is sent to it, and typed.
//!
//! Whether an account has the address already is told by mail alone (`email_code`); whoever types
//! into the form sees the same page either way.

use std::net::IpAddr;

use super::check::check_address;
use super::{StepError, change};
use crate::domain::email_code::EmailPurpose;
use crate::domain::user_registration::{Email, EmailProblem, Stage, UserRegistration};
use crate::domain::{EmailCodeId, UserRegistrationId};
use crate::flows::email_code::{self, CheckError, ResendError, StartError};
use crate::flows::fault::faults;
use crate::flows::{Context, Fault};
use crate::store::user_registrations;

/// Who asks for a mail.
#[derive(Clone, Debug)]
pub struct Recipient {
    /// The language of the mail, as a BCP 47 tag.
    pub language: String,
    /// Where the person is.
    pub from: Option<IpAddr>,
}

/// Why no code was sent.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// The address will not do.
    #[error("the address will not do")]
    Address(EmailProblem),
    /// Too many mails.
    #[error("too many mails")]
    TooMany,
    /// The registration is over.
    #[error("there is no such registration any more")]
    Over,
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StepError> for SendError {
    fn from(error: StepError) -> Self {
        match error {
            StepError::Fault(fault) => Self::Fault(fault),
            StepError::Over | StepError::Name(_) | StepError::Token(_) => Self::Over,
        }
    }
}

/// Why a code confirmed nothing.
#[derive(Debug, thiserror::Error)]
pub enum ConfirmError {
    /// The code will not do.
    #[error(transparent)]
    Code(#[from] CheckError),
    /// The registration is over.
    #[error("there is no such registration any more")]
    Over,
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(ConfirmError: crate::store::StoreError, crate::store::PutError);

/// Takes an address, and sends a code to it.
pub async fn give_address(
    ctx: &Context,
    id: UserRegistrationId,
    address: &str,
    to: Recipient,
) -> Result<(), SendError> {
    if let Some(problem) = check_address(ctx, address) {
        return Err(SendError::Address(problem));
    }
    let email = Email::Unconfirmed { address: address.to_owned(), code: None };
    let registration = change(ctx, id, |found| UserRegistration { email, ..found }).await?;
    send_code(ctx, &registration, to).await
}

/// Goes on without an address.
pub async fn leave_address_out(ctx: &Context, id: UserRegistrationId) -> Result<(), StepError> {
    change(ctx, id, |found| UserRegistration { email: Email::None, ..found }).await?;
    Ok(())
}

/// Sends a code to the address that was given, the first or another one.
pub async fn send_code(
    ctx: &Context,
    registration: &UserRegistration,
    to: Recipient,
) -> Result<(), SendError> {
    let Email::Unconfirmed { address, code } = &registration.email else { return Ok(()) };
    if let Some(code) = *code {
        match email_code::resend(ctx, code, to.from).await {
            Ok(()) => return Ok(()),
            Err(ResendError::TooMany(_)) => return Err(SendError::TooMany),
            Err(ResendError::Fault(fault)) => return Err(fault.into()),
            Err(ResendError::Gone) => {}
        }
    }
    let purpose = EmailPurpose::Registration;
    let code = match email_code::start(ctx, address, purpose, &to.language, to.from).await {
        Ok(code) => code,
        Err(StartError::TooMany(_)) => return Err(SendError::TooMany),
        Err(StartError::Fault(fault)) => return Err(fault.into()),
        Err(StartError::InvalidAddress(invalid)) => return Err(SendError::Address(invalid.into())),
        Err(StartError::NotAllowed | StartError::AlreadyYours) => {
            return Err(SendError::Address(EmailProblem::NotAllowed));
        }
    };
    let email = Email::Unconfirmed { address: address.clone(), code: Some(code) };
    change(ctx, registration.id, |found| UserRegistration { email, ..found }).await?;
    Ok(())
}

/// Confirms the address with the code that was typed. The confirmation is used up here.
pub async fn confirm(
    ctx: &Context,
    registration: UserRegistrationId,
    code: EmailCodeId,
    typed: &str,
) -> Result<(), ConfirmError> {
    email_code::check(ctx, code, typed).await?;
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let found = user_registrations::get(&tx, registration).await?;
    let found = found
        .filter(|found| found.is_current(now) && found.stage == Stage::Open)
        .ok_or(ConfirmError::Over)?;
    // Another press of the button was first, or the address is another one by now.
    if !matches!(found.email, Email::Unconfirmed { code: Some(own), .. } if own == code) {
        return Ok(());
    }
    let confirmed = email_code::take(&mut tx, code, EmailPurpose::Registration, now).await?;
    let address = confirmed.ok_or(ConfirmError::Code(CheckError::Expired))?;
    let found = UserRegistration { email: Email::Confirmed { address }, ..found };
    user_registrations::put(&mut tx, &found).await?;
    tx.commit().await?;
    Ok(())
}
