//! The captcha in front of a form: makes challenges, checks what comes back, and notes that a
//! ticket was used. Where none is configured, everybody passes.
//!
//! A form that comes back for another fault carries the solved ticket, so that nobody solves twice;
//! it is used up ([`Passed::consume`]) with what the form is for, in the same transaction.

mod widget;

use super::fault::faults;
use super::limits::TooMany;
use super::{Context, Fault};
use crate::config::captcha::Captcha;
use crate::crypto::{Purpose, digest};
use crate::domain::assertion::LEEWAY;
use crate::domain::captcha::Ticket;
use crate::domain::{Digest, Timestamp, UsedAssertion};
use crate::store::{Read, Tx, assertions};

pub use widget::Providers;

/// What a form says of its captcha.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    /// The sealed ticket.
    pub ticket: Option<&'a str>,
    /// The number that solves it.
    pub solution: Option<&'a str>,
    /// What the widget of another service left in the form.
    pub response: Option<&'a str>,
    /// The browser, by the digest of its secret.
    pub browser: Digest,
}

/// Why a form does not pass.
#[derive(Debug, thiserror::Error)]
pub enum CaptchaError {
    /// Nothing was solved.
    #[error("the captcha was not solved")]
    Missing,
    /// It was not solved rightly, or is too old, or was used.
    #[error("the captcha was solved wrongly")]
    Wrong,
    /// Somebody without script did not wait for as long as they should.
    #[error("the form was sent too soon")]
    TooSoon,
    /// Too many without script at the moment.
    #[error(transparent)]
    TooMany(#[from] TooMany),
    /// The service whose puzzle it is did not answer.
    #[error("the captcha's service did not answer")]
    Unreachable,
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(CaptchaError: crate::store::StoreError, crate::store::PutError);

/// Somebody who passed; with the ticket, unless there is no captcha.
#[derive(Clone, Copy, Debug)]
pub struct Passed(Option<Ticket>);

impl Passed {
    /// What the form holds when it comes back for another fault.
    #[must_use]
    pub fn sealed(&self, ctx: &Context) -> Option<String> {
        self.0.map(|ticket| seal(ctx, ticket))
    }

    /// Uses the ticket up, in the caller's transaction.
    pub async fn consume(&self, tx: &mut Tx) -> Result<(), CaptchaError> {
        let Some(ticket) = &self.0 else { return Ok(()) };
        if is_used(tx, ticket).await? {
            return Err(CaptchaError::Wrong);
        }
        // The store forgets it with the client assertions, a leeway later.
        let used = UsedAssertion { digest: name(ticket), expires_at: ticket.ends_at() };
        debug_assert!(used.forget_at() == ticket.ends_at() + LEEWAY);
        assertions::put(tx, &used).await?;
        Ok(())
    }
}

/// A challenge for a browser; `None` unless it is the browser that computes.
#[must_use]
pub fn challenge(ctx: &Context, browser: Digest, now: Timestamp) -> Option<(Ticket, String)> {
    let Some(Captcha::ProofOfWork { difficulty, .. }) = ctx.settings.captcha else { return None };
    let ticket = Ticket { id: ctx.mint.bytes(), made_at: now, browser, difficulty };
    Some((ticket, seal(ctx, ticket)))
}

/// Checks what a form says.
pub async fn check(
    ctx: &Context,
    shown: Shown<'_>,
    host: Option<&str>,
) -> Result<Passed, CaptchaError> {
    let Some(captcha) = &ctx.settings.captcha else { return Ok(Passed(None)) };
    let now = ctx.now();
    let held = shown.ticket.filter(|text| !text.is_empty()).map(|text| open(ctx, text));
    let held = match held {
        Some(Some(ticket)) if ticket.is_good(shown.browser, now) => Some(ticket),
        Some(_) => return Err(CaptchaError::Wrong),
        None => None,
    };
    if let Some(ticket) = &held
        && is_used(&ctx.store, ticket).await?
    {
        return Err(CaptchaError::Wrong);
    }
    match (captcha, held) {
        (_, Some(ticket)) if ticket.difficulty == 0 => Ok(Passed(Some(ticket))),
        (Captcha::ProofOfWork { allow_without_script, .. }, Some(ticket)) => {
            match shown.solution.filter(|solution| !solution.is_empty()) {
                Some(solution) => solved(ticket, solution)?,
                None if !allow_without_script => return Err(CaptchaError::Missing),
                None if !ticket.has_waited(now) => return Err(CaptchaError::TooSoon),
                None => ctx.limits.without_script()?,
            }
            Ok(Passed(Some(ticket.solved())))
        }
        (Captcha::ProofOfWork { .. }, None) => Err(CaptchaError::Missing),
        (Captcha::Widget(widget), _) => {
            let response = shown.response.filter(|text| !text.is_empty());
            let response = response.ok_or(CaptchaError::Missing)?;
            ctx.captcha_providers.ask(widget, response, host).await?;
            let (id, browser) = (ctx.mint.bytes(), shown.browser);
            Ok(Passed(Some(Ticket { id, made_at: now, browser, difficulty: 0 })))
        }
    }
}

/// A number that somebody appended to the seed.
fn solved(ticket: Ticket, solution: &str) -> Result<(), CaptchaError> {
    /// As long as any number that a browser counts up to.
    const LONGEST: usize = 16;
    if solution.len() > LONGEST || !solution.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(CaptchaError::Wrong);
    }
    let hash = digest::sha256(format!("{}{solution}", ticket.seed()).as_bytes());
    if ticket.is_solved_by(hash) { Ok(()) } else { Err(CaptchaError::Wrong) }
}

async fn is_used(read: &impl Read, ticket: &Ticket) -> Result<bool, CaptchaError> {
    Ok(assertions::get(read, name(ticket)).await?.is_some())
}

/// Under which a used ticket is remembered. No client's id begins like this.
fn name(ticket: &Ticket) -> Digest {
    digest::sha256(&[b"captcha:", &ticket.id[..]].concat())
}

fn seal(ctx: &Context, ticket: Ticket) -> String {
    ctx.sealer.seal(Purpose::Captcha, &ticket.to_bytes())
}

fn open(ctx: &Context, text: &str) -> Option<Ticket> {
    Ticket::from_bytes(&ctx.sealer.open(Purpose::Captcha, text).ok()?)
}
