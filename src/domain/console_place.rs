//! A place in the administrators' console: kept while somebody signs in on the way there, and what
//! they must have shown to get in.

use std::fmt;

use super::account_action::Proof;

/// The longest that is kept.
const MAX: usize = 120;

/// A page of the console, by its path below `/admin/`. Every form there is posted to the address of
/// the page that it stands on, so that each place can be opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConsolePlace(String);

impl ConsolePlace {
    /// The place of a path below `/admin/`. What cannot be one is the first page.
    #[must_use]
    pub fn of_path(path: &str) -> Self {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-".contains(&byte);
        let is_one = path.len() <= MAX && !path.starts_with('/') && !path.contains("//");
        if is_one && path.bytes().all(is_plain) { Self(path.to_owned()) } else { Self::default() }
    }

    /// Its path below `/admin/`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0
    }

    /// As it stands in an errand, with dots for slashes: proxies change slashes in a segment.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        Self::of_path(&text.replace('.', "/"))
    }

    /// What an administrator must have shown. Whoever finds a browser unattended must not get hold of
    /// an account, nor of the rights over all of them.
    #[must_use]
    pub fn proof(&self) -> Proof {
        let segments: Vec<&str> = self.0.split('/').collect();
        match segments.as_slice() {
            ["users", _, "password" | "recovery" | "emails" | "administrator" | "deactivate"]
            | ["users" | "clients", "new"]
            | ["policy"]
            | ["clients", _, "edit" | "secret" | "delete"] => Proof::Fresh,
            _ => Proof::SignedIn,
        }
    }
}

impl fmt::Display for ConsolePlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.replace('/', "."))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_text_comes_back() {
        for path in ["", "users", "users/01HZY8Q0000000000000000000/password", "users/new"] {
            let place = ConsolePlace::of_path(path);
            assert_eq!(place.path(), path);
            assert_eq!(ConsolePlace::parse(&place.to_string()), place);
        }
    }

    #[test]
    fn what_cannot_be_a_place_is_the_first_page() {
        for path in ["/evil.example", "a//b", "users?x=1", "..", "users/..", "\\", &"a".repeat(121)]
        {
            assert_eq!(ConsolePlace::of_path(path), ConsolePlace::default(), "{path}");
        }
    }

    #[test]
    fn what_gives_power_needs_a_fresh_sign_in() {
        let proof = |path| ConsolePlace::of_path(path).proof();
        assert_eq!(proof("users/01HZ/password"), Proof::Fresh);
        assert_eq!(proof("users/01HZ/administrator"), Proof::Fresh);
        assert_eq!(proof("users/01HZ"), Proof::SignedIn);
        assert_eq!(proof("users"), Proof::SignedIn);
    }
}
