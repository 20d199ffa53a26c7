//! OpenID Connect: claims, discovery (which also serves RFC 8414), `id_token`, userinfo, webfinger.

pub mod claims;
pub mod discovery;
pub mod id_token;
pub mod logout;
pub mod userinfo;
pub mod webfinger;
