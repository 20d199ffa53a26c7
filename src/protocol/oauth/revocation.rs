//! Revocation (RFC 7009): a client gives a token back. The answer to it has no body.

use serde::Deserialize;

use super::client_auth::ClientAuthForm;
use crate::domain::SecretString;

/// The form (RFC 7009 §2.1). The hint is not needed to find a token and is not read.
#[derive(Clone, Debug, Deserialize)]
pub struct RevocationRequest {
    /// The token to end.
    pub token: SecretString,
    /// Who asks, unless a header says so.
    #[serde(flatten)]
    pub client: ClientAuthForm,
}
