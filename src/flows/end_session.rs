//! Ends sessions: their tokens go at once, the homeserver is told to drop their devices.

use std::time::Duration;

use super::{Context, Fault};
use crate::domain::session::SessionState;
use crate::domain::{
    BrowserSession, BrowserSessionId, ClientId, CompatSession, DeviceId, JobId, JobKind,
    OAuthSession, PersonalSession, SessionRef, Timestamp, UserId,
};
use crate::store::{
    Tx, access_tokens, browser_sessions, compat_sessions, oauth_sessions, personal_sessions,
    refresh_tokens,
};

/// How long an answer waits for the homeserver to drop a device. Longer, and it goes on without
/// the answer waiting.
const PATIENCE: Duration = Duration::from_secs(3);

/// Ends an OAuth session, in the caller's transaction; its device is not told to anybody yet.
pub async fn end_oauth(tx: &mut Tx, session: OAuthSession, now: Timestamp) -> Result<(), Fault> {
    remove_tokens(tx, SessionRef::OAuth(session.id)).await?;
    let ended = OAuthSession { state: SessionState::Finished { at: now }, ..session };
    Ok(oauth_sessions::put(tx, &ended).await?)
}

/// Ends a compatibility session, in the caller's transaction; likewise.
pub async fn end_compat(tx: &mut Tx, session: CompatSession, now: Timestamp) -> Result<(), Fault> {
    remove_tokens(tx, SessionRef::Compat(session.id)).await?;
    let ended = CompatSession { state: SessionState::Finished { at: now }, ..session };
    Ok(compat_sessions::put(tx, &ended).await?)
}

/// Ends a personal session, in the caller's transaction; likewise.
pub async fn end_personal(
    tx: &mut Tx,
    session: PersonalSession,
    now: Timestamp,
) -> Result<(), Fault> {
    remove_tokens(tx, SessionRef::Personal(session.id)).await?;
    let ended = PersonalSession { state: SessionState::Finished { at: now }, ..session };
    Ok(personal_sessions::put(tx, &ended).await?)
}

/// Takes the tokens of a session away, in the caller's transaction.
pub async fn remove_tokens(tx: &mut Tx, session: SessionRef) -> Result<(), Fault> {
    for token in access_tokens::of_session(&*tx, session).await? {
        access_tokens::remove(tx, token.digest).await?;
    }
    for token in refresh_tokens::of_session(&*tx, session).await? {
        refresh_tokens::remove(tx, token.digest).await?;
    }
    Ok(())
}

/// Ends whatever session stands on a user's device, so that a new sign-in takes its place.
pub async fn clear_device(
    tx: &mut Tx,
    user_id: UserId,
    device: &DeviceId,
    now: Timestamp,
) -> Result<usize, Fault> {
    let mut ended = 0;
    for session in oauth_sessions::active_of_device(&*tx, user_id, device).await? {
        end_oauth(tx, session, now).await?;
        ended += 1;
    }
    for session in compat_sessions::active_of_device(&*tx, user_id, device).await? {
        end_compat(tx, session, now).await?;
        ended += 1;
    }
    for session in personal_sessions::active_of_device(&*tx, user_id, device).await? {
        end_personal(tx, session, now).await?;
        ended += 1;
    }
    Ok(ended)
}

/// Ends the session of a token and promises that the homeserver drops its device. `None` if there
/// is nobody to tell, or it had ended already.
pub async fn end_session(
    ctx: &Context,
    tx: &mut Tx,
    session: SessionRef,
    now: Timestamp,
) -> Result<Option<(UserId, JobId)>, Fault> {
    let user_id = match session {
        SessionRef::OAuth(id) => {
            let Some(session) = oauth_sessions::get(&*tx, id).await? else { return Ok(None) };
            let user_id = session.user_id.filter(|_| session.device().is_some());
            if session.state.is_active() {
                end_oauth(tx, session, now).await?;
            }
            user_id
        }
        SessionRef::Compat(id) => {
            let Some(session) = compat_sessions::get(&*tx, id).await? else { return Ok(None) };
            let user_id = session.user_id;
            if session.state.is_active() {
                end_compat(tx, session, now).await?;
            }
            Some(user_id)
        }
        SessionRef::Personal(id) => {
            let Some(session) = personal_sessions::get(&*tx, id).await? else { return Ok(None) };
            let user_id = session.device().map(|_| session.actor_user_id);
            if session.state.is_active() {
                end_personal(tx, session, now).await?;
            }
            user_id
        }
    };
    let Some(user_id) = user_id else { return Ok(None) };
    let job = ctx.outbox.promise(tx, user_id, JobKind::SyncDevices, now).await?;
    Ok(Some((user_id, job)))
}

/// Ends every session of a user: browsers, applications, old clients, tokens that speak for them.
pub async fn end_all_of_user(
    ctx: &Context,
    tx: &mut Tx,
    user_id: UserId,
    now: Timestamp,
) -> Result<(usize, JobId), Fault> {
    end_all_but(ctx, tx, user_id, None, now).await
}

/// The same, but for one browser.
pub async fn end_all_but(
    ctx: &Context,
    tx: &mut Tx,
    user_id: UserId,
    kept: Option<BrowserSessionId>,
    now: Timestamp,
) -> Result<(usize, JobId), Fault> {
    let mut ended = 0;
    for session in browser_sessions::active_of_user(&*tx, user_id, usize::MAX).await? {
        if Some(session.id) != kept {
            end_browser(tx, session, now).await?;
            ended += 1;
        }
    }
    for session in oauth_sessions::active_of_user(&*tx, user_id, usize::MAX).await? {
        end_oauth(tx, session, now).await?;
        ended += 1;
    }
    for session in compat_sessions::active_of_user(&*tx, user_id, usize::MAX).await? {
        end_compat(tx, session, now).await?;
        ended += 1;
    }
    for session in personal_sessions::active_of_actor(&*tx, user_id, usize::MAX).await? {
        end_personal(tx, session, now).await?;
        ended += 1;
    }
    let job = ctx.outbox.promise(tx, user_id, JobKind::SyncDevices, now).await?;
    Ok((ended, job))
}

/// Ends the personal sessions that a user made for others: nobody answers for them once the user
/// is gone. Wake the outbox after the commit.
pub async fn end_all_of_owner(
    ctx: &Context,
    tx: &mut Tx,
    user_id: UserId,
    now: Timestamp,
) -> Result<usize, Fault> {
    let sessions = personal_sessions::active_of_owner(&*tx, user_id, usize::MAX).await?;
    for session in &sessions {
        end_session(ctx, tx, SessionRef::Personal(session.id), now).await?;
    }
    Ok(sessions.len())
}

/// Ends what a client was granted and the personal sessions that it made. Wake the outbox after
/// the commit.
pub async fn end_all_of_client(
    ctx: &Context,
    tx: &mut Tx,
    client_id: ClientId,
    now: Timestamp,
) -> Result<usize, Fault> {
    let granted = oauth_sessions::active_of_client(&*tx, client_id, usize::MAX).await?;
    let made = personal_sessions::active_of_client(&*tx, client_id, usize::MAX).await?;
    let granted = granted.iter().map(|session| SessionRef::OAuth(session.id));
    let made = made.iter().map(|session| SessionRef::Personal(session.id));
    let all: Vec<_> = granted.chain(made).collect();
    for session in &all {
        end_session(ctx, tx, *session, now).await?;
    }
    Ok(all.len())
}

/// Ends a browser session, in the caller's transaction. The sessions that it granted stay.
pub async fn end_browser(
    tx: &mut Tx,
    session: BrowserSession,
    now: Timestamp,
) -> Result<(), Fault> {
    let ended = BrowserSession { state: SessionState::Finished { at: now }, ..session };
    Ok(browser_sessions::put(tx, &ended).await?)
}

/// After the commit: gives the homeserver a moment to drop the devices before the answer leaves,
/// so that "signed out" is true at once when it is well. If it is not, the outbox goes on alone.
pub async fn tell_homeserver(ctx: &Context, promised: Option<(UserId, JobId)>) {
    if let Some((user_id, job)) = promised {
        let outbox = ctx.outbox.clone();
        let delivery = tokio::spawn(async move { outbox.deliver(user_id, job).await });
        let _ = tokio::time::timeout(PATIENCE, delivery).await;
    }
}
