//! `[matrix]`: the homeserver that this service stands in front of.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use url::Url;

use super::resolve::{Resolver, is_loopback};
use super::schema::format::Uri;
use super::source::KeyPath;
use crate::domain::SecretString;

/// The homeserver this service keeps the accounts of.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct MatrixSection {
    /// What kind of homeserver it is and how it is spoken to.
    pub kind: HomeserverKindName,
    /// The homeserver's `server_name`: the part of a Matrix id after the colon.
    pub homeserver: String,
    /// The secret shared with the homeserver: `matrix_authentication_service.secret` in Synapse's
    /// configuration, or `admin_token` for `synapse_legacy`. Left out, one is made in the data
    /// folder.
    #[serde(skip_serializing)]
    #[schemars(with = "Option<String>")]
    pub secret: Option<SecretString>,
    /// A file with that secret.
    pub secret_file: Option<PathBuf>,
    /// Where this service reaches the homeserver.
    #[schemars(with = "Uri")]
    pub endpoint: String,
    /// Where clients reach the homeserver, as announced in `/.well-known/matrix/client`. Left
    /// out, it is `endpoint` if that begins with https:// (or if `homeserver` is localhost), and
    /// `https://` with `homeserver` otherwise.
    #[schemars(with = "Option<Uri>")]
    pub public_endpoint: Option<String>,
}

impl Default for MatrixSection {
    fn default() -> Self {
        Self {
            kind: HomeserverKindName::Synapse,
            homeserver: "localhost:8008".to_owned(),
            secret: None,
            secret_file: None,
            endpoint: "http://localhost:8008/".to_owned(),
            public_endpoint: None,
        }
    }
}

/// The kinds of homeserver, as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum HomeserverKindName {
    /// Synapse 1.135 or newer with `matrix_authentication_service`.
    Synapse,
    /// The same as `synapse`.
    SynapseModern,
    /// Synapse before 1.157 with `experimental_features.msc3861`.
    SynapseLegacy,
    /// As `synapse`, but nothing is ever changed on the homeserver: for trying out.
    SynapseReadOnly,
}

/// How the homeserver is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HomeserverKind {
    /// `/_synapse/mas/*`.
    Synapse,
    /// The admin API.
    SynapseLegacy,
    /// `/_synapse/mas/*`, reading only.
    SynapseReadOnly,
}

/// `[matrix]`, ready to use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix {
    /// How the homeserver is spoken to.
    pub kind: HomeserverKind,
    /// The homeserver's `server_name`.
    pub homeserver: String,
    /// The secret shared with it; for `SynapseLegacy` the admin token.
    pub secret: SecretString,
    /// Where this service reaches it; the path ends in `/`.
    pub endpoint: Url,
    /// Where clients reach it; the path ends in `/`.
    pub public_endpoint: Url,
}

pub(super) fn resolve(written: &MatrixSection, r: &mut Resolver<'_>) -> Matrix {
    let at = KeyPath::root().key("matrix");
    if !is_server_name(&written.homeserver) {
        let message = format!(
            "`{}` is not a server name; give the part of a Matrix id after the colon, such as \
             example.com",
            written.homeserver
        );
        r.error(&at.key("homeserver"), message);
    }
    let fallback = || Url::parse(&MatrixSection::default().endpoint).expect("the default is a URL");
    let endpoint =
        r.web_url(&at.key("endpoint"), &written.endpoint).map_or_else(fallback, as_folder);
    let public_endpoint = match &written.public_endpoint {
        Some(url) => r.web_url(&at.key("public_endpoint"), url).map_or_else(fallback, as_folder),
        None => public_endpoint(&written.homeserver, &endpoint),
    };
    Matrix {
        kind: match written.kind {
            HomeserverKindName::Synapse | HomeserverKindName::SynapseModern => {
                HomeserverKind::Synapse
            }
            HomeserverKindName::SynapseLegacy => HomeserverKind::SynapseLegacy,
            HomeserverKindName::SynapseReadOnly => HomeserverKind::SynapseReadOnly,
        },
        homeserver: written.homeserver.clone(),
        // `stored` fills it in.
        secret: SecretString::new(String::new()),
        endpoint,
        public_endpoint,
    }
}

/// The public address when nobody wrote one: an https endpoint is one that clients can use too; a
/// homeserver called localhost is somebody trying out; anything else is a name within a private
/// network, and then the server name is the best guess.
fn public_endpoint(homeserver: &str, endpoint: &Url) -> Url {
    let guess = Url::parse(&format!("https://{homeserver}/"));
    match guess {
        Ok(guess) if !is_loopback(&guess) => {
            if endpoint.scheme() == "https" && !is_loopback(endpoint) {
                endpoint.clone()
            } else {
                guess
            }
        }
        _ => endpoint.clone(),
    }
}

fn as_folder(mut url: Url) -> Url {
    if !url.path().ends_with('/') {
        let path = format!("{}/", url.path());
        url.set_path(&path);
    }
    url
}

/// Matrix appendix "Server name": host or IP literal, with an optional port; at most 230 bytes
/// leave room for a Matrix id.
fn is_server_name(name: &str) -> bool {
    let (host, port) = match name.rsplit_once(':') {
        Some((host, port)) if !port.contains(']') => (host, Some(port)),
        _ => (name, None),
    };
    let host_ok = match host.strip_prefix('[') {
        Some(v6) => v6.strip_suffix(']').is_some_and(|v6| v6.parse::<std::net::Ipv6Addr>().is_ok()),
        None => {
            !host.is_empty()
                && host.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'.')
        }
    };
    host_ok
        && name.len() <= 230
        && port.is_none_or(|port| {
            (1..=5).contains(&port.len()) && port.bytes().all(|b| b.is_ascii_digit())
        })
}
