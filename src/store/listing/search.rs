//! The ids that stand in a list of each kind and in none of others, one after another: each list
//! is asked for the next id that is not before what the others have; when all agree, that is one.

use super::cursor::{Cursor, Way};
use super::list::List;
use crate::store::engine::Read;
use crate::store::error::StoreError;

/// A search under way.
pub(super) struct Search {
    /// The id must stand in one of each.
    clauses: Vec<Vec<Cursor>>,
    /// It must stand in none of these.
    without: Vec<Cursor>,
    /// Where it goes on; `None` once it is over.
    bound: Option<u128>,
    /// Where it ends.
    end: u128,
    way: Way,
}

/// An id that was found.
pub(super) struct Hit {
    pub id: u128,
    /// Whether its record must be looked at.
    pub exact: bool,
}

impl Search {
    pub fn new(
        clauses: &[Vec<List>],
        without: &[List],
        (from, to): (u128, u128),
        way: Way,
    ) -> Self {
        let cursors = |lists: &[List]| lists.iter().map(Cursor::new).collect::<Vec<_>>();
        let (bound, end) = match way {
            Way::Up => (from, to),
            Way::Down => (to, from),
        };
        Self {
            clauses: clauses.iter().map(|lists| cursors(lists)).collect(),
            without: cursors(without),
            bound: (from <= to).then_some(bound),
            end,
            way,
        }
    }

    /// The next id.
    pub async fn next(&mut self, read: &impl Read) -> Result<Option<Hit>, StoreError> {
        while let Some(bound) = self.bound.filter(|bound| self.way.is_reached(self.end, *bound)) {
            match self.agree_on(read, bound).await? {
                Agreement::On(hit) => {
                    self.bound = self.way.next(hit.id);
                    if !contains(read, &mut self.without, hit.id, self.way).await? {
                        return Ok(Some(hit));
                    }
                }
                Agreement::NotBefore(id) => self.bound = Some(id),
                Agreement::Never => self.bound = None,
            }
        }
        Ok(None)
    }

    async fn agree_on(&mut self, read: &impl Read, bound: u128) -> Result<Agreement, StoreError> {
        let mut exact = true;
        for lists in &mut self.clauses {
            let mut nearest: Option<Hit> = None;
            for cursor in lists {
                let Some(id) = cursor.seek(read, bound, self.way).await? else { continue };
                nearest = Some(match nearest {
                    Some(hit) if hit.id == id => Hit { id, exact: hit.exact && cursor.exact },
                    Some(hit) if self.way.is_reached(id, hit.id) => hit,
                    _ => Hit { id, exact: cursor.exact },
                });
            }
            match nearest {
                None => return Ok(Agreement::Never),
                Some(hit) if hit.id != bound => return Ok(Agreement::NotBefore(hit.id)),
                Some(hit) => exact &= hit.exact,
            }
        }
        Ok(Agreement::On(Hit { id: bound, exact }))
    }
}

enum Agreement {
    On(Hit),
    NotBefore(u128),
    Never,
}

async fn contains(
    read: &impl Read,
    lists: &mut [Cursor],
    id: u128,
    way: Way,
) -> Result<bool, StoreError> {
    for cursor in lists {
        if cursor.seek(read, id, way).await? == Some(id) {
            return Ok(true);
        }
    }
    Ok(false)
}
