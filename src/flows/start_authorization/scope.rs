//! What is asked for (RFC 6749 §3.3): malformed, unknown or not granted to anybody it is
//! `invalid_scope` (§4.1.2.1). Whether this person may be granted it is asked later, once it is
//! known who they are (`domain::next_step`).

use super::Refusal;
use crate::domain::{Scope, scope_policy};
use crate::protocol::oauth::authorization::AuthorizationRequest;

pub(super) fn check(request: &AuthorizationRequest) -> Result<Scope, Refusal> {
    let scope: Scope = request.scope.as_deref().unwrap_or_default().parse()?;
    scope_policy::check_shape(&scope)?;
    Ok(scope)
}
