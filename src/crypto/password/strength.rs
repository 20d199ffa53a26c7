//! How hard a password is to guess, by zxcvbn.

/// The estimate takes time with the length; what follows these characters is not looked at, and a
/// password this long is not weak for its end.
const MAX_CHARS: usize = 100;

/// The strength of `password` from 0 (guessed at once) to 4 (very hard), as zxcvbn estimates it. Words
/// in `user_inputs`, such as the user's name and e-mail address, count as easy to guess.
pub(super) fn complexity(password: &str, user_inputs: &[&str]) -> u8 {
    let inputs: Vec<&str> = user_inputs.iter().map(|input| start(input)).collect();
    zxcvbn::zxcvbn(start(password), &inputs).score().into()
}

fn start(text: &str) -> &str {
    text.char_indices().nth(MAX_CHARS).map_or(text, |(end, _)| &text[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

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
