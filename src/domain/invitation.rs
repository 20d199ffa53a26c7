//! An invitation: a registration token that an administrator hands to somebody as a link. It lets its
//! holder make an account where others cannot, under a name that may be set aside for them.

use serde::{Deserialize, Serialize};

use super::UserId;
use super::user::{InvalidUsername, check_username};

/// The longest note, in characters.
pub const MAX_NOTE: usize = 200;

/// What makes a registration token an invitation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invitation {
    /// For whom it is, in the administrator's words; shown to administrators alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The only name that an account can be made under with it. Nobody holds the name meanwhile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Who made it; nobody for the command line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<UserId>,
}

/// What cannot stand in an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidInvitation {
    /// The note is too long.
    #[error("a note has {MAX_NOTE} characters at most")]
    Note,
    /// No account can have this name.
    #[error("it cannot be a username: {0}")]
    Username(InvalidUsername),
    /// It names one person and is good for several accounts.
    #[error("an invitation with a username is good for one account")]
    Several,
}

impl Invitation {
    /// An invitation as it was typed; what is empty was left out.
    pub fn new(
        note: Option<&str>,
        username: Option<&str>,
        created_by: Option<UserId>,
        server_name: &str,
    ) -> Result<Self, InvalidInvitation> {
        let given = |text: Option<&str>| {
            text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
        };
        let (note, username) = (given(note), given(username));
        if note.as_ref().is_some_and(|note| note.chars().count() > MAX_NOTE) {
            return Err(InvalidInvitation::Note);
        }
        if let Some(name) = &username {
            check_username(name, server_name).map_err(InvalidInvitation::Username)?;
        }
        Ok(Self { note, username, created_by })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn new(note: &str, username: &str) -> Result<Invitation, InvalidInvitation> {
        Invitation::new(Some(note), Some(username), None, "example.com")
    }

    #[test]
    fn what_is_empty_was_left_out() {
        assert_eq!(new(" ", ""), Ok(Invitation::default()));
        let made = new(" for Bob ", " bob ").unwrap();
        assert_eq!(
            (made.note.as_deref(), made.username.as_deref()),
            (Some("for Bob"), Some("bob"))
        );
    }

    #[test]
    fn a_name_that_no_account_can_have_and_a_note_without_end_are_refused() {
        assert_eq!(new("", "Bob"), Err(InvalidInvitation::Username(InvalidUsername::Character)));
        assert_eq!(new(&"x".repeat(201), ""), Err(InvalidInvitation::Note));
        assert!(new(&"\u{e9}".repeat(200), "").is_ok());
    }
}
