//! The collection of registration tokens: `domain::UserRegistrationToken` by id.

use super::engine::{Read, Tx};
use super::error::{PutError, StoreError};
use super::key::IndexKey;
use super::layout::{Index, Tree};
use super::listing::{self, List, Query, times};
use super::record::{self, IndexEntries, Record};
use crate::domain::listing::{Between, Listed, RegistrationTokenFilter, Window};
use crate::domain::{Digest, Timestamp, UserRegistrationToken, UserRegistrationTokenId};

impl Record for UserRegistrationToken {
    const TREE: Tree = Tree::UserRegistrationTokens;
    type Key = UserRegistrationTokenId;

    fn key(&self) -> UserRegistrationTokenId {
        self.id
    }

    fn index(&self, entries: &mut IndexEntries) {
        entries.add(by_digest_key(self.digest));
        entries.add(by(Kind::Used, self.times_used > 0));
        entries.add(by(Kind::Spent, self.is_spent()));
        entries.add(by(Kind::Revoked, self.revoked_at.is_some()));
        match self.expires_at {
            Some(at) => times::enter(entries, BY_EXPIRY, 0, at),
            None => entries.add(forever()),
        }
    }
}

const BY_EXPIRY: Index = Index::RegistrationTokensByExpiry;

/// The pairs of lists in `RegistrationTokensBy`.
#[derive(Clone, Copy)]
#[repr(u8)]
enum Kind {
    Used = b'u',
    Spent = b's',
    Revoked = b'r',
}

fn by(kind: Kind, yes: bool) -> IndexKey {
    IndexKey::new(Index::RegistrationTokensBy).list(kind as u8).list(yes.into())
}

/// Those that never run out.
fn forever() -> IndexKey {
    IndexKey::new(Index::RegistrationTokensBy).list(b'f')
}

fn by_digest_key(digest: Digest) -> IndexKey {
    IndexKey::new(Index::UserRegistrationTokenByDigest).id(digest)
}

/// The token of an id.
pub async fn get(
    read: &impl Read,
    id: UserRegistrationTokenId,
) -> Result<Option<UserRegistrationToken>, StoreError> {
    record::get(read, &id).await
}

/// The token of a digest.
pub async fn by_digest(
    read: &impl Read,
    digest: Digest,
) -> Result<Option<UserRegistrationToken>, StoreError> {
    record::find(read, by_digest_key(digest)).await
}

/// A page of those that a filter lets through at `now`.
pub async fn list(
    read: &impl Read,
    filter: &RegistrationTokenFilter,
    now: Timestamp,
    window: &Window<UserRegistrationTokenId>,
) -> Result<Listed<UserRegistrationToken>, StoreError> {
    listing::list(read, &query(read, filter, now).await?, window).await
}

/// How many a filter lets through at `now`.
pub async fn count_listed(
    read: &impl Read,
    filter: &RegistrationTokenFilter,
    now: Timestamp,
) -> Result<u64, StoreError> {
    listing::count(read, &query(read, filter, now).await?).await
}

async fn query(
    read: &impl Read,
    filter: &RegistrationTokenFilter,
    now: Timestamp,
) -> Result<Query<'static, UserRegistrationToken>, StoreError> {
    let RegistrationTokenFilter { expired, valid, .. } = *filter;
    let mut query = Query::new(move |token: &UserRegistrationToken| {
        expired.is_none_or(|expired| token.is_expired(now) == expired)
            && valid.is_none_or(|valid| token.check(now).is_ok() == valid)
    });
    if let Some(used) = filter.used {
        query.within(by(Kind::Used, used));
    }
    if let Some(revoked) = filter.revoked {
        query.within(by(Kind::Revoked, revoked));
    }
    match expired {
        Some(true) => query.in_one_of(run_out(read, now).await?),
        Some(false) => query.in_one_of(running(read, now).await?),
        None => {}
    }
    match valid {
        Some(true) => {
            query.within(by(Kind::Revoked, false));
            query.within(by(Kind::Spent, false));
            query.in_one_of(running(read, now).await?);
        }
        Some(false) => {
            let mut any = run_out(read, now).await?;
            any.extend([Kind::Revoked, Kind::Spent].map(|kind| by(kind, true).into()));
            query.in_some_of(any);
        }
        None => {}
    }
    Ok(query)
}

async fn run_out(read: &impl Read, now: Timestamp) -> Result<Vec<List>, StoreError> {
    let just_after = Timestamp::from_millis(now.as_millis().saturating_add(1));
    let until_now = Between { after: None, before: Some(just_after) };
    times::within(read, BY_EXPIRY, 0, &until_now).await
}

async fn running(read: &impl Read, now: Timestamp) -> Result<Vec<List>, StoreError> {
    let later = Between { after: Some(now), before: None };
    let mut lists = times::within(read, BY_EXPIRY, 0, &later).await?;
    lists.push(forever().into());
    Ok(lists)
}

/// Tokens in the order of their ids, which is that of their making; at most `limit`.
pub async fn page(
    read: &impl Read,
    after: Option<UserRegistrationTokenId>,
    limit: usize,
) -> Result<Vec<UserRegistrationToken>, StoreError> {
    record::page(read, after.as_ref(), limit).await
}

/// Puts a token; another one must not have the same text.
pub async fn put(tx: &mut Tx, token: &UserRegistrationToken) -> Result<(), PutError> {
    record::put(tx, token).await
}

/// Removes a token; whether there was one.
pub async fn remove(tx: &mut Tx, id: UserRegistrationTokenId) -> Result<bool, StoreError> {
    record::remove::<UserRegistrationToken>(tx, &id).await
}
