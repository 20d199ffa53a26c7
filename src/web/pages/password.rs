//! `/account/password/change`: a new password for who knows the old one.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Deserialize;

use super::{PageError, PageForm, Visit, see_other, with_retry_after};
use crate::domain::account_action::AccountAction;
use crate::domain::next_step::Refusal;
use crate::domain::{Errand, SecretString};
use crate::flows::change_password::{self, ChangePasswordError, SignOut};
use crate::render::account::{PasswordChangeError, PasswordChangePage};

/// The page.
pub async fn password(visit: Visit) -> Result<HttpResponse, PageError> {
    if visit.person()?.is_none() {
        return Ok(sign_in_first(&visit));
    }
    show(&visit, true, None, StatusCode::OK)
}

/// The form of the page.
#[derive(Debug, Deserialize)]
pub struct PasswordForm {
    csrf: String,
    current_password: SecretString,
    new_password: SecretString,
    sign_out_others: Option<String>,
}

/// Changes the password.
pub async fn change_password(
    visit: Visit,
    PageForm(form): PageForm<PasswordForm>,
) -> Result<HttpResponse, PageError> {
    let Some((session, user)) = visit.person()? else {
        return Ok(sign_in_first(&visit));
    };
    let sign_out_others = form.sign_out_others.is_some();
    let again = |error, status| show(&visit, sign_out_others, Some(error), status);
    if !visit.has_good_form(&form.csrf) {
        return again(PasswordChangeError::FormExpired, StatusCode::BAD_REQUEST);
    }
    if form.new_password.expose().is_empty() {
        return again(PasswordChangeError::NewMissing, StatusCode::BAD_REQUEST);
    }
    if form.new_password == form.current_password {
        return again(PasswordChangeError::NewUnchanged, StatusCode::BAD_REQUEST);
    }
    let ctx = &visit.site.ctx;
    if let Err(too_many) = ctx.limits.login(visit.address.0, &user.username) {
        let page = again(PasswordChangeError::TooManyAttempts, StatusCode::TOO_MANY_REQUESTS)?;
        return Ok(with_retry_after(page, &too_many));
    }
    let (sign_out, done) = if sign_out_others {
        (SignOut::AllBut(session.id), "password-everywhere")
    } else {
        (SignOut::Nobody, "password")
    };
    let (old, new) = (form.current_password, form.new_password);
    match change_password::change_password(ctx, user, old, new, sign_out, &visit.caller()).await {
        Ok(()) => Ok(see_other(&format!("{}?done={done}", visit.site.urls.account()))),
        Err(ChangePasswordError::WrongPassword) => {
            again(PasswordChangeError::CurrentWrong, StatusCode::FORBIDDEN)
        }
        Err(ChangePasswordError::TooWeak { .. } | ChangePasswordError::Length) => {
            again(PasswordChangeError::NewTooWeak, StatusCode::BAD_REQUEST)
        }
        Err(ChangePasswordError::AccountClosed) => Err(Refusal::Locked.into()),
        Err(error @ ChangePasswordError::SwitchedOff) => {
            Err(PageError::BadRequest(error.to_string()))
        }
        Err(ChangePasswordError::Fault(fault)) => Err(fault.into()),
    }
}

fn sign_in_first(visit: &Visit) -> HttpResponse {
    let errand = Errand::Account(AccountAction::ChangePassword);
    see_other(&visit.site.urls.login(Some(&errand)))
}

fn show(
    visit: &Visit,
    sign_out_others: bool,
    error: Option<PasswordChangeError>,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let username = visit.signed_in().map(|(_, user)| user.username.clone()).unwrap_or_default();
    let page = PasswordChangePage {
        action: visit.site.urls.change_password(),
        username,
        account_url: visit.site.urls.account(),
        sign_out_others,
        error,
    };
    Ok(visit.page(&page)?.status(status).send())
}
