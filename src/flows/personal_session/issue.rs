//! Makes a personal session with its first token.

use std::time::Duration;

use crate::domain::event::What;
use crate::domain::personal_session::{InvalidName, PersonalOwner, check_name};
use crate::domain::scope_policy::{self, Grantee, ScopeRefusal};
use crate::domain::session::SessionState;
use crate::domain::user::Standing;
use crate::domain::{
    Doer, PersonalSession, PersonalSessionId, Scope, SecretString, SessionRef, Timestamp, User,
    UserId,
};
use crate::flows::device::{Promised, make_device, promise_device, take_back};
use crate::flows::fault::faults;
use crate::flows::issue_tokens::{Wanted, issue_tokens};
use crate::flows::{Context, Fault, events};
use crate::store::{Tx, personal_sessions, users};

/// What is to be made.
#[derive(Clone, Debug)]
pub struct NewPersonalSession {
    /// Its id, minted by the caller.
    pub id: PersonalSessionId,
    /// Who makes it.
    pub owner: PersonalOwner,
    /// Whom its token speaks for.
    pub actor: UserId,
    /// What it is called.
    pub name: String,
    /// What its token may be used for.
    pub scope: Scope,
    /// Whether its scope may be an administrative one.
    pub may_administrate: bool,
    /// How long its token is good; for ever if `None`.
    pub lifetime: Option<Duration>,
    /// What is told to the actor's account.
    pub what: What,
    /// On whose word.
    pub by: Doer,
}

/// A session with its token, which is told this once.
#[derive(Debug)]
pub struct Issued {
    /// The session.
    pub session: PersonalSession,
    /// Whom it speaks for.
    pub actor: User,
    /// The token.
    pub token: SecretString,
}

/// Why none was made.
#[derive(Debug, thiserror::Error)]
pub enum IssueError {
    /// There is no such user.
    #[error("there is no such user")]
    NoSuchUser,
    /// The account is gone.
    #[error("the account is deactivated")]
    Deactivated,
    /// It cannot be called that.
    #[error(transparent)]
    Name(#[from] InvalidName),
    /// Nobody, or not this person, is granted such a scope.
    #[error(transparent)]
    Scope(#[from] ScopeRefusal),
    /// There is a session of this id: the form came twice.
    #[error("it was made already")]
    MadeAlready,
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(IssueError);

/// A session whose device is still to be made.
#[derive(Debug)]
pub struct Staged {
    issued: Issued,
    promised: Option<Promised>,
}

/// Makes the session in the caller's transaction; call [`Staged::with_device`] after the commit.
pub async fn issue(
    ctx: &Context,
    tx: &mut Tx,
    new: NewPersonalSession,
    now: Timestamp,
) -> Result<Staged, IssueError> {
    let human_name = check_name(&new.name)?;
    let grantee = Grantee::User { may_administrate: new.may_administrate };
    scope_policy::check(&new.scope, grantee)?;
    let actor = users::get(&*tx, new.actor).await?.ok_or(IssueError::NoSuchUser)?;
    if actor.standing() == Standing::Deactivated {
        return Err(IssueError::Deactivated);
    }
    if personal_sessions::get(&*tx, new.id).await?.is_some() {
        return Err(IssueError::MadeAlready);
    }
    let session = PersonalSession {
        id: new.id,
        owner: new.owner,
        actor_user_id: actor.id,
        human_name,
        scope: new.scope,
        created_at: now,
        state: SessionState::Active,
        expires_at: new.lifetime.map(|lifetime| now + lifetime),
        last_active: None,
    };
    let promised = match session.device() {
        Some(device) => {
            let name = Some(session.human_name.clone());
            Some(promise_device(ctx, tx, actor.id, device, name, now).await?)
        }
        None => None,
    };
    personal_sessions::put(tx, &session).await?;
    events::tell_session(ctx, tx, session.id, actor.id, new.what, &new.by).await?;
    let wanted = Wanted {
        session: SessionRef::Personal(session.id),
        lifetime: new.lifetime,
        refreshable: false,
        predecessor: None,
    };
    let token = issue_tokens(ctx, tx, wanted, now).await?.access_token;
    Ok(Staged { issued: Issued { session, actor, token }, promised })
}

impl Staged {
    /// The session.
    #[must_use]
    pub const fn session(&self) -> &PersonalSession {
        &self.issued.session
    }

    /// After the commit: the homeserver has the device before the token is answered, or all is
    /// taken back.
    pub async fn with_device(self, ctx: &Context) -> Result<Issued, Fault> {
        let Self { issued, promised } = self;
        let Some(promised) = promised else { return Ok(issued) };
        if let Err(error) = make_device(ctx, promised).await {
            let mut tx = ctx.store.begin().await?;
            let session = SessionRef::Personal(issued.session.id);
            take_back(ctx, &mut tx, session, promised).await?;
            tx.commit().await?;
            ctx.outbox.wake();
            return Err(error.into());
        }
        Ok(issued)
    }
}
