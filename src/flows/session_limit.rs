//! Keeps to the number of sessions that one person may have; the rule is `domain::session_limit`, the
//! numbers are those of the policy's data (`session_limit`).

use super::end_session::end_session;
use super::fault::faults;
use super::{Context, Fault, events};
use crate::domain::event::Why;
use crate::domain::session_limit::LimitVerdict;
use crate::domain::{BrowserSession, DeviceId, JobId, OwnSession, SessionRef, Timestamp, UserId};
use crate::policy::input::SessionCounts;
use crate::store::{Read, Tx, compat_sessions, oauth_sessions, personal_sessions};

/// How many sessions are looked at to find the one used longest ago, of each kind.
const LOOK_AT: usize = 500;

/// Why no session begins.
#[derive(Debug, thiserror::Error)]
pub enum LimitError {
    /// The person has as many as they may have.
    #[error("this account has as many sessions as it may have: end one first")]
    TooManySessions,
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(LimitError);

/// A session that a person may end.
#[derive(Clone, Debug)]
pub struct OpenSession {
    /// Which.
    pub session: SessionRef,
    /// What the person or the client called it.
    pub name: Option<String>,
    /// Its device.
    pub device: Option<DeviceId>,
    /// When it was last used, or began.
    pub last_use: Timestamp,
}

/// Makes room for a session that is staged already, or refuses it. What was promised to the
/// homeserver is to be told after the commit.
pub async fn make_room(
    ctx: &Context,
    tx: &mut Tx,
    user_id: UserId,
    begun: SessionRef,
    now: Timestamp,
) -> Result<Option<(UserId, JobId)>, LimitError> {
    let Some(limit) = ctx.policy.now().rules.session_limit else { return Ok(None) };
    let others = count(&*tx, user_id, limit.horizon() + 1).await? - 1;
    let how_many = match limit.judge(others) {
        LimitVerdict::Free => return Ok(None),
        LimitVerdict::Refused => return Err(LimitError::TooManySessions),
        LimitVerdict::Evicts(how_many) => how_many,
    };
    let mut promised = None;
    let open = open_sessions(&*tx, user_id).await?;
    // A script would stop without anybody knowing why: its token makes no room.
    let may_go = |old: &&OpenSession| {
        old.session != begun && !matches!(old.session, SessionRef::Personal(_))
    };
    for old in open.iter().filter(may_go).take(how_many) {
        events::tell_closed(ctx, tx, OwnSession::of(old.session), Why::Limit, now).await?;
        promised = end_session(ctx, tx, old.session, now).await?.or(promised);
    }
    Ok(promised)
}

/// Whether the person is to end a session before one begins, which `device` may have the place of.
pub async fn asks_to_end(
    ctx: &Context,
    browser: Option<&BrowserSession>,
    device: Option<&DeviceId>,
) -> Result<bool, Fault> {
    let (Some(limit), Some(browser)) = (ctx.policy.now().rules.session_limit, browser) else {
        return Ok(false);
    };
    let user_id = browser.user_id;
    let replaced = match device {
        Some(device) => stands_on(&ctx.store, user_id, device).await?,
        None => 0,
    };
    let all = count(&ctx.store, user_id, limit.horizon() + replaced).await?;
    Ok(limit.asks_to_end(all.saturating_sub(replaced)))
}

/// How many sessions stand on a device: a new one on it takes their place.
pub async fn stands_on(
    read: &impl Read,
    user_id: UserId,
    device: &DeviceId,
) -> Result<usize, Fault> {
    let oauth = oauth_sessions::active_of_device(read, user_id, device).await?.len();
    let compat = compat_sessions::active_of_device(read, user_id, device).await?.len();
    Ok(oauth + compat + own_on_device(read, user_id, device).await?)
}

/// The sessions of a person, the one used longest ago first.
pub async fn open_sessions(read: &impl Read, user_id: UserId) -> Result<Vec<OpenSession>, Fault> {
    let mut open = Vec::new();
    for session in oauth_sessions::active_of_user(read, user_id, LOOK_AT).await? {
        open.push(OpenSession {
            session: SessionRef::OAuth(session.id),
            device: session.device(),
            last_use: session.last_use(),
            name: session.human_name,
        });
    }
    for session in compat_sessions::active_of_user(read, user_id, LOOK_AT).await? {
        open.push(OpenSession {
            session: SessionRef::Compat(session.id),
            last_use: session.last_use(),
            name: session.human_name,
            device: session.device_id,
        });
    }
    for session in personal_sessions::active_of_actor(read, user_id, LOOK_AT).await? {
        if session.is_own() {
            open.push(OpenSession {
                session: SessionRef::Personal(session.id),
                last_use: session.last_use(),
                device: session.device(),
                name: Some(session.human_name),
            });
        }
    }
    open.sort_by_key(|session| session.last_use);
    Ok(open)
}

/// How many sessions a person has, by kind, as policies are told; each kind as far as `LOOK_AT`.
pub async fn counts(read: &impl Read, user_id: UserId) -> Result<SessionCounts, Fault> {
    let oauth2 = oauth_sessions::count_of_user(read, user_id, LOOK_AT).await?;
    let compat = compat_sessions::count_of_user(read, user_id, LOOK_AT).await?;
    let personal = personal_sessions::count_own(read, user_id, LOOK_AT).await?;
    Ok(SessionCounts { total: oauth2 + compat + personal, oauth2, compat, personal })
}

/// Whether a person may have one more session without another making room for it.
pub async fn has_room(ctx: &Context, read: &impl Read, user_id: UserId) -> Result<bool, Fault> {
    let Some(limit) = ctx.policy.now().rules.session_limit else { return Ok(true) };
    let all = count(read, user_id, limit.horizon()).await?;
    Ok(limit.judge(all) == LimitVerdict::Free)
}

async fn own_on_device(
    read: &impl Read,
    user_id: UserId,
    device: &DeviceId,
) -> Result<usize, Fault> {
    let tokens = personal_sessions::active_of_device(read, user_id, device).await?;
    Ok(tokens.iter().filter(|session| session.is_own()).count())
}

/// How many active sessions a person has, counted as far as `limit`. Tokens that administrators made
/// are not theirs to give up.
async fn count(read: &impl Read, user_id: UserId, limit: usize) -> Result<usize, Fault> {
    let oauth = oauth_sessions::count_of_user(read, user_id, limit).await?;
    let compat = compat_sessions::count_of_user(read, user_id, limit - oauth).await?;
    let own = personal_sessions::count_own(read, user_id, limit - oauth - compat).await?;
    Ok(oauth + compat + own)
}
