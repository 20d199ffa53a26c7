//! The collection of upstream providers: `domain::UpstreamProvider` by id. There are few of them.

use super::engine::{Read, Tx};
use super::error::{PutError, StoreError};
use super::layout::Tree;
use super::listing::{self, List, Query};
use super::record::{self, IndexEntries, Record};
use crate::domain::listing::{Listed, Window};
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

/// A page of them, or of those that people may or may not sign in through. There are so few that
/// all are looked at.
pub async fn list(
    read: &impl Read,
    enabled: Option<bool>,
    window: &Window<UpstreamProviderId>,
) -> Result<Listed<UpstreamProvider>, StoreError> {
    listing::list(read, &query(enabled), window).await
}

/// How many there are.
pub async fn count_listed(read: &impl Read, enabled: Option<bool>) -> Result<u64, StoreError> {
    listing::count(read, &query(enabled)).await
}

fn query(enabled: Option<bool>) -> Query<'static, UpstreamProvider> {
    let mut query = Query::new(move |provider: &UpstreamProvider| {
        enabled.is_none_or(|enabled| provider.is_enabled() == enabled)
    });
    query.within(List::all(Tree::UpstreamProviders).needing_a_look());
    query
}

/// Puts a provider.
pub async fn put(tx: &mut Tx, provider: &UpstreamProvider) -> Result<(), PutError> {
    record::put(tx, provider).await
}

/// Removes a provider; whether there was one. Its links are the caller's care.
pub async fn remove(tx: &mut Tx, id: UpstreamProviderId) -> Result<bool, StoreError> {
    record::remove::<UpstreamProvider>(tx, &id).await
}
