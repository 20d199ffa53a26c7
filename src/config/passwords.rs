//! `[passwords]`: whether there are passwords and how they are hashed.

use std::path::PathBuf;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::resolve::Resolver;
use super::source::KeyPath;
use crate::domain::SecretString;

/// The passwords that this service keeps.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct PasswordsSection {
    /// Whether people can log in with a password.
    pub enabled: bool,
    /// How passwords are hashed. New ones with the scheme of the highest version; the others are
    /// there to check what was hashed before.
    pub schemes: Vec<SchemeSection>,
    /// How hard to guess a new password must be, from 0 (anything) to 4 (zxcvbn's score).
    #[schemars(range(min = 0, max = 4))]
    pub minimum_complexity: u8,
}

impl Default for PasswordsSection {
    fn default() -> Self {
        Self {
            enabled: true,
            schemes: vec![SchemeSection {
                version: 1,
                algorithm: AlgorithmName::Argon2id,
                ..SchemeSection::default()
            }],
            minimum_complexity: 3,
        }
    }
}

/// One way of hashing passwords.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SchemeSection {
    /// The number of this scheme; unique, and stored beside each password.
    pub version: u16,
    /// The algorithm.
    pub algorithm: AlgorithmName,
    /// Whether passwords are put into Unicode's form NFKC first, as Synapse does.
    #[serde(default)]
    pub unicode_normalization: bool,
    /// bcrypt: the cost, from 4 to 31. Default 12.
    #[serde(default)]
    #[schemars(range(min = 4, max = 31))]
    pub cost: Option<u32>,
    /// argon2id: the memory in KiB. Default 19456.
    #[serde(default)]
    #[schemars(range(min = 8, max = 4_194_304))]
    pub memory_kib: Option<u32>,
    /// argon2id and pbkdf2: the number of rounds. Default 2 and 600000.
    #[serde(default)]
    #[schemars(range(min = 1, max = 100_000_000))]
    pub iterations: Option<u32>,
    /// argon2id: the number of lanes. Default 1.
    #[serde(default)]
    #[schemars(range(min = 1, max = 64))]
    pub parallelism: Option<u32>,
    /// A pepper: a secret mixed into every hash, kept apart from the data folder.
    #[serde(default, skip_serializing)]
    #[schemars(with = "Option<String>")]
    pub secret: Option<SecretString>,
    /// A file with that pepper.
    #[serde(default)]
    pub secret_file: Option<PathBuf>,
}

/// The names of the algorithms.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum AlgorithmName {
    /// Argon2id (RFC 9106).
    #[default]
    Argon2id,
    /// bcrypt, as Synapse uses it.
    Bcrypt,
    /// PBKDF2 with HMAC-SHA-256 (RFC 8018).
    Pbkdf2,
}

/// `[passwords]`, ready to use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passwords {
    /// Whether people can log in with a password.
    pub enabled: bool,
    /// The schemes, highest version first; not empty if `enabled`. Versions are unique.
    pub schemes: Vec<Scheme>,
    /// zxcvbn's score that a new password must reach, 0 to 4.
    pub minimum_complexity: u8,
}

/// A way of hashing passwords.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scheme {
    /// Stored beside each password.
    pub version: u16,
    /// The algorithm and its cost.
    pub algorithm: Algorithm,
    /// Whether NFKC comes first.
    pub unicode_normalization: bool,
    /// The pepper.
    pub pepper: Option<SecretString>,
}

/// An algorithm with its cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Algorithm {
    /// Argon2id, version 0x13.
    Argon2id {
        /// Memory in KiB; at least eight per lane.
        memory_kib: u32,
        /// Passes over the memory.
        iterations: u32,
        /// Lanes.
        parallelism: u32,
    },
    /// bcrypt.
    Bcrypt {
        /// The logarithm of the number of rounds, 4 to 31.
        cost: u32,
    },
    /// PBKDF2 with HMAC-SHA-256.
    Pbkdf2 {
        /// Rounds.
        iterations: u32,
    },
}

pub(super) fn resolve(written: PasswordsSection, r: &mut Resolver<'_>) -> Passwords {
    let at = KeyPath::root().key("passwords");
    if written.enabled && written.schemes.is_empty() {
        r.error(
            &at.key("schemes"),
            "is empty, but passwords are enabled; leave it out for argon2id",
        );
    }
    let mut schemes: Vec<Scheme> = Vec::new();
    for (index, section) in written.schemes.into_iter().enumerate() {
        let at = at.key("schemes").index(index);
        if schemes.iter().any(|other| other.version == section.version) {
            let message = format!("another scheme has version {} too", section.version);
            r.error(&at.key("version"), message);
        }
        schemes.push(resolve_scheme(section, &at, r));
    }
    schemes.sort_by_key(|scheme| std::cmp::Reverse(scheme.version));
    Passwords { enabled: written.enabled, schemes, minimum_complexity: written.minimum_complexity }
}

fn resolve_scheme(section: SchemeSection, at: &KeyPath, r: &mut Resolver<'_>) -> Scheme {
    let (name, mine): (&str, &[&str]) = match section.algorithm {
        AlgorithmName::Argon2id => ("argon2id", &["memory_kib", "iterations", "parallelism"]),
        AlgorithmName::Bcrypt => ("bcrypt", &["cost"]),
        AlgorithmName::Pbkdf2 => ("pbkdf2", &["iterations"]),
    };
    for (key, given) in [
        ("cost", section.cost),
        ("memory_kib", section.memory_kib),
        ("iterations", section.iterations),
        ("parallelism", section.parallelism),
    ] {
        if given.is_some() && !mine.contains(&key) {
            r.warn(&at.key(key), format!("has no effect on {name}"));
        }
    }
    let algorithm = match section.algorithm {
        AlgorithmName::Argon2id => {
            let parallelism = section.parallelism.unwrap_or(1);
            let memory_kib = section.memory_kib.unwrap_or(19_456);
            if memory_kib < 8 * parallelism {
                r.error(&at.key("memory_kib"), "must be at least 8 for each lane (`parallelism`)");
            }
            Algorithm::Argon2id {
                memory_kib,
                iterations: section.iterations.unwrap_or(2),
                parallelism,
            }
        }
        AlgorithmName::Bcrypt => Algorithm::Bcrypt { cost: section.cost.unwrap_or(12) },
        AlgorithmName::Pbkdf2 => {
            Algorithm::Pbkdf2 { iterations: section.iterations.unwrap_or(600_000) }
        }
    };
    Scheme {
        version: section.version,
        algorithm,
        unicode_normalization: section.unicode_normalization,
        pepper: section.secret,
    }
}
