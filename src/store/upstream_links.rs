//! The collection of accounts at upstream providers: `domain::UpstreamLink` by id.

use super::engine::{Read, Tx};
use super::error::{PutError, StoreError};
use super::key::IndexKey;
use super::layout::{Index, Tree};
use super::record::{self, IndexEntries, Record};
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
        if let Some(user_id) = self.user_id {
            entries.add(IndexKey::new(Index::UpstreamLinksOfUser).id(user_id));
        }
    }
}

fn subject_key(provider: UpstreamProviderId, subject: &str) -> IndexKey {
    IndexKey::new(Index::UpstreamLinkBySubject).id(provider).text(subject)
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

/// Puts a link; another one must not be of the same account at the provider.
pub async fn put(tx: &mut Tx, link: &UpstreamLink) -> Result<(), PutError> {
    record::put(tx, link).await
}

/// Removes a link; whether there was one.
pub async fn remove(tx: &mut Tx, id: UpstreamLinkId) -> Result<bool, StoreError> {
    record::remove::<UpstreamLink>(tx, &id).await
}
