//! Whether a token lets its holder administrate. It must hold the scope `urn:mas:admin`, and
//! whoever stands behind it must still be one who may: a token outlives a demotion. Whoever is known
//! and refused is told to the audit.
//!
//! Junk is refused by its checksum, anything else costs the three reads of an introspection; wrong
//! tokens need no rate limit of their own, since nobody guesses 178 random bits.

use crate::domain::event::{Surface, What};
use crate::domain::personal_session::PersonalOwner;
use crate::domain::scope::ADMIN;
use crate::domain::{Actor, Caller, ClientId, Doer};
use crate::flows::events::{Told, refused};
use crate::flows::introspect::{ActiveSession, ActiveToken, Hint, introspect};
use crate::flows::{Context, Fault};
use crate::store::{clients, users};

/// Why a token does not let its holder administrate.
#[derive(Debug, thiserror::Error)]
pub enum AuthorizeError {
    /// It is worth nothing, whatever the reason.
    #[error("the access token is unknown, expired or revoked")]
    Token,
    /// It was made for something else.
    #[error("the access token does not have the scope urn:mas:admin")]
    Scope,
    /// Whoever stands behind it is no administrator any more.
    #[error("the access token belongs to one who may not administrate any more")]
    NotAdministrator,
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}

/// Who acts with this token.
pub async fn authorize(ctx: &Context, token: &str, caller: Caller) -> Result<Doer, AuthorizeError> {
    let found = introspect(ctx, token, Some(Hint::Access)).await?;
    let found = found.ok_or(AuthorizeError::Token)?;
    let doer = who(&found, caller)?;
    let judged = judge(ctx, &found).await;
    if let Err(AuthorizeError::Scope | AuthorizeError::NotAdministrator) = &judged {
        let what = What::access_refused(Surface::AdminApi);
        let Doer { actor, caller: by } = doer.clone();
        // People without the right act as themselves.
        let (user_id, actor) = match actor {
            Actor::Administrator { user_id } => (Some(user_id), Actor::Owner),
            other => (None, other),
        };
        refused(ctx, Told { user_id, actor, by, what });
    }
    judged.map(|()| doer)
}

fn who(token: &ActiveToken, caller: Caller) -> Result<Doer, AuthorizeError> {
    match (&token.user, &token.session) {
        (Some(user), _) => Ok(Doer::administrator(user.id, caller)),
        (None, ActiveSession::OAuth(session)) => Ok(Doer::client(session.client_id, caller)),
        (None, _) => Err(AuthorizeError::Token),
    }
}

async fn judge(ctx: &Context, token: &ActiveToken) -> Result<(), AuthorizeError> {
    if !token.session.scope(false).split(' ').any(|token| token == ADMIN) {
        return Err(AuthorizeError::Scope);
    }
    let may = match (&token.user, &token.session) {
        // A bot administrates on the word of whoever made its token.
        (Some(user), ActiveSession::Personal(session)) => {
            ctx.may_administrate(user) || owner_may(ctx, session.owner).await?
        }
        (Some(user), _) => ctx.may_administrate(user),
        (None, ActiveSession::OAuth(session)) => client_may(ctx, session.client_id).await?,
        (None, _) => false,
    };
    if may { Ok(()) } else { Err(AuthorizeError::NotAdministrator) }
}

async fn owner_may(ctx: &Context, owner: PersonalOwner) -> Result<bool, Fault> {
    match owner {
        PersonalOwner::Client { client_id } => client_may(ctx, client_id).await,
        PersonalOwner::User { user_id } => {
            let user = users::get(&ctx.store, user_id).await?;
            Ok(user.is_some_and(|user| ctx.may_administrate(&user)))
        }
    }
}

async fn client_may(ctx: &Context, id: ClientId) -> Result<bool, Fault> {
    let client = clients::get(&ctx.store, id).await?;
    Ok(client.is_some_and(|client| ctx.policy.now().rules.client_may_administrate(&client)))
}
