//! What the tests that drive the real program share. A test binary takes it in with
//! `#[path = "../support/mod.rs"] mod support;` and need not use all of it.
#![allow(dead_code, reason = "each test binary uses a part of it")]

pub mod service;
pub mod synapse;
