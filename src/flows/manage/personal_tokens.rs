//! Personal access tokens that administrators make, for bots above all. What people make for
//! themselves is in `flows/account/tokens.rs`.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{Account, ManageError, Whom, find_user};
use crate::domain::event::What;
use crate::domain::own_token::Abilities;
use crate::domain::personal_session::PersonalOwner;
use crate::domain::{
    Act, Actor, Deed, Doer, PersonalSession, PersonalSessionId, Scope, SecretString, SessionRef,
    Timestamp, UserId,
};
use crate::flows::end_session::{end_session, tell_homeserver};
use crate::flows::personal_session::{
    IssueError, Issued, NewPersonalSession, RegenerateError, issue, regenerate,
};
use crate::flows::{Context, events};
use crate::store::{personal_sessions, users};

/// The token that is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonalTokenRequest {
    /// Whom it speaks for.
    pub whom: Whom,
    /// What it is called.
    pub name: String,
    /// What it may be used for.
    pub may: MayDo,
    /// How long it is good; for ever if `None`.
    pub expires_in: Option<Duration>,
}

/// What a token may be used for, as it is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MayDo {
    /// By a scope.
    Scope(String),
    /// By the choices that people have; a device is made up.
    Abilities(Abilities),
}

impl MayDo {
    fn scope(&self, ctx: &Context) -> Result<Scope, ManageError> {
        match self {
            Self::Scope(text) => Ok(text.parse()?),
            Self::Abilities(abilities) => Ok(abilities.scope(&ctx.mint.scope_device())),
        }
    }
}

/// A token, or what is known of one.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonalTokenShown {
    /// The id of its session.
    pub id: PersonalSessionId,
    /// Whom it speaks for.
    pub account: Account,
    /// What it is called.
    pub name: String,
    /// What it may be used for.
    pub scope: Scope,
    /// When its session was made.
    pub created_at: Timestamp,
    /// When it was last used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_active_at: Option<Timestamp>,
    /// When it runs out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// The token itself, just after it was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token: Option<String>,
}

impl std::fmt::Debug for PersonalTokenShown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PersonalTokenShown({}, {})", self.id, self.account.id)
    }
}

impl PersonalTokenShown {
    /// A session as the command line shows it.
    #[must_use]
    pub fn new(account: Account, session: PersonalSession, token: Option<&SecretString>) -> Self {
        Self {
            id: session.id,
            account,
            name: session.human_name,
            scope: session.scope,
            created_at: session.created_at,
            last_active_at: session.last_active.map(|seen| seen.at),
            expires_at: session.expires_at,
            access_token: token.map(|token| token.expose().to_owned()),
        }
    }
}

impl From<IssueError> for ManageError {
    fn from(error: IssueError) -> Self {
        match error {
            IssueError::NoSuchUser => Self::NoSuchUser("with this id".to_owned()),
            IssueError::Deactivated => Self::Deactivated,
            IssueError::Name(error) => Self::SessionName(error),
            IssueError::Scope(error) => Self::Scope(error),
            IssueError::MadeAlready => Self::AlreadyThere,
            IssueError::Fault(fault) => Self::Fault(fault),
        }
    }
}

impl From<RegenerateError> for ManageError {
    fn from(error: RegenerateError) -> Self {
        match error {
            RegenerateError::NoSuchSession => Self::NoSuchSession,
            RegenerateError::Revoked => Self::SessionRevoked,
            RegenerateError::NotYours => Self::NotYours,
            RegenerateError::Fault(fault) => Self::Fault(fault),
        }
    }
}

/// On whose word a session is made; whoever runs the program makes it for its actor.
const fn owner(by: &Doer, actor: UserId) -> PersonalOwner {
    match by.actor {
        Actor::Administrator { user_id } => PersonalOwner::User { user_id },
        Actor::Client { client_id } => PersonalOwner::Client { client_id },
        Actor::Owner | Actor::CommandLine | Actor::System => PersonalOwner::User { user_id: actor },
    }
}

/// Makes a token. If the homeserver cannot make its device, there is none.
pub async fn issue_personal_token(
    ctx: &Context,
    by: &Doer,
    request: PersonalTokenRequest,
) -> Result<Issued, ManageError> {
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let actor = find_user(ctx, &tx, &request.whom).await?;
    let new = NewPersonalSession {
        id: ctx.mint.id(now),
        owner: owner(by, actor.id),
        actor: actor.id,
        what: What::Administration {
            act: Act::TokenIssued,
            about: Deed::of(Act::TokenIssued).about(&request.name).about,
        },
        name: request.name,
        scope: request.may.scope(ctx)?,
        may_administrate: true,
        lifetime: request.expires_in,
        by: by.clone(),
    };
    let staged = issue(ctx, &mut tx, new, now).await?;
    tx.commit().await?;
    Ok(staged.with_device(ctx).await?)
}

/// Replaces the token of a session that the same administrator made.
pub async fn regenerate_personal_token(
    ctx: &Context,
    by: &Doer,
    id: PersonalSessionId,
    expires_in: Option<Duration>,
) -> Result<(PersonalSession, SecretString), ManageError> {
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let found = personal_sessions::get(&tx, id).await?.ok_or(ManageError::NoSuchSession)?;
    let actor = found.actor_user_id;
    let (session, token) = regenerate(ctx, &mut tx, id, owner(by, actor), expires_in, now).await?;
    let deed = Deed::on(actor, Act::TokenRegenerated).about(&session.human_name);
    events::tell_act(ctx, &mut tx, by, deed, now).await?;
    tx.commit().await?;
    Ok((session, token))
}

/// Takes a token back, whoever made it.
pub async fn revoke_personal_session(
    ctx: &Context,
    by: &Doer,
    id: PersonalSessionId,
) -> Result<PersonalSession, ManageError> {
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let session = personal_sessions::get(&tx, id).await?.ok_or(ManageError::NoSuchSession)?;
    if !session.state.is_active() {
        return Err(ManageError::SessionRevoked);
    }
    let promised = end_session(ctx, &mut tx, SessionRef::Personal(id), now).await?;
    let deed = Deed::on(session.actor_user_id, Act::TokenRevoked).about(&session.human_name);
    events::tell_act(ctx, &mut tx, by, deed, now).await?;
    let ended = personal_sessions::get(&tx, id).await?.ok_or(ManageError::NoSuchSession)?;
    tx.commit().await?;
    tell_homeserver(ctx, promised).await;
    Ok(ended)
}

/// The tokens that speak for somebody and were not revoked, the oldest first.
pub async fn personal_tokens_of(
    ctx: &Context,
    whom: &Whom,
) -> Result<Vec<PersonalTokenShown>, ManageError> {
    let user = find_user(ctx, &ctx.store, whom).await?;
    let sessions = personal_sessions::active_of_actor(&ctx.store, user.id, usize::MAX).await?;
    let shown = |session| PersonalTokenShown::new(Account::of(ctx, &user), session, None);
    Ok(sessions.into_iter().map(shown).collect())
}

/// A token with the account it speaks for, as the command line shows it.
pub async fn shown(
    ctx: &Context,
    session: PersonalSession,
    token: Option<&SecretString>,
) -> Result<PersonalTokenShown, ManageError> {
    let user = users::get(&ctx.store, session.actor_user_id).await?;
    let user = user.ok_or(crate::flows::Fault::Dangling("a personal session without a user"))?;
    Ok(PersonalTokenShown::new(Account::of(ctx, &user), session, token))
}
