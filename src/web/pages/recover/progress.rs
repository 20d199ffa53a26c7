//! `/recover/progress/{id}`: says that a mail is on its way, and sends another. Only the browser that
//! asked sees it.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;

use super::{errand_of, link, of_browser};
use crate::domain::{Recovery, RecoveryId};
use crate::flows::recover::{self, ResendError};
use crate::render::recover::{RecoverNotice, RecoverProgressPage};
use crate::web::pages::{PageError, PageForm, Visit, see_other, with_retry_after};

/// What was just done.
#[derive(Debug, Deserialize)]
pub struct Opened {
    done: Option<String>,
}

/// The page.
pub async fn recovery_progress(
    visit: Visit,
    request: HttpRequest,
    id: web::Path<String>,
    opened: web::Query<Opened>,
) -> Result<HttpResponse, PageError> {
    let Some(recovery) = pending(&visit, &request, &id).await? else {
        return Ok(see_other(&visit.site.urls.recover(None)));
    };
    let notice = (opened.done.as_deref() == Some("again")).then_some(RecoverNotice::SentAgain);
    show(&visit, &recovery, notice, StatusCode::OK)
}

/// The form of the page.
#[derive(Debug, Deserialize)]
pub struct Resend {
    csrf: String,
}

/// Sends another mail.
pub async fn resend_recovery(
    visit: Visit,
    request: HttpRequest,
    id: web::Path<String>,
    PageForm(form): PageForm<Resend>,
) -> Result<HttpResponse, PageError> {
    let urls = &visit.site.urls;
    let Some(recovery) = pending(&visit, &request, &id).await? else {
        return Ok(see_other(&urls.recover(None)));
    };
    let again = |notice, status| show(&visit, &recovery, Some(notice), status);
    if !visit.has_good_form(&form.csrf) {
        return again(RecoverNotice::FormExpired, StatusCode::BAD_REQUEST);
    }
    let (ctx, address) = (&visit.site.ctx, visit.address.0);
    match recover::resend(ctx, recovery.id, address, link(&visit.site)).await {
        Ok(()) => Ok(see_other(&format!("{}?done=again", urls.recovery_progress(recovery.id)))),
        Err(ResendError::Gone) => Ok(see_other(&urls.recover(None))),
        Err(ResendError::TooMany(too_many)) => {
            let page = again(RecoverNotice::TooManyAttempts, StatusCode::TOO_MANY_REQUESTS)?;
            Ok(with_retry_after(page, &too_many))
        }
        Err(ResendError::Fault(fault)) => Err(fault.into()),
    }
}

/// The recovery of an id, if this browser asked for it and it is not over.
async fn pending(
    visit: &Visit,
    request: &HttpRequest,
    id: &str,
) -> Result<Option<Recovery>, PageError> {
    let Ok(id) = id.parse::<RecoveryId>() else { return Ok(None) };
    if of_browser(&visit.site, request) != Some(id) {
        return Ok(None);
    }
    Ok(recover::pending(&visit.site.ctx, id).await?)
}

fn show(
    visit: &Visit,
    recovery: &Recovery,
    notice: Option<RecoverNotice>,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let (urls, errand) = (&visit.site.urls, errand_of(recovery));
    let page = RecoverProgressPage {
        action: urls.recovery_progress(recovery.id),
        email: recovery.email.clone().unwrap_or_default(),
        change_url: urls.recover(errand.as_ref()),
        login_url: urls.login(errand.as_ref()),
        notice,
    };
    Ok(visit.page(&page)?.status(status).send())
}
