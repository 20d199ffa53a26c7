//! How hard a password is to guess, and why one cannot be used.

use serde::Serialize;

/// What was found of a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PasswordStrength {
    /// zxcvbn's score: 0 (guessed at once) to 4 (very hard).
    pub score: u8,
    /// What makes it easy, should that be too easy.
    pub weakness: PasswordProblem,
}

/// Why a new password cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum PasswordProblem {
    /// There is none.
    #[error("it is empty")]
    Missing,
    /// It is longer than can be hashed.
    #[error("it is too long")]
    TooLong,
    /// It is easy to guess for no particular reason; it may be short.
    #[error("it is too easy to guess")]
    Weak,
    /// Many people have it, or one much like it.
    #[error("it is too easy to guess: many people have it, or one much like it")]
    Common,
    /// It is a single word.
    #[error("it is too easy to guess: it is a single word")]
    Word,
    /// It is a name, of a person, a place, or of whoever chose it.
    #[error("it is too easy to guess: it is a name")]
    Name,
    /// It says the same again and again.
    #[error("it is too easy to guess: it repeats itself")]
    Repeats,
    /// It is a row of letters, digits or keys.
    #[error("it is too easy to guess: it is a row of letters, digits or keys")]
    Sequence,
    /// It is a date or a year.
    #[error("it is too easy to guess: it is a date or a year")]
    Date,
}
