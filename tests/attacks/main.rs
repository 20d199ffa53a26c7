//! Attacks on the real program over HTTP, each named for what must come of it.

#[path = "../support/mod.rs"]
mod support;

mod authorize;
mod browser;
mod forms;
