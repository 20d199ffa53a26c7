//! What is asked for (RFC 6749 §3.3). Whether this person may be granted it is asked later, once
//! it is known who they are (`domain::next_step`).

use super::Refusal;
use crate::domain::{Scope, scope_policy};
use crate::protocol::oauth::authorization::AuthorizationRequest;

pub(super) fn check(request: &AuthorizationRequest) -> Result<Scope, Refusal> {
    let scope: Scope = request
        .scope
        .as_deref()
        .unwrap_or_default()
        .parse()
        .map_err(|_| Refusal::Invalid("the scope is malformed"))?;
    scope_policy::check_shape(&scope)?;
    Ok(scope)
}
