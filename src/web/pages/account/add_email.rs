//! `/account/emails` (the form) and `/account/emails/verify/{id}`: a new address, and the code that
//! was sent to it.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::emails::{refused, show};
use super::{PageError, PageForm, Visit, done, see_other};
use crate::domain::account_action::AccountAction;
use crate::domain::{EmailCode, EmailCodeId, User};
use crate::flows::account::add_email::{AddEmailError, ConfirmError, begin, confirm, waiting};
use crate::flows::account::emails::EmailError as Refusal;
use crate::flows::email_code::{CheckError, ResendError, StartError, resend};
use crate::render::account::EmailError;
use crate::render::register::{CodeProblem, VerifyEmailPage};
use crate::web::pages::with_retry_after;

/// The form for a new address.
#[derive(Debug, Deserialize)]
pub struct AddForm {
    csrf: String,
    email: String,
}

/// Sends a code to it.
pub async fn add_email(
    visit: Visit,
    PageForm(form): PageForm<AddForm>,
) -> Result<HttpResponse, PageError> {
    let Some((_, user)) = visit.person_for(&AccountAction::Emails).await? else {
        return Ok(visit.sign_in_for(AccountAction::Emails));
    };
    let again = |error, status| show(&visit, user, None, Some((form.email.clone(), error)), status);
    if !visit.has_good_form(&form.csrf) {
        return again(EmailError::FormExpired, StatusCode::BAD_REQUEST).await;
    }
    let begun = begin(&visit.site.ctx, user, &form.email, &visit.caller(), visit.address.0).await;
    let error = match begun {
        Ok(id) => return Ok(see_other(&visit.site.urls.verify_email(id))),
        Err(AddEmailError::Start(StartError::InvalidAddress(_))) => EmailError::Invalid,
        Err(AddEmailError::Start(StartError::NotAllowed)) => EmailError::NotAllowed,
        Err(AddEmailError::Start(StartError::AlreadyYours)) => EmailError::HasIt,
        Err(AddEmailError::Email(Refusal::TooMany)) => EmailError::TooMany,
        Err(AddEmailError::Start(StartError::TooMany(too_many))) => {
            let status = StatusCode::TOO_MANY_REQUESTS;
            let page = again(EmailError::TooManyAttempts, status).await?;
            return Ok(with_retry_after(page, &too_many));
        }
        Err(AddEmailError::Start(StartError::Fault(fault))) => return Err(fault.into()),
        Err(AddEmailError::Email(error)) => return Err(refused(error)),
    };
    again(error, StatusCode::BAD_REQUEST).await
}

/// What was just done.
#[derive(Debug, Deserialize)]
pub struct JustDone {
    sent: Option<String>,
}

/// The page that waits for the code. It shows one person's own confirmations only.
pub async fn verification(
    visit: Visit,
    id: web::Path<String>,
    just: web::Query<JustDone>,
) -> Result<HttpResponse, PageError> {
    let Some((_, user)) = visit.person_for(&AccountAction::Emails).await? else {
        return Ok(visit.sign_in_for(AccountAction::Emails));
    };
    match find(&visit, user, &id).await? {
        Some(code) => ask(&visit, &code, None, just.sent.is_some(), StatusCode::OK),
        None => Ok(see_other(&visit.site.urls.account_place(&AccountAction::Emails))),
    }
}

/// The form of that page.
#[derive(Debug, Deserialize)]
pub struct CodeForm {
    csrf: String,
    #[serde(default)]
    code: String,
    resend: Option<String>,
}

/// Takes the code, or sends another one.
pub async fn verify(
    visit: Visit,
    id: web::Path<String>,
    PageForm(form): PageForm<CodeForm>,
) -> Result<HttpResponse, PageError> {
    let Some((_, user)) = visit.person_for(&AccountAction::Emails).await? else {
        return Ok(visit.sign_in_for(AccountAction::Emails));
    };
    let emails = visit.site.urls.account_place(&AccountAction::Emails);
    let Some(code) = find(&visit, user, &id).await? else { return Ok(see_other(&emails)) };
    let again = |problem, status| ask(&visit, &code, Some(problem), false, status);
    if !visit.has_good_form(&form.csrf) {
        return again(CodeProblem::FormExpired, StatusCode::BAD_REQUEST);
    }
    if form.resend.is_some() {
        return send_another(&visit, &code).await;
    }
    if form.code.trim().is_empty() {
        return again(CodeProblem::Missing, StatusCode::BAD_REQUEST);
    }
    match confirm(&visit.site.ctx, user.id, code.id, &form.code, &visit.caller()).await {
        Ok(()) => Ok(done(&emails, "email-added")),
        // A second press: the list has it.
        Err(ConfirmError::Gone) => Ok(see_other(&emails)),
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
        Err(ConfirmError::Code(CheckError::Fault(fault)) | ConfirmError::Fault(fault)) => {
            Err(fault.into())
        }
    }
}

async fn send_another(visit: &Visit, code: &EmailCode) -> Result<HttpResponse, PageError> {
    let urls = &visit.site.urls;
    match resend(&visit.site.ctx, code.id, visit.address.0).await {
        Ok(()) => Ok(see_other(&format!("{}?sent=again", urls.verify_email(code.id)))),
        Err(ResendError::Gone) => Ok(see_other(&urls.account_place(&AccountAction::Emails))),
        Err(ResendError::TooMany(too_many)) => {
            let problem = Some(CodeProblem::TooManyMails);
            let page = ask(visit, code, problem, false, StatusCode::TOO_MANY_REQUESTS)?;
            Ok(with_retry_after(page, &too_many))
        }
        Err(ResendError::Fault(fault)) => Err(fault.into()),
    }
}

async fn find(visit: &Visit, user: &User, id: &str) -> Result<Option<EmailCode>, PageError> {
    let Ok(id) = id.parse::<EmailCodeId>() else { return Ok(None) };
    Ok(waiting(&visit.site.ctx, user.id, id).await?)
}

fn ask(
    visit: &Visit,
    code: &EmailCode,
    problem: Option<CodeProblem>,
    sent_again: bool,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let urls = &visit.site.urls;
    let page = VerifyEmailPage {
        action: urls.verify_email(code.id),
        email: code.email.clone(),
        change_url: urls.account_place(&AccountAction::Emails),
        problem,
        sent_again,
    };
    Ok(visit.page(&page)?.status(status).send())
}
