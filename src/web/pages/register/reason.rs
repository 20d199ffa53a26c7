//! `/register/steps/{id}/reason`: where an administrator must agree to an account, people say why
//! they want one.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Deserialize;

use super::steps::Registrant;
use crate::domain::user_registration::Step;
use crate::domain::user_registration::approval::MAX_REASON;
use crate::flows::sign_up::{ApplyError, apply};
use crate::render::register::{FormProblem, ReasonPage, ReasonProblem};
use crate::web::pages::{PageError, PageForm};

/// The page.
pub async fn reason(registrant: Registrant) -> Result<HttpResponse, PageError> {
    if let Some(elsewhere) = registrant.elsewhere(Step::Reason) {
        return Ok(elsewhere);
    }
    show(&registrant, String::new(), None, None, StatusCode::OK)
}

/// The form of the page.
#[derive(Debug, Deserialize)]
pub struct Given {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    reason: String,
}

/// Asks for the account.
pub async fn give_reason(
    registrant: Registrant,
    PageForm(form): PageForm<Given>,
) -> Result<HttpResponse, PageError> {
    if let Some(elsewhere) = registrant.elsewhere(Step::Reason) {
        return Ok(elsewhere);
    }
    let Given { csrf, reason } = form;
    if !registrant.visit.has_good_form(&csrf) {
        let expired = Some(FormProblem::FormExpired);
        return show(&registrant, reason, None, expired, StatusCode::BAD_REQUEST);
    }
    let (ctx, id) = (&registrant.visit.site.ctx, registrant.registration.id);
    let language = registrant.visit.language().to_string();
    let problem = match apply(ctx, id, &reason, &language).await {
        Ok(()) => return registrant.go_on().await,
        Err(ApplyError::Reason) if reason.trim().is_empty() => ReasonProblem::Missing,
        Err(ApplyError::Reason) => ReasonProblem::TooLong,
        Err(ApplyError::TooManyWait) => {
            let problem = Some(ReasonProblem::TooManyWait);
            return show(&registrant, reason, problem, None, StatusCode::SERVICE_UNAVAILABLE);
        }
        Err(ApplyError::Over) => return Err(PageError::SignUpOver),
        Err(ApplyError::Fault(fault)) => return Err(fault.into()),
    };
    show(&registrant, reason, Some(problem), None, StatusCode::BAD_REQUEST)
}

fn show(
    registrant: &Registrant,
    reason: String,
    problem: Option<ReasonProblem>,
    form_problem: Option<FormProblem>,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let action = registrant.at(Step::Reason);
    let page = ReasonPage { action, reason, most: MAX_REASON, problem, form_problem };
    Ok(registrant.visit.page(&page)?.status(status).send())
}
