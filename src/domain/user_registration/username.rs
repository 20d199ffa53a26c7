//! Which names people may take by themselves: `user::check_username`, and on top of it what the
//! people who run the service allow (`policy.data.registration`, as MAS reads it).

use crate::domain::patterns::Patterns;
use crate::domain::user::{InvalidUsername, check_username};

/// Names that are allowed and banned.
#[derive(Clone, Debug, Default)]
pub struct NameRules {
    /// The only names allowed, if given.
    pub allowed: Option<Patterns>,
    /// Names that are refused.
    pub banned: Option<Patterns>,
}

/// Why a name is not to be had, whoever asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NameRefusal {
    /// No account can have it.
    #[error(transparent)]
    Invalid(#[from] InvalidUsername),
    /// The people who run the service do not want it.
    #[error("the username is not allowed here")]
    NotAllowed,
}

/// Checks a name that somebody wants. What is banned is banned in any case.
pub fn check_name(name: &str, server_name: &str, rules: &NameRules) -> Result<(), NameRefusal> {
    check_username(name, server_name)?;
    let listed = |patterns: &Option<Patterns>| patterns.as_ref().map(|some| some.matches(name));
    if listed(&rules.banned) == Some(true) || listed(&rules.allowed) == Some(false) {
        return Err(NameRefusal::NotAllowed);
    }
    Ok(())
}

/// What stands in the field of the display name at first: the username with a capital letter.
#[must_use]
pub fn suggested_display_name(username: &str) -> String {
    let mut letters = username.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn patterns(literals: &[&str], prefixes: &[&str]) -> Option<Patterns> {
        let own = |texts: &[&str]| texts.iter().map(ToString::to_string).collect();
        Some(Patterns { literals: own(literals), prefixes: own(prefixes), ..Patterns::default() })
    }

    #[test]
    fn banned_names_are_refused_and_others_are_not() {
        let rules = NameRules { banned: patterns(&["admin"], &["bot-"]), allowed: None };
        for (name, verdict) in [
            ("admin", Err(NameRefusal::NotAllowed)),
            ("bot-1", Err(NameRefusal::NotAllowed)),
            ("administrator", Ok(())),
            ("robot-1", Ok(())),
            ("", Err(NameRefusal::Invalid(InvalidUsername::Empty))),
        ] {
            assert_eq!(check_name(name, "example.com", &rules), verdict, "{name}");
        }
    }

    #[test]
    fn where_some_are_allowed_no_others_are_and_a_ban_is_stronger() {
        let rules =
            NameRules { allowed: patterns(&[], &["staff-"]), banned: patterns(&["staff-x"], &[]) };
        assert_eq!(check_name("staff-alice", "example.com", &rules), Ok(()));
        for name in ["alice", "staff-x"] {
            let verdict = check_name(name, "example.com", &rules);
            assert_eq!(verdict, Err(NameRefusal::NotAllowed), "{name}");
        }
    }

    #[test]
    fn a_display_name_begins_with_a_capital_letter() {
        assert_eq!(suggested_display_name("alice.b"), "Alice.b");
        assert_eq!(suggested_display_name("1a"), "1a");
        assert_eq!(suggested_display_name(""), "");
    }
}
