//! The device authorization endpoint (RFC 8628 §3.1, §3.2). What a device asks afterwards comes to
//! the token endpoint.

use serde::{Deserialize, Serialize};
use url::Url;

use super::client_auth::ClientAuthForm;
use super::error::{ErrorBody, ErrorCode};
use crate::domain::{Scope, SecretString};

/// The form as it comes.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct DeviceForm {
    scope: Option<String>,
    /// Who asks, unless a header says so.
    #[serde(flatten)]
    pub client: ClientAuthForm,
}

impl DeviceForm {
    /// What the device wants; nothing, if it does not say.
    pub fn scope(&self) -> Result<Scope, ErrorBody> {
        let scope = self.scope.as_deref().unwrap_or_default().parse();
        scope.map_err(|error: crate::domain::scope::InvalidScope| {
            ErrorCode::InvalidScope.because(error.to_string())
        })
    }
}

/// The answer; it must not be cached.
#[derive(Clone, Debug, Serialize)]
pub struct DeviceResponse {
    /// What the device asks with.
    #[serde(serialize_with = "crate::protocol::expose")]
    pub device_code: SecretString,
    /// What the person types.
    #[serde(serialize_with = "crate::protocol::expose")]
    pub user_code: SecretString,
    /// Where.
    pub verification_uri: Url,
    /// The same with the code in it, for a picture that can be scanned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification_uri_complete: Option<Url>,
    /// For how many seconds both codes are good.
    pub expires_in: u64,
    /// How many seconds to wait between two questions.
    pub interval: u64,
}
