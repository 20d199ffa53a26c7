//! Texts to compare others with, as the policy's data has them: exactly, in part, or by a regular
//! expression. MAS's rule: one match is enough.

use regex::Regex;

/// Texts to compare with.
#[derive(Clone, Debug, Default)]
pub struct Patterns {
    /// Exactly this.
    pub literals: Vec<String>,
    /// This somewhere in it.
    pub substrings: Vec<String>,
    /// An expression that matches somewhere in it.
    pub regexes: Vec<Regex>,
    /// This at the beginning.
    pub prefixes: Vec<String>,
    /// This at the end.
    pub suffixes: Vec<String>,
}

impl Patterns {
    /// Whether one of them matches.
    #[must_use]
    pub fn matches(&self, text: &str) -> bool {
        self.literals.iter().any(|literal| literal == text)
            || self.substrings.iter().any(|part| text.contains(part.as_str()))
            || self.prefixes.iter().any(|start| text.starts_with(start.as_str()))
            || self.suffixes.iter().any(|end| text.ends_with(end.as_str()))
            || self.regexes.iter().any(|regex| regex.is_match(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_matches_in_its_own_place() {
        let own = |text: &str| vec![text.to_owned()];
        let patterns = Patterns {
            literals: own("admin"),
            substrings: own("god"),
            regexes: vec![Regex::new("^a[0-9]+$").unwrap()],
            prefixes: own("x-"),
            suffixes: own("-bot"),
        };
        for text in ["admin", "a-god-", "a17", "x-ray", "tele-bot"] {
            assert!(patterns.matches(text), "{text}");
        }
        for text in ["admins", "a17b", "ax-", "bot", ""] {
            assert!(!patterns.matches(text), "{text}");
        }
        assert!(!Patterns::default().matches(""));
    }
}
