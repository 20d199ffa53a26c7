//! The claims of an `id_token` (OpenID Connect Core §2, §3.1.3.6). Signing is `crypto`'s.

use serde::Serialize;

use super::claims::StandardClaims;
use crate::domain::{ClientId, OAuthSessionId, UserId};

/// What an `id_token` says. Times are seconds since 1970.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct IdTokenClaims {
    /// The issuer, to the byte as in discovery.
    pub iss: String,
    /// Who signed in.
    pub sub: UserId,
    /// For which client.
    pub aud: ClientId,
    /// When it was made.
    pub iat: i64,
    /// When it runs out.
    pub exp: i64,
    /// From the request, unchanged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nonce: Option<String>,
    /// When the person signed in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_time: Option<i64>,
    /// The session at the client: what an RP-initiated logout names (OpenID Connect Front-Channel
    /// Logout §3 defines the claim).
    pub sid: OAuthSessionId,
    /// What was granted to be told of the user.
    #[serde(flatten)]
    pub claims: StandardClaims,
    /// Left half of the access token's hash, in base64url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_hash: Option<String>,
    /// Left half of the code's hash, in base64url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c_hash: Option<String>,
}
