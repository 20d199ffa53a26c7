//! The pages on which people make an account. `form` begins it and leads to the first step that is
//! needed; each step does its one thing and comes back to `steps::go_on`, which asks what is next.

mod check_username;
mod display_name;
mod email;
mod finish;
mod form;
mod reason;
mod steps;
mod token;
mod username;
mod verify_email;
mod waiting;

pub use check_username::check_username;
pub use display_name::{choose_display_name, display_name};
pub use email::{email, give_email};
pub use finish::finish;
pub use form::{begin, register, register_form};
pub use reason::{give_reason, reason};
pub use token::{token, type_token};
pub use username::{choose_username, username};
pub use verify_email::{type_code, verify_email};
pub use waiting::waiting;
