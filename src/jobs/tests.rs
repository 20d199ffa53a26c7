//! The outbox with a homeserver in memory and a clock moved by hand.

use std::time::Duration;

use tempfile::TempDir;

use super::*;
use crate::domain::{
    CompatSession, CompatSessionId, DeviceId, OAuthSession, SessionState, User, UserEmail,
};
use crate::homeserver::fake::{Fake, Mood};

mod order;
mod outages;
mod races;

/// An outbox, what stands around it, and a user with no session.
struct House {
    outbox: Outbox,
    store: Store,
    fake: Arc<Fake>,
    clock: Clock,
    mint: Mint,
    _folder: TempDir,
}

impl House {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path(), &store::Options::default()).unwrap();
        let fake = Arc::new(Fake::new("example.com"));
        let clock = Clock::manual(Timestamp::from_millis(1_700_000_000_000));
        let mint = Mint::system();
        let outbox = Outbox::new(store.clone(), fake.clone(), clock.clone(), mint.clone());
        Self { outbox, store, fake, clock, mint, _folder: folder }
    }

    fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// A user who exists here and there.
    async fn user(&self, name: &str) -> User {
        let user = self.user_only_here(name).await;
        self.fake.add_user(name);
        user
    }

    async fn user_only_here(&self, name: &str) -> User {
        let user = User {
            id: self.mint.id(self.now()),
            username: name.to_owned(),
            created_at: self.now(),
            locked_at: None,
            deactivated_at: None,
            can_request_admin: false,
            is_guest: false,
            primary_email: None,
        };
        self.put_user(&user).await;
        user
    }

    async fn put_user(&self, user: &User) {
        let mut tx = self.store.begin().await.unwrap();
        store::users::put(&mut tx, user).await.unwrap();
        tx.commit().await.unwrap();
    }

    fn session(&self, user: &User, device: &str) -> CompatSession {
        CompatSession {
            id: self.mint.id::<CompatSessionId>(self.now()),
            user_id: user.id,
            device_id: Some(device_id(device)),
            browser_session_id: None,
            created_at: self.now(),
            state: SessionState::Active,
            is_synapse_admin: false,
            human_name: None,
            user_agent: None,
            last_active: None,
        }
    }

    /// Puts a session and makes a promise in one transaction.
    async fn put_session(&self, session: &CompatSession, kind: JobKind) -> JobId {
        let mut tx = self.store.begin().await.unwrap();
        store::compat_sessions::put(&mut tx, session).await.unwrap();
        let id = self.outbox.promise(&mut tx, session.user_id, kind, self.now()).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    /// A new session on a device, with the promise of the device.
    async fn sign_in(&self, user: &User, device: &str) -> JobId {
        let kind = upsert(device);
        self.put_session(&self.session(user, device), kind).await
    }

    async fn promise(&self, user: &User, kind: JobKind) -> JobId {
        let mut tx = self.store.begin().await.unwrap();
        let id = self.outbox.promise(&mut tx, user.id, kind, self.now()).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    async fn queue(&self, user: &User) -> Vec<Job> {
        store::jobs::of_user(&self.store, user.id, usize::MAX).await.unwrap()
    }

    async fn run_due(&self) {
        self.outbox.run_due().await.unwrap();
    }
}

fn device_id(text: &str) -> DeviceId {
    DeviceId::for_compat(text).unwrap()
}

fn upsert(device: &str) -> JobKind {
    JobKind::UpsertDevice { device_id: device_id(device), display_name: None }
}

fn provision() -> JobKind {
    JobKind::ProvisionUser { display_name: None }
}
