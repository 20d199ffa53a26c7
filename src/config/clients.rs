//! `[[clients]]`: the clients that are set up by hand, Synapse's among them (`synapse_legacy`).

use std::path::PathBuf;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use url::Url;

use super::resolve::Resolver;
use super::schema::format::{UlidText, Uri};
use super::source::KeyPath;
use crate::domain::{ClientId, SecretString};

/// An OAuth client that is set up by hand.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ClientSection {
    /// The client's id: a ULID, 26 characters of `0-9` and `A-Z` without I, L, O, U. Such as
    /// `0000000000000000000SYNAPSE`.
    #[schemars(with = "UlidText")]
    pub client_id: String,
    /// How the client proves who it is.
    pub client_auth_method: ClientAuthMethod,
    /// A name that people see.
    #[serde(default)]
    pub client_name: Option<String>,
    /// A page about the client, for people.
    #[serde(default)]
    #[schemars(with = "Option<Uri>")]
    pub client_uri: Option<String>,
    /// The secret, for the three methods that begin with `client_secret_`.
    #[serde(default, skip_serializing)]
    #[schemars(with = "Option<String>")]
    pub client_secret: Option<SecretString>,
    /// A file with that secret.
    #[serde(default)]
    pub client_secret_file: Option<PathBuf>,
    /// The client's public keys (a JSON Web Key Set), for `private_key_jwt`.
    #[serde(default)]
    pub jwks: Option<JwkSet>,
    /// The address of the client's public keys, for `private_key_jwt`.
    #[serde(default)]
    #[schemars(with = "Option<Uri>")]
    pub jwks_uri: Option<String>,
    /// Where people may be sent back to after login; compared character by character.
    #[serde(default)]
    #[schemars(with = "Vec<Uri>")]
    pub redirect_uris: Vec<String>,
    /// Where people may be sent after the client had them logged out; compared character by
    /// character.
    #[serde(default)]
    #[schemars(with = "Vec<Uri>")]
    pub post_logout_redirect_uris: Vec<String>,
}

/// How a client proves who it is (OpenID Connect Core §9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ClientAuthMethod {
    /// Not at all: a public client.
    None,
    /// Id and secret in the `Authorization` header.
    ClientSecretBasic,
    /// Id and secret in the form.
    ClientSecretPost,
    /// A JWT signed with the secret.
    ClientSecretJwt,
    /// A JWT signed with the client's own key.
    PrivateKeyJwt,
}

impl ClientAuthMethod {
    fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::ClientSecretBasic => "client_secret_basic",
            Self::ClientSecretPost => "client_secret_post",
            Self::ClientSecretJwt => "client_secret_jwt",
            Self::PrivateKeyJwt => "private_key_jwt",
        }
    }
}

/// A JSON Web Key Set (RFC 7517 §5).
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
pub struct JwkSet {
    /// The keys, as JSON Web Keys.
    pub keys: Vec<serde_json::Map<String, serde_json::Value>>,
}

/// A client that is set up by hand, ready to use.
#[derive(Clone, Debug, PartialEq)]
pub struct StaticClient {
    /// Its id; unique among the configured clients.
    pub client_id: ClientId,
    /// How it proves who it is, and with what.
    pub auth: ClientAuth,
    /// A name that people see.
    pub client_name: Option<String>,
    /// A page about it.
    pub client_uri: Option<Url>,
    /// Its redirect URIs, byte for byte; absolute, without fragment.
    pub redirect_uris: Vec<String>,
    /// Where a browser may be sent after sign-out; likewise.
    pub post_logout_redirect_uris: Vec<String>,
}

/// How a configured client proves who it is.
#[derive(Clone, Debug, PartialEq)]
pub enum ClientAuth {
    /// A public client.
    None,
    /// `client_secret_basic`.
    SecretBasic(SecretString),
    /// `client_secret_post`.
    SecretPost(SecretString),
    /// `client_secret_jwt`.
    SecretJwt(SecretString),
    /// `private_key_jwt` with the keys in the configuration: a JSON Web Key Set.
    PrivateKeyJwt(serde_json::Value),
    /// `private_key_jwt` with keys to be fetched.
    PrivateKeyJwtUri(Url),
}

pub(super) fn resolve(written: Vec<ClientSection>, r: &mut Resolver<'_>) -> Vec<StaticClient> {
    let at = KeyPath::root().key("clients");
    let mut clients: Vec<StaticClient> = Vec::new();
    for (index, section) in written.into_iter().enumerate() {
        let at = at.index(index);
        if let Some(client) = resolve_client(section, &at, r) {
            if clients.iter().any(|other| other.client_id == client.client_id) {
                r.error(&at.key("client_id"), format!("`{}` is listed twice", client.client_id));
            }
            clients.push(client);
        }
    }
    clients
}

fn resolve_client(
    section: ClientSection,
    at: &KeyPath,
    r: &mut Resolver<'_>,
) -> Option<StaticClient> {
    for (key, uris) in [
        ("redirect_uris", &section.redirect_uris),
        ("post_logout_redirect_uris", &section.post_logout_redirect_uris),
    ] {
        for (index, uri) in uris.iter().enumerate() {
            let wrong = if uri.contains('#') {
                "has a fragment (`#…`)"
            } else if !uri.bytes().all(|byte| byte.is_ascii_graphic()) {
                "has characters that no URI has; write them percent-encoded"
            } else {
                continue;
            };
            r.error(&at.key(key).index(index), format!("`{uri}` {wrong}"));
        }
    }
    let auth = client_auth(&section, at, r);
    let client_uri = section.client_uri.and_then(|uri| r.web_url(&at.key("client_uri"), &uri));
    Some(StaticClient {
        // Not a ULID: `schema::check` has said so.
        client_id: section.client_id.parse().ok()?,
        auth: auth?,
        client_name: section.client_name,
        client_uri,
        redirect_uris: section.redirect_uris,
        post_logout_redirect_uris: section.post_logout_redirect_uris,
    })
}

/// Each method has what it needs and nothing that it has no use for.
fn client_auth(section: &ClientSection, at: &KeyPath, r: &mut Resolver<'_>) -> Option<ClientAuth> {
    use ClientAuthMethod as Method;
    let method = section.client_auth_method;
    let by_secret = matches!(
        method,
        Method::ClientSecretBasic | Method::ClientSecretPost | Method::ClientSecretJwt
    );
    let has_secret = section.client_secret.is_some() || section.client_secret_file.is_some();
    let name = method.as_str();
    if by_secret && !has_secret {
        r.error(at, format!("`client_secret` is missing; client_auth_method `{name}` needs it"));
    }
    if !by_secret && has_secret {
        let key =
            if section.client_secret.is_some() { "client_secret" } else { "client_secret_file" };
        r.error(&at.key(key), format!("client_auth_method `{name}` has no use for a secret"));
    }
    let by_keys = method == Method::PrivateKeyJwt;
    for (key, given) in [("jwks", section.jwks.is_some()), ("jwks_uri", section.jwks_uri.is_some())]
    {
        if given && !by_keys {
            r.error(&at.key(key), format!("client_auth_method `{name}` has no use for keys"));
        }
    }
    let secret = || section.client_secret.clone();
    match method {
        Method::None => Some(ClientAuth::None),
        Method::ClientSecretBasic => secret().map(ClientAuth::SecretBasic),
        Method::ClientSecretPost => secret().map(ClientAuth::SecretPost),
        Method::ClientSecretJwt => secret().map(ClientAuth::SecretJwt),
        Method::PrivateKeyJwt => match (&section.jwks, &section.jwks_uri) {
            (Some(_), Some(_)) => {
                r.error(at, "give either `jwks` or `jwks_uri`, not both");
                None
            }
            (None, None) => {
                r.error(at, "client_auth_method `private_key_jwt` needs `jwks` or `jwks_uri`");
                None
            }
            (Some(jwks), None) => {
                Some(ClientAuth::PrivateKeyJwt(serde_json::json!({ "keys": jwks.keys })))
            }
            (None, Some(uri)) => {
                r.web_url(&at.key("jwks_uri"), uri).map(ClientAuth::PrivateKeyJwtUri)
            }
        },
    }
}
