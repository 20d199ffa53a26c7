//! `GET /assets/{name}`: the static files of `render::assets`, kept by browsers for a year.
//!
//! Names carry the hash of their content (RFC 8246 `immutable`); an unknown name or an old hash is
//! a plain 404. Text is packed by what the browser accepts, hence `Vary` (RFC 9110 §12.5.5).

use actix_web::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG,
    HeaderName, IF_NONE_MATCH, VARY,
};
use actix_web::{HttpRequest, HttpResponse, Resource, web};

use super::endpoint::{Endpoint, get};
use super::site::Site;
use crate::render::Encoding;

/// A picture of an operator's may be opened by itself; then too it runs no script.
const PICTURE_POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

/// The route, to be mounted below the base path; methods other than GET and HEAD are a 405.
pub fn resource() -> Resource {
    Endpoint::at("/assets/{name:.*}").route(get().to(serve)).otherwise_nothing()
}

async fn serve(
    site: web::Data<Site>,
    request: HttpRequest,
    name: web::Path<String>,
) -> HttpResponse {
    let header = |name: HeaderName| request.headers().get(name).and_then(|v| v.to_str().ok());
    let accepted = Encoding::accepted(header(ACCEPT_ENCODING).unwrap_or_default());
    let Some(asset) = site.renderer.assets().find(&name, &accepted) else {
        return HttpResponse::NotFound().insert_header((CACHE_CONTROL, "no-store")).finish();
    };
    let is_known = header(IF_NONE_MATCH).is_some_and(|known| names(known, &asset.etag));
    let mut response = if is_known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    response
        .insert_header((CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .insert_header((ETAG, asset.etag.clone()))
        .insert_header((VARY, "accept-encoding"));
    if is_known {
        return response.finish();
    }
    if let Some(encoding) = asset.encoding {
        response.insert_header((CONTENT_ENCODING, encoding.name()));
    }
    if asset.content_type.starts_with("image/") {
        response.insert_header((CONTENT_SECURITY_POLICY, PICTURE_POLICY));
    }
    response.insert_header((CONTENT_TYPE, asset.content_type.clone())).body(asset.bytes.clone())
}

/// Whether the validators of an `If-None-Match` include this one; the comparison is weak
/// (RFC 9110 §13.1.2).
fn names(header: &str, etag: &str) -> bool {
    header.split(',').map(str::trim).any(|one| one == "*" || one.trim_start_matches("W/") == etag)
}
