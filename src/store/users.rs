//! The collection of users: `domain::User` by id.

use std::sync::Arc;

use super::engine::{Read, Store, Tx};
use super::error::{PutError, StoreError};
use super::holdings;
use super::key::IndexKey;
use super::layout::{Index, Tree};
use super::listing::{self, List, Query, grams};
use super::record::{self, IndexEntries, Record};
use crate::domain::listing::{Listed, UserFilter, UserStatus, Window};
use crate::domain::user::Standing;
use crate::domain::{ClientId, User, UserId};

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
        } else {
            entries.add(by(Kind::NoAdmin));
        }
        entries.add(by(if self.is_guest { Kind::Guest } else { Kind::NoGuest }));
        if self.locked_at.is_some() {
            entries.add(by(Kind::Locked));
        }
        if self.deactivated_at.is_some() {
            entries.add(by(Kind::Deactivated));
        }
        if self.standing() == Standing::Good {
            entries.add(by(Kind::Active));
        }
        grams::enter(entries, Index::UserGrams, &self.username);
    }
}

/// The lists in `UsersBy`; `holdings.rs` has two more pairs there, `c` and `o`.
#[derive(Clone, Copy)]
#[repr(u8)]
enum Kind {
    NoAdmin = b'a',
    Guest = b'g',
    NoGuest = b'h',
    Active = b's',
    Locked = b'l',
    Deactivated = b'd',
}

fn by(kind: Kind) -> IndexKey {
    IndexKey::new(Index::UsersBy).list(kind as u8)
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
    Ok(record::count_entries(read, folded(username), 1).await? > 0)
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

/// A page of those that a filter lets through.
pub async fn list(
    read: &impl Read,
    filter: &UserFilter,
    window: &Window<UserId>,
) -> Result<Listed<User>, StoreError> {
    listing::list(read, &query(read, filter).await?, window).await
}

/// How many a filter lets through.
pub async fn count_listed(read: &impl Read, filter: &UserFilter) -> Result<u64, StoreError> {
    listing::count(read, &query(read, filter).await?).await
}

async fn query<'a>(
    read: &impl Read,
    filter: &'a UserFilter,
) -> Result<Query<'a, User>, StoreError> {
    let searched = filter.search.as_deref().unwrap_or_default();
    let mut query = Query::new(|user: &User| grams::contains(&user.username, searched));
    match filter.admin {
        Some(true) => query.within(IndexKey::new(Index::UserAdmins)),
        Some(false) => query.within(by(Kind::NoAdmin)),
        None => {}
    }
    if let Some(guest) = filter.legacy_guest {
        query.within(by(if guest { Kind::Guest } else { Kind::NoGuest }));
    }
    match filter.status {
        Some(UserStatus::Active) => query.within(by(Kind::Active)),
        Some(UserStatus::Locked) => query.within(by(Kind::Locked)),
        Some(UserStatus::Deactivated) => query.within(by(Kind::Deactivated)),
        None => {}
    }
    if let Some(some) = filter.has_active_oauth2_session {
        query.within(holdings::OAUTH.list(some));
    }
    if let Some(some) = filter.has_active_compat_session {
        query.within(holdings::COMPAT.list(some));
    }
    if !filter.active_oauth2_client.is_empty() {
        let of =
            |id: &ClientId| List::owners(&IndexKey::new(Index::OAuthSessionsOfClientUser).id(*id));
        query.in_one_of(filter.active_oauth2_client.iter().map(of).collect());
    }
    grams::narrow(&mut query, read, Index::UserGrams, searched).await?;
    Ok(query)
}

/// Puts a user; another one must not have the same name.
pub async fn put(tx: &mut Tx, user: &User) -> Result<(), PutError> {
    record::put(tx, user).await
}

/// Removes a user; whether there was one. What belongs to it is the caller's care.
pub async fn remove(tx: &mut Tx, id: UserId) -> Result<bool, StoreError> {
    record::remove::<User>(tx, &id).await
}
