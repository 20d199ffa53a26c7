//! The parameters of a query: a struct of them, of which some may come several times. What it does
//! not name is ignored.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use serde::de::DeserializeOwned;

use super::AdminError;

/// The parameters of a query.
#[derive(Clone, Copy, Debug)]
pub struct Query<T>(pub T);

impl<T: DeserializeOwned> FromRequest for Query<T> {
    type Error = AdminError;
    type Future = Ready<Result<Self, AdminError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(parse(request).map(Self))
    }
}

/// Reads the parameters that `T` names.
pub fn parse<T: DeserializeOwned>(request: &HttpRequest) -> Result<T, AdminError> {
    serde_html_form::from_str(request.query_string())
        .map_err(|error| AdminError::bad_request("the query is not valid").because(error))
}
