//! `/register/steps/{id}/username`: another name, for somebody whose first one was taken while
//! they were on their way.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Deserialize;

use super::steps::Registrant;
use crate::domain::user_registration::{NameProblem, Step};
use crate::flows::sign_up::{StepError, choose_name};
use crate::render::register::{FormProblem, UsernameStepPage};
use crate::web::pages::{PageError, PageForm, with_retry_after};

/// The page.
pub async fn username(registrant: Registrant) -> Result<HttpResponse, PageError> {
    if let Some(elsewhere) = registrant.elsewhere(Step::Username) {
        return Ok(elsewhere);
    }
    let name = registrant.registration.username().to_owned();
    show(&registrant, name, Some(NameProblem::Taken), None, StatusCode::OK)
}

/// The form of the page.
#[derive(Debug, Deserialize)]
pub struct Chosen {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    username: String,
}

/// Takes the name.
pub async fn choose_username(
    registrant: Registrant,
    PageForm(form): PageForm<Chosen>,
) -> Result<HttpResponse, PageError> {
    if let Some(elsewhere) = registrant.elsewhere(Step::Username) {
        return Ok(elsewhere);
    }
    let name = form.username.trim().to_lowercase();
    let visit = &registrant.visit;
    if !visit.has_good_form(&form.csrf) {
        let expired = Some(FormProblem::FormExpired);
        return show(&registrant, name, None, expired, StatusCode::BAD_REQUEST);
    }
    if let Err(too_many) = visit.site.ctx.limits.username_check(visit.address.0) {
        let problem = Some(FormProblem::TooManyAttempts);
        let page = show(&registrant, name, None, problem, StatusCode::TOO_MANY_REQUESTS)?;
        return Ok(with_retry_after(page, &too_many));
    }
    match choose_name(&visit.site.ctx, registrant.registration.id, name.clone()).await {
        Ok(()) => registrant.go_on().await,
        Err(StepError::Name(problem)) => {
            show(&registrant, name, Some(problem), None, StatusCode::BAD_REQUEST)
        }
        Err(error) => Err(error.into()),
    }
}

fn show(
    registrant: &Registrant,
    username: String,
    problem: Option<NameProblem>,
    form_problem: Option<FormProblem>,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let visit = &registrant.visit;
    let page = UsernameStepPage {
        action: registrant.at(Step::Username),
        server_name: visit.site.ctx.homeserver.server_name().to_owned(),
        check_url: visit.site.urls.check_username(),
        username,
        problem,
        form_problem,
    };
    let reply = visit.page(&page)?.status(status);
    Ok(reply.allowing("connect-src", "'self'").send())
}
