//! Personal access tokens that people make for themselves, for their bots and scripts.

use std::time::Duration;

use crate::domain::event::What;
use crate::domain::own_token::{Abilities, Lifetime, MOST};
use crate::domain::personal_session::{InvalidName, PersonalOwner};
use crate::domain::scope_policy::ScopeRefusal;
use crate::domain::user::Standing;
use crate::domain::{
    Caller, Doer, Id, Letter, PersonalSession, PersonalSessionId, Timestamp, User, UserId,
};
use crate::flows::fault::faults;
use crate::flows::personal_session::{IssueError, Issued, NewPersonalSession, issue};
use crate::flows::session_limit::has_room;
use crate::flows::{Context, Fault, mails};
use crate::store::{StoreError, personal_sessions, users};

/// How long a form is good whose token's id was minted with it.
const FORM_LIFETIME: Duration = Duration::from_hours(1);

/// What a person asks for.
#[derive(Clone, Debug)]
pub struct NewToken {
    /// The id that came with the form, so that the same form sent twice makes one token.
    pub id: PersonalSessionId,
    /// What it is called.
    pub name: String,
    /// What it may do.
    pub abilities: Abilities,
    /// How long it is good.
    pub lifetime: Lifetime,
}

/// Why there is no token.
#[derive(Debug, thiserror::Error)]
pub enum TokenError {
    /// `account.personal_tokens_allowed` is off.
    #[error("people cannot make personal access tokens on this server")]
    SwitchedOff,
    /// It cannot be called that.
    #[error(transparent)]
    Name(InvalidName),
    /// It may do nothing.
    #[error("a token that may do nothing is of no use")]
    NoAbility,
    /// It may do what only administrators may.
    #[error(transparent)]
    Scope(ScopeRefusal),
    /// It gives power over others and has no end.
    #[error("an administrative token must run out")]
    NeedsAnEnd,
    /// The person has as many tokens, or sessions, as they may have.
    #[error("this account has as many tokens as it may have")]
    TooMany,
    /// The form is old, or its id was not ours.
    #[error("the form is too old")]
    FormExpired,
    /// The form came twice: the token was shown the first time.
    #[error("it was made already")]
    MadeAlready,
    /// It is locked, or gone.
    #[error("the account is locked or deactivated")]
    AccountClosed,
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(TokenError);

impl From<IssueError> for TokenError {
    fn from(error: IssueError) -> Self {
        match error {
            IssueError::NoSuchUser | IssueError::Deactivated => Self::AccountClosed,
            IssueError::Name(error) => Self::Name(error),
            IssueError::Scope(error) => Self::Scope(error),
            IssueError::MadeAlready => Self::MadeAlready,
            IssueError::Fault(fault) => Self::Fault(fault),
        }
    }
}

/// The tokens that speak for a person, the newest first; those that an administrator made as well.
pub async fn tokens(ctx: &Context, user_id: UserId) -> Result<Vec<PersonalSession>, StoreError> {
    let mut all = personal_sessions::active_of_actor(&ctx.store, user_id, usize::MAX).await?;
    all.sort_unstable_by_key(|session| std::cmp::Reverse(session.id));
    Ok(all)
}

/// Makes a token. Its owner is told by mail: it outlives the sign-in that it was made in.
pub async fn make_token(
    ctx: &Context,
    user: &User,
    asked: NewToken,
    by: &Caller,
) -> Result<Issued, TokenError> {
    if !ctx.settings.account.personal_tokens_allowed {
        return Err(TokenError::SwitchedOff);
    }
    if asked.abilities.is_empty() {
        return Err(TokenError::NoAbility);
    }
    if asked.abilities.is_administrative() && asked.lifetime == Lifetime::Forever {
        return Err(TokenError::NeedsAnEnd);
    }
    let now = ctx.now();
    if !is_recent(asked.id, now) {
        return Err(TokenError::FormExpired);
    }
    let mut tx = ctx.store.begin().await?;
    let user = users::get(&tx, user.id).await?.ok_or(TokenError::AccountClosed)?;
    if user.standing() != Standing::Good {
        return Err(TokenError::AccountClosed);
    }
    if personal_sessions::get(&tx, asked.id).await?.is_some() {
        return Err(TokenError::MadeAlready);
    }
    if personal_sessions::count_own(&tx, user.id, MOST).await? >= MOST
        || !has_room(ctx, &tx, user.id).await?
    {
        return Err(TokenError::TooMany);
    }
    let new = NewPersonalSession {
        id: asked.id,
        owner: PersonalOwner::User { user_id: user.id },
        actor: user.id,
        what: What::token_made(&asked.name),
        name: asked.name,
        scope: asked.abilities.scope(&ctx.mint.scope_device()),
        may_administrate: ctx.may_administrate(&user),
        lifetime: asked.lifetime.duration(),
        by: Doer::owner(by.clone()),
    };
    let staged = issue(ctx, &mut tx, new, now).await?;
    let name = staged.session().human_name.clone();
    let letter = Letter::TokenMade { username: user.username, name };
    mails::queue_to_user(ctx, &mut tx, user.id, by.language(), &letter, now).await?;
    tx.commit().await?;
    ctx.mails.wake();
    Ok(staged.with_device(ctx).await?)
}

/// Whether an id was minted with a form of the last hour: a form cannot put a token among those of
/// another time.
fn is_recent(id: PersonalSessionId, now: Timestamp) -> bool {
    let minted = i64::try_from(id.ulid().timestamp_ms()).map(Timestamp::from_millis);
    minted.is_ok_and(|minted| minted <= now && now.since(minted) < FORM_LIFETIME)
}
