//! Everything that needs randomness, a secret key or a digest. Nothing here knows of requests,
//! records or files: bytes come in, bytes go out, and `now` is a parameter.
//!
//! - [`mint`]: the only user of the random number generator: ids, tokens, codes, nonces.
//! - [`digest`]: SHA-256 of what must not be stored, PKCE, `at_hash`, comparison in constant time.
//! - [`keystore`]: the signing keys, read from files or generated; signs our JWTs, publishes the JWKS.
//! - [`jwk`] and [`jws`]: public keys and algorithm names as they stand on the wire.
//! - [`jwt`]: verifies JWTs, our own and those of clients.
//! - [`password`]: schemes by version, a bounded pool to hash in, strength.
//! - [`seal`]: authenticated encryption of cookies and of secrets at rest.
//!
//! `ring_provider` and `es256k` do the signatures behind `keystore` and `jwt`.

pub mod digest;
mod es256k;
pub mod jwk;
pub mod jws;
pub mod jwt;
pub mod keystore;
pub mod mint;
pub mod password;
mod ring_provider;
pub mod seal;

pub use jws::JwsAlgorithm;
pub use keystore::{Keystore, SigningKey};
pub use mint::Mint;
pub use seal::{Purpose, Sealer};
