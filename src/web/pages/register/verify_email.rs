//! `/register/steps/{id}/verify-email`: the code that was sent to the address.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::steps::Registrant;
use crate::domain::user_registration::{Email, Step};
use crate::flows::email_code::CheckError;
use crate::flows::sign_up::{ConfirmError, SendError, confirm, send_code};
use crate::render::register::{CodeProblem, VerifyEmailPage};
use crate::web::pages::{PageError, PageForm, see_other, with_retry_after};

/// What was just done.
#[derive(Debug, Deserialize)]
pub struct JustDone {
    sent: Option<String>,
}

/// The page.
pub async fn verify_email(
    registrant: Registrant,
    done: web::Query<JustDone>,
) -> Result<HttpResponse, PageError> {
    if let Some(elsewhere) = registrant.elsewhere(Step::VerifyEmail) {
        return Ok(elsewhere);
    }
    let Email::Unconfirmed { code, .. } = registrant.registration.email else {
        return registrant.go_on().await;
    };
    let problem = code.is_none().then_some(CodeProblem::TooManyMails);
    show(&registrant, problem, done.sent.is_some(), StatusCode::OK)
}

/// The form of the page.
#[derive(Debug, Deserialize)]
pub struct Typed {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    code: String,
    resend: Option<String>,
}

/// Takes the code, or sends another one.
pub async fn type_code(
    registrant: Registrant,
    PageForm(form): PageForm<Typed>,
) -> Result<HttpResponse, PageError> {
    if let Some(elsewhere) = registrant.elsewhere(Step::VerifyEmail) {
        return Ok(elsewhere);
    }
    let Email::Unconfirmed { code, .. } = registrant.registration.email else {
        return registrant.go_on().await;
    };
    let again = |problem, status| show(&registrant, Some(problem), false, status);
    if !registrant.visit.has_good_form(&form.csrf) {
        return again(CodeProblem::FormExpired, StatusCode::BAD_REQUEST);
    }
    if form.resend.is_some() {
        return send_another(&registrant).await;
    }
    if form.code.trim().is_empty() {
        return again(CodeProblem::Missing, StatusCode::BAD_REQUEST);
    }
    let Some(code) = code else {
        return again(CodeProblem::TooManyMails, StatusCode::TOO_MANY_REQUESTS);
    };
    let ctx = &registrant.visit.site.ctx;
    match confirm(ctx, registrant.registration.id, code, &form.code).await {
        Ok(()) => registrant.go_on().await,
        Err(ConfirmError::Code(CheckError::Wrong)) => {
            again(CodeProblem::Wrong, StatusCode::BAD_REQUEST)
        }
        Err(ConfirmError::Code(CheckError::Expired)) => {
            again(CodeProblem::Expired, StatusCode::BAD_REQUEST)
        }
        Err(ConfirmError::Code(CheckError::TooManyAttempts(too_many))) => {
            let page = again(CodeProblem::TooManyAttempts, StatusCode::TOO_MANY_REQUESTS)?;
            Ok(match too_many {
                Some(too_many) => with_retry_after(page, &too_many),
                None => page,
            })
        }
        Err(ConfirmError::Over) => Err(PageError::SignUpOver),
        Err(ConfirmError::Code(CheckError::Fault(fault)) | ConfirmError::Fault(fault)) => {
            Err(fault.into())
        }
    }
}

async fn send_another(registrant: &Registrant) -> Result<HttpResponse, PageError> {
    let ctx = &registrant.visit.site.ctx;
    match send_code(ctx, &registrant.registration, registrant.recipient()).await {
        Ok(()) => Ok(see_other(&format!("{}?sent=again", registrant.at(Step::VerifyEmail)))),
        Err(SendError::TooMany) => {
            let problem = Some(CodeProblem::TooManyMails);
            show(registrant, problem, false, StatusCode::TOO_MANY_REQUESTS)
        }
        // The rules are others than when it was given.
        Err(SendError::Address(_)) => Ok(see_other(&registrant.at(Step::Email))),
        Err(SendError::Over) => Err(PageError::SignUpOver),
        Err(SendError::Fault(fault)) => Err(fault.into()),
    }
}

fn show(
    registrant: &Registrant,
    problem: Option<CodeProblem>,
    sent_again: bool,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let address = match &registrant.registration.email {
        Email::Unconfirmed { address, .. } => address.clone(),
        _ => String::new(),
    };
    let page = VerifyEmailPage {
        action: registrant.at(Step::VerifyEmail),
        email: address,
        change_url: registrant.at(Step::Email),
        problem,
        sent_again,
    };
    Ok(registrant.visit.page(&page)?.status(status).send())
}
