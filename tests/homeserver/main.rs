//! Every call of the homeserver room against a real Synapse.
//!
//! `POSTERN_TEST_SYNAPSE` names the `python` of a virtual environment that has Synapse; its
//! version decides which API is spoken. Without it the tests say so and pass. One run per version:
//! 1.157 and later by `matrix_authentication_service`, earlier ones by
//! `experimental_features.msc3861` (those need `matrix-synapse[oidc]`).

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod auth;
mod devices;
mod faults;
mod synapse;
mod tokens;
mod users;
