//! `/api/admin/v1/`: what tools made for MAS ask, and more. One resource per file; every route
//! stands in `routes.rs` and is described in `openapi.rs`, which `doc` shows to people.
//!
//! A resource is a struct of its attributes that implements `Resource`, and handlers that take what
//! they need: [`AdminCaller`] (who asks; [`guard`] has let them in), [`Query`] for filters, [`Asked`]
//! for the page of a list, [`Json`] for a body. They call one flow and answer with `Single`, or with
//! a page by [`Asked::answer`]. What goes wrong becomes an [`AdminError`].

mod caller;
pub mod doc;
mod error;
mod json;
mod openapi;
mod paging;
mod query;
mod sessions;

pub mod audit_events;
pub mod compat_sessions;
pub mod oauth2_clients;
pub mod oauth2_sessions;
pub mod outbox_jobs;
pub mod personal_sessions;
pub mod policy_data;
pub mod site_config;
pub mod statistics;
pub mod upstream_oauth_links;
pub mod upstream_oauth_providers;
pub mod user_emails;
pub mod user_registration_tokens;
pub mod user_registrations;
pub mod user_sessions;
pub mod users;
pub mod version;

pub use caller::{AdminCaller, guard};
pub use error::{AdminError, bad_path, not_found, wrong_method};
pub use json::{Json, OptionalJson};
pub use openapi::{document, spec};
pub use paging::{Asked, PageQuery};
pub use query::Query;
