//! A client asks for its user to be signed out (OpenID Connect RP-Initiated Logout 1.0): the browser
//! session ends, and with it what the client was granted in it.

use std::time::Duration;

use super::end_session::{end_browser, end_session, tell_homeserver};
use super::fault::faults;
use super::id_token_hint::{IdTokenHint, read_id_token_hint};
use super::{Context, Fault, events};
use crate::domain::{
    BrowserSession, Client, ClientId, OAuthSession, OAuthSessionId, OwnSession, SessionRef,
    SessionState, Timestamp, User,
};
use crate::protocol::oidc::logout::LogoutRequest;
use crate::store::{Tx, browser_sessions, clients, oauth_sessions};

/// How long after the session of an `id_token` ended it still speaks for its client: some take
/// their tokens back first, and sign out then.
const RECENT: Duration = Duration::from_mins(10);

/// What a client asks.
#[derive(Clone, Debug)]
pub struct Logout {
    /// What its `id_token_hint` says, if it is one of ours.
    hint: Option<IdTokenHint>,
    /// Whether the session that the hint speaks of stands, or did a moment ago.
    is_current: bool,
    /// The client, if it is known.
    pub client: Option<Client>,
    /// Where to go then: only an address that the client registered, to the byte (§3).
    pub redirect_uri: Option<String>,
}

/// Why a logout is not even asked about.
#[derive(Debug, thiserror::Error)]
pub enum LogoutError {
    /// §2: both name a client, and not the same one.
    #[error("the id_token_hint was not given to this client_id")]
    OtherClient,
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(LogoutError);

impl Logout {
    /// Whether it is proven that the client means `user`, who then need not be asked (§2, §6). The
    /// `id_token` of a session that is long over is suspect (§2): anybody may have found it.
    #[must_use]
    pub fn is_meant_for(&self, user: &User) -> bool {
        self.is_current && self.hint.is_some_and(|hint| hint.subject == user.id)
    }

    /// Whether the request comes from a client that somebody signed in to here.
    #[must_use]
    pub fn is_by_a_client_of_ours(&self) -> bool {
        self.hint.is_some()
    }
}

/// Reads what the client asks. A hint that is not ours, or whose key is gone, counts as absent:
/// then the person is asked.
pub async fn read_logout(ctx: &Context, request: &LogoutRequest) -> Result<Logout, LogoutError> {
    let hint = request.id_token_hint.as_deref().and_then(|token| read_id_token_hint(ctx, token));
    let named: Option<ClientId> = request.client_id.as_deref().and_then(|id| id.parse().ok());
    let client_id = match (hint, named) {
        (Some(hint), Some(named)) if hint.client_id != named => {
            return Err(LogoutError::OtherClient);
        }
        (Some(hint), _) => Some(hint.client_id),
        (None, named) => named,
    };
    let client = match client_id {
        Some(id) => clients::get(&ctx.store, id).await?,
        None => None,
    };
    let is_registered = |uri: &String| {
        client
            .as_ref()
            .is_some_and(|client| client.metadata.post_logout_redirect_uris.contains(uri))
    };
    let redirect_uri = request.post_logout_redirect_uri.clone().filter(is_registered);
    let is_current = match hint.and_then(|hint| hint.session_id) {
        Some(id) => is_current(ctx, id).await?,
        None => false,
    };
    Ok(Logout { hint, is_current, client, redirect_uri })
}

async fn is_current(ctx: &Context, id: OAuthSessionId) -> Result<bool, Fault> {
    let session = oauth_sessions::get(&ctx.store, id).await?;
    Ok(session.is_some_and(|session| match session.state {
        SessionState::Active => true,
        SessionState::Finished { at } => ctx.now() < at + RECENT,
    }))
}

/// Signs out.
pub async fn log_out(
    ctx: &Context,
    logout: &Logout,
    browser: &BrowserSession,
) -> Result<(), Fault> {
    let now: Timestamp = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let mut promised = None;
    for session in sessions_of_client(&tx, logout, browser).await? {
        events::tell_sign_out(ctx, &mut tx, OwnSession::OAuth(session.id), now).await?;
        let told = end_session(ctx, &mut tx, SessionRef::OAuth(session.id), now).await?;
        promised = told.or(promised);
    }
    if let Some(session) = browser_sessions::get(&tx, browser.id).await?
        && session.state.is_active()
    {
        events::tell_sign_out(ctx, &mut tx, OwnSession::Browser(session.id), now).await?;
        end_browser(&mut tx, session, now).await?;
    }
    tx.commit().await?;
    tell_homeserver(ctx, promised).await;
    Ok(())
}

/// What the client was granted in this browser session, and in the one that its hint speaks of: a
/// person who signed in anew since then has another.
async fn sessions_of_client(
    tx: &Tx,
    logout: &Logout,
    browser: &BrowserSession,
) -> Result<Vec<OAuthSession>, Fault> {
    let Some(client) = &logout.client else { return Ok(Vec::new()) };
    let mut sessions = oauth_sessions::active_of_browser(tx, browser.id, usize::MAX).await?;
    if let Some(id) = logout.hint.and_then(|hint| hint.session_id)
        && let Some(session) = oauth_sessions::get(tx, id).await?
        && session.state.is_active()
        && session.user_id == Some(browser.user_id)
        && !sessions.contains(&session)
    {
        sessions.push(session);
    }
    sessions.retain(|session| session.client_id == client.id);
    Ok(sessions)
}
