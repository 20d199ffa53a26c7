//! `/account/password/change`: a new password for who knows the old one, or the first one.

use crate::domain::password_strength::PasswordProblem;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Deserialize;

use super::{PageError, PageForm, Visit, done};
use crate::domain::account_action::AccountAction;
use crate::domain::next_step::Refusal;
use crate::domain::{SecretString, User};
use crate::flows::change_password::{self, ChangePasswordError, SignOut};
use crate::flows::continue_errand::has_password;
use crate::render::account::{PasswordChangeError, PasswordChangePage};
use crate::web::pages::with_retry_after;

/// The page.
pub async fn password(visit: Visit) -> Result<HttpResponse, PageError> {
    let Some((_, user)) = visit.person_for(&AccountAction::ChangePassword).await? else {
        return Ok(visit.sign_in_for(AccountAction::ChangePassword));
    };
    show(&visit, user, true, None, StatusCode::OK).await
}

/// The form of the page.
#[derive(Debug, Deserialize)]
pub struct PasswordForm {
    csrf: String,
    current_password: Option<SecretString>,
    new_password: SecretString,
    sign_out_others: Option<String>,
}

/// Changes the password, or sets the first one.
pub async fn change_password(
    visit: Visit,
    PageForm(form): PageForm<PasswordForm>,
) -> Result<HttpResponse, PageError> {
    let Some((session, user)) = visit.person_for(&AccountAction::ChangePassword).await? else {
        return Ok(visit.sign_in_for(AccountAction::ChangePassword));
    };
    let sign_out_others = form.sign_out_others.is_some();
    let again = |error, status| show(&visit, user, sign_out_others, Some(error), status);
    if !visit.has_good_form(&form.csrf) {
        return again(PasswordChangeError::FormExpired, StatusCode::BAD_REQUEST).await;
    }
    if form.new_password.expose().is_empty() {
        let error = PasswordChangeError::New(PasswordProblem::Missing);
        return again(error, StatusCode::BAD_REQUEST).await;
    }
    if Some(&form.new_password) == form.current_password.as_ref() {
        return again(PasswordChangeError::NewUnchanged, StatusCode::BAD_REQUEST).await;
    }
    let ctx = &visit.site.ctx;
    if let Err(too_many) = ctx.limits.login(visit.address.0, &user.username) {
        let status = StatusCode::TOO_MANY_REQUESTS;
        let page = again(PasswordChangeError::TooManyAttempts, status).await?;
        return Ok(with_retry_after(page, &too_many));
    }
    let sign_out = if sign_out_others { SignOut::AllBut(session.id) } else { SignOut::Nobody };
    let (new, caller) = (form.new_password, visit.caller());
    let is_first = !has_password(ctx, user).await?;
    let changed = if is_first {
        change_password::set_first_password(ctx, user, new, sign_out, &caller).await
    } else {
        let old = form.current_password.unwrap_or_default();
        change_password::change_password(ctx, user, old, new, sign_out, &caller).await
    };
    let what = match (is_first, sign_out_others) {
        (true, _) => "password-set",
        (false, true) => "password-everywhere",
        (false, false) => "password",
    };
    match changed {
        Ok(()) => Ok(done(&visit.site.urls.account_place(&AccountAction::Security), what)),
        Err(ChangePasswordError::WrongPassword) => {
            again(PasswordChangeError::CurrentWrong, StatusCode::FORBIDDEN).await
        }
        Err(ChangePasswordError::New(problem)) => {
            again(PasswordChangeError::New(problem), StatusCode::BAD_REQUEST).await
        }
        Err(ChangePasswordError::AccountClosed) => Err(Refusal::Locked.into()),
        Err(error @ ChangePasswordError::SwitchedOff) => {
            Err(PageError::BadRequest(error.to_string()))
        }
        Err(ChangePasswordError::Fault(fault)) => Err(fault.into()),
    }
}

async fn show(
    visit: &Visit,
    user: &User,
    sign_out_others: bool,
    error: Option<PasswordChangeError>,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let page = PasswordChangePage {
        action: visit.site.urls.change_password(),
        username: user.username.clone(),
        has_password: has_password(&visit.site.ctx, user).await?,
        account_url: visit.site.urls.account_place(&AccountAction::Security),
        sign_out_others,
        error,
    };
    Ok(visit.page(&page)?.status(status).send())
}
