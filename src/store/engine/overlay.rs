//! What was written and does not stand in the database yet, and scans merged over it.

use std::collections::BTreeMap;
use std::ops::Bound;

use sled::IVec;

use crate::store::error::StoreError;
use crate::store::layout::Tree;

/// A key and its value.
pub type Pair = (IVec, IVec);

/// A range of one tree, in ascending order, or from its end.
#[derive(Clone, Copy, Debug)]
pub struct Scan<'a> {
    /// Which tree.
    pub tree: Tree,
    /// What all keys begin with.
    pub prefix: &'a [u8],
    /// Only keys after this one.
    pub after: Option<&'a [u8]>,
    /// Only keys before this one.
    pub before: Option<&'a [u8]>,
    /// At most so many.
    pub limit: usize,
    /// Whether the last of the range comes first.
    pub from_end: bool,
}

impl<'a> Scan<'a> {
    /// Everything that begins with `prefix`, at most `limit`.
    #[must_use]
    pub const fn prefix(tree: Tree, prefix: &'a [u8], limit: usize) -> Self {
        Self { tree, prefix, after: None, before: None, limit, from_end: false }
    }

    /// Where the range begins; where it ends is told by [`Self::holds`].
    pub(super) fn start(&self) -> Bound<&'a [u8]> {
        match self.after {
            Some(after) if after >= self.prefix => Bound::Excluded(after),
            _ => Bound::Included(self.prefix),
        }
    }

    /// Behind which key nothing is within, for a scan from the end; `None` for the tree's own end.
    pub(super) fn end(&self) -> Option<Vec<u8>> {
        let behind = successor(self.prefix);
        match self.before {
            Some(before) if behind.as_deref().is_none_or(|behind| before < behind) => {
                Some(before.to_vec())
            }
            _ => behind,
        }
    }

    /// Whether a key is within.
    pub(super) fn holds(&self, key: &[u8]) -> bool {
        key.starts_with(self.prefix)
            && self.before.is_none_or(|before| key < before)
            && self.after.is_none_or(|after| key > after)
    }
}

/// The least text that sorts behind all that begin with `prefix`.
fn successor(prefix: &[u8]) -> Option<Vec<u8>> {
    let kept = prefix.iter().rposition(|byte| *byte != u8::MAX)?;
    let mut behind = prefix[..=kept].to_vec();
    behind[kept] += 1;
    Some(behind)
}

/// What is to become of a key.
#[derive(Clone, Debug)]
pub enum Write {
    /// It gets this value.
    Put(IVec),
    /// It goes.
    Remove,
}

impl Write {
    /// The value that a reader finds.
    pub fn value(self) -> Option<IVec> {
        match self {
            Self::Put(value) => Some(value),
            Self::Remove => None,
        }
    }
}

/// Writes to one tree.
pub type Writes = BTreeMap<IVec, Write>;

/// Staged writes by tree.
#[derive(Debug)]
pub struct Overlay([Writes; Tree::COUNT]);

impl Default for Overlay {
    fn default() -> Self {
        Self(std::array::from_fn(|_| BTreeMap::new()))
    }
}

impl Overlay {
    /// Stages a value.
    pub fn put(&mut self, tree: Tree, key: &[u8], value: &[u8]) {
        self.0[tree.place()].insert(key.into(), Write::Put(value.into()));
    }

    /// Stages a removal.
    pub fn remove(&mut self, tree: Tree, key: &[u8]) {
        self.0[tree.place()].insert(key.into(), Write::Remove);
    }

    /// What is staged for a key.
    pub fn get(&self, tree: Tree, key: &[u8]) -> Option<Write> {
        self.0[tree.place()].get(key).cloned()
    }

    /// Whether nothing is staged.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(BTreeMap::is_empty)
    }

    /// Lays `later` over this.
    pub fn absorb(&mut self, later: Self) {
        for (mine, theirs) in self.0.iter_mut().zip(later.0) {
            if mine.is_empty() {
                *mine = theirs;
            } else {
                mine.extend(theirs);
            }
        }
    }

    /// The trees that are written to, and what is written to each.
    pub fn touched(&self) -> impl Iterator<Item = (Tree, &Writes)> {
        Tree::ALL.iter().copied().zip(&self.0).filter(|(_, writes)| !writes.is_empty())
    }

    /// Lays what is staged within `scan` over `into`.
    pub fn copy_range(&self, scan: &Scan<'_>, into: &mut Writes) {
        let writes = &self.0[scan.tree.place()];
        if writes.is_empty() {
            return;
        }
        let copy = |(key, value): (&IVec, &Write)| (key.clone(), value.clone());
        if scan.from_end {
            let end = scan.end();
            let end = end.as_deref().map_or(Bound::Unbounded, Bound::Excluded);
            let range = writes.range::<[u8], _>((Bound::Unbounded, end)).rev();
            into.extend(range.take_while(|(key, _)| scan.holds(key)).map(copy));
        } else {
            let range = writes.range::<[u8], _>((scan.start(), Bound::Unbounded));
            into.extend(range.take_while(|(key, _)| scan.holds(key)).map(copy));
        }
    }
}

/// Merges a scan of the database with what is staged over it; `stored` comes in the order of the
/// scan.
pub fn merge(
    stored: impl Iterator<Item = Result<Pair, StoreError>>,
    staged: Writes,
    scan: &Scan<'_>,
) -> Result<Vec<Pair>, StoreError> {
    let (limit, from_end) = (scan.limit, scan.from_end);
    let mut found = Vec::new();
    let mut stored = stored.peekable();
    let mut staged = staged.into_iter();
    let next = || if from_end { staged.next_back() } else { staged.next() };
    let mut staged = std::iter::from_fn(next).peekable();
    while found.len() < limit {
        let staged_first = match (stored.peek(), staged.peek()) {
            (None, None) => break,
            (Some(_), None) => false,
            (None, Some(_)) => true,
            (Some(Err(error)), _) => return Err(error.clone()),
            (Some(Ok((old, _))), Some((new, _))) => {
                if old == new {
                    stored.next();
                    continue;
                }
                (new < old) != from_end
            }
        };
        if staged_first {
            if let Some((key, Write::Put(value))) = staged.next() {
                found.push((key, value));
            }
        } else if let Some(pair) = stored.next() {
            found.push(pair?);
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(pairs: &[Pair]) -> Vec<&[u8]> {
        pairs.iter().map(|(key, _)| key.as_ref()).collect()
    }

    #[test]
    fn staged_values_and_removals_cover_what_is_stored() {
        let stored = ["a", "b", "d"].map(|k| Ok((IVec::from(k), IVec::from("old"))));
        let mut overlay = Overlay::default();
        overlay.remove(Tree::Users, b"b");
        overlay.put(Tree::Users, b"c", b"new");
        overlay.put(Tree::Users, b"d", b"new");
        let scan = Scan::prefix(Tree::Users, b"", 9);
        let mut staged = BTreeMap::new();
        overlay.copy_range(&scan, &mut staged);
        let merged = merge(stored.clone().into_iter(), staged, &scan).unwrap();
        assert_eq!(keys(&merged), [b"a", b"c", b"d"]);
        assert_eq!(merged[2].1, "new");

        let scan = Scan { from_end: true, limit: 2, ..scan };
        let mut staged = BTreeMap::new();
        overlay.copy_range(&scan, &mut staged);
        let merged = merge(stored.into_iter().rev(), staged, &scan).unwrap();
        assert_eq!(keys(&merged), [b"d", b"c"]);
        assert_eq!(merged[0].1, "new");
    }

    #[test]
    fn an_error_ends_the_scan() {
        let stored = [Ok(("a".into(), "1".into())), Err(StoreError::Full)];
        let scan = Scan::prefix(Tree::Users, b"", 9);
        assert_eq!(merge(stored.into_iter(), BTreeMap::new(), &scan), Err(StoreError::Full));
    }

    #[test]
    fn a_scan_keeps_to_its_bounds() {
        let mut overlay = Overlay::default();
        for key in ["a1", "b1", "b2", "b3", "c1"] {
            overlay.put(Tree::Users, key.as_bytes(), b"");
        }
        let scan =
            Scan { after: Some(b"b1"), before: Some(b"b3"), ..Scan::prefix(Tree::Users, b"b", 9) };
        for scan in [scan, Scan { from_end: true, ..scan }] {
            let mut staged = BTreeMap::new();
            overlay.copy_range(&scan, &mut staged);
            assert_eq!(staged.len(), 1);
        }
    }

    #[test]
    fn the_end_of_a_prefix_is_found_also_behind_the_highest_byte() {
        assert_eq!(successor(b"a"), Some(b"b".to_vec()));
        assert_eq!(successor(b"a\xff\xff"), Some(b"b".to_vec()));
        assert_eq!(successor(b"\xff"), None);
        assert_eq!(successor(b""), None);
    }
}
