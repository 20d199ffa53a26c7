//! `/_matrix/client/*/refresh`, `logout` and `logout/all`.

use serde::{Deserialize, Serialize};

use crate::domain::SecretString;

/// The body of `POST refresh`.
#[derive(Clone, Debug, Deserialize)]
pub struct RefreshRequest {
    /// The refresh token.
    pub refresh_token: SecretString,
}

/// The answer: always all three.
#[derive(Clone, Debug, Serialize)]
pub struct RefreshResponse {
    /// The new access token.
    #[serde(serialize_with = "crate::protocol::expose")]
    pub access_token: SecretString,
    /// The new refresh token.
    #[serde(serialize_with = "crate::protocol::expose")]
    pub refresh_token: SecretString,
    /// In how many milliseconds the access token runs out.
    pub expires_in_ms: u64,
}

/// The body of `POST logout/all`; usually there is none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct LogoutAllRequest {
    /// Only sessions of the compatibility API are to end, not those of OAuth.
    #[serde(default, rename = "io.element.only_compat_is_fine")]
    pub only_compat_is_fine: bool,
}

/// `{}`: done, and nothing to tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Empty {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::matrix::{ErrorCode, parse};

    #[test]
    fn a_refresh_without_its_token_is_bad_json() {
        assert_eq!(parse::<RefreshRequest>(b"{}").unwrap_err().errcode, ErrorCode::BadJson);
        let request: RefreshRequest = parse(br#"{"refresh_token": "mcr_a"}"#).unwrap();
        assert_eq!(request.refresh_token.expose(), "mcr_a");
    }

    #[test]
    fn logging_out_of_compat_sessions_alone_takes_a_word_of_its_own() {
        assert!(!parse::<LogoutAllRequest>(b"{}").unwrap().only_compat_is_fine);
        let said = br#"{"io.element.only_compat_is_fine": true}"#;
        assert!(parse::<LogoutAllRequest>(said).unwrap().only_compat_is_fine);
    }

    #[test]
    fn nothing_to_tell_is_an_empty_object() {
        assert_eq!(serde_json::to_string(&Empty {}).unwrap(), "{}");
    }
}
