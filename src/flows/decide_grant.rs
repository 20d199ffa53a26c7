//! What is decided on a grant: which account is meant; then the code is made, or the client is
//! told no. A person decides, or their remembered consent does.

use super::continue_grant::{GrantProgress, continue_grant};
use super::fault::faults;
use super::{Context, Fault};
use crate::crypto::digest;
use crate::domain::grant::GrantStage;
use crate::domain::next_step::Step;
use crate::domain::{AuthorizationGrant, BrowserSession, Consent, GrantId, SecretString, User};
use crate::store::{Tx, consents, grants};

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

/// The person allows it: the grant is fulfilled, the consent remembered, and the code given back
/// to be sent to the client.
pub async fn approve_grant(
    ctx: &Context,
    id: GrantId,
    browser: &BrowserSession,
    user: &User,
) -> Result<(GrantProgress, SecretString), DecideError> {
    let (mut tx, progress) = match waiting(ctx, id, browser, user, asks_or_knows).await {
        Err(DecideError::NotNow(Step::Over)) => {
            return approved_again(ctx, id, browser, user).await;
        }
        waiting => waiting?,
    };
    let before = consents::get(&tx, user.id, progress.client.id).await?;
    let consent = Consent::after(before.as_ref(), user.id, &progress.grant, ctx.now());
    consents::put(&mut tx, &consent).await?;
    fulfil(ctx, tx, progress, browser).await
}

/// The person has allowed it before and need not be asked: the same, but nothing is remembered.
pub async fn approve_remembered(
    ctx: &Context,
    id: GrantId,
    browser: &BrowserSession,
    user: &User,
) -> Result<(GrantProgress, SecretString), DecideError> {
    match waiting(ctx, id, browser, user, |step| *step == Step::Approve).await {
        Err(DecideError::NotNow(Step::Over)) => approved_again(ctx, id, browser, user).await,
        waiting => {
            let (tx, progress) = waiting?;
            fulfil(ctx, tx, progress, browser).await
        }
    }
}

/// The answer once more, for who pressed twice: the browser waits for the second one. There is one
/// code all the same.
async fn approved_again(
    ctx: &Context,
    id: GrantId,
    browser: &BrowserSession,
    user: &User,
) -> Result<(GrantProgress, SecretString), DecideError> {
    let progress = decided(ctx, id, browser, user).await?;
    if !progress.grant.was_just_approved_in(browser.id, ctx.now()) {
        return Err(DecideError::NotNow(progress.step));
    }
    let code = code(ctx, id);
    Ok((progress, code))
}

async fn decided(
    ctx: &Context,
    id: GrantId,
    browser: &BrowserSession,
    user: &User,
) -> Result<GrantProgress, DecideError> {
    // As the next transaction sees it: the first press may not have reached the disk yet.
    let tx = ctx.store.begin().await?;
    let progress = continue_grant(ctx, &tx, id, Some((browser, user))).await?;
    progress.ok_or(DecideError::Unknown)
}

/// The person refuses: the client is to be told `access_denied`.
pub async fn cancel_grant(
    ctx: &Context,
    id: GrantId,
    browser: &BrowserSession,
    user: &User,
) -> Result<GrantProgress, DecideError> {
    let (mut tx, progress) = match waiting(ctx, id, browser, user, asks_or_knows).await {
        Err(DecideError::NotNow(Step::Over)) => {
            let progress = decided(ctx, id, browser, user).await?;
            let again = progress.grant.was_just_cancelled(ctx.now());
            return if again { Ok(progress) } else { Err(DecideError::NotNow(progress.step)) };
        }
        waiting => waiting?,
    };
    let stage = GrantStage::Cancelled { at: ctx.now() };
    let grant = AuthorizationGrant { stage, ..progress.grant };
    grants::put(&mut tx, &grant).await?;
    tx.commit().await?;
    Ok(GrantProgress { grant, ..progress })
}

/// The person says that the account which is signed in is the one to use.
pub async fn choose_account(
    ctx: &Context,
    id: GrantId,
    browser: &BrowserSession,
    user: &User,
) -> Result<(), DecideError> {
    let (mut tx, progress) =
        waiting(ctx, id, browser, user, |step| *step == Step::SelectAccount).await?;
    let grant = AuthorizationGrant { account_chosen_in: Some(browser.id), ..progress.grant };
    grants::put(&mut tx, &grant).await?;
    Ok(tx.commit().await?)
}

/// A page may have been open while the same was allowed in another window.
fn asks_or_knows(step: &Step) -> bool {
    matches!(step, Step::Consent | Step::Approve)
}

/// The grant, if it is where this decision can be taken.
async fn waiting(
    ctx: &Context,
    id: GrantId,
    browser: &BrowserSession,
    user: &User,
    is_there: fn(&Step) -> bool,
) -> Result<(Tx, GrantProgress), DecideError> {
    let tx = ctx.store.begin().await?;
    let progress =
        continue_grant(ctx, &tx, id, Some((browser, user))).await?.ok_or(DecideError::Unknown)?;
    if is_there(&progress.step) {
        Ok((tx, progress))
    } else {
        Err(DecideError::NotNow(progress.step))
    }
}

/// The code of a grant. A grant is fulfilled once, so that it has but one.
fn code(ctx: &Context, id: GrantId) -> SecretString {
    ctx.sealer.code(format_args!("grant-{id}"))
}

async fn fulfil(
    ctx: &Context,
    mut tx: Tx,
    progress: GrantProgress,
    browser: &BrowserSession,
) -> Result<(GrantProgress, SecretString), DecideError> {
    let code = code(ctx, progress.grant.id);
    let stage = GrantStage::Fulfilled {
        code: digest::of_secret(code.expose()),
        browser_session_id: browser.id,
        at: ctx.now(),
    };
    let grant = AuthorizationGrant { stage, ..progress.grant };
    grants::put(&mut tx, &grant).await?;
    tx.commit().await?;
    Ok((GrantProgress { grant, ..progress }, code))
}
