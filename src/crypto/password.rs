//! Passwords: hashed by the scheme of the highest version, verified by any configured one.
//!
//! `password/scheme.rs` is one scheme (argon2id, bcrypt, pbkdf2), `password/strength.rs` tells a weak
//! password. Here: the set of schemes, and the [`Hasher`] that keeps the work off the async threads
//! and bounded, since one hash takes tens of milliseconds and 19 MiB.

mod scheme;
mod strength;
mod threads;

use std::sync::Arc;

use tokio::sync::{Semaphore, oneshot};

pub use scheme::{Algorithm, Argon2Cost, Scheme};

use super::mint::Mint;
use crate::domain::SecretString;
use crate::domain::password_strength::PasswordStrength;
use threads::Threads;

/// No password is longer, in bytes. Synapse takes 512 characters, which are at most this many.
pub const MAX_LEN: usize = 2048;

/// A password hash as it is stored.
#[derive(Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct PasswordHash {
    /// Which scheme made it.
    pub version: u16,
    /// Its text: PHC (`$argon2id$…`, `$pbkdf2-sha256$…`) or bcrypt's own (`$2b$…`).
    pub hash: String,
}

impl std::fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PasswordHash(version {})", self.version)
    }
}

/// What a password turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Not the user's, or there is no such user.
    Wrong,
    /// The user's.
    Right,
    /// The user's, but stored by an older scheme or at another cost: store this instead.
    RightButOutdated(PasswordHash),
}

/// Why a password was not hashed or verified.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HashError {
    /// Too many are waiting; the caller should ask to come back in a moment.
    #[error("too many passwords are waiting to be hashed")]
    Busy,
    /// Longer than [`MAX_LEN`].
    #[error("the password is longer than {MAX_LEN} bytes")]
    TooLong,
    /// Stored by a scheme that is not configured (any more).
    #[error("no password scheme of version {0} is configured")]
    UnknownVersion(u16),
    /// Stored text that its scheme cannot read.
    #[error("the stored hash of scheme version {0} is damaged")]
    DamagedHash(u16),
    /// The hash function failed, for want of memory for example.
    #[error("the hash function failed")]
    Failed,
}

/// Schemes that cannot stand together, or one that cannot work.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SchemesError {
    /// No scheme at all.
    #[error("there is no password scheme")]
    Empty,
    /// Two schemes of one version.
    #[error("two password schemes have the version {0}")]
    DuplicateVersion(u16),
    /// A cost out of the algorithm's bounds.
    #[error("the password scheme of version {0} has a cost that its algorithm does not take")]
    Cost(u16),
}

/// The configured schemes, newest first, at least one.
#[derive(Debug)]
pub struct Schemes(Vec<Scheme>);

impl Schemes {
    /// Takes the schemes in any order.
    pub fn new(mut schemes: Vec<Scheme>) -> Result<Self, SchemesError> {
        schemes.sort_by_key(|scheme| std::cmp::Reverse(scheme.version));
        for pair in schemes.windows(2) {
            if pair[0].version == pair[1].version {
                return Err(SchemesError::DuplicateVersion(pair[0].version));
            }
        }
        if let Some(bad) = schemes.iter().find(|scheme| !scheme.cost_is_possible()) {
            return Err(SchemesError::Cost(bad.version));
        }
        if schemes.is_empty() { Err(SchemesError::Empty) } else { Ok(Self(schemes)) }
    }

    fn newest(&self) -> &Scheme {
        &self.0[0]
    }

    fn hash(&self, mint: &Mint, password: &str) -> Result<PasswordHash, HashError> {
        let newest = self.newest();
        let hash = newest.hash(password, mint.bytes())?;
        Ok(PasswordHash { version: newest.version, hash })
    }

    fn verify(
        &self,
        mint: &Mint,
        password: &str,
        stored: Option<&PasswordHash>,
    ) -> Result<Verdict, HashError> {
        let Some(PasswordHash { version, hash }) = stored else {
            // As much work as a wrong password is, so that the time does not tell who exists.
            self.hash(mint, password)?;
            return Ok(Verdict::Wrong);
        };
        let scheme = self.0.iter().find(|scheme| scheme.version == *version);
        let scheme = scheme.ok_or(HashError::UnknownVersion(*version))?;
        if !scheme.verify(password, hash)? {
            Ok(Verdict::Wrong)
        } else if *version == self.newest().version && scheme.made_at_this_cost(hash) {
            Ok(Verdict::Right)
        } else {
            Ok(Verdict::RightButOutdated(self.hash(mint, password)?))
        }
    }
}

/// Hashes and verifies on threads of its own, as many as there are cores. Cheap to clone;
/// clones share the bounds.
#[derive(Clone, Debug)]
pub struct Hasher {
    schemes: Arc<Schemes>,
    mint: Mint,
    threads: Threads,
    /// One permit for each password that is being worked on.
    working: Arc<Semaphore>,
    /// One permit for each password that is being worked on or waiting.
    admitted: Arc<Semaphore>,
}

/// How many passwords may wait for each that is being worked on: some seconds' worth.
const WAITING_PER_CORE: usize = 64;

impl Hasher {
    /// Works on as many passwords at a time as there are cores.
    #[must_use]
    pub fn new(schemes: Schemes) -> Self {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Self::bounded(schemes, cores, cores * WAITING_PER_CORE)
    }

    /// Works on `at_once` passwords at a time; `waiting` more may stand in line.
    #[must_use]
    pub fn bounded(schemes: Schemes, at_once: usize, waiting: usize) -> Self {
        Self {
            schemes: Arc::new(schemes),
            mint: Mint::system(),
            threads: Threads::start(at_once),
            working: Arc::new(Semaphore::new(at_once)),
            admitted: Arc::new(Semaphore::new(at_once + waiting)),
        }
    }

    /// Hashes a new password.
    pub async fn hash(&self, password: SecretString) -> Result<PasswordHash, HashError> {
        self.work(password, Schemes::hash).await
    }

    /// Compares `password` with the stored hash. `None`, for an unknown user or one without password,
    /// is always [`Verdict::Wrong`] and costs what a wrong password does.
    pub async fn verify(
        &self,
        password: SecretString,
        stored: Option<PasswordHash>,
    ) -> Result<Verdict, HashError> {
        self.work(password, move |schemes, mint, password| {
            schemes.verify(mint, password, stored.as_ref())
        })
        .await
    }

    /// How hard a new password is to guess (zxcvbn). Words in `known`, such as the user's name,
    /// count as easy. There are passwords of a hundred characters for which this takes longer than a
    /// hash, so it stands in the same line.
    pub async fn strength(
        &self,
        password: SecretString,
        known: Vec<String>,
    ) -> Result<PasswordStrength, HashError> {
        self.work(password, move |_, _, password| {
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            Ok(strength::strength(password, &known))
        })
        .await
    }

    async fn work<T: Send + 'static>(
        &self,
        password: SecretString,
        job: impl FnOnce(&Schemes, &Mint, &str) -> Result<T, HashError> + Send + 'static,
    ) -> Result<T, HashError> {
        if password.expose().len() > MAX_LEN {
            return Err(HashError::TooLong);
        }
        let admitted = self.admitted.clone().try_acquire_owned().map_err(|_| HashError::Busy)?;
        let working = self.working.clone().acquire_owned().await;
        let working = working.expect("the semaphore is never closed");
        let (schemes, mint) = (self.schemes.clone(), self.mint.clone());
        let (tell, told) = oneshot::channel();
        self.threads.run(move || {
            // The thread holds the permits: a caller who goes away does not end its work.
            let permits = (admitted, working);
            let done = job(&schemes, &mint, password.expose());
            drop(permits);
            let _ = tell.send(done);
        });
        told.await.map_err(|_| HashError::Failed)?
    }
}

#[cfg(test)]
mod tests;
