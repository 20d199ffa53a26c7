//! Claims about a user (OpenID Connect Core §5.1), in the `id_token` as in userinfo.

use serde::Serialize;

/// What is told of a user beside who they are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct StandardClaims {
    /// The name that others see, if the scope `profile` was granted and the homeserver tells it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The localpart, if the scope `profile` was granted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_username: Option<String>,
    /// A confirmed address, if the scope `email` was granted and there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Always true beside an address: only confirmed ones are told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
}
