//! A person's decision on a grant: the code is made, or the client is told no.

use super::fault::faults;
use super::{Context, Fault};
use crate::crypto::digest;
use crate::domain::grant::GrantStage;
use crate::domain::next_step::{Facts, Step, next_step};
use crate::domain::{AuthorizationGrant, BrowserSession, GrantId, SecretString, User};
use crate::store::{Tx, grants};

/// Why a decision does not count.
#[derive(Debug, thiserror::Error)]
pub enum DecideError {
    /// There is no such grant.
    #[error("there is no such request")]
    Unknown,
    /// It is not at the point of decision: the person is to be sent to where it is.
    #[error("the request is not waiting for a decision")]
    NotNow(Step),
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(DecideError);

/// Approves: the grant is fulfilled, and the code given back to be sent to the client.
pub async fn approve_grant(
    ctx: &Context,
    id: GrantId,
    browser: &BrowserSession,
    user: &User,
) -> Result<(AuthorizationGrant, SecretString), DecideError> {
    let (mut tx, grant) = waiting(ctx, id, browser, user).await?;
    let code = ctx.mint.alphanumeric(32);
    let stage = GrantStage::Fulfilled {
        code: digest::of_secret(code.expose()),
        browser_session_id: browser.id,
        at: ctx.now(),
    };
    let grant = AuthorizationGrant { stage, ..grant };
    grants::put(&mut tx, &grant).await?;
    tx.commit().await?;
    Ok((grant, code))
}

/// Refuses: the client is to be told `access_denied`.
pub async fn cancel_grant(
    ctx: &Context,
    id: GrantId,
    browser: &BrowserSession,
    user: &User,
) -> Result<AuthorizationGrant, DecideError> {
    let (mut tx, grant) = waiting(ctx, id, browser, user).await?;
    let grant = AuthorizationGrant { stage: GrantStage::Cancelled { at: ctx.now() }, ..grant };
    grants::put(&mut tx, &grant).await?;
    tx.commit().await?;
    Ok(grant)
}

/// The grant, if it waits for this person's decision.
async fn waiting(
    ctx: &Context,
    id: GrantId,
    browser: &BrowserSession,
    user: &User,
) -> Result<(Tx, AuthorizationGrant), DecideError> {
    let tx = ctx.store.begin().await?;
    let grant = grants::get(&tx, id).await?.ok_or(DecideError::Unknown)?;
    let step = next_step(&Facts {
        asked: grant.asked(ctx.now()),
        browser: Some((browser, user)),
        may_administrate: ctx.may_administrate(user),
    });
    match step {
        Step::Consent => Ok((tx, grant)),
        step => Err(DecideError::NotNow(step)),
    }
}
