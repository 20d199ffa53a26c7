//! The HTTP surface. `routes.rs` is its table of contents, `urls.rs` the only maker of URLs.
//!
//! `extract/` parses requests at the door; `oauth/`, `matrix/`, `pages/` and `admin/` hold one endpoint per
//! file and one error mapping each. A handler extracts, calls one flow, and renders.

pub mod admin;
pub mod assets;
pub mod endpoint;
pub mod extract;
pub mod health;
pub mod matrix;
pub mod middleware;
pub mod oauth;
mod own_path;
pub mod pages;
pub mod routes;
pub mod server;
pub mod site;
pub mod urls;
