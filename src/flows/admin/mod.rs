//! The admin API's own rules: who may ask. And what administrators look at: the audit, the outbox,
//! how the service stands. What they do to accounts is in `manage/`.

pub mod audit;
mod authorize;
pub mod mails;
pub mod outbox;
pub mod statistics;

pub use authorize::{AuthorizeError, authorize};
