//! The keys this server signs its JWTs with, and their public halves as a JWKS (RFC 7517).
//!
//! `keystore/signing_key.rs` is one key, `keystore/file.rs` reads it from a file's bytes,
//! `keystore/generate.rs` makes new ones. Signatures are made by `ring_provider` and `es256k`.

mod file;
mod generate;
mod signing_key;

use serde::Serialize;

pub use signing_key::{KeyError, SigningKey};

use super::jwk::JwkSet;
use super::jws::JwsAlgorithm;
use super::jwt::{self, Claims, Expectations, JwtError, VerificationKeys};

/// The signing keys of this server, at least one. Where several can sign with an algorithm, the
/// first does; the others are published all the same, so that what they signed stays verifiable.
#[derive(Debug)]
pub struct Keystore {
    keys: Vec<SigningKey>,
    public: VerificationKeys,
}

/// Keys that cannot stand together.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeystoreError {
    /// No key at all.
    #[error("there is no signing key; at least an RSA key is needed")]
    Empty,
    /// Two keys with one name: clients could not tell which one signed.
    #[error("two signing keys have the same kid {0:?}; give one of them another, or remove it")]
    DuplicateKid(String),
}

/// Why nothing was signed.
#[derive(Debug, thiserror::Error)]
pub enum SignError {
    /// No key here signs with this algorithm; see [`Keystore::algorithms`].
    #[error("no key signs with {0}")]
    NoKey(JwsAlgorithm),
    /// The claims do not go into JSON, or the key failed.
    #[error("could not sign")]
    Failed(#[source] jsonwebtoken::errors::Error),
}

impl Keystore {
    /// Takes the keys in their order of preference.
    pub fn new(keys: Vec<SigningKey>) -> Result<Self, KeystoreError> {
        if keys.is_empty() {
            return Err(KeystoreError::Empty);
        }
        for (at, key) in keys.iter().enumerate() {
            if keys[..at].iter().any(|earlier| earlier.kid() == key.kid()) {
                return Err(KeystoreError::DuplicateKid(key.kid().to_owned()));
            }
        }
        let public = JwkSet { keys: keys.iter().map(SigningKey::jwk).collect() };
        Ok(Self { keys, public: VerificationKeys::Public(public) })
    }

    /// The algorithms these keys sign with, in the order of [`JwsAlgorithm::ALL`].
    #[must_use]
    pub fn algorithms(&self) -> Vec<JwsAlgorithm> {
        let known = JwsAlgorithm::ALL.iter().copied();
        known.filter(|algorithm| self.key_for(*algorithm).is_some()).collect()
    }

    /// The public keys, ready for `jwks_uri`.
    #[must_use]
    pub fn jwks(&self) -> JwkSet {
        JwkSet { keys: self.keys.iter().map(SigningKey::jwk).collect() }
    }

    /// A JWT in compact form with `alg`, `kid` and `typ` (`JWT`) in its header.
    ///
    /// An RSA signature takes about a millisecond: few enough are made to make them in place.
    pub fn sign(
        &self,
        algorithm: JwsAlgorithm,
        claims: &impl Serialize,
    ) -> Result<String, SignError> {
        let key = self.key_for(algorithm).ok_or(SignError::NoKey(algorithm))?;
        key.sign(algorithm, claims).map_err(SignError::Failed)
    }

    /// Verifies a JWT of our own, such as an `id_token_hint`.
    pub fn verify(&self, token: &str, expected: &Expectations<'_>) -> Result<Claims, JwtError> {
        jwt::verify(token, &self.public, expected)
    }

    fn key_for(&self, algorithm: JwsAlgorithm) -> Option<&SigningKey> {
        self.keys.iter().find(|key| key.algorithms().contains(&algorithm))
    }
}

#[cfg(test)]
mod tests;
