//! A place in a list: finds the next id at or behind a bound, in either direction. Reads ahead, the
//! more the longer nobody jumps.

use super::list::{ID, List, Source, id_from};
use crate::store::engine::{Read, Scan};
use crate::store::error::StoreError;
use crate::store::layout::Tree;

/// How many entries are read at first, and at most.
const AHEAD: (usize, usize) = (4, 512);

/// In which direction a list is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// From lower ids to higher ones.
    Up,
    /// From higher ids to lower ones.
    Down,
}

impl Way {
    /// Whether an id stands at a bound or behind it.
    pub fn is_reached(self, id: u128, bound: u128) -> bool {
        match self {
            Self::Up => id >= bound,
            Self::Down => id <= bound,
        }
    }

    /// What stands behind an id.
    pub const fn next(self, id: u128) -> Option<u128> {
        match self {
            Self::Up => id.checked_add(1),
            Self::Down => id.checked_sub(1),
        }
    }
}

/// A place in a list.
pub(super) struct Cursor {
    from: From,
    /// Whether all that it finds are meant.
    pub exact: bool,
}

enum From {
    Keys(Keys),
    Ids { from: u128, to: u128, but: Keys },
    Few(Vec<u128>),
}

impl Cursor {
    pub fn new(list: &List) -> Self {
        let from = match &list.source {
            Source::Keys { tree, prefix, tail } => {
                From::Keys(Keys::new(*tree, prefix.clone(), *tail))
            }
            Source::Ids { from, to, but } => {
                From::Ids { from: *from, to: *to, but: Keys::new(Tree::Index, but.clone(), 0) }
            }
            Source::Few(ids) => From::Few(ids.clone()),
        };
        Self { from, exact: list.exact }
    }

    /// The next id at `bound` or behind it. Bounds never go back.
    pub async fn seek(
        &mut self,
        read: &impl Read,
        bound: u128,
        way: Way,
    ) -> Result<Option<u128>, StoreError> {
        match &mut self.from {
            From::Keys(keys) => keys.seek(read, bound, way).await,
            From::Ids { from, to, but } => {
                let first = match way {
                    Way::Up => bound.max(*from),
                    Way::Down => bound.min(*to),
                };
                let mut at = Some(first);
                while let Some(id) = at.filter(|id| (*from..=*to).contains(id)) {
                    if but.seek(read, id, way).await? != Some(id) {
                        return Ok(Some(id));
                    }
                    at = way.next(id);
                }
                Ok(None)
            }
            From::Few(ids) => Ok(match way {
                Way::Up => ids.iter().copied().find(|id| *id >= bound),
                Way::Down => ids.iter().copied().rfind(|id| *id <= bound),
            }),
        }
    }
}

/// Keys of a tree that begin alike.
struct Keys {
    tree: Tree,
    prefix: Vec<u8>,
    tail: usize,
    /// What was read and lies ahead, the next one last.
    ahead: Vec<u128>,
    /// What was read last.
    last: Option<u128>,
    /// How many are read at once.
    at_once: usize,
    /// Whether nothing is behind what was read.
    over: bool,
}

impl Keys {
    const fn new(tree: Tree, prefix: Vec<u8>, tail: usize) -> Self {
        Self { tree, prefix, tail, ahead: Vec::new(), last: None, at_once: AHEAD.0, over: false }
    }

    async fn seek(
        &mut self,
        read: &impl Read,
        bound: u128,
        way: Way,
    ) -> Result<Option<u128>, StoreError> {
        loop {
            while let Some(id) = self.ahead.last() {
                if way.is_reached(*id, bound) {
                    return Ok(Some(*id));
                }
                self.ahead.pop();
            }
            if self.over {
                return Ok(None);
            }
            self.read_on(read, bound, way).await?;
        }
    }

    async fn read_on(&mut self, read: &impl Read, bound: u128, way: Way) -> Result<(), StoreError> {
        let follows = self.last.and_then(|last| way.next(last)) == Some(bound);
        self.at_once = if follows { (4 * self.at_once).min(AHEAD.1) } else { AHEAD.0 };
        let scan = Scan::prefix(self.tree, &self.prefix, self.at_once);
        let rows = match way {
            Way::Up => {
                // Behind all entries of the id before.
                let after = bound.checked_sub(1).map(|id| self.key(id, u8::MAX));
                read.scan(Scan { after: after.as_deref(), ..scan }).await?
            }
            Way::Down => {
                let before = bound.checked_add(1).map(|id| self.key(id, 0));
                read.scan(Scan { before: before.as_deref(), from_end: true, ..scan }).await?
            }
        };
        self.over = rows.len() < self.at_once;
        self.ahead.clear();
        for (key, _) in rows.iter().rev() {
            let id = key.get(self.prefix.len()..self.prefix.len() + ID).and_then(id_from);
            let id = id.filter(|_| key.len() == self.prefix.len() + ID + self.tail);
            let id = id.ok_or_else(|| StoreError::corrupt(self.tree, key))?;
            if self.ahead.last() != Some(&id) {
                self.ahead.push(id);
            }
        }
        self.last = self.ahead.first().copied();
        Ok(())
    }

    /// The key of an id, with the first or last of all tails.
    fn key(&self, id: u128, tail: u8) -> Vec<u8> {
        let mut key = [&self.prefix[..], &id.to_be_bytes()].concat();
        if tail > 0 {
            key.resize(key.len() + self.tail, tail);
        }
        key
    }
}
