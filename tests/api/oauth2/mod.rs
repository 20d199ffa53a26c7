//! `/oauth2/…`

mod client_assertion;
mod client_auth;
mod client_keys;
mod clients;
mod device;
mod end_session;
mod introspect;
mod keys;
mod registration;
mod revoke;
mod token;
mod userinfo;
