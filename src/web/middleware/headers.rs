//! Headers that every answer carries. The Content-Security-Policy of pages is set with the page
//! (`pages::reply`); what has none of its own gets one that allows nothing.

use actix_web::http::header::{
    CONTENT_SECURITY_POLICY, HeaderMap, HeaderName, HeaderValue, REFERRER_POLICY,
    STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};

const NOTHING: &str = "default-src 'none'; frame-ancestors 'none'";

/// Adds the headers; `is_https` tells whether people reach us by https.
pub fn protect(headers: &mut HeaderMap, is_https: bool) {
    let has_policy = headers.contains_key(CONTENT_SECURITY_POLICY);
    let mut set = |name: HeaderName, value: &'static str| {
        headers.insert(name, HeaderValue::from_static(value));
    };
    set(X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(X_FRAME_OPTIONS, "DENY");
    set(REFERRER_POLICY, "no-referrer");
    if !has_policy {
        set(CONTENT_SECURITY_POLICY, NOTHING);
    }
    if is_https {
        set(STRICT_TRANSPORT_SECURITY, "max-age=31536000");
    }
}
