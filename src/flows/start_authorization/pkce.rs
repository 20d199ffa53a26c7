//! The code challenge (RFC 7636 §4.3). Every public client brings one (RFC 9700 §2.1.1); the method
//! `plain` is refused.

use super::Refusal;
use crate::domain::Client;
use crate::domain::pkce::Challenge;
use crate::protocol::oauth::authorization::AuthorizationRequest;

pub(super) fn check(
    client: &Client,
    request: &AuthorizationRequest,
) -> Result<Option<Challenge>, Refusal> {
    let (challenge, method) =
        (request.code_challenge.as_deref(), request.code_challenge_method.as_deref());
    match Challenge::parse(challenge, method)? {
        Some(challenge) => Ok(Some(challenge)),
        None if client.is_confidential() => Ok(None),
        None => Err(Refusal::Invalid("code_challenge is missing: PKCE with S256 is needed")),
    }
}
