//! How hard a password is to guess, and if it is easy, why.

/// What was found of a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PasswordStrength {
    /// zxcvbn's score: 0 (guessed at once) to 4 (very hard).
    pub score: u8,
    /// What makes it easy.
    pub weakness: Weakness,
}

/// What makes a password easy to guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weakness {
    /// Nothing in particular; it may be short.
    Plain,
    /// Many people have it, or one much like it.
    Common,
    /// It is a single word.
    Word,
    /// It is a name, of a person, a place, or of whoever chose it.
    Name,
    /// It says the same again and again.
    Repeats,
    /// It is a row of letters, digits or keys.
    Sequence,
    /// It is a date or a year.
    Date,
}
