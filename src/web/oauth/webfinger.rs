//! `GET /.well-known/webfinger` (RFC 7033): tells the issuer, whoever is asked about.

use actix_web::http::header::CONTENT_TYPE;
use actix_web::{HttpRequest, HttpResponse, web};

use super::OAuthError;
use crate::protocol::oidc::webfinger::{self, WebFingerRequest, WebFingerResponse};
use crate::web::site::Site;

/// Tells the issuer.
pub async fn webfinger(
    site: web::Data<Site>,
    request: HttpRequest,
) -> Result<HttpResponse, OAuthError> {
    let asked = WebFingerRequest::parse(request.query_string())
        .ok_or_else(|| OAuthError::invalid_request("the parameter resource is needed, once"))?;
    let answer = WebFingerResponse::new(asked, site.urls.issuer());
    Ok(HttpResponse::Ok().insert_header((CONTENT_TYPE, webfinger::CONTENT_TYPE)).json(answer))
}
