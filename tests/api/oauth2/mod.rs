//! `/oauth2/…`

mod client_auth;
mod end_session;
mod introspect;
mod keys;
mod registration;
mod revoke;
mod token;
mod userinfo;
