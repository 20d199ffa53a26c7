//! Exchanges a refresh token for a new pair: OAuth (RFC 6749 §6) and the compatibility API alike.
//!
//! The rule is `domain::credential::judge_refresh`; here it is carried out in one transaction, so
//! that of many who show the same token at once each gets what the rule says.

use std::time::Duration;

use super::end_session::{end_session, tell_homeserver};
use super::fault::faults;
use super::issue_tokens::{Issued, Wanted, issue_tokens};
use super::limits::TooMany;
use super::{Context, Fault, events};
use crate::crypto::digest;
use crate::domain::credential::{RefreshState, RefreshVerdict, judge_refresh};
use crate::domain::event::Why;
use crate::domain::user::Standing;
use crate::domain::{
    Client, CompatSession, OAuthSession, OwnSession, RefreshToken, Scope, SessionRef, Timestamp,
    TokenKind, UserId,
};
use crate::store::{Tx, access_tokens, compat_sessions, oauth_sessions, refresh_tokens, users};

/// How many pairs are given for one token within the grace. All of a session's tokens end together,
/// in one transaction, so that nobody may heap them up.
const MOST_PAIRS: usize = 100;

/// Why a refresh token was not exchanged.
#[derive(Debug, thiserror::Error)]
pub enum RefreshError {
    /// Unknown, of another kind, its session over, or replayed.
    #[error("the refresh token is not good")]
    Invalid,
    /// It was given to another client.
    #[error("the refresh token belongs to another client")]
    OtherClient,
    /// It asks for more than was granted (RFC 6749 §6).
    #[error("the scope is more than was granted")]
    Scope,
    /// More of the same than anybody needs who lost an answer.
    #[error(transparent)]
    TooMany(#[from] TooMany),
    /// Its user is locked; the session stands and works again once the lock is taken away.
    #[error("the account is locked")]
    Locked,
    /// Its user is gone.
    #[error("the account is deactivated")]
    Deactivated,
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(RefreshError);

/// The session that was prolonged, and its tokens.
#[derive(Debug)]
pub struct Refreshed<S> {
    /// The session.
    pub session: S,
    /// Its new tokens.
    pub tokens: Issued,
}

/// Exchanges the refresh token of an OAuth session. A `scope` may be named, but not a wider one; a
/// narrower one is not made use of: the answer tells what the token can do.
pub async fn refresh_oauth(
    ctx: &Context,
    client: &Client,
    token: &str,
    scope: Option<&Scope>,
) -> Result<Refreshed<OAuthSession>, RefreshError> {
    let now = ctx.now();
    let tx = ctx.store.begin().await?;
    let token = find(&tx, token, TokenKind::Refresh).await?;
    let SessionRef::OAuth(id) = token.session else { return Err(RefreshError::Invalid) };
    let session = oauth_sessions::get(&tx, id)
        .await?
        .filter(|session| session.state.is_active())
        .ok_or(RefreshError::Invalid)?;
    if session.client_id != client.id {
        return Err(RefreshError::OtherClient);
    }
    if scope.is_some_and(|scope| !scope.is_subset_of(&session.scope)) {
        return Err(RefreshError::Scope);
    }
    if let Some(user_id) = session.user_id {
        check_account(&tx, user_id).await?;
    }
    let lifetime = ctx.settings.experimental.access_token_ttl;
    let tokens = rotate(ctx, tx, token, lifetime, now).await?;
    Ok(Refreshed { session, tokens })
}

/// Exchanges the refresh token of a compatibility session.
pub async fn refresh_compat(
    ctx: &Context,
    token: &str,
) -> Result<Refreshed<CompatSession>, RefreshError> {
    let now = ctx.now();
    let tx = ctx.store.begin().await?;
    let token = find(&tx, token, TokenKind::CompatRefresh).await?;
    let SessionRef::Compat(id) = token.session else { return Err(RefreshError::Invalid) };
    let session = compat_sessions::get(&tx, id)
        .await?
        .filter(|session| session.state.is_active())
        .ok_or(RefreshError::Invalid)?;
    check_account(&tx, session.user_id).await?;
    let lifetime = ctx.settings.experimental.compat_token_ttl;
    let tokens = rotate(ctx, tx, token, lifetime, now).await?;
    Ok(Refreshed { session, tokens })
}

/// The record of a token, which must be of `kind`.
async fn find(tx: &Tx, token: &str, kind: TokenKind) -> Result<RefreshToken, RefreshError> {
    if TokenKind::of(token) != Some(kind) {
        return Err(RefreshError::Invalid);
    }
    refresh_tokens::get(tx, digest::of_secret(token)).await?.ok_or(RefreshError::Invalid)
}

async fn check_account(tx: &Tx, user_id: UserId) -> Result<(), RefreshError> {
    let user = users::get(tx, user_id).await?.ok_or(Fault::Dangling("a session without a user"))?;
    match user.standing() {
        Standing::Good => Ok(()),
        Standing::Locked => Err(RefreshError::Locked),
        Standing::Deactivated => Err(RefreshError::Deactivated),
    }
}

/// Carries the verdict out and commits.
async fn rotate(
    ctx: &Context,
    mut tx: Tx,
    token: RefreshToken,
    lifetime: Duration,
    now: Timestamp,
) -> Result<Issued, RefreshError> {
    let grace = ctx.settings.oauth.refresh_token_grace;
    let state = with_notes(ctx, &tx, &token, grace, now).await?;
    let state = match judge_refresh(state, now, grace) {
        RefreshVerdict::Rotate => {
            access_tokens::remove(&mut tx, token.access_token).await?;
            RefreshState::Exchanged { at: now }
        }
        RefreshVerdict::GiveAnother => {
            if refresh_tokens::count_after(&tx, token.digest, MOST_PAIRS).await? == MOST_PAIRS {
                return Err(TooMany { retry_after: grace }.into());
            }
            state
        }
        RefreshVerdict::Replace => {
            replace_successors(&mut tx, &token, now).await?;
            RefreshState::Exchanged { at: now }
        }
        RefreshVerdict::Theft => {
            let session = OwnSession::of(token.session);
            events::tell_closed(ctx, &mut tx, session, Why::Replay, now).await?;
            let promised = end_session(ctx, &mut tx, token.session, now).await?;
            tx.commit().await?;
            tracing::warn!(session = ?token.session, "a used refresh token was shown again: the session was ended");
            tell_homeserver(ctx, promised).await;
            return Err(RefreshError::Invalid);
        }
    };
    if let Some(predecessor) = token.predecessor {
        prove(&mut tx, predecessor, now).await?;
    }
    let wanted = Wanted {
        session: token.session,
        lifetime: Some(lifetime),
        refreshable: true,
        predecessor: Some(token.digest),
    };
    let issued = issue_tokens(ctx, &mut tx, wanted, now).await?;
    refresh_tokens::change(&mut tx, &token, state).await?;
    tx.commit().await?;
    Ok(issued)
}

/// The state of a token in the light of what was noted and not written yet: an access token that
/// was used a moment ago proves as much as one whose use is on the disk. Within the grace it makes
/// no difference.
async fn with_notes(
    ctx: &Context,
    tx: &Tx,
    token: &RefreshToken,
    grace: Duration,
    now: Timestamp,
) -> Result<RefreshState, Fault> {
    if let RefreshState::Exchanged { at } = token.state
        && now >= at + grace
    {
        for successor in refresh_tokens::by_predecessor(tx, token.digest).await? {
            if ctx.activity.knows_use_of(successor.access_token) {
                return Ok(RefreshState::Superseded { at, proven_at: now });
            }
        }
    }
    Ok(token.state)
}

/// Takes back what was given for a token and, it seems, never arrived. The refresh tokens are kept
/// in mind: if one of them is shown after all, two hold tokens of the session, and one is a thief.
async fn replace_successors(
    tx: &mut Tx,
    token: &RefreshToken,
    now: Timestamp,
) -> Result<(), Fault> {
    for successor in refresh_tokens::by_predecessor(&*tx, token.digest).await? {
        access_tokens::remove(tx, successor.access_token).await?;
        if successor.state == RefreshState::Fresh {
            refresh_tokens::change(tx, &successor, RefreshState::Replaced { at: now }).await?;
        }
    }
    Ok(())
}

/// Notes that something given for the refresh token `digest` was used: the answer arrived.
pub async fn prove(
    tx: &mut Tx,
    digest: crate::domain::Digest,
    now: Timestamp,
) -> Result<(), Fault> {
    if let Some(token) = refresh_tokens::get(&*tx, digest).await?
        && let RefreshState::Exchanged { at } = token.state
    {
        let state = RefreshState::Superseded { at, proven_at: now };
        refresh_tokens::change(tx, &token, state).await?;
    }
    Ok(())
}
