//! Postern: the authentication service of a Matrix homeserver, in one executable.
//!
//! The rooms, in the order of their dependency (an arrow may skip rooms, never turn back;
//! `tests/architecture.rs` keeps it so):
//!
//! `domain` <- `protocol`, `crypto`, `config`, `store`, `outbound`, `render` <- `homeserver`, `mail`, `policy` <-
//! `jobs` <- `flows` <- `web`, `control` <- `cli` <- `main`.

pub mod clock;
pub mod config;
pub mod control;
pub mod crypto;
pub mod domain;
pub mod flows;
pub mod homeserver;
pub mod jobs;
pub mod mail;
pub mod outbound;
pub mod policy;
pub mod protocol;
pub mod render;
pub mod store;
pub mod web;

pub mod cli;
