//! What is asked for (RFC 6749 §3.3): malformed, unknown or not granted to anybody it is
//! `invalid_scope` (§4.1.2.1). Whether this person may be granted it is asked later, once it is
//! known who they are (`domain::next_step`).

use super::Refusal;
use crate::domain::Scope;
use crate::flows::{Context, policy};
use crate::protocol::oauth::authorization::AuthorizationRequest;

pub(super) fn check(ctx: &Context, request: &AuthorizationRequest) -> Result<Scope, Refusal> {
    let scope: Scope = request.scope.as_deref().unwrap_or_default().parse()?;
    policy::check_shape(ctx, &scope)?;
    Ok(scope)
}
