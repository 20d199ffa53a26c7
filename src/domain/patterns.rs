//! Texts to compare with, as MAS's policy data has them (`policy.data`): one match is enough. Case
//! makes no difference but in regular expressions, which say so themselves (`(?i)`).

use regex::RegexSet;

/// A list of each kind, ready to compare with.
#[derive(Clone, Debug)]
pub struct Patterns {
    literals: Vec<String>,
    substrings: Vec<String>,
    prefixes: Vec<String>,
    suffixes: Vec<String>,
    regexes: RegexSet,
}

/// A list of each kind, as it is written.
#[derive(Clone, Copy, Debug, Default)]
pub struct Lists<'a> {
    /// Exactly this.
    pub literals: &'a [String],
    /// This somewhere in it.
    pub substrings: &'a [String],
    /// A regular expression.
    pub regexes: &'a [String],
    /// This at the beginning.
    pub prefixes: &'a [String],
    /// This at the end.
    pub suffixes: &'a [String],
}

impl Patterns {
    /// Makes lists ready; fails with a regular expression that cannot be read.
    pub fn new(lists: &Lists<'_>) -> Result<Self, regex::Error> {
        let lower = |list: &[String]| list.iter().map(|one| one.to_lowercase()).collect();
        Ok(Self {
            literals: lower(lists.literals),
            substrings: lower(lists.substrings),
            prefixes: lower(lists.prefixes),
            suffixes: lower(lists.suffixes),
            regexes: RegexSet::new(lists.regexes)?,
        })
    }

    /// Whether one of them fits.
    #[must_use]
    pub fn fit(&self, text: &str) -> bool {
        let lower = text.to_lowercase();
        let any = |list: &[String], fits: &dyn Fn(&str) -> bool| list.iter().any(|one| fits(one));
        any(&self.literals, &|one| lower == one)
            || any(&self.substrings, &|one| lower.contains(one))
            || any(&self.prefixes, &|one| lower.starts_with(one))
            || any(&self.suffixes, &|one| lower.ends_with(one))
            || self.regexes.is_match(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_match_is_enough() {
        let list = |text: &str| vec![text.to_owned()];
        let patterns = Patterns::new(&Lists {
            literals: &list("Admin"),
            substrings: &list("official"),
            regexes: &list("^m[o0]d$"),
            prefixes: &list("bot-"),
            suffixes: &list("-bot"),
        })
        .unwrap();
        for text in ["ADMIN", "the-official-one", "m0d", "Bot-x", "x-bot"] {
            assert!(patterns.fit(text), "{text}");
        }
        for text in ["administrator", "mod2", "robot", ""] {
            assert!(!patterns.fit(text), "{text}");
        }
    }

    #[test]
    fn an_expression_that_cannot_be_read_is_told() {
        let broken = vec!["(".to_owned()];
        assert!(Patterns::new(&Lists { regexes: &broken, ..Lists::default() }).is_err());
    }
}
