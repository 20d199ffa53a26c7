//! Records kept decoded, for what is read on every Matrix request: a token, its session, its user.
//!
//! A commit takes what it writes out of the cache after it has reached the database and before it
//! is answered ([`Cache::forget`]), so that whoever asks after an answer finds what was answered.
//! A reader who was under way meanwhile holds a place that the commit has taken away, and its
//! outdated record is not kept. What is not there is not remembered: junk cannot fill the cache.

use std::any::Any;
use std::sync::Arc;
use std::time::Duration;

use quick_cache::sync::{Cache as Kept, GuardResult};

use super::overlay::Overlay;
use crate::store::error::StoreError;
use crate::store::layout::Tree;

/// How many records are kept: a few hundred bytes each, the ones used least go first.
const CAPACITY: usize = 16_384;
/// The longest key in a tree whose records are kept.
const MAX_KEY: usize = 32;

/// The trees whose records are kept.
const TREES: [Tree; 6] = [
    Tree::Users,
    Tree::OAuthSessions,
    Tree::CompatSessions,
    Tree::PersonalSessions,
    Tree::AccessTokens,
    Tree::RefreshTokens,
];

/// Decoded records by tree and key.
pub struct Cache(Kept<Place, Arc<dyn Any + Send + Sync>>);

/// A tree and a key in it, filled up with zeros; keys of one tree are all of one length.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Place(u8, [u8; MAX_KEY]);

impl Place {
    fn of(tree: Tree, key: &[u8]) -> Option<Self> {
        let mut bytes = [0; MAX_KEY];
        bytes.get_mut(..key.len())?.copy_from_slice(key);
        Some(Self(tree.tag(), bytes))
    }
}

impl Cache {
    pub fn new() -> Self {
        Self(Kept::new(CAPACITY))
    }

    /// The record of a key: the one that is kept, or what `read` finds.
    pub fn get<R: Any + Send + Sync>(
        &self,
        tree: Tree,
        key: &[u8],
        read: impl FnOnce() -> Result<Option<R>, StoreError>,
    ) -> Result<Option<Arc<R>>, StoreError> {
        debug_assert!(TREES.contains(&tree), "commits do not take {tree:?} out of the cache");
        let found = || Ok::<_, StoreError>(read()?.map(Arc::new));
        let Some(place) = Place::of(tree, key) else { return found() };
        match self.0.get_value_or_guard(&place, Some(Duration::ZERO)) {
            GuardResult::Value(kept) => kept
                .downcast()
                .map(Some)
                .map_err(|_| StoreError::other("a record of another kind is in the cache")),
            GuardResult::Guard(guard) => {
                let record = found()?;
                if let Some(record) = &record {
                    // Refused if a commit has written this key since: then it is not kept.
                    let _ = guard.insert(Arc::clone(record) as Arc<dyn Any + Send + Sync>);
                }
                Ok(record)
            }
            // Somebody else is reading it this very moment.
            GuardResult::Timeout => found(),
        }
    }

    /// Takes out what a group of transactions has written.
    pub fn forget(&self, group: &Overlay) {
        for (tree, writes) in group.touched().filter(|(tree, _)| TREES.contains(tree)) {
            for place in writes.keys().filter_map(|key| Place::of(tree, key)) {
                self.0.remove(&place);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &[u8] = b"a key";

    fn written(value: &[u8]) -> Overlay {
        let mut group = Overlay::default();
        group.put(Tree::Users, KEY, value);
        group
    }

    fn get(cache: &Cache, stored: Option<u8>) -> Option<u8> {
        cache.get(Tree::Users, KEY, || Ok(stored)).unwrap().map(|value| *value)
    }

    #[test]
    fn a_record_is_read_once_until_it_is_written() {
        let cache = Cache::new();
        assert_eq!(get(&cache, Some(1)), Some(1));
        assert_eq!(get(&cache, Some(2)), Some(1));
        cache.forget(&written(b""));
        assert_eq!(get(&cache, Some(2)), Some(2));
    }

    #[test]
    fn what_is_not_there_is_looked_for_again() {
        let cache = Cache::new();
        assert_eq!(get(&cache, None), None);
        assert_eq!(get(&cache, Some(1)), Some(1));
    }

    #[test]
    fn a_record_that_was_written_while_it_was_read_is_not_kept() {
        let cache = Cache::new();
        let old = cache.get(Tree::Users, KEY, || {
            cache.forget(&written(b""));
            Ok(Some(1))
        });
        assert_eq!(old.unwrap().map(|value| *value), Some(1));
        assert_eq!(get(&cache, Some(2)), Some(2));
    }

    #[test]
    fn an_error_is_not_kept() {
        let cache = Cache::new();
        let failed = cache.get::<u8>(Tree::Users, KEY, || Err(StoreError::Full));
        assert_eq!(failed, Err(StoreError::Full));
        assert_eq!(get(&cache, Some(1)), Some(1));
    }
}
