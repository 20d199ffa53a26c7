//! OpenID Connect: discovery (which also serves RFC 8414), `id_token`, userinfo, webfinger.

pub mod discovery;
pub mod id_token;
pub mod userinfo;
pub mod webfinger;
