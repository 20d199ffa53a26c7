//! Forms of the OAuth endpoints: a fault is an `invalid_request`.

use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use serde::de::DeserializeOwned;

use super::OAuthError;
use crate::web::extract::{FormError, form};

/// A form, parsed.
#[derive(Debug)]
pub struct OAuthForm<T>(pub T);

impl<T: DeserializeOwned + 'static> FromRequest for OAuthForm<T> {
    type Error = OAuthError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, OAuthError>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let form = form(request, payload);
        Box::pin(async move { Ok(Self(form.await?)) })
    }
}

impl From<FormError> for OAuthError {
    fn from(error: FormError) -> Self {
        match error {
            FormError::Body(error) => error.into(),
            error => Self::invalid_request(error.to_string()),
        }
    }
}
