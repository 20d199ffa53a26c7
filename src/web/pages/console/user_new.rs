//! `/admin/users/new`: an account for somebody else.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Deserialize;

use super::parts::{done, nav};
use super::user::refused;
use super::{Administrator, PageForm};
use crate::domain::SecretString;
use crate::flows::manage::{ManageError, NewUser, register_user};
use crate::render::console::{ConsoleNotice, NewUserError, NewUserPage, Section};
use crate::web::pages::PageError;

/// The page.
pub async fn new_user(admin: Administrator) -> Result<HttpResponse, PageError> {
    show(&admin, &NewUserForm::default(), None, StatusCode::OK)
}

/// The form of the page.
#[derive(Debug, Default, Deserialize)]
pub struct NewUserForm {
    csrf: String,
    #[serde(default)]
    username: String,
    #[serde(default)]
    display_name: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: SecretString,
}

/// Makes the account.
pub async fn make_user(
    admin: Administrator,
    PageForm(form): PageForm<NewUserForm>,
) -> Result<HttpResponse, PageError> {
    let again = |error, status| show(&admin, &form, Some(error), status);
    if !admin.visit.has_good_form(&form.csrf) {
        return again(NewUserError::FormExpired, StatusCode::BAD_REQUEST);
    }
    let given = |text: &str| Some(text.trim()).filter(|text| !text.is_empty()).map(str::to_owned);
    let new = NewUser {
        username: form.username.trim().to_owned(),
        password: Some(form.password.clone()).filter(|password| !password.expose().is_empty()),
        check_password: true,
        email: given(&form.email),
        display_name: given(&form.display_name),
        avatar_url: None,
        admin: false,
        ask_homeserver: true,
    };
    let (error, status) = match register_user(&admin.visit.site.ctx, &admin.doer(), new).await {
        Ok(made) => {
            let place = admin.visit.site.urls.console_user(made.account.id);
            return Ok(done(&place, ConsoleNotice::UserMade));
        }
        Err(ManageError::Username { .. } | ManageError::Elsewhere { .. }) => {
            (NewUserError::Username, StatusCode::BAD_REQUEST)
        }
        Err(ManageError::NameTaken(_)) => (NewUserError::UsernameTaken, StatusCode::CONFLICT),
        Err(ManageError::Unavailable(_)) => {
            (NewUserError::UsernameUnavailable, StatusCode::CONFLICT)
        }
        Err(ManageError::HomeserverSilent(_)) => {
            (NewUserError::HomeserverSilent, StatusCode::SERVICE_UNAVAILABLE)
        }
        Err(ManageError::Email { .. }) => (NewUserError::Email, StatusCode::BAD_REQUEST),
        Err(ManageError::EmailTaken(_)) => (NewUserError::EmailTaken, StatusCode::CONFLICT),
        Err(ManageError::Password(_)) => (NewUserError::Password, StatusCode::BAD_REQUEST),
        Err(error) => return Err(refused(error)),
    };
    again(error, status)
}

fn show(
    admin: &Administrator,
    form: &NewUserForm,
    error: Option<NewUserError>,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let (ctx, urls) = (&admin.visit.site.ctx, &admin.visit.site.urls);
    let page = NewUserPage {
        nav: nav(urls, Section::Users),
        action: urls.console_page("users/new"),
        server_name: ctx.homeserver.server_name().to_owned(),
        username: form.username.clone(),
        display_name: form.display_name.clone(),
        email: form.email.clone(),
        with_password: ctx.settings.passwords.enabled,
        error,
        cancel_url: urls.console_page("users"),
    };
    Ok(admin.visit.page(&page)?.status(status).send())
}
