//! JSON bodies of the compatibility API, at most 64 KiB. Old clients leave the `Content-Type` out;
//! one that says something else is refused.

use actix_web::HttpRequest;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::Payload;
use serde::de::DeserializeOwned;

use super::MatrixError;
use crate::protocol::matrix::parse;
use crate::web::extract::read_body;

const MAX_BODY: usize = 64 * 1024;

/// Reads and parses the body.
pub async fn read<T: DeserializeOwned>(
    request: &HttpRequest,
    body: Payload,
) -> Result<T, MatrixError> {
    check_type(request)?;
    Ok(parse(&read_body(body, MAX_BODY).await?)?)
}

/// The same where there need be none.
pub async fn read_if_any<T: DeserializeOwned>(
    request: &HttpRequest,
    body: Payload,
) -> Result<Option<T>, MatrixError> {
    let body = read_body(body, MAX_BODY).await?;
    if body.is_empty() {
        return Ok(None);
    }
    check_type(request)?;
    Ok(Some(parse(&body)?))
}

fn check_type(request: &HttpRequest) -> Result<(), MatrixError> {
    if let Some(kind) = request.headers().get(CONTENT_TYPE) {
        let kind = kind.to_str().unwrap_or_default();
        let kind = kind.split(';').next().unwrap_or_default().trim();
        if !kind.eq_ignore_ascii_case("application/json") {
            return Err(MatrixError::not_json("the Content-Type must be application/json"));
        }
    }
    Ok(())
}
