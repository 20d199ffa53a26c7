//! Sessions by their last use: for ending those that nobody uses, and for lists of those that were
//! used in a range of time. The three kinds of session share it; each has an index of its own.
//!
//! A session stands in one of four lists there, within it in the periods of `listing/times.rs`.
//! The finest are five minutes, so that the entries need not be written anew at each use.

use super::engine::{Read, Scan};
use super::error::StoreError;
use super::key::Key;
use super::layout::{Index, Tree};
use super::listing::{List, times};
use super::record::{self, IndexEntries, Record};
use crate::domain::listing::{Between, SessionStatus};
use crate::domain::session::Activity;
use crate::domain::{BrowserSession, CompatSession, OAuthSession, SessionState, Timestamp};

/// Active, and never used since it began: by its beginning.
const UNUSED: u8 = 0;
/// Active.
const USED: u8 = 1;
/// Finished.
const ENDED: u8 = 2;
/// Active, and a client's own: ends by itself.
const NOBODYS: u8 = 3;

/// What the three kinds of session have in common.
pub(super) trait Used: Record<Key: Key> {
    /// Where the entries stand.
    const INDEX: Index;
    /// When it began, whether it stands, when it was used.
    fn facts(&self) -> (Timestamp, SessionState, Option<&Activity>);
    /// Whether it is a user's.
    fn is_a_users(&self) -> bool {
        true
    }

    /// Adds the entries.
    fn enter_use(&self, entries: &mut IndexEntries) {
        if let Some((list, at)) = place(self) {
            times::enter(entries, Self::INDEX, list, at);
        }
    }

    /// Whether it was used in a range.
    fn was_used(&self, between: &Between) -> bool {
        self.facts().2.is_some_and(|used| between.holds(used.at))
    }
}

/// In which list, and as of when.
fn place(session: &impl Used) -> Option<(u8, Timestamp)> {
    let (began, state, used) = session.facts();
    match (state, used) {
        (SessionState::Active, Some(used)) if session.is_a_users() => Some((USED, used.at)),
        (SessionState::Active, Some(used)) => Some((NOBODYS, used.at)),
        (SessionState::Active, None) => session.is_a_users().then_some((UNUSED, began)),
        (SessionState::Finished { .. }, Some(used)) => Some((ENDED, used.at)),
        (SessionState::Finished { .. }, None) => None,
    }
}

impl Used for BrowserSession {
    const INDEX: Index = Index::BrowserSessionsByLastUse;
    fn facts(&self) -> (Timestamp, SessionState, Option<&Activity>) {
        (self.created_at, self.state, self.last_active.as_ref())
    }
}

impl Used for CompatSession {
    const INDEX: Index = Index::CompatSessionsByLastUse;
    fn facts(&self) -> (Timestamp, SessionState, Option<&Activity>) {
        (self.created_at, self.state, self.last_active.as_ref())
    }
}

impl Used for OAuthSession {
    const INDEX: Index = Index::OAuthSessionsByLastUse;
    fn facts(&self) -> (Timestamp, SessionState, Option<&Activity>) {
        (self.created_at, self.state, self.last_active.as_ref())
    }
    fn is_a_users(&self) -> bool {
        self.user_id.is_some()
    }
}

/// The lists of those that were used in a range.
pub(super) async fn within(
    read: &impl Read,
    index: Index,
    status: Option<SessionStatus>,
    between: &Between,
) -> Result<Vec<List>, StoreError> {
    let among: &[u8] = match status {
        Some(SessionStatus::Active) => &[USED, NOBODYS],
        Some(SessionStatus::Finished) => &[ENDED],
        None => &[USED, NOBODYS, ENDED],
    };
    let mut found = Vec::new();
    for list in among {
        found.extend(times::within(read, index, *list, between).await?);
    }
    Ok(found)
}

/// Active sessions of users that were hardly used since `since` (to be looked at: the index knows
/// steps of five minutes): those that were never used, then the others, each from the longest ago;
/// after the one that ended the page before.
pub(super) async fn unused_since<S: Used>(
    read: &impl Read,
    since: Timestamp,
    after: Option<&S>,
    limit: usize,
) -> Result<Vec<S>, StoreError> {
    let after = after.and_then(|session| Some((place(session)?, session.key())));
    let first = after.map_or(UNUSED, |((list, _), _)| list);
    for list in [UNUSED, USED].into_iter().filter(|list| *list >= first) {
        let all = times::in_order(S::INDEX, list);
        let before = all.clone().time(since);
        let after = after.filter(|((stood, _), _)| *stood == list).map(|((_, at), key)| {
            let entry = times::in_order_at(S::INDEX, list, at);
            [&entry.bytes, key.bytes().as_ref()].concat()
        });
        let scan = Scan {
            after: after.as_deref(),
            before: Some(&before.bytes),
            ..Scan::prefix(Tree::Index, &all.bytes, limit)
        };
        let found = record::fetch_all(read, &read.scan(scan).await?).await?;
        if !found.is_empty() {
            return Ok(found);
        }
    }
    Ok(Vec::new())
}
