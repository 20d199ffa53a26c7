//! Form bodies of the OAuth endpoints: `application/x-www-form-urlencoded`, at most 64 KiB,
//! no parameter twice (RFC 6749 §3.2). Every fault is an `invalid_request`.

use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::{FromRequest, HttpRequest, web};
use serde::de::DeserializeOwned;

use super::read_body;
use crate::web::oauth::OAuthError;

/// The largest form that is read, in bytes.
pub const MAX_FORM: usize = 64 * 1024;

/// A form, parsed.
#[derive(Debug)]
pub struct OAuthForm<T>(pub T);

impl<T: DeserializeOwned> FromRequest for OAuthForm<T> {
    type Error = OAuthError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, OAuthError>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let is_form = request
            .headers()
            .get(CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.split(';').next())
            .is_some_and(|kind| {
                kind.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded")
            });
        let body = web::Payload::from_request(request, payload);
        Box::pin(async move {
            if !is_form {
                return Err(OAuthError::invalid_request(
                    "the body must be application/x-www-form-urlencoded",
                ));
            }
            let body = body
                .await
                .map_err(|_| OAuthError::invalid_request("the body could not be read"))?;
            let body = read_body(body, MAX_FORM).await?;
            serde_urlencoded::from_bytes(&body)
                .map(OAuthForm)
                .map_err(|error| OAuthError::invalid_request(error.to_string()))
        })
    }
}
