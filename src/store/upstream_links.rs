//! The collection of accounts at upstream providers: `domain::UpstreamLink` by id.

use super::engine::{Read, Tx};
use super::error::{PutError, StoreError};
use super::key::IndexKey;
use super::layout::{Index, Tree};
use super::listing::{self, Query};
use super::record::{self, IndexEntries, Record};
use crate::domain::listing::{Listed, UpstreamLinkFilter, Window};
use crate::domain::{UpstreamLink, UpstreamLinkId, UpstreamProviderId, UserId};

impl Record for UpstreamLink {
    const TREE: Tree = Tree::UpstreamLinks;
    type Key = UpstreamLinkId;

    fn key(&self) -> UpstreamLinkId {
        self.id
    }

    fn index(&self, entries: &mut IndexEntries) {
        entries.add(subject_key(self.provider_id, &self.subject));
        entries.add(IndexKey::new(Index::UpstreamLinksOfProvider).id(self.provider_id));
        entries.add(of_subject(&self.subject));
        if let Some(user_id) = self.user_id {
            entries.add(IndexKey::new(Index::UpstreamLinksOfUser).id(user_id));
        }
        if let Some(name) = &self.human_account_name {
            entries.add(named(name));
        }
    }
}

fn subject_key(provider: UpstreamProviderId, subject: &str) -> IndexKey {
    IndexKey::new(Index::UpstreamLinkBySubject).id(provider).text(subject)
}

fn of_subject(subject: &str) -> IndexKey {
    IndexKey::new(Index::UpstreamLinksOfSubject).text(subject)
}

fn named(name: &str) -> IndexKey {
    IndexKey::new(Index::UpstreamLinksByName).text(name)
}

/// The link of an id.
pub async fn get(read: &impl Read, id: UpstreamLinkId) -> Result<Option<UpstreamLink>, StoreError> {
    record::get(read, &id).await
}

/// The link of an account at a provider.
pub async fn by_subject(
    read: &impl Read,
    provider: UpstreamProviderId,
    subject: &str,
) -> Result<Option<UpstreamLink>, StoreError> {
    record::find(read, subject_key(provider, subject)).await
}

/// The links of a user, at most `limit`.
pub async fn of_user(
    read: &impl Read,
    user_id: UserId,
    limit: usize,
) -> Result<Vec<UpstreamLink>, StoreError> {
    record::all(read, IndexKey::new(Index::UpstreamLinksOfUser).id(user_id), limit).await
}

/// The links at a provider, at most `limit`.
pub async fn of_provider(
    read: &impl Read,
    provider: UpstreamProviderId,
    limit: usize,
) -> Result<Vec<UpstreamLink>, StoreError> {
    record::all(read, IndexKey::new(Index::UpstreamLinksOfProvider).id(provider), limit).await
}

/// A page of those that a filter lets through.
pub async fn list(
    read: &impl Read,
    filter: &UpstreamLinkFilter,
    window: &Window<UpstreamLinkId>,
) -> Result<Listed<UpstreamLink>, StoreError> {
    listing::list(read, &query(filter), window).await
}

/// How many a filter lets through.
pub async fn count_listed(
    read: &impl Read,
    filter: &UpstreamLinkFilter,
) -> Result<u64, StoreError> {
    listing::count(read, &query(filter)).await
}

fn query(filter: &UpstreamLinkFilter) -> Query<'static, UpstreamLink> {
    let mut query = Query::new(|_: &UpstreamLink| true);
    if let Some(user_id) = filter.user {
        query.within(IndexKey::new(Index::UpstreamLinksOfUser).id(user_id));
    }
    if let Some(provider) = filter.provider {
        query.within(IndexKey::new(Index::UpstreamLinksOfProvider).id(provider));
    }
    if let Some(subject) = &filter.subject {
        query.within(of_subject(subject));
    }
    if let Some(name) = &filter.human_account_name {
        query.within(named(name));
    }
    query
}

/// Puts a link; another one must not be of the same account at the provider.
pub async fn put(tx: &mut Tx, link: &UpstreamLink) -> Result<(), PutError> {
    record::put(tx, link).await
}

/// Removes a link; whether there was one.
pub async fn remove(tx: &mut Tx, id: UpstreamLinkId) -> Result<bool, StoreError> {
    record::remove::<UpstreamLink>(tx, &id).await
}
