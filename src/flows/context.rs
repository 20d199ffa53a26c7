//! What every flow works with. `cli/serve.rs` puts it together.

use std::sync::Arc;

use crate::clock::Clock;
use crate::config::Settings;
use crate::crypto::password::Hasher;
use crate::crypto::{Keystore, Mint, Sealer};
use crate::domain::{Timestamp, User};
use crate::flows::activity::ActivityLog;
use crate::flows::captcha::Providers;
use crate::flows::client_keys::ClientKeys;
use crate::flows::device_grant::DevicePaces;
use crate::flows::limits::Limits;
use crate::homeserver::Homeserver;
use crate::jobs::{Mails, Outbox};
use crate::policy::Policy;
use crate::store::Store;

/// The service's parts. Cheap to share: one [`Arc`] serves all threads.
pub struct Context {
    /// The configuration, ready to use.
    pub settings: Settings,
    /// What is allowed to whom.
    pub policy: Policy,
    /// Everything the service knows.
    pub store: Store,
    /// Promises to the homeserver.
    pub outbox: Outbox,
    /// Mails on their way.
    pub mails: Mails,
    /// The homeserver.
    pub homeserver: Arc<dyn Homeserver>,
    /// The time.
    pub clock: Clock,
    /// Since when this process works.
    pub started_at: Timestamp,
    /// Randomness.
    pub mint: Mint,
    /// Password hashing.
    pub passwords: Hasher,
    /// Sealing of cookies and of secrets at rest.
    pub sealer: Sealer,
    /// Signing keys.
    pub keystore: Keystore,
    /// The keys of clients that are fetched from elsewhere.
    pub client_keys: ClientKeys,
    /// The services whose captchas are shown.
    pub captcha_providers: Providers,
    /// How often devices ask for their tokens.
    pub device_paces: DevicePaces,
    /// Rate limits.
    pub limits: Limits,
    /// When sessions and tokens were last seen, on its way to the store.
    pub activity: ActivityLog,
}

impl Context {
    /// The present moment.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Whether a user may hold administrative scopes: flagged so, or named in the policy data.
    #[must_use]
    pub fn may_administrate(&self, user: &User) -> bool {
        self.policy.now().rules.may_administrate(user)
    }
}
