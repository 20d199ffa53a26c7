//! Upstream identity providers and the accounts that people have there, as they stand in the store.
//!
//! Signing in through them is not here yet: these are the records that administrators see and set up.

use serde::{Deserialize, Serialize};

use super::{Timestamp, UpstreamLinkId, UpstreamProviderId, UserId};

/// The longest `sub` that is taken, in bytes (OpenID Connect Core §2 allows 255).
pub const MAX_SUBJECT: usize = 255;

/// An identity provider.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UpstreamProvider {
    /// Its id, part of the address that it sends people back to.
    pub id: UpstreamProviderId,
    /// Where it came from.
    pub source: ProviderSource,
    /// When it was made here.
    pub created_at: Timestamp,
    /// Since when nobody signs in through it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disabled_at: Option<Timestamp>,
    /// Its issuer, exactly as its discovery document has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// The name that people see.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub human_name: Option<String>,
    /// The logo.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub brand_name: Option<String>,
    /// Whether a new account through it needs a registration token.
    #[serde(default)]
    pub registration_token_required: bool,
    /// How it is used: the keys of `[[upstream_oauth2.providers]]`, without secrets.
    pub config: serde_json::Value,
    /// The secrets that go with that, sealed; none for one of the configuration.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sealed_secrets: Option<String>,
}

/// Where a provider came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProviderSource {
    /// The configuration file.
    Configuration,
    /// An administrator, through the admin API or the console.
    Administrator,
}

impl UpstreamProvider {
    /// Whether people may sign in through it.
    #[must_use]
    pub const fn is_enabled(&self) -> bool {
        self.disabled_at.is_none()
    }
}

/// Somebody's account at a provider.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpstreamLink {
    /// Its id.
    pub id: UpstreamLinkId,
    /// At which provider.
    pub provider_id: UpstreamProviderId,
    /// Who it is there: the `sub`, to the byte. One account here at most has it.
    pub subject: String,
    /// Who it is here; nobody yet, if the account was seen and not linked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// What it is called there, for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub human_account_name: Option<String>,
    /// When it was first seen.
    pub created_at: Timestamp,
}
