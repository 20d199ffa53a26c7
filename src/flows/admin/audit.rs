//! Reads the audit: what happened, to whose account, on whose word (`domain::event`).

use std::collections::BTreeMap;

use crate::domain::listing::{EventFilter, Listed, Window};
use crate::domain::{Actor, Event, EventId, UserId};
use crate::flows::{Context, Fault};
use crate::store::{events, users};

/// A page of events, and the names of the accounts that it tells of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The events, in the order in which they happened.
    pub events: Listed<Event>,
    /// The usernames of those to whom it happened and of the administrators who did it, as far as
    /// they are still there.
    pub names: BTreeMap<UserId, String>,
}

/// A page of what a filter lets through. For the latest first, ask from the end and turn it round.
pub async fn read(
    ctx: &Context,
    filter: &EventFilter,
    window: &Window<EventId>,
) -> Result<Page, Fault> {
    let events = events::list(&ctx.store, filter, window).await?;
    let mut names = BTreeMap::new();
    for user_id in events.items.iter().flat_map(accounts) {
        if !names.contains_key(&user_id)
            && let Some(user) = users::get(&ctx.store, user_id).await?
        {
            names.insert(user_id, user.username);
        }
    }
    Ok(Page { events, names })
}

/// How many a filter lets through.
pub async fn count(ctx: &Context, filter: &EventFilter) -> Result<u64, Fault> {
    Ok(events::count_listed(&ctx.store, filter).await?)
}

fn accounts(event: &Event) -> impl Iterator<Item = UserId> + use<> {
    let administrator = match event.actor {
        Actor::Administrator { user_id } => Some(user_id),
        _ => None,
    };
    event.user_id.into_iter().chain(administrator)
}
