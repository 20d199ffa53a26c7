//! `/register/steps/{id}/display-name`: what others see. It may be left out.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Deserialize;

use super::steps::Registrant;
use crate::domain::user_registration::{
    DisplayName, MAX_DISPLAY_NAME, Stage, Step, UserRegistration, suggested_display_name,
};
use crate::flows::sign_up::change;
use crate::render::register::{DisplayNamePage, FormProblem};
use crate::web::pages::{PageError, PageForm, see_other};

/// The page. Who comes back to it can change the name, as long as there is no account.
pub async fn display_name(registrant: Registrant) -> Result<HttpResponse, PageError> {
    if let Some(elsewhere) = not_now(&registrant) {
        return Ok(elsewhere);
    }
    let name = match &registrant.registration.display_name {
        DisplayName::Chosen(name) => name.clone(),
        DisplayName::Unasked | DisplayName::LeftOut => {
            suggested_display_name(registrant.registration.username())
        }
    };
    show(&registrant, name, false, None, StatusCode::OK)
}

/// The form of the page.
#[derive(Debug, Deserialize)]
pub struct Chosen {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    display_name: String,
    skip: Option<String>,
}

/// Takes the name, or goes on without.
pub async fn choose_display_name(
    registrant: Registrant,
    PageForm(form): PageForm<Chosen>,
) -> Result<HttpResponse, PageError> {
    if let Some(elsewhere) = not_now(&registrant) {
        return Ok(elsewhere);
    }
    let name = form.display_name.trim().to_owned();
    if !registrant.visit.has_good_form(&form.csrf) {
        let expired = Some(FormProblem::FormExpired);
        return show(&registrant, name, false, expired, StatusCode::BAD_REQUEST);
    }
    let display_name = if form.skip.is_some() || name.is_empty() {
        DisplayName::LeftOut
    } else if name.chars().count() > MAX_DISPLAY_NAME {
        return show(&registrant, name, true, None, StatusCode::BAD_REQUEST);
    } else {
        DisplayName::Chosen(name)
    };
    change(&registrant.visit.site.ctx, registrant.registration.id, |found| UserRegistration {
        display_name,
        ..found
    })
    .await?;
    registrant.go_on().await
}

fn not_now(registrant: &Registrant) -> Option<HttpResponse> {
    let in_turn = matches!(registrant.step, Step::DisplayName | Step::Reason | Step::Finish);
    let is_open = registrant.registration.stage == Stage::Open;
    (!in_turn || !is_open).then(|| see_other(&registrant.at(registrant.step)))
}

fn show(
    registrant: &Registrant,
    display_name: String,
    too_long: bool,
    form_problem: Option<FormProblem>,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let action = registrant.at(Step::DisplayName);
    let page = DisplayNamePage { action, display_name, too_long, form_problem };
    Ok(registrant.visit.page(&page)?.status(status).send())
}
