//! Single sign-on of old clients: begun at `login/sso/redirect`, approved or refused by a person.
//! The token that comes of it is redeemed in `compat_login`.

use super::continue_sso::step_of_sso;
use super::fault::faults;
use super::{Context, Fault};
use crate::crypto::digest;
use crate::domain::compat_sso::SsoStage;
use crate::domain::next_step::Step;
use crate::domain::sso_redirect::SsoRedirect;
use crate::domain::{BrowserSession, CompatSsoLogin, CompatSsoLoginId, User};
use crate::store::{Tx, compat_sso_logins};

/// Why a decision does not count.
#[derive(Debug, thiserror::Error)]
pub enum SsoError {
    /// There is no such sign-on, or it is over.
    #[error("there is no such sign-on")]
    Unknown,
    /// It is not at the point of decision: the person is to be sent to where it is.
    #[error("the sign-on is not waiting for a decision")]
    NotNow(Step),
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(SsoError);

/// Begins a sign-on that leads to `redirect`, for somebody who may want a new account.
pub async fn start_sso(
    ctx: &Context,
    redirect: SsoRedirect,
    wants_account: bool,
) -> Result<CompatSsoLoginId, Fault> {
    let now = ctx.now();
    let login = CompatSsoLogin {
        id: ctx.mint.id(now),
        redirect,
        created_at: now,
        wants_account,
        stage: SsoStage::Pending,
    };
    let mut tx = ctx.store.begin().await?;
    compat_sso_logins::put(&mut tx, &login).await?;
    tx.commit().await?;
    Ok(login.id)
}

/// Approves: the address at the client that carries the login token.
pub async fn approve_sso(
    ctx: &Context,
    id: CompatSsoLoginId,
    browser: &BrowserSession,
    user: &User,
) -> Result<String, SsoError> {
    let token = ctx.sealer.code(format_args!("sso-{id}"));
    let (mut tx, login) = match waiting(ctx, id, browser, user).await {
        // Who pressed twice waits for the second answer; there is one token all the same.
        Err(SsoError::NotNow(Step::Over)) => {
            let tx = ctx.store.begin().await?;
            let login = compat_sso_logins::get(&tx, id).await?.ok_or(SsoError::Unknown)?;
            return if login.was_just_approved_in(browser.id, ctx.now()) {
                Ok(login.redirect.with_token(token.expose()))
            } else {
                Err(SsoError::NotNow(Step::Over))
            };
        }
        waiting => waiting?,
    };
    let stage = SsoStage::Approved {
        token: digest::of_secret(token.expose()),
        browser_session_id: browser.id,
        at: ctx.now(),
    };
    let login = CompatSsoLogin { stage, ..login };
    compat_sso_logins::put(&mut tx, &login).await?;
    tx.commit().await?;
    Ok(login.redirect.with_token(token.expose()))
}

/// Refuses: nothing is left of the sign-on. Its protocol has no way to tell the client.
pub async fn refuse_sso(
    ctx: &Context,
    id: CompatSsoLoginId,
    browser: &BrowserSession,
    user: &User,
) -> Result<CompatSsoLogin, SsoError> {
    let (mut tx, login) = waiting(ctx, id, browser, user).await?;
    compat_sso_logins::remove(&mut tx, id).await?;
    tx.commit().await?;
    Ok(login)
}

/// The sign-on, if it waits for this person's decision.
async fn waiting(
    ctx: &Context,
    id: CompatSsoLoginId,
    browser: &BrowserSession,
    user: &User,
) -> Result<(Tx, CompatSsoLogin), SsoError> {
    let tx = ctx.store.begin().await?;
    let login = compat_sso_logins::get(&tx, id).await?.ok_or(SsoError::Unknown)?;
    match step_of_sso(ctx, &tx, &login, Some((browser, user))).await? {
        Step::Consent => Ok((tx, login)),
        step => Err(SsoError::NotNow(step)),
    }
}
