//! When a record was made. An id begins with the moment of its making, so that a range of moments
//! is a range of ids. Imported records may tell another moment than their ids: those few stand in
//! an index over it, and the range is one of ids without theirs, and of that index.

use super::{List, Query, lists, times};
use crate::domain::listing::Between;
use crate::domain::{Id, Timestamp};
use crate::store::engine::Read;
use crate::store::error::StoreError;
use crate::store::key::IndexKey;
use crate::store::layout::Index;
use crate::store::record::{IndexEntries, Record};

/// The list of all whose ids tell another moment.
const ALL: u8 = 0;
/// The lists by that moment.
const BY_TIME: u8 = 1;
/// The bits of an id behind the milliseconds.
const RANDOM: u32 = 80;

/// Adds the entries of a record that was made at another moment than its id tells.
pub(in crate::store) fn enter(
    entries: &mut IndexEntries,
    index: Index,
    id: impl Id,
    made_at: Timestamp,
) {
    if i64::try_from(id.ulid().timestamp_ms()) != Ok(made_at.as_millis()) {
        entries.add(IndexKey::new(index).list(ALL));
        times::enter(entries, index, BY_TIME, made_at);
    }
}

/// Of a query those that were made in a range.
pub(in crate::store) async fn narrow<R: Record>(
    query: &mut Query<'_, R>,
    read: &impl Read,
    index: Index,
    between: &Between,
) -> Result<(), StoreError> {
    if between.is_any() {
        return Ok(());
    }
    let others = IndexKey::new(index).list(ALL);
    let ids = ids(between);
    if lists(read, &others, None, None).await?.is_empty() {
        query.between(ids);
    } else {
        let mut any = times::within(read, index, BY_TIME, between).await?;
        any.push(List::ids(ids, others));
        query.in_one_of(any);
    }
    Ok(())
}

/// The first and the last id of a range; the first is behind the last if there are none.
pub(in crate::store) fn ids(between: &Between) -> (u128, u128) {
    const NONE: (u128, u128) = (1, 0);
    let from = between.after.map_or(Some(0), |at| first_of(at.as_millis().saturating_add(1)));
    let to = match between.before.map(|at| first_of(at.as_millis())) {
        None | Some(None) => u128::MAX,
        Some(Some(0)) => return NONE,
        Some(Some(id)) => id - 1,
    };
    from.map_or(NONE, |from| (from, to))
}

/// The first id of a millisecond; `None` if it is behind all ids.
fn first_of(ms: i64) -> Option<u128> {
    let ms = u128::try_from(ms.max(0)).ok()?;
    (ms < 1 << (u128::BITS - RANDOM)).then_some(ms << RANDOM)
}
