//! The collection of upstream providers: `domain::UpstreamProvider` by id. There are few of them.

use super::engine::{Read, Tx};
use super::error::{PutError, StoreError};
use super::layout::Tree;
use super::record::{self, IndexEntries, Record};
use crate::domain::{UpstreamProvider, UpstreamProviderId};

impl Record for UpstreamProvider {
    const TREE: Tree = Tree::UpstreamProviders;
    type Key = UpstreamProviderId;

    fn key(&self) -> UpstreamProviderId {
        self.id
    }

    fn index(&self, _: &mut IndexEntries) {}
}

/// The provider of an id.
pub async fn get(
    read: &impl Read,
    id: UpstreamProviderId,
) -> Result<Option<UpstreamProvider>, StoreError> {
    record::get(read, &id).await
}

/// All of them, in the order of their ids.
pub async fn all(read: &impl Read) -> Result<Vec<UpstreamProvider>, StoreError> {
    record::page(read, None, usize::MAX).await
}

/// Puts a provider.
pub async fn put(tx: &mut Tx, provider: &UpstreamProvider) -> Result<(), PutError> {
    record::put(tx, provider).await
}

/// Removes a provider; whether there was one. Its links are the caller's care.
pub async fn remove(tx: &mut Tx, id: UpstreamProviderId) -> Result<bool, StoreError> {
    record::remove::<UpstreamProvider>(tx, &id).await
}
