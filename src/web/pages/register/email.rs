//! `/register/steps/{id}/email`: an e-mail address, or another one.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Deserialize;

use super::steps::Registrant;
use crate::domain::user_registration::{Email, EmailProblem, EmailRule, Stage, Step};
use crate::flows::sign_up::{SendError, give_address, leave_address_out, rules};
use crate::render::register::{EmailStepPage, FormProblem};
use crate::web::pages::{PageError, PageForm, see_other};

/// The page. Who waits for a code may come back to it.
pub async fn email(registrant: Registrant) -> Result<HttpResponse, PageError> {
    if let Some(elsewhere) = not_now(&registrant) {
        return Ok(elsewhere);
    }
    let (address, problem) = match &registrant.registration.email {
        Email::None => (String::new(), None),
        Email::InUse { address } => (address.clone(), Some(EmailProblem::InUse)),
        Email::Unconfirmed { address, .. } | Email::Confirmed { address } => {
            (address.clone(), None)
        }
    };
    show(&registrant, address, problem, None, StatusCode::OK)
}

/// The form of the page.
#[derive(Debug, Deserialize)]
pub struct Given {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    email: String,
    without: Option<String>,
}

/// Takes the address, or goes on without where none is needed.
pub async fn give_email(
    registrant: Registrant,
    PageForm(form): PageForm<Given>,
) -> Result<HttpResponse, PageError> {
    if let Some(elsewhere) = not_now(&registrant) {
        return Ok(elsewhere);
    }
    let address = form.email.trim().to_owned();
    let (ctx, id) = (&registrant.visit.site.ctx, registrant.registration.id);
    let again = |problem, form_problem| {
        show(&registrant, address.clone(), problem, form_problem, StatusCode::BAD_REQUEST)
    };
    if !registrant.visit.has_good_form(&form.csrf) {
        return again(None, Some(FormProblem::FormExpired));
    }
    if form.without.is_some() && rules(ctx).email != EmailRule::Required {
        leave_address_out(ctx, id).await?;
        return registrant.go_on().await;
    }
    if address.is_empty() {
        return again(Some(EmailProblem::Missing), None);
    }
    match give_address(ctx, id, &address, registrant.recipient()).await {
        // The next page says that there were too many mails, and sends another one later.
        Ok(()) | Err(SendError::TooMany) => registrant.go_on().await,
        Err(SendError::Address(problem)) => again(Some(problem), None),
        Err(SendError::Over) => Err(PageError::SignUpOver),
        Err(SendError::Fault(fault)) => Err(fault.into()),
    }
}

fn not_now(registrant: &Registrant) -> Option<HttpResponse> {
    let in_turn = matches!(registrant.step, Step::Email | Step::VerifyEmail);
    let is_open = registrant.registration.stage == Stage::Open;
    (!in_turn || !is_open).then(|| see_other(&registrant.at(registrant.step)))
}

fn show(
    registrant: &Registrant,
    email: String,
    problem: Option<EmailProblem>,
    form_problem: Option<FormProblem>,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let visit = &registrant.visit;
    let page = EmailStepPage {
        action: registrant.at(Step::Email),
        optional: rules(&visit.site.ctx).email != EmailRule::Required,
        email,
        problem,
        form_problem,
        login_url: visit.site.urls.login(Some(&registrant.errand)),
    };
    Ok(visit.page(&page)?.status(status).send())
}
