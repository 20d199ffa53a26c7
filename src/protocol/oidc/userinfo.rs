//! Userinfo (OpenID Connect Core §5.3): as plain JSON, or signed when the client registered so.

use serde::Serialize;

use super::claims::StandardClaims;
use crate::domain::{ClientId, UserId};

/// Who the token acts for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct UserInfo {
    /// The user's id, as in the `id_token`.
    pub sub: UserId,
    /// The localpart.
    pub username: String,
    /// What else was granted.
    #[serde(flatten)]
    pub claims: StandardClaims,
}

/// The same as claims of a JWT (§5.3.2 wants `iss` and `aud`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SignedUserInfo {
    /// The issuer, to the byte as in discovery.
    pub iss: String,
    /// The client that asks.
    pub aud: ClientId,
    /// What is told.
    #[serde(flatten)]
    pub told: UserInfo,
}
