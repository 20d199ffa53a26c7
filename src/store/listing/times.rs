//! Ranges of moments. A moment stands in a list of each of four periods: five minutes, an hour, a
//! day, 32 days. A range is made of the longest periods that lie within it, and only what stands in
//! the two lists of five minutes at its edges must be looked at. A moment that moves on writes the
//! entries of the periods that it leaves, which is one in five minutes most of the time.

use super::{List, lists};
use crate::domain::Timestamp;
use crate::domain::listing::Between;
use crate::store::engine::Read;
use crate::store::error::StoreError;
use crate::store::key::IndexKey;
use crate::store::layout::Index;
use crate::store::record::IndexEntries;

const MINUTE: i64 = 60 * 1000;
/// The periods in milliseconds, each a multiple of the one before.
const PERIODS: [i64; 4] = [5 * MINUTE, 60 * MINUTE, 24 * 60 * MINUTE, 32 * 24 * 60 * MINUTE];

/// The period of a moment, told by its beginning.
fn period(level: usize, at: i64) -> i64 {
    at.div_euclid(PERIODS[level]).saturating_mul(PERIODS[level])
}

fn key(index: Index, list: u8, level: usize) -> IndexKey {
    IndexKey::new(index).list(list).list(u8::try_from(level).unwrap_or(u8::MAX))
}

/// Adds the entries of a moment to one of the lists of an index.
pub(in crate::store) fn enter(entries: &mut IndexEntries, index: Index, list: u8, at: Timestamp) {
    for level in 0..PERIODS.len() {
        let begins = Timestamp::from_millis(period(level, at.as_millis()));
        entries.add(key(index, list, level).time(begins));
    }
}

/// The entries of a list in the order of their moments, in steps of five minutes.
pub(in crate::store) fn in_order(index: Index, list: u8) -> IndexKey {
    key(index, list, 0)
}

/// Where a moment stands among them.
pub(in crate::store) fn in_order_at(index: Index, list: u8, at: Timestamp) -> IndexKey {
    in_order(index, list).time(Timestamp::from_millis(period(0, at.as_millis())))
}

/// The lists that make up a range.
pub(in crate::store) async fn within(
    read: &impl Read,
    index: Index,
    list: u8,
    between: &Between,
) -> Result<Vec<List>, StoreError> {
    let from = between.after.map_or(i64::MIN, |at| at.as_millis().saturating_add(1));
    let to = between.before.map_or(i64::MAX, |at| at.as_millis().saturating_sub(1));
    let mut found = Vec::new();
    let mut open = vec![(PERIODS.len() - 1, from, to)];
    while let Some((level, from, to)) = open.pop() {
        if from > to {
            continue;
        }
        let all = key(index, list, level);
        let after = all.clone().time(Timestamp::from_millis(period(level, from)));
        let before = all.clone().time(Timestamp::from_millis(to.saturating_add(1)));
        let before = (to < i64::MAX).then_some(&before);
        for period in lists(read, &all, Some(&after), before).await? {
            let begins = period.moment().ok_or_else(|| {
                StoreError::corrupt(crate::store::layout::Tree::Index, &period.bytes)
            })?;
            let begins = begins.as_millis();
            let ends = begins.saturating_add(PERIODS[level] - 1);
            if from <= begins && ends <= to {
                found.push(period.into());
            } else if level == 0 {
                found.push(List::from(period).needing_a_look());
            } else {
                open.push((level - 1, from.max(begins), to.min(ends)));
            }
        }
    }
    Ok(found)
}
