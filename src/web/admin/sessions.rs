//! What the three kinds of sessions have in common: their status and times in queries.

use serde::Deserialize;
use utoipa::ToSchema;

use super::AdminError;
use crate::domain::listing::{self, Between};
use crate::domain::session::Activity;
use crate::domain::{BrowserSessionId, ClientId, SessionState};
use crate::protocol::jsonapi::Moment;
use crate::store::{Read, browser_sessions, clients};

/// Whether a session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SessionStatus {
    /// It stands.
    Active,
    /// It was ended.
    Finished,
}

impl From<SessionStatus> for listing::SessionStatus {
    fn from(status: SessionStatus) -> Self {
        match status {
            SessionStatus::Active => Self::Active,
            SessionStatus::Finished => Self::Finished,
        }
    }
}

/// The moments strictly between two.
pub(super) fn between(after: Option<Moment>, before: Option<Moment>) -> Between {
    let at = |moment: Option<Moment>| moment.map(|Moment(at)| at);
    Between { after: at(after), before: at(before) }
}

/// Since when a session is over.
pub(super) fn finished_at(state: SessionState) -> Option<Moment> {
    match state {
        SessionState::Active => None,
        SessionState::Finished { at } => Some(Moment(at)),
    }
}

/// When and from where it was last used.
pub(super) fn last_use(seen: Option<Activity>) -> (Option<Moment>, Option<String>) {
    seen.map_or((None, None), |seen| (Some(Moment(seen.at)), seen.ip))
}

/// A browser session that a filter names must be there.
pub(super) async fn browser_must_exist(
    read: &impl Read,
    id: Option<BrowserSessionId>,
) -> Result<(), AdminError> {
    let Some(id) = id else { return Ok(()) };
    let found = browser_sessions::get(read, id).await?;
    found.map(drop).ok_or_else(|| AdminError::no_such(format!("there is no user session {id}")))
}

/// Clients that a filter names must be there.
pub(super) async fn clients_must_exist(
    read: &impl Read,
    ids: &[ClientId],
) -> Result<(), AdminError> {
    for id in ids {
        let found = clients::get(read, *id).await?;
        found.ok_or_else(|| AdminError::no_such(format!("there is no client {id}")))?;
    }
    Ok(())
}
