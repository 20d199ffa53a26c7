//! `/admin/applications`: people who asked for an account, and the decision on each.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::Administrator;
use super::parts::{nav, section_url};
use crate::domain::UserRegistrationId;
use crate::flows::manage::{
    self, Application, ManageError, approve_application, decline_application, find_application,
};
use crate::render::console::{
    ApplicationError, ApplicationPage, ApplicationRow, ApplicationsPage, ConsoleNotice, Section,
};
use crate::web::pages::{PageError, PageForm, see_other};

/// How many stand on a page.
const SHOWN: usize = 25;

/// Which page of them, and what was just done.
#[derive(Debug, Deserialize)]
pub struct Which {
    after: Option<UserRegistrationId>,
    done: Option<String>,
}

/// Those who wait.
pub async fn applications(
    admin: Administrator,
    which: web::Query<Which>,
) -> Result<HttpResponse, PageError> {
    let (site, which) = (&admin.visit.site, which.into_inner());
    let ctx = &site.ctx;
    let mut found = manage::list_applications(ctx, which.after, SHOWN + 1).await.map_err(fault)?;
    let has_more = found.len() > SHOWN;
    found.truncate(SHOWN);
    let here = section_url(&site.urls, Section::Applications);
    let after = found.last().filter(|_| has_more).map(|last| format!("{here}?after={}", last.id));
    let row = |one: &Application| ApplicationRow {
        url: format!("{here}/{}", one.id),
        mxid: ctx.homeserver.mxid(&one.username),
        since: one.since,
    };
    let page = ApplicationsPage {
        nav: nav(&site.urls, Section::Applications),
        notice: ConsoleNotice::of(which.done.as_deref()),
        applications: found.iter().map(row).collect(),
        after_url: after,
        is_required: ctx.settings.account.password_registration_approval_required,
    };
    Ok(admin.visit.page(&page)?.send())
}

/// One of them.
pub async fn application(
    admin: Administrator,
    id: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    match find_application(&admin.visit.site.ctx, &id).await {
        Ok(found) => show(&admin, &found, String::new(), None, StatusCode::OK),
        Err(error) => gone(&admin, error),
    }
}

/// The decision.
#[derive(Debug, Deserialize)]
pub struct Decided {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    note: String,
    #[serde(default)]
    decision: String,
}

/// Decides.
pub async fn decide_application(
    admin: Administrator,
    id: web::Path<String>,
    PageForm(form): PageForm<Decided>,
) -> Result<HttpResponse, PageError> {
    let ctx = &admin.visit.site.ctx;
    let found = match find_application(ctx, &id).await {
        Ok(found) => found,
        Err(error) => return gone(&admin, error),
    };
    let again = |problem, status| show(&admin, &found, form.note.clone(), Some(problem), status);
    if !admin.visit.has_good_form(&form.csrf) {
        return again(ApplicationError::FormExpired, StatusCode::BAD_REQUEST);
    }
    let (by, name) = (admin.doer(), found.id.to_string());
    let done = match form.decision.as_str() {
        "allow" => approve_application(ctx, &by, &name).await.map(|approved| {
            if approved.user_id.is_some() {
                ConsoleNotice::ApplicationApproved
            } else {
                ConsoleNotice::ApplicationAsked
            }
        }),
        "deny" => decline_application(ctx, &by, &name, Some(&form.note))
            .await
            .map(|_| ConsoleNotice::ApplicationDeclined),
        _ => return Err(PageError::BadRequest("there is no such decision".to_owned())),
    };
    match done {
        Ok(notice) => Ok(to_list(&admin, Some(notice))),
        Err(ManageError::NoteTooLong) => {
            again(ApplicationError::NoteTooLong, StatusCode::BAD_REQUEST)
        }
        Err(ManageError::HomeserverUnreachable) => {
            again(ApplicationError::HomeserverSilent, StatusCode::SERVICE_UNAVAILABLE)
        }
        Err(error) => gone(&admin, error),
    }
}

fn to_list(admin: &Administrator, notice: Option<ConsoleNotice>) -> HttpResponse {
    let list = section_url(&admin.visit.site.urls, Section::Applications);
    match notice {
        Some(notice) => see_other(&format!("{list}?done={}", notice.word())),
        None => see_other(&list),
    }
}

/// Whoever does not wait any more is not in the list either: it was decided, perhaps by a first
/// press of the button.
fn gone(admin: &Administrator, error: ManageError) -> Result<HttpResponse, PageError> {
    match error {
        ManageError::NoSuchApplication => Ok(to_list(admin, None)),
        error => Err(fault(error)),
    }
}

fn fault(error: ManageError) -> PageError {
    match error {
        ManageError::Fault(fault) => PageError::Fault(fault),
        error => PageError::BadRequest(error.to_string()),
    }
}

fn show(
    admin: &Administrator,
    found: &Application,
    note: String,
    error: Option<ApplicationError>,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let site = &admin.visit.site;
    let list = section_url(&site.urls, Section::Applications);
    let page = ApplicationPage {
        nav: nav(&site.urls, Section::Applications),
        action: format!("{list}/{}", found.id),
        mxid: site.ctx.homeserver.mxid(&found.username),
        display_name: found.display_name.clone(),
        email: found.email.clone(),
        reason: found.reason.clone(),
        since: found.since,
        until: found.expires_at,
        note,
        error,
        cancel_url: list,
    };
    Ok(admin.visit.page(&page)?.status(status).send())
}
