//! How a client names and proves itself in the body of a request (RFC 6749 §2.3.1, RFC 7521 §4.2).
//!
//! The same four parameters come with token, introspection and revocation requests. HTTP Basic is
//! read from the header, in `web`.

use serde::Deserialize;

use crate::domain::SecretString;

/// The only `client_assertion_type` there is (RFC 7523 §2.2).
pub const JWT_BEARER: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// The client's part of a form.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct ClientAuthForm {
    /// Who asks; a public client says no more than this.
    pub client_id: Option<String>,
    /// `client_secret_post`.
    pub client_secret: Option<SecretString>,
    /// Must be [`JWT_BEARER`] when there is an assertion.
    pub client_assertion_type: Option<String>,
    /// `client_secret_jwt` and `private_key_jwt`: a signed JWT.
    pub client_assertion: Option<SecretString>,
}
