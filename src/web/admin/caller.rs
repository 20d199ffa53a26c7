//! Lets administrators in: by a bearer token, OAuth or personal (`flows::admin::authorize`). Stands
//! around every endpoint, so that none can forget it, and notes what was refused.

use std::future::{Ready, ready};

use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::http::header::{AUTHORIZATION, CACHE_CONTROL, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{Error, FromRequest, HttpMessage, HttpRequest, web};

use super::AdminError;
use crate::domain::{Caller, Doer};
use crate::flows::admin::authorize;
use crate::web::extract::{ClientAddress, bearer, user_agent};
use crate::web::site::Site;

/// Who asks.
#[derive(Clone, Debug)]
pub struct AdminCaller(pub Doer);

impl FromRequest for AdminCaller {
    type Error = AdminError;
    type Future = Ready<Result<Self, AdminError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let doer = request.extensions().get::<Doer>().cloned();
        ready(Ok(Self(doer.expect("`guard` stands around every endpoint of the admin API"))))
    }
}

/// Lets nobody through but administrators.
pub async fn guard<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, Error> {
    // Whoever asks for the methods alone learns no more than the documentation tells.
    if request.method() != Method::OPTIONS {
        match let_in(request.request()).await {
            Ok(doer) => drop(request.extensions_mut().insert(doer)),
            Err(error) => return Ok(request.error_response(error).map_into_right_body()),
        }
    }
    let mut response = next.call(request).await?;
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response.map_into_left_body())
}

async fn let_in(request: &HttpRequest) -> Result<Doer, AdminError> {
    if !request.headers().contains_key(AUTHORIZATION) {
        return Err(AdminError::bad_request("the Authorization header is missing"));
    }
    let token = bearer(request)
        .ok_or_else(|| AdminError::bad_request("the Authorization header has no bearer token"))?;
    let site = request.app_data::<web::Data<Site>>().expect("web::server gives every app its site");
    Ok(authorize(&site.ctx, token, caller(request)).await?)
}

fn caller(request: &HttpRequest) -> Caller {
    let ip = ClientAddress::of(request).text();
    Caller { ip, user_agent: user_agent(request), language: None }
}
