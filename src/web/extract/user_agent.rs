//! The `User-Agent` of a request, cut at 255 bytes.

use actix_web::HttpRequest;
use actix_web::http::header::USER_AGENT;

const MAX_LEN: usize = 255;

/// The caller's `User-Agent`, if it is printable ASCII as it should be.
#[must_use]
pub fn user_agent(request: &HttpRequest) -> Option<String> {
    let value = request.headers().get(USER_AGENT)?.to_str().ok()?;
    Some(value.get(..MAX_LEN).unwrap_or(value).to_owned())
}
