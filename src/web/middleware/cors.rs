//! Cross-origin access (Fetch standard §3.2): discovery, OAuth, compatibility and well-known
//! endpoints are for web clients of any origin. They take no cookies, so that `*` gives nothing
//! away. Pages for people are not opened.

use actix_cors::Cors;
use actix_web::http::header::{
    ACCEPT, ACCEPT_LANGUAGE, AUTHORIZATION, CONTENT_LANGUAGE, CONTENT_TYPE,
};

/// Any origin and method, an hour's memory.
pub fn open_to_every_origin() -> Cors {
    Cors::default()
        .allow_any_origin()
        .send_wildcard()
        .allow_any_method()
        .allowed_headers([AUTHORIZATION, ACCEPT, ACCEPT_LANGUAGE, CONTENT_LANGUAGE, CONTENT_TYPE])
        .allowed_header("x-requested-with")
        .block_on_origin_mismatch(false)
        .max_age(3600)
}
