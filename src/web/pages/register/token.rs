//! `/register/steps/{id}/token`: a registration token, for somebody whose first one is not good any
//! more, or since when one is needed.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Deserialize;

use super::steps::Registrant;
use crate::domain::user_registration::{Step, Token, TokenProblem};
use crate::flows::sign_up::{StepError, choose_token};
use crate::render::register::{FormProblem, TokenStepPage};
use crate::web::pages::{PageError, PageForm, with_retry_after};

/// The page.
pub async fn token(registrant: Registrant) -> Result<HttpResponse, PageError> {
    if let Some(elsewhere) = registrant.elsewhere(Step::Token) {
        return Ok(elsewhere);
    }
    let problem = match registrant.registration.token {
        Token::Refused(refusal) => Some(refusal.into()),
        Token::None | Token::Given(_) => None,
    };
    show(&registrant, String::new(), problem, None, StatusCode::OK)
}

/// The form of the page.
#[derive(Debug, Deserialize)]
pub struct Typed {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    token: String,
}

/// Takes the token.
pub async fn type_token(
    registrant: Registrant,
    PageForm(form): PageForm<Typed>,
) -> Result<HttpResponse, PageError> {
    if let Some(elsewhere) = registrant.elsewhere(Step::Token) {
        return Ok(elsewhere);
    }
    let (visit, text) = (&registrant.visit, form.token);
    if !visit.has_good_form(&form.csrf) {
        let expired = Some(FormProblem::FormExpired);
        return show(&registrant, text, None, expired, StatusCode::BAD_REQUEST);
    }
    if let Err(too_many) = visit.site.ctx.limits.username_check(visit.address.0) {
        let problem = Some(FormProblem::TooManyAttempts);
        let page = show(&registrant, text, None, problem, StatusCode::TOO_MANY_REQUESTS)?;
        return Ok(with_retry_after(page, &too_many));
    }
    match choose_token(&visit.site.ctx, registrant.registration.id, &text).await {
        Ok(()) => registrant.go_on().await,
        Err(StepError::Token(problem)) => {
            show(&registrant, text, Some(problem), None, StatusCode::BAD_REQUEST)
        }
        Err(error) => Err(error.into()),
    }
}

fn show(
    registrant: &Registrant,
    token: String,
    problem: Option<TokenProblem>,
    form_problem: Option<FormProblem>,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let action = registrant.at(Step::Token);
    let page = TokenStepPage { action, token, problem, form_problem };
    Ok(registrant.visit.page(&page)?.status(status).send())
}
