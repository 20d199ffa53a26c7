//! Reads the audit for the command line: the latest first, a page at a time.

use serde::{Deserialize, Serialize};

use super::{ManageError, Whom, find_user};
use crate::domain::event::Outcome;
use crate::domain::listing::{Between, EventFilter, Window};
use crate::domain::{Actor, Event, EventId, Timestamp};
use crate::flows::Context;
use crate::flows::admin::audit;

/// What is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AuditQuestion {
    /// To whose account.
    pub username: Option<String>,
    /// Any of these kinds.
    pub kinds: Vec<String>,
    /// Not before.
    pub since: Option<Timestamp>,
    /// Only what happened before this one.
    pub before: Option<EventId>,
    /// How many at most.
    pub limit: usize,
}

/// An event, for people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventShown {
    /// The event.
    #[serde(flatten)]
    pub event: Event,
    /// How it ended.
    pub outcome: Outcome,
    /// To whose account, by name.
    pub username: Option<String>,
    /// The administrator who did it, by name.
    pub administrator: Option<String>,
}

/// The latest events, the latest first.
pub async fn read_audit(
    ctx: &Context,
    asked: AuditQuestion,
) -> Result<Vec<EventShown>, ManageError> {
    let user = match &asked.username {
        Some(name) => Some(find_user(ctx, &ctx.store, &Whom::from(name.as_str())).await?.id),
        None => None,
    };
    // "Since" takes that very moment in.
    let after = asked.since.map(|at| Timestamp::from_millis(at.as_millis().saturating_sub(1)));
    let at = Between { after, before: None };
    let filter = EventFilter { user, actor: None, kinds: asked.kinds, at };
    let window = Window { after: None, before: asked.before, from_end: true, limit: asked.limit };
    let audit::Page { events, names } = audit::read(ctx, &filter, &window).await?;
    let shown = events.items.into_iter().rev().map(|event| EventShown {
        outcome: event.what.outcome(),
        username: event.user_id.and_then(|id| names.get(&id).cloned()),
        administrator: match event.actor {
            Actor::Administrator { user_id } => names.get(&user_id).cloned(),
            _ => None,
        },
        event,
    });
    Ok(shown.collect())
}
