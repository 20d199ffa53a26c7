//! `/admin/users/{id}/emails`: the addresses of an account. The administrator vouches for a new one.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::parts::{Opened, done, nav};
use super::user::{find, refused};
use super::{Administrator, PageForm};
use crate::domain::{User, UserEmail};
use crate::flows::account::emails;
use crate::flows::manage::{ManageError, Whom, add_email, remove_email};
use crate::render::console::{
    ConsoleEmail, ConsoleEmailsPage, ConsoleNotice, Section, UserEmailError,
};
use crate::web::pages::PageError;

/// The page.
pub async fn user_emails(
    admin: Administrator,
    id: web::Path<String>,
    opened: web::Query<Opened>,
) -> Result<HttpResponse, PageError> {
    let user = find(&admin, &id).await?;
    show(&admin, &user, ConsoleNotice::of(opened.done.as_deref()), None, StatusCode::OK).await
}

/// The forms of the page: an address to add, or the id of one to remove.
#[derive(Debug, Deserialize)]
pub struct EmailForm {
    csrf: String,
    #[serde(default)]
    email: String,
    remove: Option<String>,
}

/// Adds an address or removes one.
pub async fn change_user_emails(
    admin: Administrator,
    id: web::Path<String>,
    PageForm(form): PageForm<EmailForm>,
) -> Result<HttpResponse, PageError> {
    let user = find(&admin, &id).await?;
    let again =
        |error, status| show(&admin, &user, None, Some((form.email.clone(), error)), status);
    if !admin.visit.has_good_form(&form.csrf) {
        return again(UserEmailError::FormExpired, StatusCode::BAD_REQUEST).await;
    }
    let (ctx, by) = (&admin.visit.site.ctx, admin.doer());
    let place = admin.visit.site.urls.console_user_at(user.id, "emails");
    if let Some(remove) = &form.remove {
        let Ok(remove) = remove.parse() else { return Err(PageError::NotFound) };
        // A second press: it is gone.
        if emails::find(&ctx.store, user.id, remove).await?.is_some() {
            remove_email(ctx, &by, remove).await.map_err(refused)?;
        }
        return Ok(done(&place, ConsoleNotice::EmailRemoved));
    }
    match add_email(ctx, &by, &Whom::Id(user.id), form.email.trim().to_owned()).await {
        Ok(_) => Ok(done(&place, ConsoleNotice::EmailAdded)),
        Err(ManageError::Email { .. }) => {
            again(UserEmailError::Invalid, StatusCode::BAD_REQUEST).await
        }
        Err(ManageError::EmailTaken(_)) => again(UserEmailError::Taken, StatusCode::CONFLICT).await,
        Err(error) => Err(refused(error)),
    }
}

async fn show(
    admin: &Administrator,
    user: &User,
    notice: Option<ConsoleNotice>,
    again: Option<(String, UserEmailError)>,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let (ctx, urls) = (&admin.visit.site.ctx, &admin.visit.site.urls);
    let (typed, error) = again.map_or((String::new(), None), |(typed, e)| (typed, Some(e)));
    let row = |email: UserEmail| ConsoleEmail {
        id: email.id.to_string(),
        address: email.email,
        added: email.created_at,
    };
    let page = ConsoleEmailsPage {
        nav: nav(urls, Section::Users),
        notice,
        action: urls.console_user_at(user.id, "emails"),
        mxid: ctx.homeserver.mxid(&user.username),
        emails: emails::emails(&ctx.store, user).await?.into_iter().map(row).collect(),
        typed,
        error,
        back_url: urls.console_user(user.id),
    };
    Ok(admin.visit.page(&page)?.status(status).send())
}
