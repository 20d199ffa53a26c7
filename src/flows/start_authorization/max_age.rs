//! How old the sign-in may be, in seconds (OpenID Connect Core §3.1.2.1). Without a word it is what
//! the client registered (`default_max_age`, OpenID Connect Registration §2).

use super::Refusal;
use crate::domain::Client;
use crate::protocol::oauth::authorization::AuthorizationRequest;

pub(super) fn check(
    client: &Client,
    request: &AuthorizationRequest,
) -> Result<Option<u64>, Refusal> {
    match request.max_age.as_deref() {
        None => Ok(client.metadata.default_max_age.map(u64::from)),
        Some(text) => text
            .parse::<u32>()
            .map(|seconds| Some(u64::from(seconds)))
            .map_err(|_| Refusal::Invalid("max_age must be a number of seconds")),
    }
}
