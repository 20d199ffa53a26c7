//! The collection of what happened: `domain::Event` by id.

use super::engine::{Read, Tx};
use super::error::{PutError, StoreError};
use super::key::IndexKey;
use super::layout::{Index, Tree};
use super::listing::{self, Query, begun};
use super::record::{self, IndexEntries, Record};
use crate::domain::event::{What, hour_of};
use crate::domain::listing::{EventFilter, Listed, Window};
use crate::domain::{Actor, Event, EventId, Id, Timestamp, UserId};

impl Record for Event {
    const TREE: Tree = Tree::Events;
    type Key = EventId;

    fn key(&self) -> EventId {
        self.id
    }

    fn index(&self, entries: &mut IndexEntries) {
        if let Some(user_id) = self.user_id {
            entries.add(by_time(user_id, self.at));
            entries.add(on(user_id));
        }
        for kind in self.what.kinds() {
            entries.add(of_kind(&kind));
        }
        entries.add(by_actor(&self.actor));
        if let Some(by) = by_hour(self.user_id, &self.what, self.at) {
            entries.add(by);
        }
    }

    fn forget_at(&self) -> Option<Timestamp> {
        Some(self.forget_at)
    }
}

fn by_time(user_id: UserId, at: Timestamp) -> IndexKey {
    IndexKey::new(Index::EventsOfUser).id(user_id).latest_first(at)
}

fn by_hour(user_id: Option<UserId>, what: &What, at: Timestamp) -> Option<IndexKey> {
    let user_id = user_id.unwrap_or(UserId::from_ulid(ulid::Ulid::nil()));
    let counted = what.counted_as()?;
    Some(IndexKey::new(Index::EventsOfHour).id(user_id).text(&counted).time(hour_of(at)))
}

/// The lists in `EventsBy`: by what happened, and on whose word.
fn of_kind(kind: &str) -> IndexKey {
    IndexKey::new(Index::EventsBy).list(b'k').text(kind)
}

fn by_actor(actor: &Actor) -> IndexKey {
    let list = IndexKey::new(Index::EventsBy);
    match actor {
        Actor::Owner => list.list(b'o'),
        Actor::Administrator { user_id } => list.list(b'a').id(*user_id),
        Actor::Client { client_id } => list.list(b'c').id(*client_id),
        Actor::CommandLine => list.list(b'l'),
        Actor::System => list.list(b's'),
    }
}

fn on(user_id: UserId) -> IndexKey {
    IndexKey::new(Index::EventsOn).id(user_id)
}

/// The event of an id.
pub async fn get(read: &impl Read, id: EventId) -> Result<Option<Event>, StoreError> {
    record::get(read, &id).await
}

/// The events of a user, the latest first, after the one that ended the page before; at most
/// `limit`.
pub async fn of_user(
    read: &impl Read,
    user_id: UserId,
    after: Option<&Event>,
    limit: usize,
) -> Result<Vec<Event>, StoreError> {
    let by = IndexKey::new(Index::EventsOfUser).id(user_id);
    let after = after.filter(|event| event.user_id == Some(user_id));
    let after = after.map(|event| (by_time(user_id, event.at), event.id));
    record::all_after(read, by, after, limit).await
}

/// A page of those that a filter lets through, in the order of their ids: of when they happened, or
/// (of what is counted together) first happened.
pub async fn list(
    read: &impl Read,
    filter: &EventFilter,
    window: &Window<EventId>,
) -> Result<Listed<Event>, StoreError> {
    listing::list(read, &query(filter), window).await
}

/// How many a filter lets through.
pub async fn count_listed(read: &impl Read, filter: &EventFilter) -> Result<u64, StoreError> {
    listing::count(read, &query(filter)).await
}

fn query(filter: &EventFilter) -> Query<'static, Event> {
    let mut query = Query::new(|_: &Event| true);
    if let Some(user_id) = filter.user {
        query.within(on(user_id));
    }
    if let Some(actor) = &filter.actor {
        query.within(by_actor(actor));
    }
    match &filter.kinds[..] {
        [] => {}
        [kind] => query.within(of_kind(kind)),
        kinds => query.in_some_of(kinds.iter().map(|kind| of_kind(kind).into()).collect()),
    }
    if !filter.at.is_any() {
        query.between(begun::ids(&filter.at));
    }
    query
}

/// Where `what` is counted together with its like of the hour of `at`.
pub async fn counted(
    read: &impl Read,
    user_id: Option<UserId>,
    what: &What,
    at: Timestamp,
) -> Result<Option<Event>, StoreError> {
    match by_hour(user_id, what, at) {
        Some(by) => record::find(read, by).await,
        None => Ok(None),
    }
}

/// Puts an event; it is forgotten in its time.
pub async fn put(tx: &mut Tx, event: &Event) -> Result<(), PutError> {
    record::put(tx, event).await
}

/// Forgets the oldest events of a user but for the latest `kept`, some at a time.
pub async fn keep_latest(tx: &mut Tx, user_id: UserId, kept: usize) -> Result<(), StoreError> {
    const AT_ONCE: usize = 256;
    let by = IndexKey::new(Index::EventsOfUser).id(user_id);
    for id in record::keys_beyond::<Event>(&*tx, by, kept, AT_ONCE).await? {
        record::remove::<Event>(tx, &id).await?;
    }
    Ok(())
}

/// Removes an event at once; whether there was one.
pub async fn remove(tx: &mut Tx, id: EventId) -> Result<bool, StoreError> {
    record::remove::<Event>(tx, &id).await
}
