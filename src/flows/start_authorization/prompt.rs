//! What the person is to be asked (OpenID Connect Core §3.1.2.1). `none` beside anything else is an
//! error; words that are not known are ignored.

use super::Refusal;
use crate::domain::prompt::Prompts;
use crate::protocol::oauth::authorization::AuthorizationRequest;

pub(super) fn check(request: &AuthorizationRequest) -> Result<Prompts, Refusal> {
    Prompts::parse(request.prompt.as_deref().unwrap_or_default())
        .map_err(|_| Refusal::Invalid("prompt=none cannot be combined"))
}
