//! `GET` and `POST /authorize` (RFC 6749 §3.1, OpenID Connect Core §3.1.2): takes the request and
//! sends the browser to `/continue/{errand}`, where `domain::next_step` takes over.

use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;

use super::callback::answer_client;
use super::{PageError, PageForm, Visit, see_other};
use crate::domain::Errand;
use crate::flows::start_authorization::{
    AuthorizationRequest, Refusal, StartError, start_authorization,
};
use crate::protocol::oauth::error::{ErrorBody, ErrorCode};

/// The parameters on the wire; each is described in `flows::start_authorization`.
#[derive(Debug, Deserialize)]
pub struct Parameters {
    pub client_id: Option<String>,
    pub redirect_uri: Option<String>,
    pub response_type: Option<String>,
    pub response_mode: Option<String>,
    pub scope: Option<String>,
    pub state: Option<String>,
    pub nonce: Option<String>,
    pub code_challenge: Option<String>,
    pub code_challenge_method: Option<String>,
    pub prompt: Option<String>,
    pub max_age: Option<String>,
    pub login_hint: Option<String>,
    pub ui_locales: Option<String>,
    pub request: Option<String>,
    pub request_uri: Option<String>,
    pub registration: Option<String>,
}

impl From<Parameters> for AuthorizationRequest {
    /// A parameter without a value counts as absent (RFC 6749 §3.1).
    fn from(given: Parameters) -> Self {
        let some = |text: Option<String>| text.filter(|text| !text.is_empty());
        Self {
            client_id: some(given.client_id),
            redirect_uri: some(given.redirect_uri),
            response_type: some(given.response_type),
            response_mode: some(given.response_mode),
            scope: some(given.scope),
            state: some(given.state),
            nonce: some(given.nonce),
            code_challenge: some(given.code_challenge),
            code_challenge_method: some(given.code_challenge_method),
            prompt: some(given.prompt),
            max_age: some(given.max_age),
            login_hint: some(given.login_hint),
            ui_locales: some(given.ui_locales),
            request: some(given.request),
            request_uri: some(given.request_uri),
            registration: some(given.registration),
        }
    }
}

/// `GET /authorize`.
pub async fn authorize_get(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    match serde_urlencoded::from_str(request.query_string()) {
        Ok(parameters) => authorize(&visit, parameters).await,
        Err(error) => Err(PageError::BadRequest(error.to_string())),
    }
}

/// `POST /authorize`: the same parameters as a form.
pub async fn authorize_post(
    visit: Visit,
    PageForm(parameters): PageForm<Parameters>,
) -> Result<HttpResponse, PageError> {
    authorize(&visit, parameters).await
}

async fn authorize(visit: &Visit, parameters: Parameters) -> Result<HttpResponse, PageError> {
    visit.site.ctx.limits.authorization(visit.address.0)?;
    match start_authorization(&visit.site.ctx, parameters.into()).await {
        Ok(grant) => Ok(see_other(&visit.site.urls.go_on(&Errand::Grant(grant)))),
        Err(StartError::Untrusted(reason)) => Err(reason.into()),
        Err(StartError::Fault(fault)) => Err(fault.into()),
        Err(StartError::Refused { callback, reason }) => {
            let error = code(&reason).as_str().to_owned();
            let why = ErrorBody::tidy(&reason.to_string());
            answer_client(visit, &callback, vec![("error", error), ("error_description", why)])
        }
    }
}

fn code(reason: &Refusal) -> ErrorCode {
    match reason {
        Refusal::Invalid(_) | Refusal::Pkce(_) => ErrorCode::InvalidRequest,
        Refusal::ResponseType => ErrorCode::UnsupportedResponseType,
        Refusal::RequestObject => ErrorCode::RequestNotSupported,
        Refusal::RequestUri => ErrorCode::RequestUriNotSupported,
        Refusal::Registration => ErrorCode::RegistrationNotSupported,
        Refusal::LoginRequired => ErrorCode::LoginRequired,
        Refusal::Scope(_) => ErrorCode::InvalidScope,
    }
}
