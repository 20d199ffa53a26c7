//! Synapse with `experimental_features.msc3861` (up to 1.156): its admin API, with the
//! `admin_token` of that block as bearer token.
//!
//! Each call about a user is kept from making one by accident: `PUT users` would.

use async_trait::async_trait;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use url::Url;

use super::call::{Answer, Api, Call, DEVICE_NAME_MAX, DISPLAY_NAME_MAX, cut};
use super::synapse::DELETE_TIMEOUT;
use super::{
    Availability, Change, Check, Homeserver, HomeserverError, HomeserverUser, ProvisionRequest,
    Provisioned, Result, availability,
};
use crate::domain::{DeviceId, SecretString};
use crate::outbound::{Client, Method};

/// Under this name Synapse's delegation keeps the `sub` of a user.
const EXTERNAL_ID_PROVIDER: &str = "oauth-delegated";

/// Synapse with `experimental_features.msc3861`.
pub struct SynapseAdmin {
    api: Api,
    server_name: String,
}

/// What the admin API knows of a user.
#[derive(Deserialize)]
struct AdminUser {
    name: String,
    displayname: Option<String>,
    avatar_url: Option<String>,
    #[serde(default)]
    suspended: bool,
    #[serde(default)]
    deactivated: bool,
    #[serde(default)]
    threepids: Vec<ThirdPartyId>,
    #[serde(default)]
    external_ids: Vec<ExternalId>,
}

#[derive(Deserialize)]
struct ThirdPartyId {
    medium: String,
    address: String,
}

#[derive(Clone, PartialEq, Deserialize, serde::Serialize)]
struct ExternalId {
    auth_provider: String,
    external_id: String,
}

#[derive(Deserialize)]
struct Devices {
    devices: Vec<Device>,
}

#[derive(Deserialize)]
struct Device {
    device_id: String,
    /// MSC3814: it belongs to no session.
    #[serde(default)]
    dehydrated: bool,
}

impl SynapseAdmin {
    /// `endpoint` is Synapse's address as this service reaches it, `admin_token` the one that
    /// both configurations share.
    #[must_use]
    pub fn new(
        client: Client,
        server_name: String,
        endpoint: Url,
        admin_token: SecretString,
    ) -> Self {
        let secret_there = "`experimental_features.msc3861.admin_token`";
        Self { api: Api { client, endpoint, secret: admin_token, secret_there }, server_name }
    }

    /// A call to `/_synapse/admin/…`.
    async fn call(
        &self,
        name: &'static str,
        method: Method,
        path: &[&str],
        body: Option<Value>,
    ) -> Result<Answer> {
        let path = [&["_synapse", "admin"], path].concat();
        let mut call = Call::new(name, method, &path);
        if let Some(body) = body {
            call = call.body(body);
        }
        self.api.send(call).await
    }

    async fn get_user(&self, name: &'static str, localpart: &str) -> Result<Option<AdminUser>> {
        let mxid = self.mxid(localpart);
        let answer = self.call(name, Method::GET, &["v2", "users", &mxid], None).await?;
        if answer.is_not_found() { Ok(None) } else { super::read(name, answer.accept()?).map(Some) }
    }

    async fn require_user(&self, name: &'static str, localpart: &str) -> Result<AdminUser> {
        self.get_user(name, localpart)
            .await?
            .ok_or_else(|| HomeserverError::NoSuchUser { localpart: localpart.to_owned() })
    }
}

#[async_trait]
impl Homeserver for SynapseAdmin {
    fn server_name(&self) -> &str {
        &self.server_name
    }

    async fn query_user(&self, localpart: &str) -> Result<Option<HomeserverUser>> {
        Ok(self.get_user("query_user", localpart).await?.map(|user| HomeserverUser {
            mxid: user.name,
            display_name: user.displayname,
            avatar_url: user.avatar_url,
            is_suspended: user.suspended,
            is_deactivated: user.deactivated,
        }))
    }

    async fn is_localpart_available(&self, localpart: &str) -> Result<Availability> {
        if !localpart.is_ascii() {
            return Ok(availability::not_ascii());
        }
        let path = ["_synapse", "admin", "v1", "username_available"];
        let call = Call::new("username_available", Method::GET, &path).query("username", localpart);
        availability::read(self.api.send(call).await?)
    }

    async fn provision_user(&self, request: &ProvisionRequest) -> Result<Provisioned> {
        let name = "provision_user";
        let mxid = self.mxid(&request.localpart);
        let existing = self.get_user(name, &request.localpart).await?;
        let body = provision_body(request, existing.as_ref());
        let answer = self.call(name, Method::PUT, &["v2", "users", &mxid], Some(body)).await?;
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
        let mxid = self.mxid(localpart);
        let body = json!({ "device_id": device_id });
        self.call("upsert_device", Method::POST, &["v2", "users", &mxid, "devices"], Some(body))
            .await?
            .accept_for(localpart)?;
        match display_name {
            Some(name) => self.update_device_display_name(localpart, device_id, name).await,
            None => Ok(()),
        }
    }

    async fn sync_devices(&self, localpart: &str, devices: &[DeviceId]) -> Result<()> {
        let name = "sync_devices";
        let mxid = self.mxid(localpart);
        let there = self
            .call(name, Method::GET, &["v2", "users", &mxid, "devices"], None)
            .await?
            .accept_for(localpart)?;
        let there: Devices = super::read(name, there)?;
        let wanted = |id: &str| devices.iter().any(|device| device.as_str() == id);
        let surplus: Vec<_> = there
            .devices
            .iter()
            .filter(|device| !device.dehydrated && !wanted(&device.device_id))
            .map(|device| device.device_id.as_str())
            .collect();
        if !surplus.is_empty() {
            let path = ["v2", "users", &mxid, "delete_devices"];
            let body = json!({ "devices": surplus });
            self.call(name, Method::POST, &path, Some(body)).await?.accept_for(localpart)?;
        }
        for device in devices {
            if !there.devices.iter().any(|held| held.device_id == device.as_str()) {
                self.upsert_device(localpart, device, None).await?;
            }
        }
        Ok(())
    }

    async fn update_device_display_name(
        &self,
        localpart: &str,
        device_id: &DeviceId,
        display_name: &str,
    ) -> Result<()> {
        let mxid = self.mxid(localpart);
        let path = ["v2", "users", &mxid, "devices", device_id.as_str()];
        let body = json!({ "display_name": cut(display_name, DEVICE_NAME_MAX) });
        // A 404 can mean the device as well as the user, so it stays a plain refusal.
        let answer =
            self.call("update_device_display_name", Method::PUT, &path, Some(body)).await?;
        answer.accept().map(drop)
    }

    async fn delete_device(&self, localpart: &str, device_id: &DeviceId) -> Result<()> {
        let mxid = self.mxid(localpart);
        let body = json!({ "devices": [device_id] });
        let path = ["v2", "users", &mxid, "delete_devices"];
        let answer = self.call("delete_device", Method::POST, &path, Some(body)).await?;
        answer.accept_for(localpart).map(drop)
    }

    async fn set_displayname(&self, localpart: &str, displayname: Option<&str>) -> Result<()> {
        let name = "set_displayname";
        // The profile call does not mind a user that does not exist.
        self.require_user(name, localpart).await?;
        let mxid = self.mxid(localpart);
        let path = ["_matrix", "client", "v3", "profile", &mxid, "displayname"];
        let body = json!({ "displayname": displayname.unwrap_or_default() });
        let call = Call::new(name, Method::PUT, &path).body(body);
        self.api.send(call).await?.accept_for(localpart).map(drop)
    }

    async fn delete_user(&self, localpart: &str, erase: bool) -> Result<()> {
        let mxid = self.mxid(localpart);
        let path = ["_synapse", "admin", "v1", "deactivate", &mxid];
        let call = Call::new("delete_user", Method::POST, &path).body(json!({ "erase": erase }));
        self.api.send(call.timeout(DELETE_TIMEOUT)).await?.accept_for(localpart).map(drop)
    }

    async fn reactivate_user(&self, localpart: &str) -> Result<()> {
        let name = "reactivate_user";
        if !self.require_user(name, localpart).await?.deactivated {
            return Ok(());
        }
        let mxid = self.mxid(localpart);
        let body = json!({ "deactivated": false });
        let answer = self.call(name, Method::PUT, &["v2", "users", &mxid], Some(body)).await?;
        answer.accept().map(drop)
    }

    async fn allow_cross_signing_reset(&self, localpart: &str) -> Result<()> {
        let name = "allow_cross_signing_reset";
        let mxid = self.mxid(localpart);
        let path = ["v1", "users", &mxid, "_allow_cross_signing_replacement_without_uia"];
        let answer = self.call(name, Method::POST, &path, Some(json!({}))).await?;
        if answer.is_not_found() {
            // Nobody, or somebody without such keys, who may set them as it is.
            return self.require_user(name, localpart).await.map(drop);
        }
        answer.accept().map(drop)
    }

    async fn check(&self) -> Result<Check> {
        let path = ["_synapse", "admin", "v1", "username_available"];
        let call = Call::new("username_available", Method::GET, &path);
        self.api.check(call.query("username", "postern.check")).await
    }
}

/// The body of `PUT users`. It replaces whole lists, so what is not ours is put back.
fn provision_body(request: &ProvisionRequest, existing: Option<&AdminUser>) -> Value {
    let mut body = Map::new();
    let mut change = |field: &str, change: &Change<String>, most: usize| match change {
        Change::Leave => None,
        Change::Set(value) => body.insert(field.into(), cut(value, most).into()),
        // To a new user an empty name would be given, where none leaves the default.
        Change::Unset => existing.and_then(|_| body.insert(field.into(), "".into())),
    };
    change("displayname", &request.display_name, DISPLAY_NAME_MAX);
    change("avatar_url", &request.avatar_url, usize::MAX);
    if let Some(emails) = &request.emails {
        let others = existing.map_or(&[][..], |user| &user.threepids);
        let others = others.iter().filter(|id| id.medium != "email");
        let all = others
            .map(|id| json!({ "medium": id.medium, "address": id.address }))
            .chain(emails.iter().map(|email| json!({ "medium": "email", "address": email })));
        body.insert("threepids".into(), all.collect());
    }
    if let Some(locked) = request.locked {
        body.insert("locked".into(), locked.into());
    }
    let held = existing.map_or(&[][..], |user| &user.external_ids);
    let mut ids: Vec<_> =
        held.iter().filter(|id| id.auth_provider != EXTERNAL_ID_PROVIDER).cloned().collect();
    ids.push(ExternalId {
        auth_provider: EXTERNAL_ID_PROVIDER.to_owned(),
        external_id: request.sub.to_string(),
    });
    let in_line = ids.len() == held.len() && ids.iter().all(|id| held.contains(id));
    if !in_line {
        body.insert("external_ids".into(), json!(ids));
    }
    body.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Id, UserId};

    #[test]
    fn what_is_not_ours_is_put_back() {
        let existing: AdminUser = serde_json::from_value(json!({
            "name": "@alice:example.com",
            "displayname": null,
            "avatar_url": null,
            "threepids": [
                { "medium": "email", "address": "old@example.com" },
                { "medium": "msisdn", "address": "49301234" },
            ],
            "external_ids": [
                { "auth_provider": "oidc-keycloak", "external_id": "a" },
                { "auth_provider": "oauth-delegated", "external_id": "of another service" },
            ],
        }))
        .unwrap();
        let sub = UserId::from_ulid(ulid::Ulid::nil());
        let mut request = ProvisionRequest::new("alice", sub);
        request.emails = Some(vec!["new@example.com".into()]);
        assert_eq!(
            provision_body(&request, Some(&existing)),
            json!({
                "threepids": [
                    { "medium": "msisdn", "address": "49301234" },
                    { "medium": "email", "address": "new@example.com" },
                ],
                "external_ids": [
                    { "auth_provider": "oidc-keycloak", "external_id": "a" },
                    { "auth_provider": "oauth-delegated", "external_id": sub.to_string() },
                ],
            })
        );
    }
}
