//! The admin API's own rules: who may ask. What administrators look at: the audit, the outbox, how the
//! service stands. And the policy. What they do to accounts is in `manage/`.

pub mod audit;
mod authorize;
pub mod mails;
pub mod outbox;
pub mod policy_data;
pub mod policy_trial;
pub mod statistics;

pub use authorize::{AuthorizeError, authorize};
