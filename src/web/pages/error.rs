//! The one place that turns refusals and faults into error pages. `show_errors` draws them, in the
//! person's language and with the request's id; our own faults are logged here, once.

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::ALLOW;
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::{Error, HttpRequest, HttpResponse, ResponseError, web};

use super::visit::{Visit, stranger};
use super::{see_other, with_retry_after};
use crate::domain::Errand;
use crate::domain::next_step::Refusal;
use crate::flows::Fault;
use crate::flows::limits::TooMany;
use crate::flows::start_authorization::Untrusted;
use crate::render::RenderError;
use crate::render::error::{ErrorPage, NotFoundPage, Problem};
use crate::web::middleware::request_id;
use crate::web::site::Site;

/// What stands on an error page.
#[derive(Debug, thiserror::Error)]
pub enum PageError {
    /// A request that cannot be read; the text is for the client's developer.
    #[error("{0}")]
    BadRequest(String),
    /// The client cannot be trusted with an answer.
    #[error(transparent)]
    Untrusted(#[from] Untrusted),
    /// There is no such grant, or it is over.
    #[error("the grant is unknown or over")]
    GrantGone,
    /// A form that was not made for this browser, or is too old.
    #[error("the form has expired")]
    FormExpired,
    /// The grant cannot be granted to this person.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// There is nothing at this address.
    #[error("there is no such page")]
    NotFound,
    /// Somebody who is not an administrator, at the console.
    #[error("only administrators may see this page")]
    NotAdministrator,
    /// A sign-in comes first, which leads back to the errand.
    #[error("a sign-in comes first")]
    SignInFirst(Box<Errand>),
    /// Too many tries.
    #[error(transparent)]
    TooMany(#[from] TooMany),
    /// People cannot make an account by themselves.
    #[error("people cannot make an account by themselves")]
    SignUpClosed,
    /// They were invited, and are too late.
    #[error("the invitation was used, taken back, or is over")]
    InvitationGone,
    /// Nor can those who come from there.
    #[error("no accounts are made for this network or browser")]
    SignUpRefused,
    /// Making this account was begun in another browser, or is over.
    #[error("the registration is not this browser's, or over")]
    SignUpOver,
    /// The page does not take this method.
    #[error("the page does not take this method")]
    WrongMethod,
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
    /// A page could not be made.
    #[error(transparent)]
    Render(#[from] RenderError),
}

impl From<crate::store::StoreError> for PageError {
    fn from(error: crate::store::StoreError) -> Self {
        Self::Fault(error.into())
    }
}

impl PageError {
    /// What is shown: the problem in words, and a detail for developers.
    fn problem(&self) -> (Problem, Option<String>) {
        match self {
            Self::BadRequest(detail) => (Problem::InvalidRequest, Some(detail.clone())),
            Self::WrongMethod => (Problem::InvalidRequest, Some(self.to_string())),
            Self::Untrusted(Untrusted::NoClient | Untrusted::UnknownClient) => {
                (Problem::UnknownClient, Some(self.to_string()))
            }
            Self::Untrusted(Untrusted::RedirectUri(_)) => {
                (Problem::RedirectUri, Some(self.to_string()))
            }
            Self::Untrusted(Untrusted::Repeated(_)) => {
                (Problem::InvalidRequest, Some(self.to_string()))
            }
            Self::GrantGone => (Problem::GrantGone, None),
            // The last two are drawn otherwise: as the page that nothing is at, and not at all.
            Self::FormExpired | Self::NotFound | Self::SignInFirst(_) => {
                (Problem::FormExpired, None)
            }
            Self::Refused(Refusal::Locked) => (Problem::AccountLocked, None),
            Self::Refused(Refusal::Deactivated) => (Problem::AccountDeactivated, None),
            Self::Refused(Refusal::Scope(scope)) => (Problem::Refused, Some(scope.to_string())),
            Self::Refused(refusal) => (Problem::RefusedByPolicy, Some(refusal.to_string())),
            Self::NotAdministrator => (Problem::NotAdministrator, None),
            Self::SignUpClosed => (Problem::SignUpClosed, None),
            Self::InvitationGone => (Problem::InvitationGone, None),
            Self::SignUpRefused => (Problem::SignUpRefused, None),
            Self::SignUpOver => (Problem::SignUpOver, None),
            Self::TooMany(_) => (Problem::TooManyRequests, None),
            Self::Fault(Fault::Homeserver(_)) => (Problem::HomeserverUnreachable, None),
            Self::Fault(_) | Self::Render(_) => (Problem::Internal, None),
        }
    }
}

impl ResponseError for PageError {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::BadRequest(_) | Self::Untrusted(_) | Self::FormExpired => StatusCode::BAD_REQUEST,
            Self::GrantGone | Self::SignUpOver | Self::NotFound => StatusCode::NOT_FOUND,
            Self::Refused(_)
            | Self::NotAdministrator
            | Self::SignUpClosed
            | Self::InvitationGone
            | Self::SignUpRefused => StatusCode::FORBIDDEN,
            Self::SignInFirst(_) => StatusCode::SEE_OTHER,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::Fault(Fault::Busy | Fault::Homeserver(_)) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Fault(_) | Self::Render(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Drawn by `show_errors`, which knows the request.
    fn error_response(&self) -> HttpResponse {
        HttpResponse::new(self.status_code())
    }
}

/// Draws the page of a [`PageError`] that a handler or extractor answered with.
pub async fn show_errors(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let response = next.call(request).await?;
    let Some(error) = response.response().error().and_then(|e| e.as_error::<PageError>()) else {
        return Ok(response.map_into_boxed_body());
    };
    if matches!(error, PageError::Fault(_) | PageError::Render(_)) {
        tracing::error!(request.id = request_id(), %error, "a page failed through no fault of its visitor");
    }
    let request = response.request().clone();
    if let PageError::SignInFirst(errand) = error {
        let site =
            request.app_data::<web::Data<Site>>().expect("web::server gives every app its site");
        let login = see_other(&site.urls.login(Some(errand)));
        return Ok(response.into_response(login).map_into_boxed_body());
    }
    if let PageError::NotFound = error {
        let page = not_found(request).await;
        return Ok(response.into_response(page).map_into_boxed_body());
    }
    let (status, (problem, detail)) = (error.status_code(), error.problem());
    let too_many = if let PageError::TooMany(too_many) = error { Some(*too_many) } else { None };
    let allow = response.headers().get(ALLOW).cloned();
    let shown =
        Shown { problem, detail, wait_minutes: too_many.map(|wait| wait.seconds().div_ceil(60)) };
    let mut page = draw(&request, status, shown).await;
    if let Some(allow) = allow {
        page.headers_mut().insert(ALLOW, allow);
    }
    if let Some(too_many) = too_many {
        page = with_retry_after(page, &too_many);
    }
    Ok(response.into_response(page).map_into_boxed_body())
}

/// What an error page says.
struct Shown {
    problem: Problem,
    detail: Option<String>,
    wait_minutes: Option<u64>,
}

async fn draw(request: &HttpRequest, status: StatusCode, shown: Shown) -> HttpResponse {
    let visit = stranger(request).await;
    let page_of_form = visit.here().filter(|_| can_be_opened(&visit, request.path()));
    // The answer to a form cannot be opened again, the page of the form can.
    let here = visit.here().filter(|_| request.method() == Method::GET);
    let visit = visit.returning_to(here);
    let page = ErrorPage {
        again_url: page_of_form.filter(|_| shown.problem == Problem::FormExpired),
        problem: shown.problem,
        detail: shown.detail,
        wait_minutes: shown.wait_minutes,
        request_id: visit.request_id.clone(),
        home_url: visit.site.urls.path(""),
    };
    match visit.page(&page) {
        Ok(reply) => reply.status(status).send(),
        Err(error) => {
            tracing::error!(%error, "the error page itself could not be made");
            HttpResponse::build(status)
                .content_type("text/plain; charset=utf-8")
                .body(format!("Something went wrong. Request {}", visit.request_id))
        }
    }
}

/// Forms that are parts of other pages: their addresses are no pages.
const ONLY_POSTED: &[&str] = &["logout", "language", "oauth2/end_session/confirm"];

fn can_be_opened(visit: &Visit, path: &str) -> bool {
    let path = path.strip_prefix(visit.site.urls.base_path()).unwrap_or(&path[1..]);
    !ONLY_POSTED.contains(&path)
}

/// 405.
#[must_use]
pub fn wrong_method() -> PageError {
    PageError::WrongMethod
}

/// 404, for every path that is nobody's.
pub async fn not_found(request: HttpRequest) -> HttpResponse {
    let visit = stranger(&request).await;
    match visit.page(&NotFoundPage { home_url: visit.site.urls.path("") }) {
        Ok(reply) => reply.status(StatusCode::NOT_FOUND).send(),
        Err(_) => HttpResponse::NotFound().finish(),
    }
}
