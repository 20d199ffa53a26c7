//! Gives a session a name of its owner's choice; the homeserver calls its device the same.

use super::sessions;
use crate::domain::{CompatSession, JobKind, OAuthSession, OwnSession, PersonalSession, UserId};
use crate::flows::end_session::tell_homeserver;
use crate::flows::fault::faults;
use crate::flows::{Context, Fault};
use crate::store::{compat_sessions, oauth_sessions, personal_sessions};

/// The longest name, in characters; Synapse takes no more.
pub const MAX_NAME: usize = 100;

/// Why a session was not renamed.
#[derive(Debug, thiserror::Error)]
pub enum RenameError {
    /// It has ended, is somebody else's, or is a browser, whose name says what it is.
    #[error("there is no such session")]
    Unknown,
    /// Nothing was typed.
    #[error("the name is empty")]
    Empty,
    /// More than [`MAX_NAME`] characters.
    #[error("the name is too long")]
    TooLong,
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(RenameError);

/// Renames it. The homeserver is told through the outbox: it may be down.
pub async fn rename_session(
    ctx: &Context,
    user_id: UserId,
    id: OwnSession,
    name: &str,
) -> Result<(), RenameError> {
    let name = name.trim();
    if name.is_empty() {
        return Err(RenameError::Empty);
    }
    if name.chars().count() > MAX_NAME {
        return Err(RenameError::TooLong);
    }
    let (now, human_name) = (ctx.now(), Some(name.to_owned()));
    let mut tx = ctx.store.begin().await?;
    let session = sessions::find(&tx, user_id, id).await?.ok_or(RenameError::Unknown)?;
    match id {
        OwnSession::OAuth(id) => {
            let before = oauth_sessions::get(&tx, id).await?.ok_or(RenameError::Unknown)?;
            oauth_sessions::put(&mut tx, &OAuthSession { human_name, ..before }).await?;
        }
        OwnSession::Compat(id) => {
            let before = compat_sessions::get(&tx, id).await?.ok_or(RenameError::Unknown)?;
            compat_sessions::put(&mut tx, &CompatSession { human_name, ..before }).await?;
        }
        OwnSession::Personal(id) => {
            let before = personal_sessions::get(&tx, id).await?.ok_or(RenameError::Unknown)?;
            let human_name = name.to_owned();
            personal_sessions::put(&mut tx, &PersonalSession { human_name, ..before }).await?;
        }
        OwnSession::Browser(_) => return Err(RenameError::Unknown),
    }
    let promised = match session.device {
        Some(device_id) => {
            let kind = JobKind::UpsertDevice { device_id, display_name: Some(name.to_owned()) };
            Some((user_id, ctx.outbox.promise(&mut tx, user_id, kind, now).await?))
        }
        None => None,
    };
    tx.commit().await?;
    tell_homeserver(ctx, promised).await;
    Ok(())
}
