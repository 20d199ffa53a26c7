//! Replaces the token of a personal session: the old one is worth nothing at once.

use std::time::Duration;

use crate::domain::personal_session::PersonalOwner;
use crate::domain::{PersonalSession, PersonalSessionId, SecretString, SessionRef, Timestamp};
use crate::flows::end_session::remove_tokens;
use crate::flows::fault::faults;
use crate::flows::issue_tokens::{Wanted, issue_tokens};
use crate::flows::{Context, Fault};
use crate::store::{Tx, personal_sessions};

/// Why the token was left as it was.
#[derive(Debug, thiserror::Error)]
pub enum RegenerateError {
    /// There is no such session.
    #[error("there is no such personal session")]
    NoSuchSession,
    /// It was revoked.
    #[error("the personal session was revoked")]
    Revoked,
    /// Somebody else made it: whoever gets the token can act as its user.
    #[error("the personal session belongs to somebody else")]
    NotYours,
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(RegenerateError);

/// Replaces the token of a session that `owner` made, in the caller's transaction.
pub async fn regenerate(
    ctx: &Context,
    tx: &mut Tx,
    id: PersonalSessionId,
    owner: PersonalOwner,
    lifetime: Option<Duration>,
    now: Timestamp,
) -> Result<(PersonalSession, SecretString), RegenerateError> {
    let found = personal_sessions::get(&*tx, id).await?;
    let session = found.ok_or(RegenerateError::NoSuchSession)?;
    if !session.state.is_active() {
        return Err(RegenerateError::Revoked);
    }
    if session.owner != owner {
        return Err(RegenerateError::NotYours);
    }
    let session_ref = SessionRef::Personal(id);
    remove_tokens(tx, session_ref).await?;
    let expires_at = lifetime.map(|lifetime| now + lifetime);
    let session = PersonalSession { expires_at, ..session };
    personal_sessions::put(tx, &session).await?;
    let wanted = Wanted { session: session_ref, lifetime, refreshable: false, predecessor: None };
    let token = issue_tokens(ctx, tx, wanted, now).await?.access_token;
    Ok((session, token))
}
