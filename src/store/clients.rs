//! The collection of OAuth clients: `domain::Client` by id.

use std::collections::BTreeSet;

use super::engine::{Read, Tx};
use super::error::{PutError, StoreError};
use super::holdings;
use super::key::IndexKey;
use super::layout::{Index, Tree};
use super::listing::{self, Query, grams};
use super::record::{self, IndexEntries, Record};
use crate::domain::client::{ClientSource, GrantType};
use crate::domain::listing::{ClientFilter, ClientKind, Listed, Window};
use crate::domain::{Client, ClientId, Digest, Timestamp};

impl Record for Client {
    const TREE: Tree = Tree::Clients;
    type Key = ClientId;

    fn key(&self) -> ClientId {
        self.id
    }

    fn index(&self, entries: &mut IndexEntries) {
        entries.add(if self.is_dynamic() {
            dynamic()
        } else {
            IndexKey::new(Index::ClientStatics)
        });
        let grants: BTreeSet<GrantType> = self.metadata.grant_types.iter().copied().collect();
        for grant in grants {
            entries.add(with_grant(grant.as_str()));
        }
        if let Some(name) = &self.metadata.client_name {
            grams::enter(entries, Index::ClientNameGrams, name);
        }
        if let Some(uri) = &self.metadata.client_uri {
            grams::enter(entries, Index::ClientUriGrams, uri.as_str());
        }
        if let ClientSource::Dynamic { metadata_digest: Some(digest) } = self.source {
            entries.add(IndexKey::new(Index::ClientByMetadata).id(digest));
        }
    }

    /// `expiry::sweep` spares one that has sessions.
    fn forget_at(&self) -> Option<Timestamp> {
        self.expires_at
    }
}

/// The lists in `ClientsBy`; `holdings.rs` has a pair there, `o`.
fn dynamic() -> IndexKey {
    IndexKey::new(Index::ClientsBy).list(b'd')
}

fn with_grant(grant: &str) -> IndexKey {
    IndexKey::new(Index::ClientsBy).list(b'g').text(grant)
}

/// The client of an id.
pub async fn get(read: &impl Read, id: ClientId) -> Result<Option<Client>, StoreError> {
    record::get(read, &id).await
}

/// The dynamically registered client with the same metadata.
pub async fn by_metadata(read: &impl Read, digest: Digest) -> Result<Option<Client>, StoreError> {
    record::find(read, IndexKey::new(Index::ClientByMetadata).id(digest)).await
}

/// The clients of the configuration file, all of them.
pub async fn statics(read: &impl Read) -> Result<Vec<Client>, StoreError> {
    let index = IndexKey::new(Index::ClientStatics);
    let mut all: Vec<Client> = record::all(read, index, usize::MAX).await?;
    all.retain(|client| client.source == ClientSource::Static);
    Ok(all)
}

/// Their ids, and those of the clients that administrators made.
pub(super) async fn static_ids(read: &impl Read) -> Result<Vec<ClientId>, StoreError> {
    record::keys_beyond::<Client>(read, IndexKey::new(Index::ClientStatics), 0, usize::MAX).await
}

/// A page of those that a filter lets through.
pub async fn list(
    read: &impl Read,
    filter: &ClientFilter,
    window: &Window<ClientId>,
) -> Result<Listed<Client>, StoreError> {
    listing::list(read, &query(read, filter).await?, window).await
}

/// How many a filter lets through.
pub async fn count_listed(read: &impl Read, filter: &ClientFilter) -> Result<u64, StoreError> {
    listing::count(read, &query(read, filter).await?).await
}

async fn query<'a>(
    read: &impl Read,
    filter: &'a ClientFilter,
) -> Result<Query<'a, Client>, StoreError> {
    let name = filter.name.as_deref().unwrap_or_default();
    let uri = filter.uri.as_deref().unwrap_or_default();
    let holds = |text: Option<&str>, searched: &str| {
        searched.is_empty() || text.is_some_and(|text| grams::contains(text, searched))
    };
    let mut query = Query::new(move |client: &Client| {
        let metadata = &client.metadata;
        holds(metadata.client_name.as_deref(), name)
            && holds(metadata.client_uri.as_ref().map(url::Url::as_str), uri)
    });
    match filter.kind {
        Some(ClientKind::Static) => query.within(IndexKey::new(Index::ClientStatics)),
        Some(ClientKind::Dynamic) => query.within(dynamic()),
        None => {}
    }
    if let Some(grant) = &filter.grant_type {
        query.within(with_grant(grant));
    }
    if let Some(some) = filter.has_active_sessions {
        query.within(holdings::CLIENT.list(some));
    }
    grams::narrow(&mut query, read, Index::ClientNameGrams, name).await?;
    grams::narrow(&mut query, read, Index::ClientUriGrams, uri).await?;
    Ok(query)
}

/// Clients in the order of their ids, at most `limit`.
pub async fn page(
    read: &impl Read,
    after: Option<ClientId>,
    limit: usize,
) -> Result<Vec<Client>, StoreError> {
    record::page(read, after.as_ref(), limit).await
}

/// Puts a client; another dynamic one must not have the same metadata digest.
pub async fn put(tx: &mut Tx, client: &Client) -> Result<(), PutError> {
    record::put(tx, client).await
}

/// Removes a client; whether there was one. Its sessions are the caller's care.
pub async fn remove(tx: &mut Tx, id: ClientId) -> Result<bool, StoreError> {
    record::remove::<Client>(tx, &id).await
}
