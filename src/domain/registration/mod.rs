//! The rules for clients that register themselves (RFC 7591, OpenID Connect Registration, Matrix
//! 1.15 "OAuth 2.0 API"), one small file per subject. The words on the wire are in
//! `protocol::oauth::registration`.

mod refusal;
mod request;

pub use refusal::{Field, Refusal};
pub use request::Request;
