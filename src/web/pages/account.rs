//! `/account/`: the person's own page.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::{PageError, Visit, see_other};
use crate::render::account::{AccountNotice, AccountPage};
use crate::web::site::Site;

/// What was just done.
#[derive(Debug, Deserialize)]
pub struct Done {
    done: Option<String>,
}

/// The page; who is not signed in signs in first.
pub async fn account(visit: Visit, done: web::Query<Done>) -> Result<HttpResponse, PageError> {
    if visit.person()?.is_none() {
        return Ok(see_other(&visit.site.urls.login(None)));
    }
    let settings = &visit.site.ctx.settings;
    let may_change = settings.passwords.enabled && settings.account.password_change_allowed;
    let page = AccountPage {
        password_url: may_change.then(|| visit.site.urls.change_password()),
        notice: match done.done.as_deref() {
            Some("password") => Some(AccountNotice::PasswordChanged),
            Some("password-everywhere") => Some(AccountNotice::PasswordChangedEverywhere),
            _ => None,
        },
    };
    Ok(visit.page(&page)?.send())
}

/// `GET /account` leads to `/account/`.
pub async fn to_account(site: web::Data<Site>) -> HttpResponse {
    see_other(&site.urls.account())
}

/// `GET /.well-known/change-password` (W3C "A Well-Known URL for Changing Passwords").
pub async fn well_known_change_password(site: web::Data<Site>) -> HttpResponse {
    see_other(&site.urls.change_password())
}
