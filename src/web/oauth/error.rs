//! The one place that turns refusals into OAuth errors (RFC 6749 §5.2, RFC 7591 §3.2.2).
//!
//! Refusals are 4xx; our own faults are 5xx, logged here once with the request id, and told
//! without their cause. Clients take a 4xx for "signed out" and try again after a 5xx.

use std::fmt;

use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, PRAGMA, RETRY_AFTER, WWW_AUTHENTICATE};
use actix_web::{HttpResponse, ResponseError};

use crate::flows::Fault;
use crate::flows::authenticate_client::ClientAuthError;
use crate::flows::client_credentials::ClientCredentialsError;
use crate::flows::device_grant::{DeviceError, StartDeviceError};
use crate::flows::exchange_code::ExchangeError;
use crate::flows::limits::TooMany;
use crate::flows::refresh::RefreshError;
use crate::flows::register_client::RegisterError;
use crate::protocol::oauth::error::{ErrorBody, ErrorCode};
use crate::web::extract::BodyError;
use crate::web::middleware::request_id;

/// How clients prove themselves (RFC 6749 §5.2, RFC 9110 §11.6.1).
const BASIC: &str = "Basic realm=\"postern\"";

/// An error on its way to an OAuth client.
#[derive(Debug)]
pub struct OAuthError {
    status: StatusCode,
    body: ErrorBody,
    /// Whether the client is told to authenticate (RFC 6749 §5.2: with every 401).
    challenge: Option<&'static str>,
    /// When to come back.
    retry_after: Option<TooMany>,
}

impl OAuthError {
    /// An error with its status.
    #[must_use]
    pub fn new(status: StatusCode, code: ErrorCode, description: impl Into<String>) -> Self {
        Self::with_body(status, code.because(description))
    }

    const fn with_body(status: StatusCode, body: ErrorBody) -> Self {
        Self { status, body, challenge: None, retry_after: None }
    }

    /// 400 `invalid_request`.
    #[must_use]
    pub fn invalid_request(description: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, ErrorCode::InvalidRequest, description)
    }

    /// 401 `invalid_client`.
    #[must_use]
    pub fn invalid_client(description: impl Into<String>) -> Self {
        let error = Self::new(StatusCode::UNAUTHORIZED, ErrorCode::InvalidClient, description);
        Self { challenge: Some(BASIC), ..error }
    }

    /// 400 `invalid_grant`.
    #[must_use]
    pub fn invalid_grant(description: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, ErrorCode::InvalidGrant, description)
    }

    /// 401 `unauthorized_client`, as clients in the field know it.
    #[must_use]
    pub fn unauthorized_client(description: impl Into<String>) -> Self {
        let error = Self::new(StatusCode::UNAUTHORIZED, ErrorCode::UnauthorizedClient, description);
        Self { challenge: Some(BASIC), ..error }
    }

    /// 401 `access_denied`: a caller who may not ask this.
    #[must_use]
    pub fn access_denied(description: impl Into<String>) -> Self {
        let error = Self::new(StatusCode::UNAUTHORIZED, ErrorCode::AccessDenied, description);
        Self { challenge: Some("Bearer"), ..error }
    }

    /// 413, for a body beyond the limit.
    #[must_use]
    pub fn too_large() -> Self {
        Self::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            ErrorCode::InvalidRequest,
            "the body is larger than this endpoint takes",
        )
    }
}

impl From<ErrorBody> for OAuthError {
    /// A request that could not be read.
    fn from(body: ErrorBody) -> Self {
        Self::with_body(StatusCode::BAD_REQUEST, body)
    }
}

impl From<BodyError> for OAuthError {
    fn from(error: BodyError) -> Self {
        match error {
            BodyError::TooLarge => Self::too_large(),
            BodyError::Unreadable => Self::invalid_request("the body could not be read"),
        }
    }
}

impl From<Fault> for OAuthError {
    fn from(fault: Fault) -> Self {
        tracing::error!(request.id = request_id(), error = %fault, "a request failed through no fault of its caller");
        match fault {
            Fault::Busy => Self::new(
                StatusCode::SERVICE_UNAVAILABLE,
                ErrorCode::TemporarilyUnavailable,
                "the service cannot do this right now; try again",
            ),
            _ => Self::new(
                StatusCode::INTERNAL_SERVER_ERROR,
                ErrorCode::ServerError,
                "something went wrong here; try again",
            ),
        }
    }
}

impl From<TooMany> for OAuthError {
    fn from(too_many: TooMany) -> Self {
        let error = Self::new(
            StatusCode::TOO_MANY_REQUESTS,
            ErrorCode::TemporarilyUnavailable,
            "too many requests; wait a little",
        );
        Self { retry_after: Some(too_many), ..error }
    }
}

impl From<ClientAuthError> for OAuthError {
    fn from(error: ClientAuthError) -> Self {
        match error {
            ClientAuthError::Fault(fault) => fault.into(),
            // Their keys are somewhere else, and neither we nor they need be at fault.
            ClientAuthError::KeysUnavailable(why) => {
                Self::new(StatusCode::SERVICE_UNAVAILABLE, ErrorCode::TemporarilyUnavailable, why)
            }
            ClientAuthError::Wrong(why) => {
                tracing::info!(why, "a client could not be authenticated");
                Self::invalid_client("the client could not be authenticated")
            }
            refusal => Self::invalid_client(refusal.to_string()),
        }
    }
}

impl From<ExchangeError> for OAuthError {
    fn from(error: ExchangeError) -> Self {
        match error {
            ExchangeError::Fault(fault) => fault.into(),
            refusal @ (ExchangeError::GrantType | ExchangeError::OtherClient) => {
                Self::unauthorized_client(refusal.to_string())
            }
            refusal @ ExchangeError::Verifier(_) => Self::invalid_request(refusal.to_string()),
            refusal => Self::invalid_grant(refusal.to_string()),
        }
    }
}

impl From<ClientCredentialsError> for OAuthError {
    fn from(error: ClientCredentialsError) -> Self {
        match error {
            ClientCredentialsError::Fault(fault) => fault.into(),
            // 403, as clients in the field know it; RFC 6749 §5.2 would have 400.
            refusal @ ClientCredentialsError::Policy(_) => {
                Self::new(StatusCode::FORBIDDEN, ErrorCode::InvalidScope, refusal.to_string())
            }
            ClientCredentialsError::Scope(refusal) => {
                Self::new(StatusCode::FORBIDDEN, ErrorCode::InvalidScope, refusal.to_string())
            }
            refusal @ ClientCredentialsError::GrantType => {
                Self::unauthorized_client(refusal.to_string())
            }
        }
    }
}

impl From<StartDeviceError> for OAuthError {
    fn from(error: StartDeviceError) -> Self {
        match error {
            StartDeviceError::Fault(fault) => fault.into(),
            StartDeviceError::Scope(refusal) => {
                Self::new(StatusCode::BAD_REQUEST, ErrorCode::InvalidScope, refusal.to_string())
            }
            refusal @ StartDeviceError::GrantType => Self::unauthorized_client(refusal.to_string()),
        }
    }
}

impl From<DeviceError> for OAuthError {
    /// RFC 8628 §3.5.
    fn from(error: DeviceError) -> Self {
        let code = match error {
            DeviceError::Fault(fault) => return fault.into(),
            DeviceError::GrantType => return Self::unauthorized_client(error.to_string()),
            DeviceError::Invalid => ErrorCode::InvalidGrant,
            DeviceError::Pending => ErrorCode::AuthorizationPending,
            DeviceError::SlowDown => ErrorCode::SlowDown,
            DeviceError::Denied | DeviceError::TooManySessions => ErrorCode::AccessDenied,
            DeviceError::Expired => ErrorCode::ExpiredToken,
        };
        Self::new(StatusCode::BAD_REQUEST, code, error.to_string())
    }
}

impl From<RefreshError> for OAuthError {
    fn from(error: RefreshError) -> Self {
        match error {
            RefreshError::Fault(fault) => fault.into(),
            RefreshError::TooMany(too_many) => too_many.into(),
            RefreshError::Scope => Self::new(
                StatusCode::BAD_REQUEST,
                ErrorCode::InvalidScope,
                "the scope is more than was granted",
            ),
            refusal => Self::invalid_grant(refusal.to_string()),
        }
    }
}

impl From<RegisterError> for OAuthError {
    fn from(error: RegisterError) -> Self {
        match error {
            RegisterError::Fault(fault) => fault.into(),
            RegisterError::Refused(refusals) => refusals.into(),
            RegisterError::Policy(violations) => ErrorBody::from(&violations[..]).into(),
        }
    }
}

impl fmt::Display for OAuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.body.error)
    }
}

impl ResponseError for OAuthError {
    fn status_code(&self) -> StatusCode {
        self.status
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::build(self.status);
        response.insert_header((CACHE_CONTROL, "no-store")).insert_header((PRAGMA, "no-cache"));
        if let Some(wait) = self.retry_after {
            response.insert_header((RETRY_AFTER, wait.seconds().to_string()));
        }
        if let Some(challenge) = self.challenge {
            response.insert_header((WWW_AUTHENTICATE, challenge));
        }
        response.json(&self.body)
    }
}

/// 405 for a method that an endpoint does not know.
#[must_use]
pub fn wrong_method() -> OAuthError {
    OAuthError::new(
        StatusCode::METHOD_NOT_ALLOWED,
        ErrorCode::InvalidRequest,
        "this endpoint does not take this method",
    )
}
