//! What the three kinds of sessions have in common: their status and times in queries.

use crate::domain::SessionState;
use crate::domain::session::Activity;
use crate::protocol::jsonapi::Moment;

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
