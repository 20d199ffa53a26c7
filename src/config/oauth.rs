//! `[oauth]`: switches of the OAuth 2.0 endpoints.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Switches of the OAuth 2.0 endpoints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct OAuth {
    /// Whether devices without a browser can log in by a code (RFC 8628).
    pub device_code_grant_enabled: bool,
    /// Whether such a device may show a link that carries the code along.
    pub device_code_user_code_auto_fill_enabled: bool,
}

impl Default for OAuth {
    fn default() -> Self {
        Self { device_code_grant_enabled: true, device_code_user_code_auto_fill_enabled: false }
    }
}
