//! The error words of OAuth and OpenID Connect, and the body that carries one.
//!
//! RFC 6749 §4.1.2.1 and §5.2, RFC 6750 §3.1, RFC 7009 §2.2.1, RFC 7591 §3.2.2, RFC 8628 §3.5,
//! OpenID Connect Core §3.1.2.6. Which status goes with which is said in `web/oauth/error.rs`.

use std::fmt;

use serde::{Serialize, Serializer};

/// An error word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ErrorCode {
    /// A parameter is missing, repeated or malformed.
    InvalidRequest,
    /// The client is unknown or did not prove itself.
    InvalidClient,
    /// The code or refresh token is not good, or is another client's.
    InvalidGrant,
    /// The client may not do this.
    UnauthorizedClient,
    /// No such grant here.
    UnsupportedGrantType,
    /// No such response type here.
    UnsupportedResponseType,
    /// The scope is malformed, unknown, or too much.
    InvalidScope,
    /// A person or the server said no.
    AccessDenied,
    /// Our own fault.
    ServerError,
    /// Our own fault, for now.
    TemporarilyUnavailable,
    /// RFC 6750: the access token is not good.
    InvalidToken,
    /// RFC 6750: the access token is good for less.
    InsufficientScope,
    /// RFC 7009: no such kind of token can be revoked.
    UnsupportedTokenType,
    /// RFC 7591: a redirect URI is not acceptable.
    InvalidRedirectUri,
    /// RFC 7591: something else of the metadata is not acceptable.
    InvalidClientMetadata,
    /// RFC 8628: nobody has decided yet.
    AuthorizationPending,
    /// RFC 8628: asked too often.
    SlowDown,
    /// RFC 8628: nobody decided in time.
    ExpiredToken,
    /// `prompt=none`, but a sign-in is needed.
    LoginRequired,
    /// `prompt=none`, but a consent is needed.
    ConsentRequired,
    /// `prompt=none`, but the account must be chosen.
    AccountSelectionRequired,
    /// `prompt=none`, but a page must be shown.
    InteractionRequired,
    /// The `request` parameter is not served.
    RequestNotSupported,
    /// The `request_uri` parameter is not served.
    RequestUriNotSupported,
    /// The `registration` parameter is not served.
    RegistrationNotSupported,
}

impl ErrorCode {
    /// The word on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InvalidRequest => "invalid_request",
            Self::InvalidClient => "invalid_client",
            Self::InvalidGrant => "invalid_grant",
            Self::UnauthorizedClient => "unauthorized_client",
            Self::UnsupportedGrantType => "unsupported_grant_type",
            Self::UnsupportedResponseType => "unsupported_response_type",
            Self::InvalidScope => "invalid_scope",
            Self::AccessDenied => "access_denied",
            Self::ServerError => "server_error",
            Self::TemporarilyUnavailable => "temporarily_unavailable",
            Self::InvalidToken => "invalid_token",
            Self::InsufficientScope => "insufficient_scope",
            Self::UnsupportedTokenType => "unsupported_token_type",
            Self::InvalidRedirectUri => "invalid_redirect_uri",
            Self::InvalidClientMetadata => "invalid_client_metadata",
            Self::AuthorizationPending => "authorization_pending",
            Self::SlowDown => "slow_down",
            Self::ExpiredToken => "expired_token",
            Self::LoginRequired => "login_required",
            Self::ConsentRequired => "consent_required",
            Self::AccountSelectionRequired => "account_selection_required",
            Self::InteractionRequired => "interaction_required",
            Self::RequestNotSupported => "request_not_supported",
            Self::RequestUriNotSupported => "request_uri_not_supported",
            Self::RegistrationNotSupported => "registration_not_supported",
        }
    }

    /// The body that carries it, with a sentence for the developer of the client.
    #[must_use]
    pub fn because(self, description: impl Into<String>) -> ErrorBody {
        ErrorBody { error: self, error_description: Some(description.into()) }
    }
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for ErrorCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// The body of an error answer (RFC 6749 §5.2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ErrorBody {
    /// The word.
    pub error: ErrorCode,
    /// A sentence for the developer of the client; see [`Self::tidy`] for its characters.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "tidy_option")]
    pub error_description: Option<String>,
}

impl From<ErrorCode> for ErrorBody {
    fn from(error: ErrorCode) -> Self {
        Self { error, error_description: None }
    }
}

impl ErrorBody {
    /// A description with `?` for what RFC 6749 §5.2 does not allow in it: all but
    /// `%x20-21 / %x23-5B / %x5D-7E`, double quotes becoming single ones.
    #[must_use]
    pub fn tidy(description: &str) -> String {
        let allowed = |c: char| matches!(c, ' ' | '!' | '#'..='[' | ']'..='~');
        let replace = |c: char| match c {
            '"' => '\'',
            c if allowed(c) => c,
            _ => '?',
        };
        description.chars().map(replace).collect()
    }
}

#[expect(clippy::ref_option, reason = "serde hands over a reference to the field")]
fn tidy_option<S: Serializer>(text: &Option<String>, serializer: S) -> Result<S::Ok, S::Error> {
    text.as_deref().map(ErrorBody::tidy).serialize(serializer)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_error_without_a_description_is_one_word() {
        let body = serde_json::to_value(ErrorBody::from(ErrorCode::InvalidGrant)).unwrap();
        assert_eq!(body, json!({"error": "invalid_grant"}));
    }

    #[test]
    fn a_description_keeps_to_the_characters_of_the_rfc() {
        let body = ErrorCode::InvalidRequest.because("no \"code\"\\\né");
        assert_eq!(
            serde_json::to_value(body).unwrap(),
            json!({"error": "invalid_request", "error_description": "no 'code'???"})
        );
    }
}
