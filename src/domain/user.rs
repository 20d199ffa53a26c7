//! A user, their password and e-mail addresses.

use serde::{Deserialize, Serialize};

use super::{Timestamp, UserEmailId, UserId};

pub use super::email_address::{InvalidEmail, check_email};

/// A person or bot of this homeserver.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct User {
    /// The `sub` of its tokens.
    pub id: UserId,
    /// The localpart of its Matrix id, in the letters it was made with.
    pub username: String,
    /// When it was made here.
    pub created_at: Timestamp,
    /// Since when an administrator holds it back; an account can be locked and deactivated at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locked_at: Option<Timestamp>,
    /// Since when it is gone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deactivated_at: Option<Timestamp>,
    /// Whether it may ask for administrative scopes.
    #[serde(default)]
    pub can_request_admin: bool,
    /// A guest that came with an import.
    #[serde(default)]
    pub is_guest: bool,
    /// The address that others are told, if the person chose one; else it is their first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub primary_email: Option<UserEmailId>,
}

/// What an account may do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Everything.
    Good,
    /// Nothing until an administrator unlocks it; its devices stay.
    Locked,
    /// Nothing for good.
    Deactivated,
}

impl User {
    /// What the account may do now; deactivation outweighs a lock.
    #[must_use]
    pub const fn standing(&self) -> Standing {
        match (self.deactivated_at, self.locked_at) {
            (Some(_), _) => Standing::Deactivated,
            (None, Some(_)) => Standing::Locked,
            (None, None) => Standing::Good,
        }
    }

    /// The address that others are told, of all that the user has.
    #[must_use]
    pub fn primary_of<'a>(&self, emails: &'a [UserEmail]) -> Option<&'a UserEmail> {
        let chosen = emails.iter().find(|email| Some(email.id) == self.primary_email);
        chosen.or_else(|| emails.first())
    }
}

/// The current password of a user. There is at most one.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserPassword {
    /// Whose.
    pub user_id: UserId,
    /// Which of the configured schemes made the hash.
    pub version: u16,
    /// The hash, with salt and parameters.
    pub hash: String,
    /// When it was set (a rehash at sign-in keeps this).
    pub created_at: Timestamp,
}

impl std::fmt::Debug for UserPassword {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "UserPassword({}, version {})", self.user_id, self.version)
    }
}

/// A confirmed e-mail address. One address belongs to one user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserEmail {
    /// Its id.
    pub id: UserEmailId,
    /// Whose.
    pub user_id: UserId,
    /// The address as it was typed; compared without regard to case.
    pub email: String,
    /// When it was added.
    pub created_at: Timestamp,
}

/// Why a name cannot be taken by somebody who registers (wire.md's rule, Matrix "Historical user
/// IDs" allow more, but only for accounts that exist already).
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidUsername {
    /// No characters.
    #[error("the username is empty")]
    Empty,
    /// `@name:server` longer than 255 bytes.
    #[error("the username is too long")]
    TooLong,
    /// Nothing but digits: Synapse keeps those for guests.
    #[error("the username must not be all digits")]
    AllDigits,
    /// Outside `[a-z0-9.=_/+-]`.
    #[error("the username may hold only lower-case letters, digits and . _ = - / +")]
    Character,
    /// Begins with `_`, which homeservers keep for application services.
    #[error("the username must not begin with an underscore")]
    Underscore,
}

/// Checks a name for a new account. `server_name` is the domain of Matrix ids.
pub fn check_username(username: &str, server_name: &str) -> Result<(), InvalidUsername> {
    if username.is_empty() {
        return Err(InvalidUsername::Empty);
    }
    if "@:".len() + username.len() + server_name.len() > 255 {
        return Err(InvalidUsername::TooLong);
    }
    if username.bytes().all(|b| b.is_ascii_digit()) {
        return Err(InvalidUsername::AllDigits);
    }
    let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"._=-/+".contains(&b);
    if !username.bytes().all(allowed) {
        return Err(InvalidUsername::Character);
    }
    if username.starts_with('_') {
        return Err(InvalidUsername::Underscore);
    }
    Ok(())
}

/// The localpart that `text` names on this server: a plain name, or `@name:server_name`. `None`
/// if it names somebody of another server.
#[must_use]
pub fn localpart<'a>(text: &'a str, server_name: &str) -> Option<&'a str> {
    match text.strip_prefix('@') {
        None => Some(text),
        Some(mxid) => {
            let (localpart, server) = mxid.split_once(':')?;
            server.eq_ignore_ascii_case(server_name).then_some(localpart)
        }
    }
}

/// `@localpart:server_name`.
#[must_use]
pub fn mxid(localpart: &str, server_name: &str) -> String {
    format!("@{localpart}:{server_name}")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_name_must_be_one_that_the_homeserver_takes() {
        assert_eq!(check_username("alice.b=c_d-e/f+g", "example.com"), Ok(()));
        assert_eq!(check_username("", "example.com"), Err(InvalidUsername::Empty));
        assert_eq!(check_username("123", "example.com"), Err(InvalidUsername::AllDigits));
        assert_eq!(check_username("Alice", "example.com"), Err(InvalidUsername::Character));
        assert_eq!(check_username("_bot", "example.com"), Err(InvalidUsername::Underscore));
        let longest = "a".repeat(255 - 2 - "example.com".len());
        assert_eq!(check_username(&longest, "example.com"), Ok(()));
        assert_eq!(
            check_username(&format!("{longest}a"), "example.com"),
            Err(InvalidUsername::TooLong)
        );
    }

    #[test]
    fn a_matrix_id_of_another_server_names_nobody_here() {
        assert_eq!(localpart("alice", "example.com"), Some("alice"));
        assert_eq!(localpart("@alice:example.com", "example.com"), Some("alice"));
        assert_eq!(localpart("@alice:elsewhere.org", "example.com"), None);
        assert_eq!(localpart("@alice", "example.com"), None);
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic_and_a_name_is_a_part_of_it(text in "\\PC*|@[a-z:.@]{0,30}") {
            if let Some(name) = localpart(&text, "example.com") {
                prop_assert!(text.contains(name));
            }
            let _ = (check_username(&text, "example.com"), check_email(&text));
        }

        #[test]
        fn a_name_that_may_be_taken_is_found_again_by_its_matrix_id(name in "[ -~]{0,12}") {
            if check_username(&name, "example.com").is_ok() {
                let mxid = mxid(&name, "example.com");
                prop_assert_eq!(localpart(&mxid, "example.com"), Some(&*name));
            }
        }
    }
}
