//! The configuration: MAS's sections and keys in TOML (or MAS's own YAML), the environment on top,
//! every problem reported at once.
//!
//! The way of a value: `source` reads files and environment into one tree that knows where each
//! value was written; `schema` checks the tree against the schema derived from `written`; the
//! section files (one a section: as written, and ready to use) make [`Settings`] of it. What
//! nobody wrote is kept in the data folder (`data_dir`). `not_yet` lists what is read but has no
//! effect.
//!
//! Knows `domain` only; randomness for what is made on first start is handed in ([`Generate`]).

pub mod account;
pub mod audit;
pub mod bind;
pub mod branding;
pub mod captcha;
pub mod claims;
pub mod clients;
pub mod data_dir;
pub mod database;
pub mod email;
pub mod experimental;
mod files;
pub mod http;
pub mod listener;
mod load;
pub mod matrix;
pub mod not_yet;
pub mod oauth;
pub mod passwords;
pub mod policy;
mod problem;
pub mod rate_limiting;
mod resolve;
pub mod schema;
pub mod secrets;
mod settings;
mod source;
pub mod storage;
mod stored;
pub mod telemetry;
pub mod templates;
pub mod upstream_oauth2;
mod written;

pub use data_dir::{DataDir, Generate};
pub use load::{Loaded, Report, Sources, inspect, load, load_or_generate, read_file};
pub use problem::{Origin, Problem, Problems};
pub use settings::Settings;
pub use source::{KeyPath, Segment};
pub use written::SECTIONS;

#[cfg(test)]
mod tests;
