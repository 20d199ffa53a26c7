//! The collection of users: `domain::User` by id.

use std::sync::Arc;

use super::engine::{Read, Store, Tx};
use super::error::{PutError, StoreError};
use super::key::IndexKey;
use super::layout::{Index, Tree};
use super::record::{self, IndexEntries, Record};
use crate::domain::{User, UserId};

impl Record for User {
    const TREE: Tree = Tree::Users;
    type Key = UserId;

    fn key(&self) -> UserId {
        self.id
    }

    fn index(&self, entries: &mut IndexEntries) {
        entries.add(IndexKey::new(Index::UserByName).text(&self.username));
        entries.add(folded(&self.username));
        if self.can_request_admin {
            entries.add(IndexKey::new(Index::UserAdmins));
        }
    }
}

fn folded(username: &str) -> IndexKey {
    IndexKey::new(Index::UserByFoldedName).text(&username.to_lowercase())
}

/// The user of an id.
pub async fn get(read: &impl Read, id: UserId) -> Result<Option<User>, StoreError> {
    record::get(read, &id).await
}

/// The same as it is committed, shared with other readers: for what is read on every request.
pub async fn shared(store: &Store, id: UserId) -> Result<Option<Arc<User>>, StoreError> {
    record::shared(store, &id).await
}

/// The user of a name: who has exactly this one, or else the only one whose name differs from
/// it by case alone. Old homeservers can have `Alice` beside `alice`; then only the exact name
/// will do.
pub async fn by_username(read: &impl Read, username: &str) -> Result<Option<User>, StoreError> {
    let exact = IndexKey::new(Index::UserByName).text(username);
    if let Some(user) = record::find(read, exact).await? {
        return Ok(Some(user));
    }
    let mut alike = record::all::<User>(read, folded(username), 2).await?;
    Ok(if alike.len() == 1 { alike.pop() } else { None })
}

/// Whether somebody has a name, in any case.
pub async fn is_taken(read: &impl Read, username: &str) -> Result<bool, StoreError> {
    Ok(record::count(read, folded(username), 1).await? > 0)
}

/// Users in the order of their ids, which is that of their making; at most `limit`.
pub async fn page(
    read: &impl Read,
    after: Option<UserId>,
    limit: usize,
) -> Result<Vec<User>, StoreError> {
    record::page(read, after.as_ref(), limit).await
}

/// The users who may ask for administrative scopes, at most `limit`.
pub async fn admins(read: &impl Read, limit: usize) -> Result<Vec<User>, StoreError> {
    record::all(read, IndexKey::new(Index::UserAdmins), limit).await
}

/// Puts a user; another one must not have the same name.
pub async fn put(tx: &mut Tx, user: &User) -> Result<(), PutError> {
    record::put(tx, user).await
}

/// Removes a user; whether there was one. What belongs to it is the caller's care.
pub async fn remove(tx: &mut Tx, id: UserId) -> Result<bool, StoreError> {
    record::remove::<User>(tx, &id).await
}
