//! The collection of personal sessions: `domain::PersonalSession` by id.

use std::sync::Arc;

use super::engine::{Read, Store, Tx};
use super::error::{PutError, StoreError};
use super::expiry::after_end;
use super::key::IndexKey;
use super::layout::{Index, Tree};
use super::record::{self, IndexEntries, Record};
use crate::domain::personal_session::PersonalOwner;
use crate::domain::{ClientId, DeviceId, PersonalSession, PersonalSessionId, Timestamp, UserId};

impl Record for PersonalSession {
    const TREE: Tree = Tree::PersonalSessions;
    type Key = PersonalSessionId;

    fn key(&self) -> PersonalSessionId {
        self.id
    }

    fn index(&self, entries: &mut IndexEntries) {
        if !self.state.is_active() {
            return;
        }
        entries.add(IndexKey::new(Index::PersonalSessionsOfActor).id(self.actor_user_id));
        entries.add(match self.owner {
            PersonalOwner::User { user_id } => owned_by(user_id).id(self.actor_user_id),
            PersonalOwner::Client { client_id } => {
                IndexKey::new(Index::PersonalSessionsOfClient).id(client_id)
            }
        });
        if let Some(device) = self.device() {
            let by = IndexKey::new(Index::PersonalSessionsOfDevice);
            entries.add(by.device(self.actor_user_id, &device));
        }
    }

    fn forget_at(&self) -> Option<Timestamp> {
        after_end(self.state)
    }
}

fn owned_by(user_id: UserId) -> IndexKey {
    IndexKey::new(Index::PersonalSessionsOfOwner).id(user_id)
}

/// The session of an id, active or revoked.
pub async fn get(
    read: &impl Read,
    id: PersonalSessionId,
) -> Result<Option<PersonalSession>, StoreError> {
    record::get(read, &id).await
}

/// The same as it is committed, shared with other readers: for what is read on every request.
pub async fn shared(
    store: &Store,
    id: PersonalSessionId,
) -> Result<Option<Arc<PersonalSession>>, StoreError> {
    record::shared(store, &id).await
}

/// The active sessions that speak for a user, at most `limit`.
pub async fn active_of_actor(
    read: &impl Read,
    user_id: UserId,
    limit: usize,
) -> Result<Vec<PersonalSession>, StoreError> {
    record::all(read, IndexKey::new(Index::PersonalSessionsOfActor).id(user_id), limit).await
}

/// The active sessions that a user made, whomever they speak for.
pub async fn active_of_owner(
    read: &impl Read,
    user_id: UserId,
    limit: usize,
) -> Result<Vec<PersonalSession>, StoreError> {
    record::all(read, owned_by(user_id), limit).await
}

/// The active sessions that a client made, at most `limit`.
pub async fn active_of_client(
    read: &impl Read,
    client_id: ClientId,
    limit: usize,
) -> Result<Vec<PersonalSession>, StoreError> {
    record::all(read, IndexKey::new(Index::PersonalSessionsOfClient).id(client_id), limit).await
}

/// The active sessions on a user's device: usually one.
pub async fn active_of_device(
    read: &impl Read,
    user_id: UserId,
    device: &DeviceId,
) -> Result<Vec<PersonalSession>, StoreError> {
    let by = IndexKey::new(Index::PersonalSessionsOfDevice).device(user_id, device);
    record::all(read, by, usize::MAX).await
}

/// How many active sessions a user made for themselves, counted as far as `limit`.
pub async fn count_own(
    read: &impl Read,
    user_id: UserId,
    limit: usize,
) -> Result<usize, StoreError> {
    record::count(read, owned_by(user_id).id(user_id), limit).await
}

/// Puts a session; a revoked one is forgotten with its tokens 30 days after its end.
pub async fn put(tx: &mut Tx, session: &PersonalSession) -> Result<(), PutError> {
    record::put(tx, session).await
}
