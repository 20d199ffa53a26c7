//! Scopes: the grammar of RFC 6749 §3.3 and the names that Matrix gives them.
//!
//! Matrix 1.15 "OAuth 2.0 API", MSC2967. Two spellings are in the field, the stable
//! `urn:matrix:client:` and the older `urn:matrix:org.matrix.msc2967.client:`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::device_id::DeviceId;

/// `openid`: the client asks for an `id_token`.
pub const OPENID: &str = "openid";
/// `profile`: the user's name in claims.
pub const PROFILE: &str = "profile";
/// `offline_access`: refresh tokens. It means nothing more here than the grant type does.
pub const OFFLINE_ACCESS: &str = "offline_access";
/// `email`: the user's address in claims.
pub const EMAIL: &str = "email";
/// The whole client-server API.
pub const API: &str = "urn:matrix:client:api:*";
/// The same in its older spelling.
pub const API_UNSTABLE: &str = "urn:matrix:org.matrix.msc2967.client:api:*";
/// Prefix of the device's scope.
pub const DEVICE: &str = "urn:matrix:client:device:";
/// The same in its older spelling.
pub const DEVICE_UNSTABLE: &str = "urn:matrix:org.matrix.msc2967.client:device:";
/// Synapse's admin API.
pub const SYNAPSE_ADMIN: &str = "urn:synapse:admin:*";
/// Our own admin API.
pub const ADMIN: &str = "urn:mas:admin";

/// A set of scope tokens, in the order in which they were asked for: one text, since most scopes
/// are only passed on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope(String);

/// Why a scope is not one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidScope {
    /// A character outside `%x21 / %x23-5B / %x5D-7E`.
    #[error("the scope has a character that RFC 6749 does not allow")]
    Character,
    /// Longer than 1,024 bytes.
    #[error("the scope is longer than 1024 characters")]
    TooLong,
}

/// The longest scope that is accepted, in bytes.
pub const MAX_LEN: usize = 1024;

impl FromStr for Scope {
    type Err = InvalidScope;

    fn from_str(text: &str) -> Result<Self, InvalidScope> {
        if text.len() > MAX_LEN {
            return Err(InvalidScope::TooLong);
        }
        let allowed = |b: u8| matches!(b, b'!' | b'#'..=b'[' | b']'..=b'~');
        let mut tokens: Vec<&str> = Vec::new();
        for token in text.split(' ').filter(|token| !token.is_empty()) {
            if !token.bytes().all(allowed) {
                return Err(InvalidScope::Character);
            }
            if !tokens.contains(&token) {
                tokens.push(token);
            }
        }
        Ok(Self(tokens.join(" ")))
    }
}

impl Scope {
    /// Whether `token` is in the set.
    #[must_use]
    pub fn contains(&self, token: &str) -> bool {
        self.iter().any(|held| held == token)
    }

    /// The tokens one by one.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.split(' ').filter(|token| !token.is_empty())
    }

    /// Whether nothing was asked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the client-server API is granted, in either spelling.
    #[must_use]
    pub fn has_api(&self) -> bool {
        self.contains(API) || self.contains(API_UNSTABLE)
    }

    /// Whether it gives power over other people's accounts.
    #[must_use]
    pub fn is_administrative(&self) -> bool {
        self.contains(ADMIN) || self.contains(SYNAPSE_ADMIN)
    }

    /// The devices named, whichever the spelling; the same one in both spellings counts once.
    #[must_use]
    pub fn devices(&self) -> Vec<&str> {
        let mut devices: Vec<&str> = Vec::new();
        for token in self.iter() {
            let id = token.strip_prefix(DEVICE).or_else(|| token.strip_prefix(DEVICE_UNSTABLE));
            if let Some(id) = id.filter(|id| !devices.contains(id)) {
                devices.push(id);
            }
        }
        devices
    }

    /// The one device of a Matrix session, if its name is a proper one.
    #[must_use]
    pub fn device(&self) -> Option<DeviceId> {
        match self.devices()[..] {
            [id] => DeviceId::for_scope(id).ok(),
            _ => None,
        }
    }

    /// This scope with the other spelling of the API and device tokens added: what introspection
    /// tells, since homeservers look for one or the other.
    #[must_use]
    pub fn in_both_spellings(&self) -> String {
        let mut both = String::with_capacity(2 * self.0.len() + 64);
        both.push_str(&self.0);
        for token in self.iter() {
            let Some((prefix, rest)) = in_other_spelling(token) else { continue };
            if self.iter().all(|held| held.strip_prefix(prefix) != Some(rest)) {
                both.push(' ');
                both.push_str(prefix);
                both.push_str(rest);
            }
        }
        both
    }

    /// This scope without the devices.
    #[must_use]
    pub fn without_devices(&self) -> Self {
        let is_device = |token: &&str| {
            token.strip_prefix(DEVICE).or_else(|| token.strip_prefix(DEVICE_UNSTABLE)).is_some()
        };
        let rest: Vec<&str> = self.iter().filter(|token| !is_device(token)).collect();
        Self(rest.join(" "))
    }

    /// What is here, and after it what is only in `other`.
    #[must_use]
    pub fn union(&self, other: &Self) -> Self {
        let new = other.iter().filter(|token| !self.contains(token));
        Self(self.iter().chain(new).collect::<Vec<_>>().join(" "))
    }

    /// Whether every token here is also in `other`.
    #[must_use]
    pub fn is_subset_of(&self, other: &Self) -> bool {
        self.iter().all(|token| other.contains(token))
    }
}

/// The other spelling of an API or device token, in two parts.
fn in_other_spelling(token: &str) -> Option<(&'static str, &str)> {
    match token {
        API => Some((API_UNSTABLE, "")),
        API_UNSTABLE => Some((API, "")),
        token => {
            let stable = token.strip_prefix(DEVICE).map(|id| (DEVICE_UNSTABLE, id));
            stable.or_else(|| token.strip_prefix(DEVICE_UNSTABLE).map(|id| (DEVICE, id)))
        }
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Scope {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// From the store, where every scope was checked before it was put there.
impl<'de> Deserialize<'de> for Scope {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn both_spellings_are_told_once() {
        let scope: Scope =
            "openid urn:matrix:client:api:* urn:matrix:client:device:ABCDEFGHIJ".parse().unwrap();
        assert_eq!(
            scope.in_both_spellings(),
            "openid urn:matrix:client:api:* urn:matrix:client:device:ABCDEFGHIJ \
             urn:matrix:org.matrix.msc2967.client:api:* \
             urn:matrix:org.matrix.msc2967.client:device:ABCDEFGHIJ"
        );
        let both: Scope = scope.in_both_spellings().parse().unwrap();
        assert_eq!(both.in_both_spellings(), both.to_string());
        assert_eq!(both.devices(), vec!["ABCDEFGHIJ"]);
    }

    #[test]
    fn quotes_and_backslashes_are_refused() {
        assert_eq!("a\"b".parse::<Scope>(), Err(InvalidScope::Character));
        assert_eq!("a\\b".parse::<Scope>(), Err(InvalidScope::Character));
        assert_eq!("é".parse::<Scope>(), Err(InvalidScope::Character));
        assert_eq!("x".repeat(1025).parse::<Scope>(), Err(InvalidScope::TooLong));
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic_and_what_is_read_reads_itself_again(text in "\\PC*| ?[!-~ ]{0,60}") {
            if let Ok(scope) = text.parse::<Scope>() {
                prop_assert_eq!(&scope.to_string().parse::<Scope>().unwrap(), &scope);
                let both: Scope = scope.in_both_spellings().parse().unwrap();
                prop_assert!(scope.is_subset_of(&both));
                prop_assert_eq!(both.in_both_spellings(), both.to_string());
                prop_assert!(scope.iter().all(|token| text.contains(token)));
                let _ = (scope.has_api(), scope.devices());
            }
        }

        #[test]
        fn the_device_is_the_one_that_was_named(id in "[!-~]{0,20}", older: bool) {
            let prefix = if older { DEVICE_UNSTABLE } else { DEVICE };
            if let Ok(scope) = format!("openid {prefix}{id}").parse::<Scope>() {
                let device = scope.device();
                prop_assert_eq!(device.clone(), DeviceId::for_scope(&id).ok());
                let both: Scope = scope.in_both_spellings().parse().unwrap();
                prop_assert_eq!(both.device(), device);
            }
        }
    }
}
