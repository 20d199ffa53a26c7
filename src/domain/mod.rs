//! Pure rules and states: no IO, no async, no clock, no randomness; nothing of actix, sled or hyper.

pub mod account_action;
pub mod client;
pub mod consent;
pub mod credential;
mod device_id;
mod digest;
mod errand;
pub mod grant;
pub mod grant_step;
mod id;
pub mod job;
pub mod next_step;
pub mod pkce;
pub mod prompt;
pub mod redirect_uri;
pub mod registration;
pub mod scope;
pub mod scope_policy;
pub mod session;
mod time;
pub mod token;
pub mod user;

pub use client::Client;
pub use consent::Consent;
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
