//! What a client says of itself when it registers (RFC 7591 §2, OpenID Connect Registration §2).
//!
//! Fields that are not here are ignored, as both want it; so are translations (`client_name#fr`).
//! Addresses stay texts until a rule has looked at them, so that each can be refused by name.

use serde::Deserialize;
use serde_json::Value;
use utoipa::ToSchema;

/// The metadata as asked for. `null` counts as absent.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, ToSchema)]
#[serde(default)]
#[schema(as = OAuth2ClientRequest)]
pub struct Request {
    /// Where codes may be sent.
    pub redirect_uris: Option<Vec<String>>,
    /// How it will prove itself.
    pub token_endpoint_auth_method: Option<String>,
    /// With what its assertions will be signed.
    pub token_endpoint_auth_signing_alg: Option<String>,
    /// What it wants to use.
    pub grant_types: Option<Vec<String>>,
    /// What it wants to be answered.
    pub response_types: Option<Vec<String>>,
    /// `web` or `native`.
    pub application_type: Option<String>,
    /// Its name.
    pub client_name: Option<String>,
    /// Its home page.
    pub client_uri: Option<String>,
    /// Its picture.
    pub logo_uri: Option<String>,
    /// Its terms.
    pub tos_uri: Option<String>,
    /// Its privacy policy.
    pub policy_uri: Option<String>,
    /// Its public keys.
    #[schema(value_type = Option<Object>)]
    pub jwks: Option<Value>,
    /// Where its public keys are.
    pub jwks_uri: Option<String>,
    /// With what its `id_token`s are to be signed.
    pub id_token_signed_response_alg: Option<String>,
    /// With what its userinfo is to be signed.
    pub userinfo_signed_response_alg: Option<String>,
    /// Where a browser may be sent after sign-out.
    pub post_logout_redirect_uris: Option<Vec<String>>,
    /// Where a sign-in may be started from outside.
    pub initiate_login_uri: Option<String>,
    /// Groups clients for pairwise subjects, which we do not make: checked, then dropped.
    pub sector_identifier_uri: Option<String>,
    /// The greatest age of a sign-in that it accepts, in seconds.
    pub default_max_age: Option<u32>,
    /// Whether it wants to be told when its user signed in.
    pub require_auth_time: Option<bool>,
    /// People to write to.
    pub contacts: Option<Vec<String>>,
}
