//! `[oauth]`: switches of the OAuth 2.0 endpoints.

use std::time::Duration;

use ipnet::IpNet;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::http::parse_network;
use super::schema::format::IpNetwork;

/// Switches of the OAuth 2.0 endpoints.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct OAuthSection {
    /// Whether devices without a browser can log in by a code (RFC 8628).
    pub device_code_grant_enabled: bool,
    /// Whether such a device may show a link that carries the code along.
    pub device_code_user_code_auto_fill_enabled: bool,
    /// For how long a refresh token may be shown again whatever became of the answer, in seconds:
    /// tabs of a browser refresh at once, and phones fall asleep. Later, the replay of a token
    /// whose successor was used ends the session.
    #[schemars(range(max = 300))]
    pub refresh_token_grace: u64,
    /// Networks that are not public (loopback, private, link-local) from which the keys of clients
    /// may be fetched all the same (`jwks_uri`).
    #[schemars(with = "Vec<IpNetwork>")]
    pub jwks_uri_allowed_networks: Vec<String>,
    /// After how long a client that registered itself is forgotten if it has no session and nobody
    /// used it, in seconds.
    #[schemars(range(min = 86_400, max = 3_153_600_000_u64))]
    pub unused_client_ttl: u64,
}

impl Default for OAuthSection {
    fn default() -> Self {
        Self {
            device_code_grant_enabled: true,
            device_code_user_code_auto_fill_enabled: false,
            refresh_token_grace: 30,
            jwks_uri_allowed_networks: Vec::new(),
            unused_client_ttl: 90 * 86_400,
        }
    }
}

/// `[oauth]`, ready to use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OAuth {
    /// Whether the device grant is served.
    pub device_code_grant_enabled: bool,
    /// Whether a link carries the user code along.
    pub device_code_user_code_auto_fill_enabled: bool,
    /// How long after its exchange a refresh token is good again in any case; at most 5 minutes.
    pub refresh_token_grace: Duration,
    /// Networks that are not public from which keys of clients may be fetched.
    pub jwks_uri_allowed_networks: Vec<IpNet>,
    /// How long an unused client is kept; 1 day to 100 years.
    pub unused_client_ttl: Duration,
}

pub(super) fn resolve(written: &OAuthSection) -> OAuth {
    // What is not a network was reported by `schema::check`.
    let networks = written.jwks_uri_allowed_networks.iter();
    OAuth {
        device_code_grant_enabled: written.device_code_grant_enabled,
        device_code_user_code_auto_fill_enabled: written.device_code_user_code_auto_fill_enabled,
        refresh_token_grace: Duration::from_secs(written.refresh_token_grace),
        jwks_uri_allowed_networks: networks.filter_map(|text| parse_network(text)).collect(),
        unused_client_ttl: Duration::from_secs(written.unused_client_ttl),
    }
}
