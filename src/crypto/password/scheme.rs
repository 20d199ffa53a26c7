//! One password scheme: argon2id (RFC 9106), bcrypt or PBKDF2 (RFC 8018 §5.2), with its pepper and its
//! Unicode normalization. Reads what Synapse and MAS wrote.

use std::borrow::Cow;

use argon2::password_hash::{self, PasswordHasher, PasswordVerifier, phc};
use argon2::{Argon2, Params as Argon2Params};
use pbkdf2::{Params as Pbkdf2Params, Pbkdf2};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use super::HashError;
use crate::domain::SecretString;

/// bcrypt's own limit; what follows never counted.
const BCRYPT_MAX_LEN: usize = 72;

/// A scheme under its version.
#[derive(Clone, Debug)]
pub struct Scheme {
    /// Its number, stored beside each hash.
    pub version: u16,
    /// The function and its cost.
    pub algorithm: Algorithm,
    /// A secret that is not stored with the hashes: argon2's secret key; with the others it is
    /// appended to the password. Without it no hash verifies.
    pub pepper: Option<SecretString>,
    /// Whether the password is brought into the form NFKC first, as Synapse always does.
    pub unicode_normalization: bool,
}

/// A password hash function with the cost of new hashes. The cost of stored ones stands in them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Algorithm {
    /// argon2id, version 19.
    Argon2id(Argon2Cost),
    /// bcrypt `2b`; the cost is the binary logarithm of the rounds, 4 to 31.
    Bcrypt {
        /// 12 unless configured.
        cost: u32,
    },
    /// PBKDF2 with HMAC-SHA-256.
    Pbkdf2 {
        /// At least 1000.
        rounds: u32,
    },
}

/// The three costs of argon2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Argon2Cost {
    /// `m`, in KiB.
    pub memory_kib: u32,
    /// `t`.
    pub passes: u32,
    /// `p`.
    pub lanes: u32,
}

impl Default for Argon2Cost {
    fn default() -> Self {
        Self { memory_kib: 19 * 1024, passes: 2, lanes: 1 }
    }
}

impl Algorithm {
    /// bcrypt at its usual cost.
    pub const BCRYPT: Self = Self::Bcrypt { cost: bcrypt::DEFAULT_COST };
    /// PBKDF2 at its usual cost.
    pub const PBKDF2: Self = Self::Pbkdf2 { rounds: Pbkdf2Params::RECOMMENDED_ROUNDS };
}

impl Scheme {
    pub(super) fn cost_is_possible(&self) -> bool {
        match self.algorithm {
            Algorithm::Argon2id(cost) => cost.params().is_ok(),
            Algorithm::Bcrypt { cost } => (4..=31).contains(&cost),
            Algorithm::Pbkdf2 { rounds } => Pbkdf2Params::new(rounds).is_ok(),
        }
    }

    pub(super) fn hash(&self, password: &str, salt: [u8; 16]) -> Result<String, HashError> {
        let password = self.prepare(password);
        match self.algorithm {
            Algorithm::Argon2id(cost) => {
                let hash: phc::PasswordHash =
                    self.argon2(cost)?.hash_password_with_salt(&password, &salt).map_err(failed)?;
                Ok(hash.to_string())
            }
            Algorithm::Bcrypt { cost } => {
                let hash = bcrypt::hash_with_salt(&*password, cost, salt).map_err(failed)?;
                Ok(hash.format_for_version(bcrypt::Version::TwoB))
            }
            Algorithm::Pbkdf2 { rounds } => {
                let hash: phc::PasswordHash =
                    pbkdf2(rounds)?.hash_password_with_salt(&password, &salt).map_err(failed)?;
                Ok(hash.to_string())
            }
        }
    }

    /// Whether `password` is the one of `hash`, at whatever cost that was made.
    pub(super) fn verify(&self, password: &str, hash: &str) -> Result<bool, HashError> {
        let password = self.prepare(password);
        let damaged = HashError::DamagedHash(self.version);
        if let Algorithm::Bcrypt { .. } = self.algorithm {
            return bcrypt::verify(&*password, hash).map_err(|_| damaged);
        }
        let hash = phc::PasswordHash::new(hash).map_err(|_| damaged.clone())?;
        let verified = match self.algorithm {
            Algorithm::Argon2id(cost) => self.argon2(cost)?.verify_password(&password, &hash),
            Algorithm::Pbkdf2 { rounds } => pbkdf2(rounds)?.verify_password(&password, &hash),
            Algorithm::Bcrypt { .. } => return Err(damaged),
        };
        match verified {
            Ok(()) => Ok(true),
            Err(password_hash::Error::PasswordInvalid) => Ok(false),
            Err(password_hash::Error::OutOfMemory) => Err(HashError::Failed),
            Err(_) => Err(damaged),
        }
    }

    /// Whether a new hash would be made by the same function at the same cost.
    pub(super) fn made_at_this_cost(&self, hash: &str) -> bool {
        match self.algorithm {
            Algorithm::Bcrypt { cost } => {
                hash.parse::<bcrypt::HashParts>().is_ok_and(|parts| parts.get_cost() == cost)
            }
            Algorithm::Argon2id(cost) => phc::PasswordHash::new(hash).is_ok_and(|hash| {
                hash.algorithm == argon2::Algorithm::Argon2id.ident()
                    && hash.version == Some(argon2::Version::V0x13.into())
                    && Argon2Params::try_from(&hash).is_ok_and(|made| {
                        (made.m_cost(), made.t_cost(), made.p_cost())
                            == (cost.memory_kib, cost.passes, cost.lanes)
                    })
            }),
            Algorithm::Pbkdf2 { rounds } => phc::PasswordHash::new(hash).is_ok_and(|hash| {
                hash.algorithm.as_str() == pbkdf2::Algorithm::Pbkdf2Sha256.to_str()
                    && Pbkdf2Params::try_from(&hash).is_ok_and(|made| made.rounds() == rounds)
            }),
        }
    }

    /// The bytes that go into the function.
    fn prepare(&self, password: &str) -> Zeroizing<Vec<u8>> {
        let password: Cow<'_, str> = if self.unicode_normalization {
            password.nfkc().collect::<String>().into()
        } else {
            password.into()
        };
        let mut bytes = Zeroizing::new(password.as_bytes().to_vec());
        if let Cow::Owned(normalized) = password {
            drop(Zeroizing::new(normalized));
        }
        match (&self.algorithm, &self.pepper) {
            // Given to the function as its secret key.
            (Algorithm::Argon2id(_), _) | (_, None) => {}
            (_, Some(pepper)) => bytes.extend_from_slice(pepper.expose().as_bytes()),
        }
        if let Algorithm::Bcrypt { .. } = self.algorithm {
            bytes.truncate(BCRYPT_MAX_LEN);
        }
        bytes
    }

    fn argon2(&self, cost: Argon2Cost) -> Result<Argon2<'_>, HashError> {
        let pepper = self.pepper.as_ref().map_or(&b""[..], |pepper| pepper.expose().as_bytes());
        let (algorithm, version) = (argon2::Algorithm::Argon2id, argon2::Version::V0x13);
        Argon2::new_with_secret(pepper, algorithm, version, cost.params().map_err(failed)?)
            .map_err(failed)
    }
}

impl Argon2Cost {
    fn params(self) -> argon2::Result<Argon2Params> {
        Argon2Params::new(self.memory_kib, self.passes, self.lanes, None)
    }
}

fn pbkdf2(rounds: u32) -> Result<Pbkdf2, HashError> {
    let params = Pbkdf2Params::new(rounds).map_err(failed)?;
    Ok(Pbkdf2::new(pbkdf2::Algorithm::Pbkdf2Sha256, params))
}

fn failed<E>(_: E) -> HashError {
    HashError::Failed
}
