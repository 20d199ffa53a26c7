//! Exchanges an authorization code for tokens (RFC 6749 §4.1.3, RFC 7636 §4.5, RFC 9700 §4.14).
//!
//! A device exists on the homeserver before its token is answered. If the homeserver cannot be
//! reached, all is taken back, the code included, so that the client may try again.

use super::device::{make_device, take_back};
use super::end_session::{end_session, tell_homeserver};
use super::fault::faults;
use super::issue_tokens::Issued;
use super::open_session::{NewSession, NotVouched, Opened, granting_browser, open_session};
use super::session_limit::LimitError;
use super::{Context, Fault, events};
use crate::crypto::digest;
use crate::domain::client::GrantType;
use crate::domain::event::Why;
use crate::domain::grant::{CodeVerdict, GrantStage};
use crate::domain::{
    AuthorizationGrant, Client, OAuthSession, OwnSession, SecretString, SessionRef, Timestamp, pkce,
};
use crate::store::{consents, grants};

/// What the client brings.
#[derive(Clone, Copy, Debug)]
pub struct CodeRequest<'a> {
    /// The code.
    pub code: &'a str,
    /// The redirect URI of the authorization request.
    pub redirect_uri: Option<&'a str>,
    /// RFC 7636 §4.5.
    pub code_verifier: Option<&'a SecretString>,
    /// The client's `User-Agent`.
    pub user_agent: Option<&'a str>,
}

/// Why a code was not exchanged.
#[derive(Debug, thiserror::Error)]
pub enum ExchangeError {
    /// The client did not register this grant type.
    #[error("the client may not use this grant type")]
    GrantType,
    /// Unknown, expired, used before, or its user is gone.
    #[error("the code is not good")]
    Invalid,
    /// The code was given to another client.
    #[error("the code belongs to another client")]
    OtherClient,
    /// Not the redirect URI of the authorization request.
    #[error("the redirect_uri differs from that of the authorization request")]
    RedirectUri,
    /// A verifier is missing, or there was no challenge.
    #[error("{0}")]
    Verifier(&'static str),
    /// The verifier does not fit the challenge.
    #[error("the code_verifier does not fit the code_challenge")]
    Pkce,
    /// The person has as many sessions as they may have.
    #[error("this account has as many sessions as it may have")]
    TooManySessions,
    /// Our failure, or the homeserver's: the client may try again.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(ExchangeError);

impl From<NotVouched> for ExchangeError {
    fn from(error: NotVouched) -> Self {
        match error {
            NotVouched::Over => Self::Invalid,
            NotVouched::Fault(fault) => Self::Fault(fault),
        }
    }
}

impl From<LimitError> for ExchangeError {
    fn from(error: LimitError) -> Self {
        match error {
            LimitError::TooManySessions => Self::TooManySessions,
            LimitError::Fault(fault) => Self::Fault(fault),
        }
    }
}

/// A session that a code became.
#[derive(Debug)]
pub struct Exchanged {
    /// The session.
    pub session: OAuthSession,
    /// The grant that it came of.
    pub grant: AuthorizationGrant,
    /// Its tokens.
    pub tokens: Issued,
}

/// Exchanges the code.
pub async fn exchange_code(
    ctx: &Context,
    client: &Client,
    request: CodeRequest<'_>,
) -> Result<Exchanged, ExchangeError> {
    if !client.may_use(GrantType::AuthorizationCode) {
        return Err(ExchangeError::GrantType);
    }
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let fulfilled = grants::by_code(&tx, digest::of_secret(request.code))
        .await?
        .ok_or(ExchangeError::Invalid)?;
    if fulfilled.client_id != client.id {
        return Err(ExchangeError::OtherClient);
    }
    let browser_session_id = match fulfilled.judge_code(now) {
        CodeVerdict::Good(browser) => browser,
        CodeVerdict::Refused | CodeVerdict::UsedJustNow => return Err(ExchangeError::Invalid),
        CodeVerdict::Replayed(session) => {
            let id = OwnSession::OAuth(session);
            events::tell_closed(ctx, &mut tx, id, Why::Replay, now).await?;
            let promised = end_session(ctx, &mut tx, SessionRef::OAuth(session), now).await?;
            tx.commit().await?;
            tracing::warn!(client.id = %client.id, "a used code was shown again: the session that came of it was ended");
            tell_homeserver(ctx, promised).await;
            return Err(ExchangeError::Invalid);
        }
    };
    check_redirect_uri(&fulfilled, request.redirect_uri)?;
    check_verifier(&fulfilled, request.code_verifier)?;

    let browser = granting_browser(ctx, &tx, browser_session_id, &fulfilled.scope).await?;
    // Who takes back what the client was allowed does not expect it to come with an older code.
    consents::get(&tx, browser.user_id, client.id).await?.ok_or(ExchangeError::Invalid)?;
    let new = NewSession {
        client,
        browser: Some(&browser),
        scope: fulfilled.scope.clone(),
        user_agent: browser.user_agent.clone().or_else(|| request.user_agent.map(str::to_owned)),
        refreshable: client.may_use(GrantType::RefreshToken),
    };
    let Opened { session, tokens, promised, evicted } =
        open_session(ctx, &mut tx, new, now).await?;
    let grant = exchanged(&fulfilled, &session, now);
    grants::put(&mut tx, &grant).await?;
    tx.commit().await?;

    tell_homeserver(ctx, evicted).await;
    if let Some(promised) = promised
        && let Err(error) = make_device(ctx, promised).await
    {
        let mut tx = ctx.store.begin().await?;
        take_back(ctx, &mut tx, SessionRef::OAuth(session.id), promised).await?;
        grants::put(&mut tx, &fulfilled).await?;
        tx.commit().await?;
        ctx.outbox.wake();
        return Err(error.into());
    }
    Ok(Exchanged { session, grant, tokens })
}

/// RFC 6749 §4.1.3: equal to that of the request. Postern always knows which one was used, so a
/// client that registered only one may leave it out here as it may there.
fn check_redirect_uri(
    grant: &AuthorizationGrant,
    given: Option<&str>,
) -> Result<(), ExchangeError> {
    match given {
        Some(given) if given != grant.redirect_uri => Err(ExchangeError::RedirectUri),
        _ => Ok(()),
    }
}

/// RFC 7636 §4.6; RFC 9700 §2.1.1: a verifier without a challenge is refused as well.
fn check_verifier(
    grant: &AuthorizationGrant,
    given: Option<&SecretString>,
) -> Result<(), ExchangeError> {
    match (&grant.code_challenge, given) {
        (None, None) => Ok(()),
        (Some(_), None) => Err(ExchangeError::Verifier("code_verifier is missing")),
        (None, Some(_)) => {
            Err(ExchangeError::Verifier("there was no code_challenge for this code_verifier"))
        }
        (Some(challenge), Some(verifier)) => {
            let verifier = pkce::Verifier::parse(verifier.clone())
                .map_err(|_| ExchangeError::Verifier("code_verifier is malformed"))?;
            if challenge.is_of(&digest::sha256(verifier.as_bytes())) {
                Ok(())
            } else {
                Err(ExchangeError::Pkce)
            }
        }
    }
}

fn exchanged(
    fulfilled: &AuthorizationGrant,
    session: &OAuthSession,
    now: Timestamp,
) -> AuthorizationGrant {
    let GrantStage::Fulfilled { code, .. } = fulfilled.stage else {
        unreachable!("a good code is that of a fulfilled grant")
    };
    let stage = GrantStage::Exchanged { code, session_id: session.id, at: now };
    AuthorizationGrant { stage, ..fulfilled.clone() }
}
