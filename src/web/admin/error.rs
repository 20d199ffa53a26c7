//! The one place that turns refusals into the admin API's errors: a title for each cause.
//!
//! Refusals are 4xx; our own faults are 5xx, logged here once with the request id, and told without
//! their cause.

use std::fmt;

use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, RETRY_AFTER, WWW_AUTHENTICATE};
use actix_web::{HttpRequest, HttpResponse, ResponseError};

use crate::flows::Fault;
use crate::flows::admin::AuthorizeError;
use crate::flows::change_password::ChangePasswordError;
use crate::flows::limits::TooMany;
use crate::flows::manage::ManageError;
use crate::protocol::jsonapi::{ErrorTitle, Errors};
use crate::store::{PutError, StoreError};
use crate::web::extract::BodyError;
use crate::web::middleware::request_id;

/// An error on its way to an administrator's tool.
#[derive(Debug)]
pub struct AdminError {
    status: StatusCode,
    body: Errors,
    /// When to come back.
    retry_after: Option<TooMany>,
}

impl AdminError {
    /// An error with its status.
    #[must_use]
    pub fn new(status: StatusCode, title: impl Into<String>) -> Self {
        Self { status, body: Errors::one(title), retry_after: None }
    }

    /// 400.
    #[must_use]
    pub fn bad_request(title: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, title)
    }

    /// 400 for a value that is none.
    #[must_use]
    pub fn invalid(why: impl fmt::Display) -> Self {
        Self::bad_request(why.to_string())
    }

    /// 404: there is no such thing.
    #[must_use]
    pub fn no_such(title: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, title)
    }

    /// 409.
    #[must_use]
    pub fn conflict(title: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, title)
    }

    /// With one cause more.
    #[must_use]
    pub fn because(mut self, cause: impl fmt::Display) -> Self {
        self.body.errors.push(ErrorTitle { title: cause.to_string() });
        self
    }
}

impl From<Fault> for AdminError {
    fn from(fault: Fault) -> Self {
        tracing::error!(request.id = request_id(), error = %fault, "a request failed through no fault of its caller");
        match fault {
            Fault::Busy => Self::new(
                StatusCode::SERVICE_UNAVAILABLE,
                "the service cannot do this right now; try again",
            ),
            _ => Self::new(
                StatusCode::INTERNAL_SERVER_ERROR,
                format!("something went wrong here; the log knows more under {}", request_id()),
            ),
        }
    }
}

impl From<StoreError> for AdminError {
    fn from(error: StoreError) -> Self {
        Fault::from(error).into()
    }
}

impl From<PutError> for AdminError {
    fn from(error: PutError) -> Self {
        Fault::from(error).into()
    }
}

impl From<TooMany> for AdminError {
    fn from(too_many: TooMany) -> Self {
        let error = Self::new(StatusCode::TOO_MANY_REQUESTS, "too many requests; wait a little");
        Self { retry_after: Some(too_many), ..error }
    }
}

impl From<BodyError> for AdminError {
    fn from(error: BodyError) -> Self {
        match error {
            BodyError::TooLarge => Self::new(StatusCode::PAYLOAD_TOO_LARGE, error.to_string()),
            BodyError::Unreadable => Self::bad_request(error.to_string()),
        }
    }
}

impl From<AuthorizeError> for AdminError {
    fn from(error: AuthorizeError) -> Self {
        let status = match error {
            AuthorizeError::Fault(fault) => return fault.into(),
            AuthorizeError::Token | AuthorizeError::Scope => StatusCode::UNAUTHORIZED,
            AuthorizeError::NotAdministrator => StatusCode::FORBIDDEN,
        };
        Self::new(status, error.to_string())
    }
}

impl From<ManageError> for AdminError {
    fn from(error: ManageError) -> Self {
        let status = match error {
            ManageError::Fault(fault) => return fault.into(),
            ManageError::Metadata(refusals) => {
                let error = Self::bad_request("the client's metadata was refused");
                return refusals.iter().fold(error, Self::because);
            }
            ManageError::HomeserverSilent(_) | ManageError::HomeserverUnreachable => {
                StatusCode::SERVICE_UNAVAILABLE
            }
            ManageError::NoSuchUser(_)
            | ManageError::NoSuchToken
            | ManageError::NoSuchApplication
            | ManageError::NoSuchSession
            | ManageError::NoSuchEmail
            | ManageError::NoSuchClient(_)
            | ManageError::NoSuchProvider(_)
            | ManageError::NoSuchLink(_) => StatusCode::NOT_FOUND,
            ManageError::NameTaken(_)
            | ManageError::Unavailable(_)
            | ManageError::EmailTaken(_)
            | ManageError::TokenTaken
            | ManageError::SessionRevoked
            | ManageError::AlreadyThere
            | ManageError::ClientOfConfiguration
            | ManageError::NoSecret
            | ManageError::ProviderOfConfiguration
            | ManageError::SubjectTaken
            | ManageError::Closed(_) => StatusCode::CONFLICT,
            ManageError::Deactivated => StatusCode::GONE,
            ManageError::NotYours | ManageError::Password(ChangePasswordError::SwitchedOff) => {
                StatusCode::FORBIDDEN
            }
            _ => StatusCode::BAD_REQUEST,
        };
        Self::new(status, error.to_string())
    }
}

impl fmt::Display for AdminError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let titles: Vec<&str> = self.body.errors.iter().map(|error| &*error.title).collect();
        f.write_str(&titles.join(": "))
    }
}

impl ResponseError for AdminError {
    fn status_code(&self) -> StatusCode {
        self.status
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::build(self.status);
        response.insert_header((CACHE_CONTROL, "no-store"));
        if let Some(wait) = self.retry_after {
            response.insert_header((RETRY_AFTER, wait.seconds().to_string()));
        }
        if self.status == StatusCode::UNAUTHORIZED {
            // RFC 6750 §3.
            response.insert_header((WWW_AUTHENTICATE, "Bearer scope=\"urn:mas:admin\""));
        }
        response.json(&self.body)
    }
}

/// 404 for an endpoint that is not ours.
pub async fn not_found() -> Result<HttpResponse, AdminError> {
    Err(AdminError::no_such("there is no such endpoint"))
}

/// 405 for a method that an endpoint does not know.
#[must_use]
pub fn wrong_method() -> AdminError {
    AdminError::new(StatusCode::METHOD_NOT_ALLOWED, "this endpoint does not take this method")
}

/// 400 for a path whose id is none.
#[must_use]
pub fn bad_path(error: actix_web::error::PathError, _: &HttpRequest) -> actix_web::Error {
    AdminError::bad_request("the id in the path is not a ULID").because(error).into()
}
