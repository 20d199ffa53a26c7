//! The OAuth 2.0 and OpenID Connect endpoints that clients and the homeserver speak to. What a
//! browser visits, from `/authorize` to the code, is in `pages/`.

mod client_credentials;
mod device;
mod discovery;
mod error;
mod form;
mod introspect;
mod keys;
mod registration;
mod revoke;
mod token;
mod userinfo;
mod webfinger;

pub use device::device;
pub use discovery::discovery;
pub use error::{OAuthError, wrong_method};
pub use introspect::introspect;
pub use keys::keys;
pub use registration::register;
pub use revoke::revoke;
pub use token::token;
pub use userinfo::userinfo;
pub use webfinger::webfinger;
