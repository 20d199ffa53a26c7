//! The collection of device grants: `domain::DeviceGrant` by id.

use super::engine::{Read, Tx};
use super::error::{PutError, StoreError};
use super::key::IndexKey;
use super::layout::{Index, Tree};
use super::record::{self, IndexEntries, Record};
use crate::domain::device_grant::DeviceStage;
use crate::domain::{DeviceGrant, DeviceGrantId, Digest, Timestamp};

impl Record for DeviceGrant {
    const TREE: Tree = Tree::DeviceGrants;
    type Key = DeviceGrantId;

    fn key(&self) -> DeviceGrantId {
        self.id
    }

    fn index(&self, entries: &mut IndexEntries) {
        entries.add(IndexKey::new(Index::DeviceGrantByDeviceCode).id(self.device_code));
        // A code that was used is free for another device.
        if self.stage == DeviceStage::Pending {
            entries.add(IndexKey::new(Index::DeviceGrantByUserCode).id(self.user_code));
        }
    }

    fn forget_at(&self) -> Option<Timestamp> {
        Some(DeviceGrant::forget_at(self))
    }
}

/// The grant of an id.
pub async fn get(read: &impl Read, id: DeviceGrantId) -> Result<Option<DeviceGrant>, StoreError> {
    record::get(read, &id).await
}

/// The grant whose device keeps this code, whatever became of it.
pub async fn by_device_code(
    read: &impl Read,
    code: Digest,
) -> Result<Option<DeviceGrant>, StoreError> {
    record::find(read, IndexKey::new(Index::DeviceGrantByDeviceCode).id(code)).await
}

/// The grant that waits for the person who knows this code.
pub async fn by_user_code(
    read: &impl Read,
    code: Digest,
) -> Result<Option<DeviceGrant>, StoreError> {
    record::find(read, IndexKey::new(Index::DeviceGrantByUserCode).id(code)).await
}

/// Puts a grant; no other may have the same codes.
pub async fn put(tx: &mut Tx, grant: &DeviceGrant) -> Result<(), PutError> {
    record::put(tx, grant).await
}
