//! Names of devices.
//!
//! In a scope (Matrix 1.15 OAuth 2.0 API) the name must be at least 10 characters of a narrow
//! set; the compatibility API takes what old clients send, up to 255 bytes (Synapse's column).

use std::fmt;

use serde::{Deserialize, Serialize};

/// The name of a device, 1 to 255 bytes.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DeviceId(String);

/// Why a text is not a device id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidDeviceId {
    /// Empty, or shorter than the 10 characters that a scope needs.
    #[error("the device id is too short")]
    TooShort,
    /// Longer than 255 bytes.
    #[error("the device id is longer than 255 characters")]
    TooLong,
    /// A character that is not allowed.
    #[error("the device id has a character that is not allowed")]
    Character,
}

const MAX_LEN: usize = 255;
const MIN_LEN_IN_SCOPE: usize = 10;

impl DeviceId {
    /// From a scope token: 10 to 255 characters of `A-Za-z0-9 . _ ~ ! $ & ' ( ) * + , ; = : @ / -`.
    pub fn for_scope(text: &str) -> Result<Self, InvalidDeviceId> {
        if text.len() < MIN_LEN_IN_SCOPE {
            return Err(InvalidDeviceId::TooShort);
        }
        if !text.bytes().all(|b| b.is_ascii_alphanumeric() || b"._~!$&'()*+,;=:@/-".contains(&b)) {
            return Err(InvalidDeviceId::Character);
        }
        Self::for_compat(text)
    }

    /// As an old client sends it: anything without control characters.
    pub fn for_compat(text: &str) -> Result<Self, InvalidDeviceId> {
        if text.is_empty() {
            return Err(InvalidDeviceId::TooShort);
        }
        if text.len() > MAX_LEN {
            return Err(InvalidDeviceId::TooLong);
        }
        if text.chars().any(char::is_control) {
            return Err(InvalidDeviceId::Character);
        }
        Ok(Self(text.to_owned()))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the name can stand in a scope token by RFC 6749's grammar (no space, quote or
    /// backslash; printable ASCII).
    #[must_use]
    pub fn fits_in_scope(&self) -> bool {
        self.0.bytes().all(|b| matches!(b, b'!' | b'#'..=b'[' | b']'..=b'~'))
    }
}

impl fmt::Display for DeviceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_scope_device_needs_ten_characters_of_the_set() {
        assert!(DeviceId::for_scope("ABCDEFGHIJ").is_ok());
        assert_eq!(DeviceId::for_scope("ABCDEFGHI"), Err(InvalidDeviceId::TooShort));
        assert_eq!(DeviceId::for_scope("ABCDEFGHI?"), Err(InvalidDeviceId::Character));
        assert_eq!(DeviceId::for_scope(&"A".repeat(256)), Err(InvalidDeviceId::TooLong));
    }

    #[test]
    fn an_old_client_may_use_spaces() {
        let id = DeviceId::for_compat("my phone").unwrap();
        assert!(!id.fits_in_scope());
        assert!(DeviceId::for_compat("").is_err());
        assert!(DeviceId::for_compat("a\nb").is_err());
    }

    proptest! {
        #[test]
        fn what_a_scope_may_name_fits_into_one_and_an_old_client_may_use_it(text in "\\PC*|[ -~]{9,12}") {
            if let Ok(id) = DeviceId::for_scope(&text) {
                prop_assert!(id.fits_in_scope());
                prop_assert_eq!(DeviceId::for_compat(&text), Ok(id));
            }
            if let Ok(id) = DeviceId::for_compat(&text) {
                prop_assert_eq!(id.as_str(), text);
            }
        }
    }
}
