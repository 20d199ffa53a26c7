//! A homeserver that is asked but never changed (`matrix.kind = "synapse_read_only"`): for trying
//! this service out beside a homeserver that is in use.
//!
//! Desired states that `jobs/` keeps answer as if they had been reached, so that sign-ins go on
//! and no queue fills with work that must not be done. What a person asks for and would look for
//! afterwards (a name, a key reset) is refused with [`HomeserverError::ReadOnly`] instead.

use std::sync::Arc;

use async_trait::async_trait;

use super::{
    Availability, Check, Homeserver, HomeserverError, HomeserverUser, ProvisionRequest,
    Provisioned, Result,
};
use crate::domain::DeviceId;

/// Wraps a homeserver so that it is only read.
pub struct ReadOnly(Arc<dyn Homeserver>);

impl ReadOnly {
    /// Wraps `inner`.
    #[must_use]
    pub fn new(inner: Arc<dyn Homeserver>) -> Self {
        Self(inner)
    }
}

/// Tells in the log what was left undone.
fn skip(call: &'static str, localpart: &str) {
    tracing::info!(call, user.name = localpart, "The homeserver is read-only: call left out");
}

#[async_trait]
impl Homeserver for ReadOnly {
    fn server_name(&self) -> &str {
        self.0.server_name()
    }

    async fn query_user(&self, localpart: &str) -> Result<Option<HomeserverUser>> {
        self.0.query_user(localpart).await
    }

    async fn is_localpart_available(&self, localpart: &str) -> Result<Availability> {
        self.0.is_localpart_available(localpart).await
    }

    async fn provision_user(&self, request: &ProvisionRequest) -> Result<Provisioned> {
        skip("provision_user", &request.localpart);
        Ok(Provisioned::Updated)
    }

    async fn upsert_device(&self, localpart: &str, _: &DeviceId, _: Option<&str>) -> Result<()> {
        skip("upsert_device", localpart);
        Ok(())
    }

    async fn sync_devices(&self, localpart: &str, _: &[DeviceId]) -> Result<()> {
        skip("sync_devices", localpart);
        Ok(())
    }

    async fn update_device_display_name(&self, _: &str, _: &DeviceId, _: &str) -> Result<()> {
        Err(HomeserverError::ReadOnly)
    }

    async fn delete_device(&self, localpart: &str, _: &DeviceId) -> Result<()> {
        skip("delete_device", localpart);
        Ok(())
    }

    async fn set_displayname(&self, _: &str, _: Option<&str>) -> Result<()> {
        Err(HomeserverError::ReadOnly)
    }

    async fn delete_user(&self, localpart: &str, _: bool) -> Result<()> {
        skip("delete_user", localpart);
        Ok(())
    }

    async fn reactivate_user(&self, localpart: &str) -> Result<()> {
        skip("reactivate_user", localpart);
        Ok(())
    }

    async fn allow_cross_signing_reset(&self, _: &str) -> Result<()> {
        Err(HomeserverError::ReadOnly)
    }

    async fn check(&self) -> Result<Check> {
        self.0.check().await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::homeserver::fake::Fake;

    #[tokio::test]
    async fn reads_pass_and_writes_do_not() {
        let fake = Arc::new(Fake::new("example.com"));
        fake.add_user("alice");
        let read_only = ReadOnly::new(fake.clone());
        let device = DeviceId::for_compat("DEVICE").unwrap();
        assert!(read_only.query_user("alice").await.unwrap().is_some());
        read_only.upsert_device("alice", &device, None).await.unwrap();
        read_only.delete_user("alice", true).await.unwrap();
        let refused = read_only.set_displayname("alice", Some("A")).await;
        assert_eq!(refused, Err(HomeserverError::ReadOnly));
        assert_eq!(fake.calls(), ["query_user alice"]);
        assert_eq!(fake.devices("alice"), Some(vec![]));
    }
}
