//! The name that others see. The homeserver keeps it: it is asked there, and set there.

use std::time::Duration;

use crate::domain::event::What;
use crate::domain::profile::check_name;
use crate::domain::{Caller, User};
use crate::flows::fault::faults;
use crate::flows::{Context, Fault, events};
use crate::homeserver::HomeserverError;

/// How long a page waits for the homeserver to tell the name.
const PATIENCE_TO_ASK: Duration = Duration::from_secs(2);
/// How long a person waits for the homeserver to take a new one.
const PATIENCE_TO_SET: Duration = Duration::from_secs(15);

/// What is known of a person's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DisplayName {
    /// They are called so.
    Name(String),
    /// They have none.
    None,
    /// The homeserver did not tell.
    Unknown,
}

impl DisplayName {
    /// The name, if there is one.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Name(name) => Some(name),
            Self::None | Self::Unknown => None,
        }
    }
}

/// Asks for the name.
pub async fn display_name(ctx: &Context, user: &User) -> DisplayName {
    let asked = ctx.homeserver.query_user(&user.username);
    match tokio::time::timeout(PATIENCE_TO_ASK, asked).await {
        Ok(Ok(Some(there))) => match there.display_name {
            Some(name) if !name.trim().is_empty() => DisplayName::Name(name),
            _ => DisplayName::None,
        },
        Ok(Ok(None)) => DisplayName::None,
        Ok(Err(_)) | Err(_) => DisplayName::Unknown,
    }
}

/// Why a name was not set.
#[derive(Debug, thiserror::Error)]
pub enum DisplayNameError {
    /// `account.displayname_change_allowed` is off.
    #[error("names cannot be changed on this server")]
    SwitchedOff,
    /// More characters than a profile has room for.
    #[error("the name is too long")]
    TooLong,
    /// The homeserver does not want it.
    #[error("the homeserver refused the name: {0}")]
    Refused(HomeserverError),
    /// The homeserver did not answer.
    #[error("the homeserver did not answer")]
    Unreachable,
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(DisplayNameError);

/// Sets the name; an empty one takes it away.
pub async fn set_display_name(
    ctx: &Context,
    user: &User,
    name: &str,
    by: &Caller,
) -> Result<(), DisplayNameError> {
    if !ctx.settings.account.displayname_change_allowed {
        return Err(DisplayNameError::SwitchedOff);
    }
    let name = name.trim();
    if check_name(name).is_err() {
        return Err(DisplayNameError::TooLong);
    }
    let set = ctx.homeserver.set_displayname(&user.username, Some(name).filter(|n| !n.is_empty()));
    match tokio::time::timeout(PATIENCE_TO_SET, set).await {
        Ok(Ok(())) => {}
        Ok(Err(error @ HomeserverError::Refused { .. })) => {
            return Err(DisplayNameError::Refused(error));
        }
        Ok(Err(error)) => {
            tracing::warn!(%error, user.id = %user.id, "a display name could not be set");
            return Err(DisplayNameError::Unreachable);
        }
        Err(_) => return Err(DisplayNameError::Unreachable),
    }
    let mut tx = ctx.store.begin().await?;
    events::tell(ctx, &mut tx, user.id, What::NameChanged, by, ctx.now()).await?;
    Ok(tx.commit().await?)
}
