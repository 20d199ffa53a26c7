//! `/oauth2/…`

mod client_auth;
mod introspect;
mod keys;
mod registration;
mod revoke;
mod token;
mod userinfo;
