//! Gives every request an id, which stands in the log, in the answer's `X-Request-Id` and on error
//! pages, the answer its protective headers, and writes one line when it is done. One step for all
//! three: each step costs every introspection its share.

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{Error, web};

use super::headers::protect;
use crate::domain::RequestId;
use crate::web::site::Site;

const HEADER: HeaderName = HeaderName::from_static("x-request-id");

tokio::task_local! {
    /// Not a tracing span: one that is live on every request costs a good part of an introspection.
    static CURRENT: RequestId;
}

/// The id of the request that is being answered, for lines in the log; empty outside of one.
#[must_use]
pub fn request_id() -> String {
    CURRENT.try_with(ToString::to_string).unwrap_or_default()
}

/// Names, guards and logs a request.
pub async fn attend(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let site = request.app_data::<web::Data<Site>>().expect("web::server gives every app its site");
    let (clock, began, is_https) = (site.ctx.clock.clone(), site.ctx.now(), site.urls.is_https());
    let id = site.ctx.mint.request_id(began);
    let mut response = CURRENT.scope(id, next.call(request)).await?;
    let headers = response.headers_mut();
    if let Ok(value) = HeaderValue::from_str(&id.to_string()) {
        headers.insert(HEADER, value);
    }
    protect(headers, is_https);
    let status = response.status().as_u16();
    let (method, path) = (response.request().method(), response.request().path());
    let took = || u64::try_from(clock.now().since(began).as_millis()).unwrap_or(u64::MAX);
    if status >= 500 {
        tracing::warn!(request.id = %id, %method, path, status, duration_ms = took(), "answered");
    } else {
        tracing::debug!(request.id = %id, %method, path, status, duration_ms = took(), "answered");
    }
    Ok(response)
}
