//! Registration tokens: found by what somebody typed, and made.

use std::time::Duration;

use super::{is_open, is_open_by_invitation};
use crate::crypto::{Purpose, digest};
use crate::domain::user_registration::TokenProblem;
use crate::domain::{Act, Deed, Doer, Invitation, SecretString, UserRegistrationToken};
use crate::flows::{Context, Fault, events};
use crate::store::{PutError, user_registration_tokens};

/// How long one is that is made up: 71 random bits.
const LEN: usize = 12;

/// The token that somebody typed, if an account may be made with it now.
pub async fn find_token(
    ctx: &Context,
    text: &str,
) -> Result<Result<UserRegistrationToken, TokenProblem>, Fault> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(Err(TokenProblem::Missing));
    }
    let found = user_registration_tokens::by_digest(&ctx.store, digest::of_secret(text)).await?;
    let Some(token) = found.filter(|token| lets_in(ctx, token)) else {
        return Ok(Err(TokenProblem::Unknown));
    };
    Ok(token.check(ctx.now()).map(|()| token).map_err(TokenProblem::from))
}

/// Whether a token is one of those that let people in: where not everybody may make an account,
/// only an invitation is.
#[must_use]
pub fn lets_in(ctx: &Context, token: &UserRegistrationToken) -> bool {
    is_open(ctx) || (token.invitation.is_some() && is_open_by_invitation(ctx))
}

/// A token to be made.
#[derive(Clone, Debug, Default)]
pub struct NewToken {
    /// Its text; made up if `None`.
    pub token: Option<SecretString>,
    /// How many accounts may be made with it.
    pub usage_limit: Option<u32>,
    /// For how long it is good.
    pub expires_in: Option<Duration>,
    /// Whether it is an invitation, and to whom.
    pub invitation: Option<Invitation>,
}

/// A token that was made.
#[derive(Clone, Debug)]
pub struct TokenIssued {
    /// What is kept of it.
    pub token: UserRegistrationToken,
    /// Its text.
    pub text: SecretString,
}

/// Makes a token; `None` if there is one of the same text already.
pub async fn issue_token(
    ctx: &Context,
    by: &Doer,
    new: NewToken,
) -> Result<Option<TokenIssued>, Fault> {
    let now = ctx.now();
    let text = new.token.unwrap_or_else(|| ctx.mint.alphanumeric(LEN));
    let token = UserRegistrationToken {
        id: ctx.mint.id(now),
        digest: digest::of_secret(text.expose()),
        sealed: ctx.sealer.seal(Purpose::RegistrationToken, text.expose().as_bytes()),
        usage_limit: new.usage_limit,
        times_used: 0,
        created_at: now,
        last_used_at: None,
        expires_at: new.expires_in.map(|span| now + span),
        revoked_at: None,
        invitation: new.invitation,
    };
    let mut tx = ctx.store.begin().await?;
    match user_registration_tokens::put(&mut tx, &token).await {
        Ok(()) => {}
        Err(PutError::Taken { .. }) => return Ok(None),
        Err(PutError::Store(error)) => return Err(error.into()),
    }
    let deed = Deed::of(Act::RegistrationTokenIssued).about(token.id);
    events::tell_act(ctx, &mut tx, by, deed, now).await?;
    tx.commit().await?;
    Ok(Some(TokenIssued { token, text }))
}
