//! Pure rules and states: no IO, no async, no clock, no randomness; nothing of actix, sled or hyper.

pub mod account_action;
pub mod client;
pub mod compat_sso;
pub mod credential;
mod device_id;
mod digest;
mod errand;
pub mod grant;
mod id;
pub mod job;
pub mod next_step;
pub mod pkce;
pub mod redirect_uri;
pub mod registration;
pub mod scope;
pub mod scope_policy;
pub mod session;
pub mod session_limit;
pub mod sso_redirect;
mod time;
pub mod token;
pub mod user;

pub use client::Client;
pub use compat_sso::CompatSsoLogin;
pub use credential::{AccessToken, RefreshToken};
pub use device_id::{DeviceId, InvalidDeviceId};
pub use digest::Digest;
pub use errand::{Errand, NoErrand};
pub use grant::AuthorizationGrant;
pub use id::*;
pub use job::{Job, JobKind};
pub use scope::Scope;
pub use session::{BrowserSession, CompatSession, OAuthSession, SessionRef, SessionState};
pub use time::Timestamp;
pub use token::{SecretString, TokenKind};
pub use user::{User, UserEmail, UserPassword};
