//! A query over one collection: a page of what it finds, and how many there are.

use super::cursor::Way;
use super::list::{List, Source};
use super::search::{Hit, Search};
use crate::domain::listing::{Listed, MAX_PAGE, Window};
use crate::store::counts;
use crate::store::engine::Read;
use crate::store::error::StoreError;
use crate::store::key::Key;
use crate::store::record::{self, Record};

/// After how many ids a long count lets others have their turn.
const TURN: u64 = 4096;

type Check<'a, R> = Box<dyn Fn(&R) -> bool + Send + Sync + 'a>;

/// Which records of a collection.
pub(in crate::store) struct Query<'a, R> {
    ids: (u128, u128),
    clauses: Vec<Vec<List>>,
    without: Vec<List>,
    check: Check<'a, R>,
}

impl<'a, R: Record> Query<'a, R> {
    /// All of them. `check` judges the records of lists that must be looked at.
    pub fn new(check: impl Fn(&R) -> bool + Send + Sync + 'a) -> Self {
        debug_assert_eq!(R::Key::LEN, super::list::ID);
        Self {
            ids: (0, u128::MAX),
            clauses: Vec::new(),
            without: Vec::new(),
            check: Box::new(check),
        }
    }

    /// Of these, those that stand in one of the lists.
    pub fn in_one_of(&mut self, lists: Vec<List>) {
        self.clauses.push(lists);
    }

    /// The same, if a record may stand in several of the lists.
    pub fn in_some_of(&mut self, lists: Vec<List>) {
        self.clauses.push(lists.into_iter().map(List::not_counted).collect());
    }

    /// Of these, those in a list.
    pub fn within(&mut self, list: impl Into<List>) {
        self.clauses.push(vec![list.into()]);
    }

    /// Of these, those that stand in none of the lists.
    pub fn in_none_of(&mut self, lists: impl IntoIterator<Item = List>) {
        self.without.extend(lists);
    }

    /// Of these, those whose ids lie there.
    pub fn between(&mut self, (from, to): (u128, u128)) {
        self.ids = (self.ids.0.max(from), self.ids.1.min(to));
    }

    /// Whether nothing was asked for so far.
    pub fn is_of_all(&self) -> bool {
        self.clauses.is_empty()
    }

    fn search(&self, ids: (u128, u128), way: Way) -> Search {
        let ids = (self.ids.0.max(ids.0), self.ids.1.min(ids.1));
        let is_real = |list: &List| !matches!(list.source, Source::Ids { .. });
        if self.clauses.iter().any(|lists| lists.iter().all(is_real)) {
            return Search::new(&self.clauses, &self.without, ids, way);
        }
        let mut clauses = self.clauses.clone();
        clauses.push(vec![List::all(R::TREE)]);
        Search::new(&clauses, &self.without, ids, way)
    }

    /// The record of a hit; `None` if it is not meant, or gone since its entry was read.
    async fn look_at(&self, read: &impl Read, hit: &Hit) -> Result<Option<R>, StoreError> {
        let key = R::Key::from_bytes(&hit.id.to_be_bytes());
        let Some(key) = key else { return Ok(None) };
        let found = record::get::<R>(read, &key).await?;
        Ok(found.filter(|record| hit.exact || (self.check)(record)))
    }

    /// Whether there is anything between these ids.
    async fn finds_any(&self, read: &impl Read, ids: (u128, u128)) -> Result<bool, StoreError> {
        let mut search = self.search(ids, Way::Up);
        while let Some(hit) = search.next(read).await? {
            if hit.exact || self.look_at(read, &hit).await?.is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// A page of what a query finds.
pub(in crate::store) async fn list<R: Record>(
    read: &impl Read,
    query: &Query<'_, R>,
    window: &Window<R::Key>,
) -> Result<Listed<R>, StoreError> {
    let after = window.after.map(id_of);
    let before = window.before.map(id_of);
    let limit = window.limit.min(MAX_PAGE);
    let nothing = Listed { items: Vec::new(), has_next: false, has_previous: false };
    let from = match after.map(|id| id.checked_add(1)) {
        Some(None) => return Ok(nothing),
        from => from.flatten().unwrap_or(0),
    };
    let to = match before.map(|id| id.checked_sub(1)) {
        Some(None) => return Ok(nothing),
        to => to.flatten().unwrap_or(u128::MAX),
    };
    let way = if window.from_end { Way::Down } else { Way::Up };
    let mut search = query.search((from, to), way);
    let mut items = Vec::new();
    let mut more = false;
    while let Some(hit) = search.next(read).await? {
        if items.len() == limit {
            // One that is only there to tell that there is more need not be decoded.
            more = hit.exact || query.look_at(read, &hit).await?.is_some();
            if more {
                break;
            }
        } else if let Some(record) = query.look_at(read, &hit).await? {
            items.push(record);
        }
    }
    if window.from_end {
        items.reverse();
        let has_next = match before {
            Some(before) => query.finds_any(read, (before, u128::MAX)).await?,
            None => false,
        };
        return Ok(Listed { items, has_next, has_previous: more });
    }
    let has_previous = match after {
        Some(after) => query.finds_any(read, (0, after)).await?,
        None => false,
    };
    Ok(Listed { items, has_next: more, has_previous })
}

/// How many a query finds: one number if it asks for whole lists, else by counting ids.
pub(in crate::store) async fn count<R: Record>(
    read: &impl Read,
    query: &Query<'_, R>,
) -> Result<u64, StoreError> {
    if let Some(known) = known_count(read, query).await? {
        return Ok(known);
    }
    let mut search = query.search((0, u128::MAX), Way::Up);
    let (mut count, mut seen) = (0, 0);
    while let Some(hit) = search.next(read).await? {
        if hit.exact || query.look_at(read, &hit).await?.is_some() {
            count += 1;
        }
        seen += 1;
        if seen % TURN == 0 {
            tokio::task::yield_now().await;
        }
    }
    Ok(count)
}

/// The sum of the counted lists, if the query asks for nothing else. Counted lists of one kind
/// never share a record.
async fn known_count<R: Record>(
    read: &impl Read,
    query: &Query<'_, R>,
) -> Result<Option<u64>, StoreError> {
    if query.ids != (0, u128::MAX) || !R::TREE.is_counted() {
        return Ok(None);
    }
    match &query.clauses[..] {
        [] => {
            let Some(without) = sum(read, &query.without).await? else { return Ok(None) };
            let all = counts::records(read, R::TREE).await?;
            Ok(Some(all.saturating_sub(without)))
        }
        [lists] if query.without.is_empty() => sum(read, lists).await,
        _ => Ok(None),
    }
}

async fn sum(read: &impl Read, lists: &[List]) -> Result<Option<u64>, StoreError> {
    let mut sum = 0;
    for list in lists {
        match &list.source {
            Source::Keys { prefix, .. } if list.counted => {
                sum += counts::number(read, prefix).await?;
            }
            _ => return Ok(None),
        }
    }
    Ok(Some(sum))
}

fn id_of(key: impl Key) -> u128 {
    super::list::id_from(key.bytes().as_ref()).unwrap_or_default()
}
