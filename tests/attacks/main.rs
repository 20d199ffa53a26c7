//! Attacks on the real program over HTTP, each named for what must come of it.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

#[path = "../support/mod.rs"]
mod support;

mod authorize;
mod browser;
mod clients;
mod devices;
mod forms;
mod secrets;
mod sso;
