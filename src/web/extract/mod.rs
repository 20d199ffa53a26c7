//! Reads requests: forms, credentials, the caller's address. Parsed at the door, so that handlers
//! see only what is well-formed. What pages for people need besides is `pages::Visit`.

mod bearer;
mod body;
mod client_address;
mod form;
mod user_agent;

pub use bearer::bearer;
pub use body::{BodyError, read_body};
pub use client_address::ClientAddress;
pub use form::{FormError, MAX_FORM, form, form_body};
pub use user_agent::user_agent;
