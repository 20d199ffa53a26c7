//! The service as its callers see it: every test speaks HTTP, through the actors of `actors/`.
//!
//! The path of a file is the route that it is about. Behind the router stand a store in a
//! temporary folder, a clock that is moved by hand and a homeserver in memory.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod actors;

mod account;
mod admin;
mod assets;
mod authorize;
mod branding;
mod complete_compat_sso;
mod consent;
mod console;
mod continue_errand;
mod every_form;
mod fuzz;
mod headers;
mod health;
mod idle_sessions;
mod language;
mod link;
mod login;
mod logout;
mod mail;
mod matrix;
mod metadata;
mod methods;
mod oauth2;
mod outbox;
mod parameters;
mod places;
mod policy;
mod prompts;
mod recover;
mod register;
mod sessions_full;
mod well_known;
