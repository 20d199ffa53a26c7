//! Who takes part in a test. Each actor knows only what its like would know in the field: a
//! browser its cookies and forms, a client its secret and tokens, the homeserver the shared secret.

mod admin;
mod browser;
mod device;
mod homeserver;
mod http;
mod jwt;
mod key_server;
mod mail_server;
mod matrix_client;
mod oauth_client;
mod tool;
mod world;

pub use admin::{Admin, PASSWORD};
pub use browser::{Browser, Page};
pub use device::{DEVICE_GRANT, Device};
pub use homeserver::Homeserver;
pub use http::{Answer, Ask, Http};
pub use jwt::{hmac_jwt, hs256, unverified, verify_rs256};
pub use key_server::KeyServer;
pub use mail_server::MailServer;
pub use matrix_client::{MatrixClient, password_login};
pub use oauth_client::{CHALLENGE, Credentials, OAuthClient, Request, Tokens, VERIFIER};
pub use tool::Tool;
pub use world::{World, query};

/// The scope of a Matrix client on a device.
pub fn matrix_scope(device: &str) -> String {
    format!("openid urn:matrix:client:api:* urn:matrix:client:device:{device}")
}

/// A device id that fits into a scope.
pub const DEVICE: &str = "ABCDEFGHIJ";
