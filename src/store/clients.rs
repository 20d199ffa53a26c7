//! The collection of OAuth clients: `domain::Client` by id.

use super::engine::{Read, Tx};
use super::error::{PutError, StoreError};
use super::key::IndexKey;
use super::layout::{Index, Tree};
use super::record::{self, IndexEntries, Record};
use crate::domain::client::ClientSource;
use crate::domain::{Client, ClientId, Digest, Timestamp};

impl Record for Client {
    const TREE: Tree = Tree::Clients;
    type Key = ClientId;

    fn key(&self) -> ClientId {
        self.id
    }

    fn index(&self, entries: &mut IndexEntries) {
        match self.source {
            ClientSource::Static => entries.add(IndexKey::new(Index::ClientStatics)),
            ClientSource::Dynamic { metadata_digest: Some(digest) } => {
                entries.add(IndexKey::new(Index::ClientByMetadata).id(digest));
            }
            ClientSource::Administrator | ClientSource::Dynamic { metadata_digest: None } => {}
        }
    }

    /// `expiry::sweep` spares one that has sessions.
    fn forget_at(&self) -> Option<Timestamp> {
        self.expires_at
    }
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
    record::all(read, IndexKey::new(Index::ClientStatics), usize::MAX).await
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
