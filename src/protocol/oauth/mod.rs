//! OAuth 2.0: RFC 6749 (authorization request, token endpoint, errors), 7009 (revocation), 7591 (registration), 7662
//! (introspection). Discovery is in `oidc`, since one document serves both.

pub mod authorization;
pub mod client_auth;
pub mod device;
pub mod error;
pub mod introspection;
pub mod registration;
pub mod revocation;
pub mod token;

pub use error::{ErrorBody, ErrorCode};
