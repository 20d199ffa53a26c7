//! The one place that turns refusals into Matrix errors (client-server API "Standard error
//! response"). Our own faults are 5xx, logged here once and told without their cause.

use std::fmt;

use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, RETRY_AFTER};
use actix_web::{HttpResponse, ResponseError};

use crate::flows::Fault;
use crate::flows::compat_login::LoginError;
use crate::flows::limits::TooMany;
use crate::flows::log_out::LogoutError;
use crate::flows::refresh::RefreshError;
use crate::flows::session_limit::LimitError;
use crate::flows::sign_in::SignInError;
use crate::protocol::matrix::{ErrorBody, ErrorCode};
use crate::web::extract::BodyError;
use crate::web::middleware::request_id;

/// An error on its way to a Matrix client.
#[derive(Debug)]
pub struct MatrixError {
    status: StatusCode,
    body: ErrorBody,
    retry_after: Option<TooMany>,
}

impl MatrixError {
    /// An error with its status.
    #[must_use]
    pub fn new(status: StatusCode, code: ErrorCode, error: impl Into<String>) -> Self {
        Self { status, body: code.because(error), retry_after: None }
    }

    /// 403 `M_FORBIDDEN`.
    #[must_use]
    pub fn forbidden(error: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, ErrorCode::Forbidden, error)
    }

    /// 400 `M_UNKNOWN`.
    #[must_use]
    pub fn unknown(error: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, ErrorCode::Unknown, error)
    }

    /// 401 `M_MISSING_TOKEN`.
    #[must_use]
    pub fn missing_token() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, ErrorCode::MissingToken, "no access token was given")
    }

    /// 401 `M_UNKNOWN_TOKEN`.
    #[must_use]
    pub fn unknown_token() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, ErrorCode::UnknownToken, "the token is not known")
    }

    /// The same for a client whose session is over: it may keep its encryption keys and sign in
    /// again.
    #[must_use]
    pub fn signed_out() -> Self {
        let error = Self::unknown_token();
        Self { body: error.body.with_soft_logout(), ..error }
    }

    /// 401 `M_USER_LOCKED` (client-server API "Account locking"): the client keeps its session and
    /// its keys, and tries again.
    #[must_use]
    pub fn user_locked() -> Self {
        let error =
            Self::new(StatusCode::UNAUTHORIZED, ErrorCode::UserLocked, "this account is locked");
        Self { body: error.body.with_soft_logout(), ..error }
    }

    /// 413 `M_TOO_LARGE`.
    #[must_use]
    pub fn too_large() -> Self {
        let what = "the body is larger than this endpoint takes";
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, ErrorCode::TooLarge, what)
    }

    /// 400 `M_NOT_JSON`.
    #[must_use]
    pub fn not_json(error: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, ErrorCode::NotJson, error)
    }
}

impl From<ErrorBody> for MatrixError {
    /// A body that could not be read.
    fn from(body: ErrorBody) -> Self {
        Self { status: StatusCode::BAD_REQUEST, body, retry_after: None }
    }
}

impl From<BodyError> for MatrixError {
    fn from(error: BodyError) -> Self {
        match error {
            BodyError::TooLarge => Self::too_large(),
            BodyError::Unreadable => Self::not_json("the body could not be read"),
        }
    }
}

impl From<Fault> for MatrixError {
    fn from(fault: Fault) -> Self {
        tracing::error!(request.id = request_id(), error = %fault, "a request failed through no fault of its caller");
        let (status, what) = match fault {
            Fault::Busy => (StatusCode::SERVICE_UNAVAILABLE, "the service is busy; try again"),
            _ => (StatusCode::INTERNAL_SERVER_ERROR, "something went wrong here; try again"),
        };
        Self::new(status, ErrorCode::Unknown, what)
    }
}

impl From<SignInError> for MatrixError {
    fn from(error: SignInError) -> Self {
        match error {
            SignInError::Fault(fault) => fault.into(),
            SignInError::Locked => Self::user_locked(),
            refusal @ (SignInError::Wrong | SignInError::PasswordsOff) => {
                Self::forbidden(refusal.to_string())
            }
        }
    }
}

impl From<LoginError> for MatrixError {
    fn from(error: LoginError) -> Self {
        match error {
            LoginError::SignIn(error) => error.into(),
            LoginError::Limit(LimitError::Fault(fault)) | LoginError::Fault(fault) => fault.into(),
            LoginError::Policy(refusal) => {
                Self::forbidden(format!("the policy of this service does not allow it: {refusal}"))
            }
            refusal @ (LoginError::Token | LoginError::Limit(LimitError::TooManySessions)) => {
                Self::forbidden(refusal.to_string())
            }
        }
    }
}

impl From<RefreshError> for MatrixError {
    fn from(error: RefreshError) -> Self {
        match error {
            RefreshError::Fault(fault) => fault.into(),
            RefreshError::TooMany(too_many) => too_many.into(),
            RefreshError::Locked => Self::user_locked(),
            RefreshError::Deactivated
            | RefreshError::Invalid
            | RefreshError::OtherClient
            | RefreshError::Scope => Self::signed_out(),
        }
    }
}

impl From<LogoutError> for MatrixError {
    fn from(error: LogoutError) -> Self {
        match error {
            LogoutError::Fault(fault) => fault.into(),
            LogoutError::UnknownToken => Self::unknown_token(),
            refusal @ LogoutError::NotForMatrix => Self::forbidden(refusal.to_string()),
        }
    }
}

impl From<TooMany> for MatrixError {
    fn from(too_many: TooMany) -> Self {
        Self {
            status: StatusCode::TOO_MANY_REQUESTS,
            body: ErrorCode::LimitExceeded
                .because("too many tries; wait a little")
                .with_retry_after(too_many.retry_after),
            retry_after: Some(too_many),
        }
    }
}

impl fmt::Display for MatrixError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.body.errcode, self.body.error)
    }
}

impl ResponseError for MatrixError {
    fn status_code(&self) -> StatusCode {
        self.status
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::build(self.status);
        response.insert_header((CACHE_CONTROL, "no-store"));
        if let Some(wait) = self.retry_after {
            response.insert_header((RETRY_AFTER, wait.seconds().to_string()));
        }
        response.json(&self.body)
    }
}

/// 404 for an endpoint that is not ours.
pub async fn unrecognized() -> Result<HttpResponse, MatrixError> {
    let what = "this endpoint is not served here";
    Err(MatrixError::new(StatusCode::NOT_FOUND, ErrorCode::Unrecognized, what))
}

/// 405 for a method that an endpoint does not know.
#[must_use]
pub fn wrong_method() -> MatrixError {
    let what = "this endpoint does not take this method";
    MatrixError::new(StatusCode::METHOD_NOT_ALLOWED, ErrorCode::Unrecognized, what)
}
