//! `GET` and `POST /authorize` (RFC 6749 §3.1, OpenID Connect Core §3.1.2): takes the request and
//! sends the browser to `/continue/{errand}`, where `domain::grant_step` takes over.

use actix_web::{HttpRequest, HttpResponse};

use super::callback::answer_error;
use super::{PageError, PageForm, Visit, see_other};
use crate::domain::Errand;
use crate::flows::start_authorization::{Refusal, StartError, start_authorization};
use crate::protocol::oauth::authorization::AuthorizationRequest;
use crate::protocol::oauth::error::ErrorCode;

/// `GET /authorize`.
pub async fn authorize_get(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let pairs = url::form_urlencoded::parse(request.query_string().as_bytes()).into_owned();
    authorize(visit, AuthorizationRequest::from_pairs(pairs)).await
}

/// `POST /authorize`: the same parameters as a form.
pub async fn authorize_post(
    visit: Visit,
    PageForm(pairs): PageForm<Vec<(String, String)>>,
) -> Result<HttpResponse, PageError> {
    authorize(visit, AuthorizationRequest::from_pairs(pairs)).await
}

async fn authorize(visit: Visit, request: AuthorizationRequest) -> Result<HttpResponse, PageError> {
    visit.site.ctx.limits.authorization(visit.address.0)?;
    match start_authorization(&visit.site.ctx, request).await {
        Ok(grant) => Ok(see_other(&visit.site.urls.go_on(&Errand::Grant(grant)))),
        Err(StartError::Untrusted(reason)) => Err(reason.into()),
        Err(StartError::Fault(fault)) => Err(fault.into()),
        Err(StartError::Refused { callback, reason }) => {
            answer_error(visit, &callback, code(&reason), &reason.to_string())
        }
    }
}

fn code(reason: &Refusal) -> ErrorCode {
    match reason {
        Refusal::Invalid(_) | Refusal::Repeated(_) | Refusal::Pkce(_) => ErrorCode::InvalidRequest,
        Refusal::GrantType => ErrorCode::UnauthorizedClient,
        Refusal::ResponseType => ErrorCode::UnsupportedResponseType,
        Refusal::RequestObject => ErrorCode::RequestNotSupported,
        Refusal::RequestUri => ErrorCode::RequestUriNotSupported,
        Refusal::Registration => ErrorCode::RegistrationNotSupported,
        Refusal::MalformedScope(_) | Refusal::Scope(_) => ErrorCode::InvalidScope,
    }
}
