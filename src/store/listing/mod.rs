//! Lists for administrators, read by index: page 1,000 of a million costs what page 1 costs.
//!
//! Each value of each filter is a *list*: the index entries that begin with it, sorted by the id of
//! their records (both values of a yes or no have one). A [`Query`] says in which lists a record
//! must stand; `search.rs` finds the ids that stand in all of them, in either direction, by jumping
//! from one list to the next (`cursor.rs`). A record is decoded only if it is on the page, or if a
//! list knows less than was asked (`grams.rs` for long texts, `times.rs` at the edges of a range).
//!
//! - `page.rs`: a page of a query, and how many it has.
//! - `list.rs`: what a list is, and which lists begin alike.
//! - `times.rs`: ranges of moments; `begun.rs`: when a record was made, which its id tells already.
//! - `grams.rs`: texts within texts.
//!
//! Neighbours: `../counts.rs` has the numbers of whole lists, `../holdings.rs` the lists of those
//! who have active sessions. To list one more collection: entries in its `index`, a function from
//! its filter to a `Query`, and `page::list` and `page::count` over that.

pub(super) mod begun;
mod cursor;
pub(super) mod grams;
mod list;
mod page;
mod search;
pub(super) mod times;

pub(super) use list::{List, lists};
pub(super) use page::{Query, count, list};

use super::key::IndexKey;
use crate::domain::SessionState;
use crate::domain::listing::SessionStatus;

/// Whether a session stands, as filters say it.
pub(super) const fn status_of(state: SessionState) -> SessionStatus {
    if state.is_active() { SessionStatus::Active } else { SessionStatus::Finished }
}

/// The byte of a status in the names of lists.
pub(super) const fn status_byte(status: SessionStatus) -> u8 {
    match status {
        SessionStatus::Active => b'a',
        SessionStatus::Finished => b'f',
    }
}

/// The list of a status, or those of both.
pub(super) fn by_status(
    status: Option<SessionStatus>,
    list: impl Fn(SessionStatus) -> IndexKey,
) -> Vec<List> {
    names_by_status(status, list).map(List::from).collect()
}

/// The same, as names.
pub(super) fn names_by_status(
    status: Option<SessionStatus>,
    list: impl Fn(SessionStatus) -> IndexKey,
) -> impl Iterator<Item = IndexKey> {
    let both = [SessionStatus::Active, SessionStatus::Finished];
    both.into_iter().filter(move |one| status.is_none_or(|status| status == *one)).map(list)
}
