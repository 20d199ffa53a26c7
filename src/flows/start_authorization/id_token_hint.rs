//! Who must sign in, by an `id_token` that we once gave this client (OpenID Connect Core §3.1.2.1).
//! It may have run out; whose it is counts all the same.

use super::Refusal;
use crate::domain::{Client, UserId};
use crate::flows::Context;
use crate::flows::id_token_hint::read_id_token_hint;
use crate::protocol::oauth::authorization::AuthorizationRequest;

pub(super) fn check(
    ctx: &Context,
    client: &Client,
    request: &AuthorizationRequest,
) -> Result<Option<UserId>, Refusal> {
    let Some(hint) = request.id_token_hint.as_deref() else { return Ok(None) };
    match read_id_token_hint(ctx, hint) {
        Some(hint) if hint.client_id == client.id => Ok(Some(hint.subject)),
        _ => Err(Refusal::Invalid("the id_token_hint is not one that this client got here")),
    }
}
