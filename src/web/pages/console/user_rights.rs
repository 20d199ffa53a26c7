//! `/admin/users/{id}/administrator` and `/deactivate`: what is asked for once more.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::parts::{Plain, done, nav};
use super::user::{find, refused};
use super::{Administrator, PageForm};
use crate::flows::manage::{Whom, deactivate_user, set_admin};
use crate::render::console::{ConfirmPage, ConsoleNotice, DeactivateUserPage, Question, Section};
use crate::web::pages::PageError;

/// Asks whether an account is to administrate, or not any more.
pub async fn user_administrator(
    admin: Administrator,
    id: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let user = find(&admin, &id).await?;
    let (ctx, urls) = (&admin.visit.site.ctx, &admin.visit.site.urls);
    let page = ConfirmPage {
        nav: nav(urls, Section::Users),
        question: if user.can_request_admin {
            Question::UnmakeAdministrator
        } else {
            Question::MakeAdministrator
        },
        about: ctx.homeserver.mxid(&user.username),
        action: urls.console_user_at(user.id, "administrator"),
        cancel_url: urls.console_user(user.id),
    };
    Ok(admin.visit.page(&page)?.send())
}

/// The form of that: `rights` says which of both was asked, so that a second press undoes nothing.
#[derive(Debug, Deserialize)]
pub struct RightsForm {
    csrf: String,
    rights: String,
}

/// Gives the rights, or takes them.
pub async fn set_user_administrator(
    admin: Administrator,
    id: web::Path<String>,
    PageForm(form): PageForm<RightsForm>,
) -> Result<HttpResponse, PageError> {
    let user = find(&admin, &id).await?;
    admin.visit.check_form(&form.csrf)?;
    admin.is_not(&user)?;
    let (give, notice) = match form.rights.as_str() {
        "give" => (true, ConsoleNotice::AdministratorMade),
        "take" => (false, ConsoleNotice::AdministratorUnmade),
        _ => return Err(PageError::BadRequest("there is no such act".to_owned())),
    };
    let site = &admin.visit.site;
    set_admin(&site.ctx, &admin.doer(), &Whom::Id(user.id), give).await.map_err(refused)?;
    Ok(done(&site.urls.console_user(user.id), notice))
}

/// Asks whether an account is to end.
pub async fn user_deactivation(
    admin: Administrator,
    id: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let user = find(&admin, &id).await?;
    let (ctx, urls) = (&admin.visit.site.ctx, &admin.visit.site.urls);
    let page = DeactivateUserPage {
        nav: nav(urls, Section::Users),
        action: urls.console_user_at(user.id, "deactivate"),
        mxid: ctx.homeserver.mxid(&user.username),
        cancel_url: urls.console_user(user.id),
    };
    Ok(admin.visit.page(&page)?.send())
}

/// The form of that.
#[derive(Debug, Deserialize)]
pub struct DeactivateForm {
    #[serde(flatten)]
    plain: Plain,
    erase: Option<String>,
}

/// Ends the account.
pub async fn deactivate_this_user(
    admin: Administrator,
    id: web::Path<String>,
    PageForm(form): PageForm<DeactivateForm>,
) -> Result<HttpResponse, PageError> {
    let user = find(&admin, &id).await?;
    admin.visit.check_form(&form.plain.csrf)?;
    admin.is_not(&user)?;
    let (site, erase) = (&admin.visit.site, form.erase.is_some());
    let ended = deactivate_user(&site.ctx, &admin.doer(), &Whom::Id(user.id), erase).await;
    ended.map_err(refused)?;
    Ok(done(&site.urls.console_user(user.id), ConsoleNotice::Deactivated))
}
