//! Texts to compare with, as MAS's policy data has them (`policy.data`): one match is enough. Case
//! makes no difference but in regular expressions, which say so themselves (`(?i)`).

/// A list of each kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Patterns {
    /// Exactly this.
    pub literals: Vec<String>,
    /// This somewhere in it.
    pub substrings: Vec<String>,
    /// A regular expression.
    pub regexes: Vec<String>,
    /// This at the beginning.
    pub prefixes: Vec<String>,
    /// This at the end.
    pub suffixes: Vec<String>,
}

/// Whether `text` is let in: it is among the allowed, if there are such, and not among the banned.
/// An expression that cannot be read (the configuration is checked) lets nobody in.
#[must_use]
pub fn lets_in(text: &str, allowed: Option<&Patterns>, banned: Option<&Patterns>) -> bool {
    allowed.is_none_or(|patterns| patterns.fit(text).unwrap_or(false))
        && banned.is_none_or(|patterns| !patterns.fit(text).unwrap_or(true))
}

impl Patterns {
    /// Whether one of them fits.
    fn fit(&self, text: &str) -> Result<bool, regex::Error> {
        let lower = text.to_lowercase();
        let any = |list: &[String], fits: &dyn Fn(&str) -> bool| {
            list.iter().any(|one| fits(&one.to_lowercase()))
        };
        if any(&self.literals, &|one| lower == one)
            || any(&self.substrings, &|one| lower.contains(one))
            || any(&self.prefixes, &|one| lower.starts_with(one))
            || any(&self.suffixes, &|one| lower.ends_with(one))
        {
            return Ok(true);
        }
        for regex in &self.regexes {
            if regex::Regex::new(regex)?.is_match(text) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_match_is_enough() {
        let patterns = Patterns {
            literals: vec!["Admin".into()],
            substrings: vec!["official".into()],
            regexes: vec!["^m[o0]d$".into()],
            prefixes: vec!["bot-".into()],
            suffixes: vec!["-bot".into()],
        };
        for text in ["ADMIN", "the-official-one", "m0d", "Bot-x", "x-bot"] {
            assert!(lets_in(text, Some(&patterns), None), "{text}");
            assert!(!lets_in(text, None, Some(&patterns)), "{text}");
        }
        for text in ["administrator", "mod2", "robot", ""] {
            assert!(!lets_in(text, Some(&patterns), None), "{text}");
            assert!(lets_in(text, None, Some(&patterns)), "{text}");
        }
        assert!(lets_in("anybody", None, None));
    }

    #[test]
    fn a_ban_outweighs_a_permission() {
        let suffix = |text: &str| Patterns { suffixes: vec![text.into()], ..Patterns::default() };
        let (ours, spam) = (suffix("@example.com"), suffix("spam@example.com"));
        assert!(lets_in("Alice@EXAMPLE.com", Some(&ours), Some(&spam)));
        assert!(!lets_in("Spam@example.com", Some(&ours), Some(&spam)));
    }

    #[test]
    fn an_expression_that_cannot_be_read_lets_nobody_in() {
        let broken = Patterns { regexes: vec!["(".into()], ..Patterns::default() };
        assert!(!lets_in("x", Some(&broken), None));
        assert!(!lets_in("x", None, Some(&broken)));
    }
}
