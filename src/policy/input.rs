//! What a policy is told with each question, in the shape that MAS documents.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::EntryPoint;
use crate::domain::{Caller, Client, Timestamp, User};

/// A question with its input.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
#[expect(missing_docs, reason = "the inputs are described below")]
pub enum Question {
    Register(Register),
    Email(Email),
    ClientRegistration(ClientRegistration),
    AuthorizationGrant(AuthorizationGrant),
    CompatLogin(CompatLogin),
}

impl Question {
    /// Which question it is.
    #[must_use]
    pub const fn entry_point(&self) -> EntryPoint {
        match self {
            Self::Register(_) => EntryPoint::Register,
            Self::Email(_) => EntryPoint::Email,
            Self::ClientRegistration(_) => EntryPoint::ClientRegistration,
            Self::AuthorizationGrant(_) => EntryPoint::AuthorizationGrant,
            Self::CompatLogin(_) => EntryPoint::CompatLogin,
        }
    }

    /// A question that somebody wrote down.
    pub fn read(point: EntryPoint, input: Value) -> Result<Self, serde_json::Error> {
        Ok(match point {
            EntryPoint::Register => Self::Register(serde_json::from_value(input)?),
            EntryPoint::Email => Self::Email(serde_json::from_value(input)?),
            EntryPoint::ClientRegistration => {
                Self::ClientRegistration(serde_json::from_value(input)?)
            }
            EntryPoint::AuthorizationGrant => {
                Self::AuthorizationGrant(serde_json::from_value(input)?)
            }
            EntryPoint::CompatLogin => Self::CompatLogin(serde_json::from_value(input)?),
        })
    }
}

/// Who asks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Requester {
    /// Where they are, if that is known.
    pub ip_address: Option<IpAddr>,
    /// The `User-Agent` of their program.
    pub user_agent: Option<String>,
}

impl From<&Caller> for Requester {
    fn from(caller: &Caller) -> Self {
        let ip_address = caller.ip.as_deref().and_then(|ip| ip.parse().ok());
        Self { ip_address, user_agent: caller.user_agent.clone() }
    }
}

/// Somebody wants an account.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Register {
    /// How they will sign in.
    #[serde(default)]
    pub registration_method: RegistrationMethod,
    /// The name that they want.
    pub username: String,
    /// Their e-mail address, if they gave one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Who they are.
    #[serde(default)]
    pub requester: Requester,
}

/// How somebody who makes an account will sign in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum RegistrationMethod {
    /// With a password.
    #[default]
    #[serde(rename = "password")]
    Password,
    /// By an upstream provider.
    #[serde(rename = "upstream-oauth2")]
    UpstreamOAuth2,
}

/// Somebody gives an e-mail address.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Email {
    /// The address.
    pub email: String,
    /// Who they are.
    #[serde(default)]
    pub requester: Requester,
}

/// A client registers itself.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ClientRegistration {
    /// What it says of itself (RFC 7591 §2).
    pub client_metadata: Value,
    /// Who registers it.
    #[serde(default)]
    pub requester: Requester,
}

/// A client wants a scope.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AuthorizationGrant {
    /// Whose account it is for; none for a client in its own name.
    pub user: Option<Value>,
    /// How many sessions they have.
    #[serde(default)]
    pub session_counts: Option<SessionCounts>,
    /// The client.
    pub client: Value,
    /// What it wants.
    pub scope: String,
    /// By which grant.
    pub grant_type: GrantType,
    /// Who asks.
    #[serde(default)]
    pub requester: Requester,
}

/// By which grant a scope is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are those of RFC 6749 and RFC 8628")]
pub enum GrantType {
    AuthorizationCode,
    ClientCredentials,
    #[serde(rename = "urn:ietf:params:oauth:grant-type:device_code")]
    DeviceCode,
}

/// An old client signs in.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CompatLogin {
    /// Who.
    pub user: Value,
    /// How many sessions they have.
    pub session_counts: SessionCounts,
    /// Whether the new session takes the place of one.
    #[serde(default)]
    pub session_replaced: bool,
    /// In which way.
    pub login: Login,
    /// From where.
    #[serde(default)]
    pub requester: Requester,
}

/// The way in which an old client signs in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type")]
pub enum Login {
    /// A person decides in a browser.
    #[serde(rename = "m.login.sso")]
    Sso {
        /// Where they will be led.
        redirect_uri: String,
    },
    /// The client redeems what came of that.
    #[serde(rename = "m.login.token")]
    Token,
    /// With a password.
    #[serde(rename = "m.login.password")]
    Password,
}

/// How many sessions somebody has, by kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "the names say it")]
pub struct SessionCounts {
    pub total: usize,
    pub oauth2: usize,
    pub compat: usize,
    pub personal: usize,
}

/// A person as policies see them.
#[must_use]
pub fn user(user: &User) -> Value {
    json!({
        "id": user.id,
        "sub": user.id,
        "username": user.username,
        "created_at": moment(user.created_at),
        "locked_at": user.locked_at.and_then(moment),
        "deactivated_at": user.deactivated_at.and_then(moment),
        "can_request_admin": user.can_request_admin,
        "is_guest": user.is_guest,
    })
}

/// RFC 3339, as JSON documents write moments.
fn moment(at: Timestamp) -> Option<String> {
    jiff::Timestamp::from_millisecond(at.as_millis()).ok().map(|moment| moment.to_string())
}

/// A client as policies see it: its metadata, with its id.
#[must_use]
pub fn client(client: &Client) -> Value {
    let mut value = serde_json::to_value(&client.metadata).unwrap_or_default();
    value["id"] = json!(client.id);
    value["client_id"] = json!(client.id);
    value["token_endpoint_auth_method"] = json!(client.auth_method.as_str());
    value
}
