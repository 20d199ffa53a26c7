//! `[oauth]`: switches of the OAuth 2.0 endpoints.

use std::time::Duration;

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
    /// For how long a refresh token may be shown again whatever became of the answer, in seconds:
    /// tabs of a browser refresh at once, and phones fall asleep. Later, the replay of a token
    /// whose successor was used ends the session.
    #[schemars(range(max = 300))]
    pub refresh_token_grace: u64,
}

impl OAuth {
    /// `refresh_token_grace`; at most 5 minutes.
    #[must_use]
    pub const fn refresh_token_grace(&self) -> Duration {
        Duration::from_secs(self.refresh_token_grace)
    }
}

impl Default for OAuth {
    fn default() -> Self {
        Self {
            device_code_grant_enabled: true,
            device_code_user_code_auto_fill_enabled: false,
            refresh_token_grace: 30,
        }
    }
}
