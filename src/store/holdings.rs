//! Who has active sessions: users OAuth sessions or compatibility sessions, clients OAuth sessions.
//!
//! That cannot be told from the record of a user or client, so that `record.rs` keeps it beside
//! the entries of both: each user and client stands in one of two lists for each kind, the one of
//! those who have some or the one of those who have none. An entry is written when the first
//! session begins, when the last one ends, and when the user or client is made or removed; sessions
//! between the first and the last cost one look. Both lists are sorted by id and counted like any
//! other.

use super::counts;
use super::engine::{Read, Scan, Trees, Tx};
use super::error::StoreError;
use super::key::IndexKey;
use super::layout::{Index, Tree};
use super::record::Entry;

/// What is held, and where it is noted of its owner.
#[derive(Clone, Copy, Debug)]
pub(super) struct Holding {
    /// The index that begins with the owner's id.
    what: Index,
    /// Where the owners are.
    pub owners: Tree,
    /// The index of the two lists.
    lists: Index,
    /// The first byte of their names.
    list: u8,
}

/// Users with an active OAuth session.
pub(super) const OAUTH: Holding = Holding {
    what: Index::OAuthSessionsOfUser,
    owners: Tree::Users,
    lists: Index::UsersBy,
    list: b'o',
};
/// Users with an active compatibility session.
pub(super) const COMPAT: Holding = Holding {
    what: Index::CompatSessionsOfUser,
    owners: Tree::Users,
    lists: Index::UsersBy,
    list: b'c',
};
/// Clients with an active OAuth session.
pub(super) const CLIENT: Holding = Holding {
    what: Index::OAuthSessionsOfClient,
    owners: Tree::Clients,
    lists: Index::ClientsBy,
    list: b'o',
};

const ALL: [Holding; 3] = [OAUTH, COMPAT, CLIENT];
/// The length of an owner's key.
const OWNER: usize = 16;

impl Holding {
    /// The list of those who have some, or of those who have none.
    pub fn list(self, some: bool) -> IndexKey {
        IndexKey::new(self.lists).list(self.list).list(some.into())
    }

    /// What is kept of the owners in a tree.
    pub fn of_owners(tree: Tree) -> impl Iterator<Item = Self> {
        ALL.into_iter().filter(move |holding| holding.owners == tree)
    }

    fn entry(self, some: bool, owner: &[u8]) -> Vec<u8> {
        [&self.list(some).bytes, owner].concat()
    }

    fn held(self, owner: &[u8]) -> Vec<u8> {
        [&[self.what.tag()], owner].concat()
    }

    /// The entry that an owner must have in a database.
    pub fn due(self, trees: &Trees, owner: &[u8]) -> Result<Entry, StoreError> {
        let some = trees.range(&Scan::prefix(Tree::Index, &self.held(owner), 1)).next();
        let key = self.entry(some.transpose()?.is_some(), owner);
        Ok(Entry { index: Some(self.lists), key, value: Vec::new() })
    }

    /// Puts an owner into the list where they belong.
    async fn settle(self, tx: &mut Tx, owner: &[u8]) -> Result<(), StoreError> {
        let there = tx.raw(self.owners, owner).await?.is_some();
        let held = self.held(owner);
        let some = there && !tx.scan(Scan::prefix(Tree::Index, &held, 1)).await?.is_empty();
        self.set(tx, owner, true, there && some).await?;
        self.set(tx, owner, false, there && !some).await
    }

    async fn set(
        self,
        tx: &mut Tx,
        owner: &[u8],
        some: bool,
        stands: bool,
    ) -> Result<(), StoreError> {
        let entry = self.entry(some, owner);
        if tx.raw(Tree::Index, &entry).await?.is_some() == stands {
            return Ok(());
        }
        if stands {
            tx.stage(Tree::Index, &entry, b"")?;
        } else {
            tx.unstage(Tree::Index, &entry);
        }
        counts::change(tx, &self.list(some).bytes, stands).await
    }
}

/// Follows an entry of an index that was staged or unstaged.
pub(super) async fn follow(tx: &mut Tx, index: Index, entry: &[u8]) -> Result<(), StoreError> {
    let Some(owner) = entry.get(1..=OWNER) else { return Ok(()) };
    for holding in ALL.into_iter().filter(|holding| holding.what == index) {
        holding.settle(tx, owner).await?;
    }
    Ok(())
}

/// Follows a record that was made or removed.
pub(super) async fn follow_owner(tx: &mut Tx, tree: Tree, key: &[u8]) -> Result<(), StoreError> {
    for holding in Holding::of_owners(tree) {
        holding.settle(tx, key).await?;
    }
    Ok(())
}
