//! `/account/`: who somebody is; and where the deep links of MSC4191 arrive.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::parts::{nav, notice};
use super::{Opened, PageError, PageForm, Visit, done, see_other};
use crate::config::listener::Resource;
use crate::domain::User;
use crate::domain::account_action::AccountAction;
use crate::flows::account::display_name::{
    DisplayName, DisplayNameError, display_name, set_display_name,
};
use crate::flows::account::{emails, sessions};
use crate::render::account::{AccountNotice, AccountPage, NameError, NameField, Tab};

/// The page, or the one that a link names; who is not signed in signs in first, and comes back.
pub async fn account(visit: Visit, opened: web::Query<Opened>) -> Result<HttpResponse, PageError> {
    let action = opened.action();
    let Some((_, user)) = visit.person_for(&action).await? else {
        return Ok(visit.sign_in_for(action));
    };
    let urls = &visit.site.urls;
    match &action {
        AccountAction::Overview | AccountAction::Profile => {}
        AccountAction::DeviceView(device) | AccountAction::DeviceDelete(device) => {
            let found = sessions::on_device(&visit.site.ctx.store, user.id, device).await?;
            return Ok(see_other(&match (found, &action) {
                (Some(session), AccountAction::DeviceDelete(_)) => urls.end_session_of(session),
                (Some(session), _) => urls.session(session),
                (None, _) => urls.sessions(),
            }));
        }
        elsewhere => return Ok(see_other(&urls.account_place(elsewhere))),
    }
    let name = match display_name(&visit.site.ctx, user).await {
        DisplayName::Name(value) => NameField { value, is_known: true, error: None },
        DisplayName::None => NameField { value: String::new(), is_known: true, error: None },
        DisplayName::Unknown => NameField { value: String::new(), is_known: false, error: None },
    };
    show(&visit, user, name, notice(opened.done.as_deref()), StatusCode::OK).await
}

/// The form for the name.
#[derive(Debug, Deserialize)]
pub struct NameForm {
    csrf: String,
    name: String,
}

/// Changes the name that others see.
pub async fn change_name(
    visit: Visit,
    PageForm(form): PageForm<NameForm>,
) -> Result<HttpResponse, PageError> {
    let Some((_, user)) = visit.person_for(&AccountAction::Profile).await? else {
        return Ok(visit.sign_in_for(AccountAction::Profile));
    };
    let (error, status) = if visit.has_good_form(&form.csrf) {
        match set_display_name(&visit.site.ctx, user, &form.name, &visit.caller()).await {
            Ok(()) => return Ok(done(&visit.site.urls.account(), "name")),
            Err(DisplayNameError::TooLong) => (NameError::TooLong, StatusCode::BAD_REQUEST),
            Err(DisplayNameError::Refused(_)) => (NameError::Refused, StatusCode::BAD_REQUEST),
            Err(DisplayNameError::Unreachable) => {
                (NameError::Unreachable, StatusCode::SERVICE_UNAVAILABLE)
            }
            Err(error @ DisplayNameError::SwitchedOff) => {
                return Err(PageError::BadRequest(error.to_string()));
            }
            Err(DisplayNameError::Fault(fault)) => return Err(fault.into()),
        }
    } else {
        (NameError::FormExpired, StatusCode::BAD_REQUEST)
    };
    let name = NameField { value: form.name, is_known: true, error: Some(error) };
    show(&visit, user, name, None, status).await
}

/// The console, where it is served, for who may see it.
fn console_url(visit: &Visit, user: &User) -> Option<String> {
    let ctx = &visit.site.ctx;
    let mut listeners = ctx.settings.http.listeners.iter();
    let is_served = listeners.any(|listener| listener.resources.contains(&Resource::Console));
    (is_served && ctx.may_administrate(user)).then(|| visit.site.urls.console())
}

async fn show(
    visit: &Visit,
    user: &User,
    name: NameField,
    notice: Option<AccountNotice>,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let site = &visit.site;
    let account = &site.ctx.settings.account;
    let emails = emails::emails(&site.ctx.store, user).await?;
    let emails_url = site.urls.account_place(&AccountAction::Emails);
    let page = AccountPage {
        nav: nav(visit, Tab::Profile),
        notice,
        name,
        name_action: account.displayname_change_allowed.then(|| site.urls.change_name()),
        emails: emails.into_iter().map(|email| email.email).collect(),
        emails_url: account.email_change_allowed.then_some(emails_url),
        console_url: console_url(visit, user),
    };
    Ok(visit.page(&page)?.status(status).send())
}
