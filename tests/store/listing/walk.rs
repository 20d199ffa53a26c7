//! Walks through lists from both ends, held against what is due.

use std::fmt::Debug;

use postern::domain::listing::{Listed, Window};

use super::town::Dice;

/// Reads a list from both ends, and some windows of it, and holds them against `due`, which is
/// sorted by id.
pub async fn agrees<T, I, F>(due: &[(I, T)], dice: &mut Dice, what: &str, list: F)
where
    T: Debug + PartialEq + Clone,
    I: Copy + Ord + Debug,
    F: AsyncFn(Window<I>) -> Listed<T>,
{
    let limit = dice.up_to(20) + 1;
    let (mut after, mut seen) = (None, 0);
    loop {
        let page = list(Window { after, before: None, from_end: false, limit }).await;
        holds(&page, due, seen..(seen + limit).min(due.len()), what);
        assert_eq!(page.has_next, seen + limit < due.len(), "{what}: is there a next page");
        assert_eq!(page.has_previous, seen > 0, "{what}: is there a page before");
        seen = (seen + limit).min(due.len());
        if !page.has_next {
            break;
        }
        after = Some(due[seen - 1].0);
    }
    let (mut before, mut left) = (None, due.len());
    loop {
        let page = list(Window { after: None, before, from_end: true, limit }).await;
        let first = left.saturating_sub(limit);
        holds(&page, due, first..left, what);
        assert_eq!(page.has_previous, first > 0, "{what}: is there a page before, from the end");
        assert_eq!(page.has_next, left < due.len(), "{what}: is there a next page, from the end");
        left = first;
        if !page.has_previous {
            break;
        }
        before = Some(due[left].0);
    }
    for _ in 0..3 {
        some_window(due, dice, what, &list).await;
    }
}

async fn some_window<T, I, F>(due: &[(I, T)], dice: &mut Dice, what: &str, list: &F)
where
    T: Debug + PartialEq + Clone,
    I: Copy + Ord + Debug,
    F: AsyncFn(Window<I>) -> Listed<T>,
{
    if due.is_empty() {
        return;
    }
    let mut bound = || dice.sometimes(2).then(|| due[dice.up_to(due.len())].0);
    let (after, before) = (bound(), bound());
    let window = Window { after, before, from_end: dice.sometimes(2), limit: dice.up_to(9) };
    let first = due.iter().position(|(id, _)| after.is_none_or(|after| *id > after));
    let first = first.unwrap_or(due.len());
    let end = due.iter().rposition(|(id, _)| before.is_none_or(|before| *id < before));
    let end = end.map_or(0, |last| last + 1).max(first);
    let within = if window.from_end {
        end.saturating_sub(window.limit).max(first)..end
    } else {
        first..(first + window.limit).min(end)
    };
    let page = list(window).await;
    holds(&page, due, within, what);
}

fn holds<T: Debug + PartialEq + Clone, I>(
    page: &Listed<T>,
    due: &[(I, T)],
    within: std::ops::Range<usize>,
    what: &str,
) {
    let due: Vec<&T> = due[within].iter().map(|(_, record)| record).collect();
    assert_eq!(page.items.iter().collect::<Vec<_>>(), due, "{what}");
}
