//! The OAuth 2.0 and OpenID Connect endpoints that clients and the homeserver speak to. The pages
//! between `/authorize` and the code are in `pages/`.

mod authorize;
mod callback;
mod discovery;
mod error;
mod introspect;
mod keys;
mod registration;
mod revoke;
mod token;
mod userinfo;
mod webfinger;

pub use authorize::{authorize_get, authorize_post};
pub use callback::{answer_client, form_target};
pub use discovery::discovery;
pub use error::{OAuthError, wrong_method};
pub use introspect::introspect;
pub use keys::keys;
pub use registration::register;
pub use revoke::revoke;
pub use token::token;
pub use userinfo::userinfo;
pub use webfinger::webfinger;
