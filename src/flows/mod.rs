//! What the service does, one verb per file: gather facts, decide (`domain`), write once, deliver.
//!
//! Flows know nothing of actix, HTTP status or templates; `web/` turns their refusals into the
//! words of its surfaces, `control/` and `cli/` into sentences.

mod context;
mod fault;

pub mod account;
pub mod activity;
pub mod admin;
mod audit_log;
pub mod authenticate_client;
pub mod captcha;
pub mod change_password;
pub mod claims;
mod client_assertion;
pub mod client_credentials;
pub mod client_keys;
pub mod compat_login;
pub mod continue_errand;
pub mod continue_grant;
pub mod continue_sso;
pub mod decide_grant;
pub mod device;
pub mod device_grant;
pub mod email_code;
pub mod end_idle_sessions;
pub mod end_session;
pub mod events;
pub mod exchange_code;
pub mod id_token_hint;
pub mod introspect;
pub mod issue_tokens;
pub mod judge_password;
pub mod limits;
pub mod log_out;
pub mod login_hint;
pub mod logout_by_client;
pub mod mails;
pub mod manage;
pub mod named;
pub mod open_session;
pub mod personal_session;
pub mod policy;
pub mod recover;
pub mod refresh;
pub mod register_client;
pub mod remove_client;
pub mod revoke;
pub mod session_limit;
pub mod sign_id_token;
pub mod sign_in;
pub mod sign_up;
pub mod sso;
pub mod start_authorization;
pub mod sync_clients;
pub mod sync_providers;
pub mod userinfo;

pub use context::Context;
pub use fault::Fault;
