//! JSON bodies, at most 64 KiB: another type is a 415, what is not JSON a 400, JSON of the wrong
//! shape a 422.

use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::{self, Bytes};
use actix_web::{FromRequest, HttpRequest};
use serde::de::DeserializeOwned;
use serde_json::error::Category;

use super::AdminError;
use crate::web::extract::{BodyError, read_body};

/// The largest body that is read, in bytes.
const MAX_BODY: usize = 64 * 1024;

/// A body that must be there.
#[derive(Clone, Copy, Debug)]
pub struct Json<T>(pub T);

/// A body that may be left out; nothing in it is the default then.
#[derive(Clone, Copy, Debug)]
pub struct OptionalJson<T>(pub T);

type Reading<T> = Pin<Box<dyn Future<Output = Result<T, AdminError>>>>;

impl<T: DeserializeOwned + 'static> FromRequest for Json<T> {
    type Error = AdminError;
    type Future = Reading<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (request, body) = (request.clone(), web::Payload::from_request(request, payload));
        Box::pin(async move {
            let body = body.await.map_err(|_| BodyError::Unreadable)?;
            parse(&request, &read_body(body, MAX_BODY).await?).map(Self)
        })
    }
}

impl<T: DeserializeOwned + Default + 'static> FromRequest for OptionalJson<T> {
    type Error = AdminError;
    type Future = Reading<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (request, body) = (request.clone(), web::Payload::from_request(request, payload));
        Box::pin(async move {
            let body = body.await.map_err(|_| BodyError::Unreadable)?;
            let body = read_body(body, MAX_BODY).await?;
            if body.is_empty() { Ok(Self(T::default())) } else { parse(&request, &body).map(Self) }
        })
    }
}

fn parse<T: DeserializeOwned>(request: &HttpRequest, body: &Bytes) -> Result<T, AdminError> {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let kind = kind.unwrap_or_default().split(';').next().unwrap_or_default().trim();
    if !kind.eq_ignore_ascii_case("application/json") {
        let what = "the Content-Type must be application/json";
        return Err(AdminError::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, what));
    }
    serde_json::from_slice(body).map_err(|error| {
        let (status, what) = match error.classify() {
            Category::Data => {
                (StatusCode::UNPROCESSABLE_ENTITY, "the body is not of the shape that is needed")
            }
            _ => (StatusCode::BAD_REQUEST, "the body is not JSON"),
        };
        AdminError::new(status, what).because(error)
    })
}
