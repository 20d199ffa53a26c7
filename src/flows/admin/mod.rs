//! What administrators do besides managing accounts (`flows/manage`).

pub mod policy_data;
pub mod policy_trial;
