//! Form bodies: `application/x-www-form-urlencoded`, at most 64 KiB, no parameter twice (RFC 6749
//! §3.2). `oauth::OAuthForm` and `pages::PageForm` tell a fault in the words of their surface.

use std::future::Future;

use actix_web::dev::Payload;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::Bytes;
use actix_web::{FromRequest, HttpRequest, web};
use serde::de::DeserializeOwned;

use super::{BodyError, read_body};

/// The largest form that is read, in bytes.
pub const MAX_FORM: usize = 64 * 1024;

/// Why a form could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FormError {
    /// Another kind of body.
    #[error("the body must be application/x-www-form-urlencoded")]
    NotAForm,
    /// Larger than [`MAX_FORM`], or broken off.
    #[error(transparent)]
    Body(#[from] BodyError),
    /// A field is missing, given twice, or not what it should be.
    #[error("{0}")]
    Malformed(String),
}

/// Reads and parses a form.
pub fn form<T: DeserializeOwned>(
    request: &HttpRequest,
    payload: &mut Payload,
) -> impl Future<Output = Result<T, FormError>> + use<T> {
    let (request, body) = (request.clone(), web::Payload::from_request(request, payload));
    async move {
        let body = body.await.map_err(|_| BodyError::Unreadable)?;
        let body = form_body(&request, body).await?;
        serde_urlencoded::from_bytes(&body).map_err(|error| FormError::Malformed(error.to_string()))
    }
}

/// Reads a form without parsing it.
pub async fn form_body(request: &HttpRequest, body: web::Payload) -> Result<Bytes, FormError> {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let is_form = kind
        .and_then(|kind| kind.split(';').next())
        .is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded"));
    if !is_form {
        return Err(FormError::NotAForm);
    }
    Ok(read_body(body, MAX_FORM).await?)
}
