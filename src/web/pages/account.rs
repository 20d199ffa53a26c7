//! `/account/`: the person's own page.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::{PageError, Visit, see_other};
use crate::domain::Errand;
use crate::domain::account_action::AccountAction;
use crate::render::account::{AccountNotice, AccountPage};
use crate::web::site::Site;

/// What it is opened for.
#[derive(Debug, Deserialize)]
pub struct Opened {
    /// What was just done.
    done: Option<String>,
    /// MSC4191.
    action: Option<String>,
    /// MSC4191.
    device_id: Option<String>,
}

/// The page; who is not signed in signs in first, and comes back to the same action.
pub async fn account(visit: Visit, opened: web::Query<Opened>) -> Result<HttpResponse, PageError> {
    let action = AccountAction::parse(opened.action.as_deref(), opened.device_id.as_deref());
    if visit.person()?.is_none() {
        return Ok(see_other(&visit.site.urls.login(Some(&Errand::Account(action)))));
    }
    let settings = &visit.site.ctx.settings;
    let may_change = settings.passwords.enabled && settings.account.password_change_allowed;
    let page = AccountPage {
        password_url: may_change.then(|| visit.site.urls.change_password()),
        notice: match opened.done.as_deref() {
            Some("password") => Some(AccountNotice::PasswordChanged),
            Some("password-everywhere") => Some(AccountNotice::PasswordChangedEverywhere),
            _ => None,
        },
    };
    Ok(visit.page(&page)?.send())
}

/// `GET /account` leads to `/account/`, with whatever it was asked.
pub async fn to_account(site: web::Data<Site>, opened: web::Query<Opened>) -> HttpResponse {
    let action = AccountAction::parse(opened.action.as_deref(), opened.device_id.as_deref());
    see_other(&site.urls.account_at(&action))
}

/// `GET /.well-known/change-password` (W3C "A Well-Known URL for Changing Passwords").
pub async fn well_known_change_password(site: web::Data<Site>) -> HttpResponse {
    see_other(&site.urls.change_password())
}
