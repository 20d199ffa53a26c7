//! One lock per user, so that nobody's jobs run twice at once or overtake one another.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};

use tokio::sync::OwnedMutexGuard;

use crate::domain::UserId;

/// The locks of the users whose jobs run at the moment.
#[derive(Clone, Default)]
pub(super) struct Locks(Arc<Mutex<HashMap<UserId, Arc<tokio::sync::Mutex<()>>>>>);

/// Holds a user's lock.
pub(super) struct UserLock {
    locks: Locks,
    user_id: UserId,
    held: Option<OwnedMutexGuard<()>>,
}

impl Locks {
    fn map(&self) -> MutexGuard<'_, HashMap<UserId, Arc<tokio::sync::Mutex<()>>>> {
        self.0.lock().expect("no holder of the lock panics")
    }

    /// Waits for the user's lock; who came first gets it first.
    pub(super) async fn of(&self, user_id: UserId) -> UserLock {
        let lock = Arc::clone(self.map().entry(user_id).or_default());
        // Made before the wait, so that a caller who gives up waiting leaves nothing behind.
        let mut guard = UserLock { locks: self.clone(), user_id, held: None };
        guard.held = Some(lock.lock_owned().await);
        guard
    }
}

impl Drop for UserLock {
    fn drop(&mut self) {
        self.held = None;
        let mut map = self.locks.map();
        // Whoever waits holds a clone, made under the same lock of the map.
        if map.get(&self.user_id).is_some_and(|lock| Arc::strong_count(lock) == 1) {
            map.remove(&self.user_id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Id;

    #[tokio::test]
    async fn a_lock_is_held_by_one_and_leaves_nothing_behind() {
        let locks = Locks::default();
        let [alice, bob] = [1u128, 2].map(|n| UserId::from_ulid(ulid::Ulid::from(n)));
        let held = locks.of(alice).await;
        let other = locks.of(bob).await;
        let waiting = tokio::spawn({
            let locks = locks.clone();
            async move { drop(locks.of(alice).await) }
        });
        let given_up = tokio::spawn({
            let locks = locks.clone();
            async move { drop(locks.of(alice).await) }
        });
        tokio::task::yield_now().await;
        assert!(!waiting.is_finished());
        given_up.abort();
        drop((held, other));
        waiting.await.unwrap();
        let _ = given_up.await;
        assert!(locks.map().is_empty());
    }
}
