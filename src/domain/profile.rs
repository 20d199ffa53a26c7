//! What a profile at the homeserver can have.

/// The longest display name, in characters: what Synapse takes.
pub const MAX_NAME: usize = 256;
/// The longest address of a picture, in bytes: likewise.
const MAX_AVATAR: usize = 1000;

/// Why something cannot stand in a profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidProfile {
    /// More than [`MAX_NAME`] characters.
    #[error("the display name is longer than 256 characters")]
    Name,
    /// Not a Matrix content URI (Matrix "Content repository").
    #[error("the address of the picture is not an mxc: URI")]
    Avatar,
}

/// Whether it can be a display name.
pub fn check_name(name: &str) -> Result<(), InvalidProfile> {
    if name.chars().count() > MAX_NAME { Err(InvalidProfile::Name) } else { Ok(()) }
}

/// Whether it can be the address of a picture: `mxc://server/id`.
pub fn check_avatar(uri: &str) -> Result<(), InvalidProfile> {
    let parts = uri.strip_prefix("mxc://").and_then(|rest| rest.split_once('/'));
    let is_plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_graphic());
    match parts {
        Some((server, id)) if uri.len() <= MAX_AVATAR && is_plain(server) && is_plain(id) => Ok(()),
        _ => Err(InvalidProfile::Avatar),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_somewhere_in_matrix() {
        assert_eq!(check_avatar("mxc://example.com/abc123"), Ok(()));
        for wrong in
            ["", "https://example.com/x.png", "mxc://example.com", "mxc:///x", "mxc://a/ b"]
        {
            assert_eq!(check_avatar(wrong), Err(InvalidProfile::Avatar), "{wrong}");
        }
        assert!(check_avatar(&format!("mxc://a/{}", "b".repeat(1000))).is_err());
    }

    #[test]
    fn a_name_has_an_end() {
        assert_eq!(check_name(&"é".repeat(256)), Ok(()));
        assert_eq!(check_name(&"é".repeat(257)), Err(InvalidProfile::Name));
    }
}
