//! What administrators do besides managing accounts (`flows/manage`): who may ask the admin API, and
//! the policy.

mod authorize;
pub mod policy_data;
pub mod policy_trial;

pub use authorize::{AuthorizeError, authorize};
