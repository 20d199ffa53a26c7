//! What is to be answered and how: `response_type` (RFC 6749 §3.1.1) and `response_mode` (OAuth 2.0
//! Multiple Response Types §2.1). Only codes are given out (RFC 9700 §2.1.2).

use super::Refusal;
use crate::domain::client::ResponseMode;
use crate::protocol::oauth::authorization::AuthorizationRequest;

pub(super) fn check(request: &AuthorizationRequest) -> Result<(), Refusal> {
    if let Some(mode) = &request.response_mode {
        mode.parse::<ResponseMode>()
            .map_err(|_| Refusal::Invalid("response_mode must be query, fragment or form_post"))?;
    }
    match request.response_type.as_deref() {
        None => Err(Refusal::Invalid("response_type is missing")),
        Some("code") => Ok(()),
        Some(_) => Err(Refusal::ResponseType),
    }
}
