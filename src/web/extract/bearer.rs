//! `Authorization: Bearer` (RFC 6750 §2.1).

use actix_web::HttpRequest;
use actix_web::http::header::AUTHORIZATION;

/// The bearer token of a request, if it has one.
#[must_use]
pub fn bearer(request: &HttpRequest) -> Option<&str> {
    let value = request.headers().get(AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    (scheme.eq_ignore_ascii_case("bearer") && !token.is_empty()).then(|| token.trim())
}
