//! The errors of the Matrix client-server API ("Standard error response").
//!
//! Which status goes with which is said in `web/matrix/error.rs`.

use std::fmt;
use std::time::Duration;

use serde::{Serialize, Serializer};

/// An `errcode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ErrorCode {
    /// Wrong name or password, a token used up, or a rule against it.
    Forbidden,
    /// No access token where one is needed.
    MissingToken,
    /// The token is not good.
    UnknownToken,
    /// The account is locked.
    UserLocked,
    /// Not JSON at all.
    NotJson,
    /// JSON of the wrong shape.
    BadJson,
    /// The body is too big.
    TooLarge,
    /// A query parameter is missing.
    MissingParam,
    /// A query parameter is malformed.
    InvalidParam,
    /// Too many tries.
    LimitExceeded,
    /// No such endpoint.
    Unrecognized,
    /// Application services must log in elsewhere (Matrix 1.17).
    AppserviceLoginUnsupported,
    /// Anything else.
    Unknown,
}

impl ErrorCode {
    /// The word on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Forbidden => "M_FORBIDDEN",
            Self::MissingToken => "M_MISSING_TOKEN",
            Self::UnknownToken => "M_UNKNOWN_TOKEN",
            Self::UserLocked => "M_USER_LOCKED",
            Self::NotJson => "M_NOT_JSON",
            Self::BadJson => "M_BAD_JSON",
            Self::TooLarge => "M_TOO_LARGE",
            Self::MissingParam => "M_MISSING_PARAM",
            Self::InvalidParam => "M_INVALID_PARAM",
            Self::LimitExceeded => "M_LIMIT_EXCEEDED",
            Self::Unrecognized => "M_UNRECOGNIZED",
            Self::AppserviceLoginUnsupported => "M_APPSERVICE_LOGIN_UNSUPPORTED",
            Self::Unknown => "M_UNKNOWN",
        }
    }

    /// The body that carries it, with a sentence for people.
    #[must_use]
    pub fn because(self, error: impl Into<String>) -> ErrorBody {
        ErrorBody { errcode: self, error: error.into(), soft_logout: None, retry_after_ms: None }
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

/// The body of an error answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ErrorBody {
    /// The word.
    pub errcode: ErrorCode,
    /// A sentence for people; may be empty, must be there.
    pub error: String,
    /// Beside `M_UNKNOWN_TOKEN` or `M_USER_LOCKED`: whether the client may keep its keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub soft_logout: Option<bool>,
    /// Beside `M_LIMIT_EXCEEDED`: when to come again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_after_ms: Option<u64>,
}

impl ErrorBody {
    /// Tells the client to keep its encryption keys and sign in again.
    #[must_use]
    pub fn with_soft_logout(mut self) -> Self {
        self.soft_logout = Some(true);
        self
    }

    /// Tells the client when to come again.
    #[must_use]
    pub fn with_retry_after(mut self, wait: Duration) -> Self {
        self.retry_after_ms = Some(u64::try_from(wait.as_millis()).unwrap_or(u64::MAX));
        self
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_error_is_a_word_and_a_sentence() {
        let body = ErrorCode::Forbidden.because("no");
        assert_eq!(
            serde_json::to_value(body).unwrap(),
            json!({"errcode": "M_FORBIDDEN", "error": "no"})
        );
    }

    #[test]
    fn a_limit_says_when_to_come_again_and_a_lock_what_to_keep() {
        let limit = ErrorCode::LimitExceeded.because("slow down");
        let limit = limit.with_retry_after(Duration::from_millis(1500));
        assert_eq!(serde_json::to_value(limit).unwrap()["retry_after_ms"], 1500);
        let locked = ErrorCode::UserLocked.because("locked").with_soft_logout();
        assert_eq!(serde_json::to_value(locked).unwrap()["soft_logout"], true);
    }
}
