//! Pure rules and states: no IO, no async, no clock, no randomness; nothing of actix, sled or hyper.

mod digest;
mod id;
mod time;
pub mod token;

pub use digest::Digest;
pub use id::*;
pub use time::Timestamp;
pub use token::{SecretString, TokenKind};
