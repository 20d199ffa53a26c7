//! Opens an OAuth session with its tokens, in the caller's transaction, whichever grant it is for.
//!
//! A session of a user on a device takes the place of whatever stood there, and the homeserver is
//! promised the device; the caller keeps that promise (`device::make_device`) after the commit, and
//! before the tokens are answered.

use super::device::{Promised, promise_device};
use super::fault::Fault;
use super::issue_tokens::{Issued, Wanted, issue_tokens};
use super::session_limit::{LimitError, make_room};
use super::{Context, events, fault::faults, policy};
use crate::domain::event::What;
use crate::domain::session::SessionState;
use crate::domain::user::Standing;
use crate::domain::{
    BrowserSession, BrowserSessionId, Caller, Client, Doer, JobId, OAuthSession, Scope, SessionRef,
    Timestamp, UserId,
};
use crate::store::{Tx, browser_sessions, oauth_sessions, users};

/// What is to be opened.
#[derive(Debug)]
pub struct NewSession<'a> {
    /// For which client.
    pub client: &'a Client,
    /// In which browser it was granted; `None` for a client in its own name.
    pub browser: Option<&'a BrowserSession>,
    /// What was granted.
    pub scope: Scope,
    /// The `User-Agent` by which people will know it.
    pub user_agent: Option<String>,
    /// Whether it may be prolonged.
    pub refreshable: bool,
}

/// A session that is open once the transaction was committed.
#[derive(Debug)]
pub struct Opened {
    /// The session.
    pub session: OAuthSession,
    /// Its tokens.
    pub tokens: Issued,
    /// The device that the homeserver must have first.
    pub promised: Option<Promised>,
    /// What the homeserver is to be told of sessions that made room.
    pub evicted: Option<(UserId, JobId)>,
}

/// Why a browser session does not vouch for a new session.
#[derive(Debug, thiserror::Error)]
pub enum NotVouched {
    /// It has ended, or its user is locked, gone, or no administrator any more.
    #[error("the browser session in which it was granted does not stand any more")]
    Over,
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(NotVouched);

/// The browser session in which `scope` was granted. It must still stand, and its user too: who
/// signs out, is locked or ceases to be an administrator between grant and exchange gets no session.
pub async fn granting_browser(
    ctx: &Context,
    tx: &Tx,
    id: BrowserSessionId,
    scope: &Scope,
) -> Result<BrowserSession, NotVouched> {
    let browser = browser_sessions::get(tx, id).await?.ok_or(NotVouched::Over)?;
    let user = users::get(tx, browser.user_id)
        .await?
        .ok_or(Fault::Dangling("a browser session without a user"))?;
    let stands = browser.state.is_active() && user.standing() == Standing::Good;
    if stands && policy::still_lets(ctx, &user, scope) {
        Ok(browser)
    } else {
        Err(NotVouched::Over)
    }
}

/// Opens the session, if its user may have one more.
pub async fn open_session(
    ctx: &Context,
    tx: &mut Tx,
    new: NewSession<'_>,
    now: Timestamp,
) -> Result<Opened, LimitError> {
    let session = OAuthSession {
        id: ctx.mint.id(now),
        client_id: new.client.id,
        user_id: new.browser.map(|browser| browser.user_id),
        browser_session_id: new.browser.map(|browser| browser.id),
        scope: new.scope,
        created_at: now,
        authenticated_at: new.browser.map(|browser| browser.authenticated_at),
        state: SessionState::Active,
        user_agent: new.user_agent,
        last_active: None,
        human_name: None,
    };
    let promised = match (session.user_id, session.device()) {
        (Some(user_id), Some(device)) => {
            let name = Some(new.client.display_name());
            Some(promise_device(ctx, tx, user_id, device, name, now).await?)
        }
        _ => None,
    };
    oauth_sessions::put(tx, &session).await?;
    if let Some(browser) = new.browser {
        let what = What::app_signed_in(&new.client.display_name(), session.device());
        let by = Caller::at(browser);
        events::tell_session(ctx, tx, session.id, browser.user_id, what, &Doer::owner(by)).await?;
    }
    let begun = SessionRef::OAuth(session.id);
    let evicted = match session.user_id {
        Some(user_id) => make_room(ctx, tx, user_id, begun, now).await?,
        None => None,
    };
    let wanted = Wanted {
        session: begun,
        lifetime: Some(ctx.settings.experimental.access_token_ttl),
        refreshable: new.refreshable,
        predecessor: None,
    };
    let tokens = issue_tokens(ctx, tx, wanted, now).await?;
    Ok(Opened { session, tokens, promised, evicted })
}
