//! `/account/password/recovery?ticket=…`: where the link of the mail leads. Opening it uses nothing
//! up, since programs that look into mails open links; setting the password does.

use crate::domain::password_strength::PasswordProblem;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;

use super::{RECOVERY, errand_of, of_browser, over};
use crate::domain::next_step::Step;
use crate::domain::{Errand, Recovery, SecretString, User};
use crate::flows::Fault;
use crate::flows::continue_errand::continue_errand;
use crate::flows::recover::{self, Recovered, SetPasswordError};
use crate::render::recover::{RecoverOver, RecoverPasswordError, RecoverPasswordPage};
use crate::web::pages::{PageError, PageForm, Visit, see_other, with_retry_after};

/// What the link holds.
#[derive(Debug, Deserialize)]
pub struct Link {
    #[serde(default)]
    ticket: String,
}

/// The page.
pub async fn recover_password(
    visit: Visit,
    link: web::Query<Link>,
) -> Result<HttpResponse, PageError> {
    match recover::open(&visit.site.ctx, &link.ticket).await? {
        Some(opened) => show(&visit, &opened.user, &link.ticket, None, StatusCode::OK),
        None => gone(&visit),
    }
}

/// The form of the page.
#[derive(Debug, Deserialize)]
pub struct TicketForm {
    csrf: String,
    #[serde(default)]
    ticket: String,
    new_password: Option<SecretString>,
}

/// Sets the password, and leads to the sign-in page.
pub async fn set_recovered_password(
    visit: Visit,
    request: HttpRequest,
    PageForm(form): PageForm<TicketForm>,
) -> Result<HttpResponse, PageError> {
    let (ctx, ticket) = (&visit.site.ctx, &form.ticket);
    let Some(opened) = recover::open(ctx, ticket).await? else { return gone(&visit) };
    let again = |error| show(&visit, &opened.user, ticket, Some(error), StatusCode::BAD_REQUEST);
    if !visit.has_good_form(&form.csrf) {
        return again(RecoverPasswordError::FormExpired);
    }
    let Some(new) = form.new_password.filter(|new| !new.expose().is_empty()) else {
        return again(RecoverPasswordError::New(PasswordProblem::Missing));
    };
    // A password is weighed and hashed as often as somebody likes who has a link of their own.
    if let Err(too_many) = ctx.limits.login(visit.address.0, &opened.user.username) {
        let error = Some(RecoverPasswordError::TooManyAttempts);
        let page = show(&visit, &opened.user, ticket, error, StatusCode::TOO_MANY_REQUESTS)?;
        return Ok(with_retry_after(page, &too_many));
    }
    let Recovered { recovery, .. } =
        match recover::set_password(ctx, ticket, new, &visit.caller()).await {
            Ok(recovered) => recovered,
            Err(SetPasswordError::Gone) => return gone(&visit),
            Err(SetPasswordError::New(problem)) => {
                return again(RecoverPasswordError::New(problem));
            }
            Err(SetPasswordError::Fault(fault)) => return Err(fault.into()),
        };
    let errand = errand_here(&visit, &request, &recovery).await?;
    let mut response = see_other(&visit.site.urls.login_after_recovery(errand.as_ref()));
    response
        .add_cookie(&RECOVERY.emptied(&visit.site))
        .map_err(|_| Fault::Dangling("a cookie that is not one"))?;
    Ok(response)
}

/// What the person came for, if it is this browser in which they did, and it still waits.
async fn errand_here(
    visit: &Visit,
    request: &HttpRequest,
    recovery: &Recovery,
) -> Result<Option<Errand>, PageError> {
    if of_browser(&visit.site, request) != Some(recovery.id) {
        return Ok(None);
    }
    let Some(errand) = errand_of(recovery) else { return Ok(None) };
    let progress = continue_errand(&visit.site.ctx, &errand, None).await?;
    let waits = progress.is_some_and(|progress| progress.step != Step::Over);
    Ok(waits.then_some(errand))
}

fn gone(visit: &Visit) -> Result<HttpResponse, PageError> {
    over(visit, RecoverOver::LinkGone, StatusCode::NOT_FOUND)
}

fn show(
    visit: &Visit,
    user: &User,
    ticket: &str,
    error: Option<RecoverPasswordError>,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let page = RecoverPasswordPage {
        action: visit.site.urls.password_recovery(),
        ticket: ticket.to_owned(),
        username: user.username.clone(),
        mxid: visit.site.ctx.homeserver.mxid(&user.username),
        error,
    };
    Ok(visit.page(&page)?.status(status).send())
}
