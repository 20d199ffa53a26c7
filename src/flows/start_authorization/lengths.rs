//! How much of a request is kept: a stored record has its limit (`store::MAX_ENTRY`).

use super::Refusal;
use crate::domain::AuthorizationGrant;
use crate::protocol::oauth::authorization::AuthorizationRequest;

/// The longest `state` that is kept, in bytes.
pub const MAX_STATE: usize = 1536;
/// The longest `nonce`, `login_hint` or `ui_locales` that is kept, in bytes.
pub const MAX_TEXT: usize = 512;
/// The most that all parameters together may take in the store, in bytes of JSON. What is left of
/// an entry is for what becomes of the grant.
const MAX_GRANT: usize = 3700;

pub(super) fn check(request: &AuthorizationRequest) -> Result<(), Refusal> {
    let too_long = |text: &Option<String>, limit| text.as_ref().is_some_and(|t| t.len() > limit);
    if too_long(&request.state, MAX_STATE) {
        return Err(Refusal::Invalid("state is longer than 1536 bytes"));
    }
    if too_long(&request.nonce, MAX_TEXT) {
        return Err(Refusal::Invalid("nonce is longer than 512 bytes"));
    }
    if too_long(&request.login_hint, MAX_TEXT) || too_long(&request.ui_locales, MAX_TEXT) {
        return Err(Refusal::Invalid("login_hint or ui_locales is longer than 512 bytes"));
    }
    Ok(())
}

/// Each parameter has its limit, but together they can be too much, the more so as control
/// characters and quotes are written longer than they are.
pub(super) fn check_together(grant: &AuthorizationGrant) -> Result<(), Refusal> {
    match serde_json::to_vec(grant) {
        Ok(json) if json.len() <= MAX_GRANT => Ok(()),
        _ => Err(Refusal::Invalid("the parameters are too long together")),
    }
}
