//! `/account/deactivate`: the end of the account, at its owner's wish.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Deserialize;

use super::parts::nav;
use super::{PageError, PageForm, Visit};
use crate::domain::account_action::AccountAction;
use crate::domain::next_step::Refusal;
use crate::domain::user::localpart;
use crate::domain::{SecretString, User};
use crate::flows::account::deactivate::{self as flow, Said};
use crate::flows::continue_errand::has_password;
use crate::render::account::{DeactivateError, DeactivatePage, DeactivatedPage, Tab};
use crate::web::pages::logout::take_cookies_away;
use crate::web::pages::with_retry_after;

/// The page.
pub async fn deactivation(visit: Visit) -> Result<HttpResponse, PageError> {
    let Some((_, user)) = visit.person_for(&AccountAction::AccountDeactivate).await? else {
        return Ok(visit.sign_in_for(AccountAction::AccountDeactivate));
    };
    check_allowed(&visit)?;
    show(&visit, user, Typed::default(), None, StatusCode::OK).await
}

/// The form of the page.
#[derive(Debug, Deserialize)]
pub struct DeactivateForm {
    csrf: String,
    username: String,
    password: Option<SecretString>,
    erase: Option<String>,
}

/// What is kept of the form.
#[derive(Clone, Debug, Default)]
struct Typed {
    username: String,
    erase: bool,
}

/// Deactivates the account.
pub async fn deactivate(
    visit: Visit,
    PageForm(form): PageForm<DeactivateForm>,
) -> Result<HttpResponse, PageError> {
    let Some((_, user)) = visit.person_for(&AccountAction::AccountDeactivate).await? else {
        return Ok(visit.sign_in_for(AccountAction::AccountDeactivate));
    };
    check_allowed(&visit)?;
    let typed = Typed { username: form.username, erase: form.erase.is_some() };
    let again = |error, status| show(&visit, user, typed.clone(), Some(error), status);
    if !visit.has_good_form(&form.csrf) {
        return again(DeactivateError::FormExpired, StatusCode::BAD_REQUEST).await;
    }
    let ctx = &visit.site.ctx;
    if localpart(typed.username.trim(), ctx.homeserver.server_name()) != Some(&user.username) {
        return again(DeactivateError::Username, StatusCode::BAD_REQUEST).await;
    }
    let password = if has_password(ctx, user).await? {
        if let Err(too_many) = ctx.limits.login(visit.address.0, &user.username) {
            let status = StatusCode::TOO_MANY_REQUESTS;
            let page = again(DeactivateError::TooManyAttempts, status).await?;
            return Ok(with_retry_after(page, &too_many));
        }
        Some(form.password.unwrap_or_default())
    } else {
        None
    };
    let said = if typed.erase { Said::IsErased } else { Said::Stays };
    match flow::deactivate(ctx, user, password, said, &visit.caller()).await {
        Ok(()) => gone(visit, typed.erase),
        Err(flow::DeactivateError::WrongPassword) => {
            again(DeactivateError::Password, StatusCode::FORBIDDEN).await
        }
        Err(flow::DeactivateError::AccountClosed) => Err(Refusal::Locked.into()),
        Err(error @ flow::DeactivateError::SwitchedOff) => {
            Err(PageError::BadRequest(error.to_string()))
        }
        Err(flow::DeactivateError::Fault(fault)) => Err(fault.into()),
    }
}

fn gone(visit: Visit, erased: bool) -> Result<HttpResponse, PageError> {
    let username = visit.signed_in().map(|(_, user)| user.username.clone()).unwrap_or_default();
    let mxid = visit.site.ctx.homeserver.mxid(&username);
    let visit = visit.signed_out();
    let response = visit.page(&DeactivatedPage { mxid, erased })?.send();
    take_cookies_away(response, &visit.site)
}

/// Where it is switched off there is no such page.
fn check_allowed(visit: &Visit) -> Result<(), PageError> {
    if visit.site.ctx.settings.account.account_deactivation_allowed {
        Ok(())
    } else {
        Err(PageError::BadRequest(flow::DeactivateError::SwitchedOff.to_string()))
    }
}

async fn show(
    visit: &Visit,
    user: &User,
    typed: Typed,
    error: Option<DeactivateError>,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let urls = &visit.site.urls;
    let page = DeactivatePage {
        nav: nav(visit, Tab::Security),
        action: urls.account_place(&AccountAction::AccountDeactivate),
        username: user.username.clone(),
        has_password: has_password(&visit.site.ctx, user).await?,
        typed: typed.username,
        erase: typed.erase,
        error,
        cancel_url: urls.account_place(&AccountAction::Security),
    };
    Ok(visit.page(&page)?.status(status).send())
}
