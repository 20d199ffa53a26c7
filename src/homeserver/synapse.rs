//! Synapse with `matrix_authentication_service` (1.136 and later): `/_synapse/mas/*` with a shared
//! secret as bearer token.

use std::time::Duration;

use async_trait::async_trait;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use url::Url;

use super::call::{Api, Call, DEVICE_NAME_MAX, DISPLAY_NAME_MAX, cut};
use super::{
    Availability, Change, Check, Homeserver, HomeserverError, HomeserverUser, ProvisionRequest,
    Provisioned, Result, availability,
};
use crate::domain::{DeviceId, SecretString};
use crate::outbound::{Client, Method};

/// Synapse makes and deletes one device after the other.
const SYNC_TIMEOUT: Duration = Duration::from_mins(2);
/// Synapse leaves all rooms of the user before it answers.
pub(super) const DELETE_TIMEOUT: Duration = Duration::from_mins(5);

/// Synapse with `matrix_authentication_service`.
pub struct Synapse {
    api: Api,
    server_name: String,
}

impl Synapse {
    /// `endpoint` is Synapse's address as this service reaches it, `secret` the one that both
    /// configurations share.
    #[must_use]
    pub fn new(client: Client, server_name: String, endpoint: Url, secret: SecretString) -> Self {
        let secret_there = "`matrix_authentication_service.secret`";
        Self { api: Api { client, endpoint, secret, secret_there }, server_name }
    }

    /// A call with a JSON body, about a user.
    async fn post(&self, name: &'static str, localpart: &str, body: Value) -> Result<Value> {
        let path = ["_synapse", "mas", name];
        let call = Call::new(name, Method::POST, &path).body(body);
        self.api.send(call).await?.accept_for(localpart)
    }
}

/// The answer of `query_user`.
#[derive(Deserialize)]
struct QueryUser {
    user_id: String,
    display_name: Option<String>,
    avatar_url: Option<String>,
    #[serde(default)]
    is_suspended: bool,
    #[serde(default)]
    is_deactivated: bool,
}

#[async_trait]
impl Homeserver for Synapse {
    fn server_name(&self) -> &str {
        &self.server_name
    }

    async fn query_user(&self, localpart: &str) -> Result<Option<HomeserverUser>> {
        let path = ["_synapse", "mas", "query_user"];
        let call = Call::new("query_user", Method::GET, &path).query("localpart", localpart);
        let answer = self.api.send(call).await?;
        if answer.is_not_found() {
            return Ok(None);
        }
        let user: QueryUser = super::read("query_user", answer.accept()?)?;
        Ok(Some(HomeserverUser {
            mxid: user.user_id,
            display_name: user.display_name,
            avatar_url: user.avatar_url,
            is_suspended: user.is_suspended,
            is_deactivated: user.is_deactivated,
        }))
    }

    async fn is_localpart_available(&self, localpart: &str) -> Result<Availability> {
        if !localpart.is_ascii() {
            return Ok(availability::not_ascii());
        }
        let path = ["_synapse", "mas", "is_localpart_available"];
        let call =
            Call::new("is_localpart_available", Method::GET, &path).query("localpart", localpart);
        availability::read(self.api.send(call).await?)
    }

    async fn provision_user(&self, request: &ProvisionRequest) -> Result<Provisioned> {
        let path = ["_synapse", "mas", "provision_user"];
        let call = Call::new("provision_user", Method::POST, &path).body(provision_body(request));
        let answer = self.api.send(call).await?;
        let created = answer.status() == 201;
        answer.accept()?;
        Ok(if created { Provisioned::Created } else { Provisioned::Updated })
    }

    async fn upsert_device(
        &self,
        localpart: &str,
        device_id: &DeviceId,
        display_name: Option<&str>,
    ) -> Result<()> {
        let mut body = json!({ "localpart": localpart, "device_id": device_id });
        if let Some(name) = display_name {
            body["display_name"] = cut(name, DEVICE_NAME_MAX).into();
        }
        self.post("upsert_device", localpart, body).await.map(drop)
    }

    async fn sync_devices(&self, localpart: &str, devices: &[DeviceId]) -> Result<()> {
        let path = ["_synapse", "mas", "sync_devices"];
        let body = json!({ "localpart": localpart, "devices": devices });
        let call = Call::new("sync_devices", Method::POST, &path).body(body).timeout(SYNC_TIMEOUT);
        self.api.send(call).await?.accept_for(localpart).map(drop)
    }

    async fn update_device_display_name(
        &self,
        localpart: &str,
        device_id: &DeviceId,
        display_name: &str,
    ) -> Result<()> {
        let path = ["_synapse", "mas", "update_device_display_name"];
        let body = json!({
            "localpart": localpart,
            "device_id": device_id,
            "display_name": cut(display_name, DEVICE_NAME_MAX),
        });
        // A 404 can mean the device as well as the user, so it stays a plain refusal.
        let call = Call::new("update_device_display_name", Method::POST, &path).body(body);
        self.api.send(call).await?.accept().map(drop)
    }

    async fn delete_device(&self, localpart: &str, device_id: &DeviceId) -> Result<()> {
        let body = json!({ "localpart": localpart, "device_id": device_id });
        self.post("delete_device", localpart, body).await.map(drop)
    }

    async fn set_displayname(&self, localpart: &str, displayname: Option<&str>) -> Result<()> {
        let (name, body) = match displayname {
            Some(name) => {
                ("set_displayname", json!({ "localpart": localpart, "displayname": name }))
            }
            None => ("unset_displayname", json!({ "localpart": localpart })),
        };
        self.post(name, localpart, body).await.map(drop)
    }

    async fn delete_user(&self, localpart: &str, erase: bool) -> Result<()> {
        let path = ["_synapse", "mas", "delete_user"];
        let body = json!({ "localpart": localpart, "erase": erase });
        let call = Call::new("delete_user", Method::POST, &path).body(body).timeout(DELETE_TIMEOUT);
        self.api.send(call).await?.accept_for(localpart).map(drop)
    }

    async fn reactivate_user(&self, localpart: &str) -> Result<()> {
        let body = json!({ "localpart": localpart });
        self.post("reactivate_user", localpart, body).await.map(drop).map_err(explain_reactivation)
    }

    async fn allow_cross_signing_reset(&self, localpart: &str) -> Result<()> {
        let body = json!({ "localpart": localpart });
        self.post("allow_cross_signing_reset", localpart, body).await.map(drop)
    }

    async fn check(&self) -> Result<Check> {
        let path = ["_synapse", "mas", "is_localpart_available"];
        let call = Call::new("is_localpart_available", Method::GET, &path);
        self.api.check(call.query("localpart", "postern.check")).await
    }
}

/// Synapse refuses a request that names both `set_x` and `unset_x`, even as `false`.
fn provision_body(request: &ProvisionRequest) -> Value {
    let mut body = Map::new();
    body.insert("localpart".into(), request.localpart.as_str().into());
    let mut change = |field: &str, change: &Change<String>, most: usize| match change {
        Change::Leave => None,
        Change::Set(value) => body.insert(format!("set_{field}"), cut(value, most).into()),
        Change::Unset => body.insert(format!("unset_{field}"), true.into()),
    };
    change("displayname", &request.display_name, DISPLAY_NAME_MAX);
    change("avatar_url", &request.avatar_url, usize::MAX);
    match &request.emails {
        None => None,
        Some(emails) if emails.is_empty() => body.insert("unset_emails".into(), true.into()),
        Some(emails) => body.insert("set_emails".into(), json!(emails)),
    };
    if let Some(locked) = request.locked {
        body.insert("locked".into(), locked.into());
    }
    body.into()
}

/// Synapse up to 1.163 at least fails here on SQLite whatever one does.
fn explain_reactivation(error: HomeserverError) -> HomeserverError {
    match error {
        HomeserverError::Unreachable { call, status: Some(500), reason } => {
            HomeserverError::Unreachable {
                call,
                status: Some(500),
                reason: format!(
                    "{reason} (Synapse on SQLite cannot reactivate users: its table lacks an \
                     index; with PostgreSQL it can. Its log has the details)"
                ),
            }
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Id, UserId};

    #[test]
    fn a_provision_request_never_holds_both_set_and_unset() {
        let sub = UserId::from_ulid(ulid::Ulid::nil());
        let mut request = ProvisionRequest::new("alice", sub);
        assert_eq!(provision_body(&request), json!({ "localpart": "alice" }));
        request.display_name = Change::Set("Alice".into());
        request.avatar_url = Change::Unset;
        request.emails = Some(vec![]);
        request.locked = Some(false);
        assert_eq!(
            provision_body(&request),
            json!({
                "localpart": "alice",
                "set_displayname": "Alice",
                "unset_avatar_url": true,
                "unset_emails": true,
                "locked": false,
            })
        );
    }
}
