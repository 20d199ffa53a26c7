//! Forms that people post: a fault is a page.

use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use serde::de::DeserializeOwned;

use super::PageError;
use crate::web::extract::form;

/// A form, parsed. It holds a field `csrf` for `Visit::check_form`.
#[derive(Debug)]
pub struct PageForm<T>(pub T);

impl<T: DeserializeOwned + 'static> FromRequest for PageForm<T> {
    type Error = PageError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, PageError>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let form = form(request, payload);
        Box::pin(async move {
            let form = form.await.map_err(|error| PageError::BadRequest(error.to_string()))?;
            Ok(Self(form))
        })
    }
}
