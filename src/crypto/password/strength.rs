//! How hard a password is to guess, by zxcvbn.

use zxcvbn::feedback::Warning;

use crate::domain::password_strength::{PasswordProblem, PasswordStrength};

/// The estimate takes time with the length; what follows these characters is not looked at, and a
/// password this long is not weak for its end.
const MAX_CHARS: usize = 100;

/// How strong `password` is, as zxcvbn estimates it. Words in `user_inputs`, such as the user's name
/// and e-mail address, count as easy to guess.
pub(super) fn strength(password: &str, user_inputs: &[&str]) -> PasswordStrength {
    let inputs: Vec<&str> = user_inputs.iter().map(|input| start(input)).collect();
    let estimate = zxcvbn::zxcvbn(start(password), &inputs);
    let warning = estimate.feedback().and_then(zxcvbn::feedback::Feedback::warning);
    PasswordStrength {
        score: estimate.score().into(),
        weakness: warning.map_or(PasswordProblem::Weak, weakness),
    }
}

fn weakness(warning: Warning) -> PasswordProblem {
    match warning {
        Warning::StraightRowsOfKeysAreEasyToGuess
        | Warning::ShortKeyboardPatternsAreEasyToGuess
        | Warning::SequencesLikeAbcAreEasyToGuess => PasswordProblem::Sequence,
        Warning::RepeatsLikeAaaAreEasyToGuess
        | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess => PasswordProblem::Repeats,
        Warning::RecentYearsAreEasyToGuess | Warning::DatesAreOftenEasyToGuess => {
            PasswordProblem::Date
        }
        Warning::ThisIsATop10Password
        | Warning::ThisIsATop100Password
        | Warning::ThisIsACommonPassword
        | Warning::ThisIsSimilarToACommonlyUsedPassword => PasswordProblem::Common,
        Warning::AWordByItselfIsEasyToGuess => PasswordProblem::Word,
        Warning::NamesAndSurnamesByThemselvesAreEasyToGuess
        | Warning::CommonNamesAndSurnamesAreEasyToGuess => PasswordProblem::Name,
    }
}

fn start(text: &str) -> &str {
    text.char_indices().nth(MAX_CHARS).map_or(text, |(end, _)| &text[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complexity(password: &str, user_inputs: &[&str]) -> u8 {
        strength(password, user_inputs).score
    }

    #[test]
    fn what_makes_a_password_weak_is_told() {
        for (password, weakness) in [
            ("password1", PasswordProblem::Common),
            ("aaaaaaaa", PasswordProblem::Repeats),
            ("abcdefghijk", PasswordProblem::Sequence),
            ("q8#vLw2!nX0dRz5k", PasswordProblem::Weak),
        ] {
            assert_eq!(strength(password, &[]).weakness, weakness, "{password}");
        }
    }

    #[test]
    fn common_passwords_score_low_and_random_ones_high() {
        assert_eq!(complexity("password1", &[]), 0);
        assert_eq!(complexity("", &[]), 0);
        assert_eq!(complexity("q8#vLw2!nX0dRz5k", &[]), 4);
    }

    #[test]
    fn the_users_own_name_makes_a_password_weaker() {
        let name = "zbigniewkowalski";
        assert!(complexity(name, &[name]) < complexity(name, &[]));
    }

    #[test]
    fn only_the_first_hundred_characters_are_looked_at() {
        let long = format!("{}{}", "é".repeat(100), "q8#vLw2!nX0dRz5k");
        assert_eq!(complexity(&long, &[]), complexity(&"é".repeat(100), &[]));
        assert_eq!(start(&long).chars().count(), 100);
    }
}
