//! `GET /oauth2/keys.json`: our public keys (RFC 7517 §5).

use actix_web::http::header::CACHE_CONTROL;
use actix_web::{HttpResponse, web};

use crate::web::site::Site;

/// The public halves of the signing keys.
pub async fn keys(site: web::Data<Site>) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((CACHE_CONTROL, "public, max-age=300"))
        .json(site.ctx.keystore.jwks())
}
