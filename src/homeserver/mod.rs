//! The homeserver as this service sees it: who lives there, and which devices they have.
//!
//! [`Homeserver`] is what `jobs/` and `flows/` speak to; behind it stand `synapse` (the
//! `matrix_authentication_service` block, Synapse 1.136 and later), `synapse_admin` (its
//! predecessor `experimental_features.msc3861`, up to 1.156), `read_only` (wraps either for a
//! rehearsal) and `fake` (tests). All HTTP goes through `outbound/`.
//!
//! Changes that must survive a crash are promised through `jobs::Outbox`, not called here.

use std::time::Duration;

use async_trait::async_trait;

use crate::domain::{DeviceId, UserId};

mod availability;
mod call;
mod error;
pub mod fake;
mod read_only;
mod synapse;
mod synapse_admin;

pub use error::HomeserverError;
pub use read_only::ReadOnly;
pub use synapse::Synapse;
pub use synapse_admin::SynapseAdmin;

/// The answer of a call to the homeserver.
pub type Result<T> = std::result::Result<T, HomeserverError>;

/// What this service asks of a homeserver. Every method may be repeated without harm.
///
/// Users are named by their localpart, in the letters of their account.
#[async_trait]
pub trait Homeserver: Send + Sync {
    /// The domain of Matrix ids (Synapse's `server_name`).
    fn server_name(&self) -> &str;

    /// `@localpart:server_name`.
    fn mxid(&self, localpart: &str) -> String {
        crate::domain::user::mxid(localpart, self.server_name())
    }

    /// What the homeserver knows of a user; `None` if it has no such user. Pages that can do
    /// without should put a short limit of their own on it.
    async fn query_user(&self, localpart: &str) -> Result<Option<HomeserverUser>>;

    /// Whether the homeserver would take a new user of this name. A name that is not ASCII is
    /// answered without asking.
    async fn is_localpart_available(&self, localpart: &str) -> Result<Availability>;

    /// Makes a user, or brings an existing one in line.
    async fn provision_user(&self, request: &ProvisionRequest) -> Result<Provisioned>;

    /// Makes a device. One that exists keeps its name if `display_name` is `None`.
    async fn upsert_device(
        &self,
        localpart: &str,
        device_id: &DeviceId,
        display_name: Option<&str>,
    ) -> Result<()>;

    /// Gives the user exactly these devices: others are deleted, missing ones made.
    async fn sync_devices(&self, localpart: &str, devices: &[DeviceId]) -> Result<()>;

    /// Renames a device.
    async fn update_device_display_name(
        &self,
        localpart: &str,
        device_id: &DeviceId,
        display_name: &str,
    ) -> Result<()>;

    /// Deletes a device; no error if it does not exist.
    async fn delete_device(&self, localpart: &str, device_id: &DeviceId) -> Result<()>;

    /// Sets the display name of a user's profile, or takes it away (`None`).
    async fn set_displayname(&self, localpart: &str, displayname: Option<&str>) -> Result<()>;

    /// Deactivates a user; with `erase` the homeserver also forgets what they said. Can take
    /// minutes for somebody in many rooms.
    async fn delete_user(&self, localpart: &str, erase: bool) -> Result<()>;

    /// Brings a deactivated user back.
    async fn reactivate_user(&self, localpart: &str) -> Result<()>;

    /// Lets the user replace their cross-signing keys without further proof, for ten minutes.
    async fn allow_cross_signing_reset(&self, localpart: &str) -> Result<()>;

    /// Whether the homeserver is reached and accepts our secret, for `doctor`.
    async fn check(&self) -> Result<Check>;
}

/// A user as the homeserver knows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HomeserverUser {
    /// Their Matrix id.
    pub mxid: String,
    /// The display name of their profile.
    pub display_name: Option<String>,
    /// Their picture, an `mxc:` URI.
    pub avatar_url: Option<String>,
    /// Whether they may read but not write (MSC3823).
    pub is_suspended: bool,
    /// Whether they are gone.
    pub is_deactivated: bool,
}

/// What the homeserver says of a name that somebody wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Availability {
    /// It is free.
    Available,
    /// Somebody has it (`M_USER_IN_USE`).
    Taken,
    /// The homeserver would refuse it (`M_INVALID_USERNAME`); why, in its words.
    Invalid(String),
    /// An application service keeps it for itself (`M_EXCLUSIVE`).
    Exclusive,
}

/// A user to be made, or brought in line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProvisionRequest {
    /// Their name.
    pub localpart: String,
    /// Their `sub` in our tokens: the older delegation finds users by it.
    pub sub: UserId,
    /// The display name of their profile.
    pub display_name: Change<String>,
    /// Their picture, an `mxc:` URI.
    pub avatar_url: Change<String>,
    /// Their confirmed addresses, all of them; `None` leaves what is there. An empty list
    /// takes all away.
    pub emails: Option<Vec<String>>,
    /// Whether an administrator holds them back; `None` leaves it as it is.
    pub locked: Option<bool>,
}

impl ProvisionRequest {
    /// A request that makes the user if need be and leaves all else as it is.
    #[must_use]
    pub fn new(localpart: impl Into<String>, sub: UserId) -> Self {
        Self {
            localpart: localpart.into(),
            sub,
            display_name: Change::Leave,
            avatar_url: Change::Leave,
            emails: None,
            locked: None,
        }
    }
}

/// What is to become of a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Change<T> {
    /// It stays as it is.
    #[default]
    Leave,
    /// It becomes this.
    Set(T),
    /// It is taken away.
    Unset,
}

/// What came of [`Homeserver::provision_user`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Provisioned {
    /// The user is new there.
    Created,
    /// They were there already.
    Updated,
}

/// What [`Homeserver::check`] found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// What the homeserver calls itself, e.g. `Synapse/1.163.2`; `None` if it does not say.
    pub version: Option<String>,
    /// How long the answer took.
    pub took: Duration,
}

/// Reads the body of a success.
fn read<T: serde::de::DeserializeOwned>(call: &'static str, body: serde_json::Value) -> Result<T> {
    serde_json::from_value(body).map_err(|error| HomeserverError::Refused {
        call,
        status: 200,
        errcode: "-".to_owned(),
        message: format!("its answer has another shape than expected: {error}"),
    })
}
