//! What no request may have: a parameter twice (RFC 6749 §3.1), and the parameters that are
//! answered as unsupported (OpenID Connect Core §6.1, §6.2, §7.2.1).

use super::Refusal;
use crate::protocol::oauth::authorization::AuthorizationRequest;

pub(super) fn check(request: &AuthorizationRequest) -> Result<(), Refusal> {
    if let Some(name) = request.repeated.first() {
        return Err(Refusal::Repeated(name));
    }
    if request.request.is_some() {
        return Err(Refusal::RequestObject);
    }
    if request.request_uri.is_some() {
        return Err(Refusal::RequestUri);
    }
    if request.registration.is_some() {
        return Err(Refusal::Registration);
    }
    Ok(())
}
