//! `/admin/users/{id}/password` and `/recovery`: a new password, or a link with which its owner sets
//! one. The link is shown once.

use std::time::Duration;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::parts::{done, nav};
use super::user::{find, refused};
use super::{Administrator, PageForm};
use crate::domain::password_strength::PasswordProblem;
use crate::domain::{SecretString, User};
use crate::flows::change_password::ChangePasswordError;
use crate::flows::manage::{ManageError, Whom, issue_recovery_link, set_password};
use crate::render::console::{
    ConsoleNotice, ProvidedPassword, RecoveryLinkPage, Section, SetPasswordPage,
};
use crate::web::pages::PageError;

/// How long a link may be good, in hours.
const LIFETIMES: [u32; 3] = [1, 24, 168];

/// The page for a password.
pub async fn user_password(
    admin: Administrator,
    id: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let user = find(&admin, &id).await?;
    show(&admin, &user, None, StatusCode::OK)
}

/// Its form.
#[derive(Debug, Deserialize)]
pub struct PasswordForm {
    csrf: String,
    #[serde(default)]
    new_password: SecretString,
    anyway: Option<String>,
}

/// Sets the password.
pub async fn set_user_password(
    admin: Administrator,
    id: web::Path<String>,
    PageForm(form): PageForm<PasswordForm>,
) -> Result<HttpResponse, PageError> {
    let user = find(&admin, &id).await?;
    if !admin.visit.has_good_form(&form.csrf) {
        return show(&admin, &user, Some(ProvidedPassword::FormExpired), StatusCode::BAD_REQUEST);
    }
    let problem = if form.new_password.expose().is_empty() {
        PasswordProblem::Missing
    } else {
        let (ctx, by, check) = (&admin.visit.site.ctx, admin.doer(), form.anyway.is_none());
        match set_password(ctx, &by, &Whom::Id(user.id), form.new_password, check).await {
            Ok(_) => {
                let place = admin.visit.site.urls.console_user(user.id);
                return Ok(done(&place, ConsoleNotice::PasswordSet));
            }
            Err(ManageError::Password(ChangePasswordError::New(problem))) => problem,
            Err(error) => return Err(refused(error)),
        }
    };
    show(&admin, &user, Some(ProvidedPassword::Problem(problem)), StatusCode::BAD_REQUEST)
}

/// The page for a link.
pub async fn user_recovery(
    admin: Administrator,
    id: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let user = find(&admin, &id).await?;
    show_link(&admin, &user, None, LIFETIMES[1])
}

/// Its form.
#[derive(Debug, Deserialize)]
pub struct RecoveryForm {
    csrf: String,
    hours: u32,
}

/// Makes the link.
pub async fn make_recovery_link(
    admin: Administrator,
    id: web::Path<String>,
    PageForm(form): PageForm<RecoveryForm>,
) -> Result<HttpResponse, PageError> {
    let user = find(&admin, &id).await?;
    admin.visit.check_form(&form.csrf)?;
    let hours = LIFETIMES.into_iter().find(|hours| *hours == form.hours).unwrap_or(LIFETIMES[1]);
    let lifetime = Duration::from_hours(hours.into());
    let (ctx, by) = (&admin.visit.site.ctx, admin.doer());
    let issued = issue_recovery_link(ctx, &by, &Whom::Id(user.id), lifetime).await;
    let issued = issued.map_err(refused)?;
    let link = admin.visit.site.urls.password_recovery_with(&issued.ticket);
    show_link(&admin, &user, Some(link.to_string()), hours)
}

fn show_link(
    admin: &Administrator,
    user: &User,
    link: Option<String>,
    hours: u32,
) -> Result<HttpResponse, PageError> {
    let (ctx, urls) = (&admin.visit.site.ctx, &admin.visit.site.urls);
    let page = RecoveryLinkPage {
        nav: nav(urls, Section::Users),
        action: urls.console_user_at(user.id, "recovery"),
        mxid: ctx.homeserver.mxid(&user.username),
        link,
        hours,
        cancel_url: urls.console_user(user.id),
    };
    Ok(admin.visit.page(&page)?.send())
}

fn show(
    admin: &Administrator,
    user: &User,
    error: Option<ProvidedPassword>,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let (ctx, urls) = (&admin.visit.site.ctx, &admin.visit.site.urls);
    let page = SetPasswordPage {
        nav: nav(urls, Section::Users),
        action: urls.console_user_at(user.id, "password"),
        mxid: ctx.homeserver.mxid(&user.username),
        error,
        cancel_url: urls.console_user(user.id),
    };
    Ok(admin.visit.page(&page)?.status(status).send())
}
