//! Small values about the store itself: its version, and notes that other rooms leave here.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::engine::{Read, Tx};
use super::error::StoreError;
use super::layout::Tree;

/// The key of the schema version, 4 bytes.
pub(super) const SCHEMA: &[u8] = b"schema_version";

fn key(name: &str) -> Vec<u8> {
    [b"x/", name.as_bytes()].concat()
}

/// The note that was left under `name`.
pub async fn get<T: DeserializeOwned>(
    read: &impl Read,
    name: &str,
) -> Result<Option<T>, StoreError> {
    let key = key(name);
    let Some(value) = read.raw(Tree::Meta, &key).await? else { return Ok(None) };
    serde_json::from_slice(&value).map(Some).map_err(|_| StoreError::corrupt(Tree::Meta, &key))
}

/// Leaves a note under `name`.
#[expect(clippy::unused_async, reason = "as in every other collection")]
pub async fn put<T: Serialize>(tx: &mut Tx, name: &str, note: &T) -> Result<(), StoreError> {
    let value = serde_json::to_vec(note).map_err(StoreError::other)?;
    tx.stage(Tree::Meta, &key(name), &value)
}

/// Takes the note under `name` away.
#[expect(clippy::unused_async, reason = "as in every other collection")]
pub async fn remove(tx: &mut Tx, name: &str) -> Result<(), StoreError> {
    tx.unstage(Tree::Meta, &key(name));
    Ok(())
}
