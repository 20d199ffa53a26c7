//! `/admin/users/{id}`: one account. What is done with one press is done here; what needs more has
//! a page of its own.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::audit::row;
use super::parts::{Opened, done, nav};
use super::users::standing;
use super::{Administrator, PageForm};
use crate::domain::user::Standing;
use crate::domain::{User, UserId};
use crate::flows::account::{emails, sessions};
use crate::flows::manage::{
    Deactivation, ManageError, Whom, lock_user, reactivate_user, unlock_user,
};
use crate::render::console::{ConsoleNotice, Section, Shown, UserPage};
use crate::store::{events, jobs, upstream_links, upstream_providers, user_passwords, users};
use crate::web::pages::PageError;
use crate::web::urls::Urls;

/// How many of the last events are shown.
const EVENTS: usize = 5;
/// How many accounts elsewhere are shown.
const LINKS: usize = 20;

/// The page.
pub async fn user(
    admin: Administrator,
    id: web::Path<String>,
    opened: web::Query<Opened>,
) -> Result<HttpResponse, PageError> {
    let user = find(&admin, &id).await?;
    show(&admin, &user, ConsoleNotice::of(opened.done.as_deref())).await
}

/// The form of the page.
#[derive(Debug, Deserialize)]
pub struct ActForm {
    csrf: String,
    act: String,
}

/// Locks, unlocks or brings back.
pub async fn act_on_user(
    admin: Administrator,
    id: web::Path<String>,
    PageForm(form): PageForm<ActForm>,
) -> Result<HttpResponse, PageError> {
    let user = find(&admin, &id).await?;
    admin.visit.check_form(&form.csrf)?;
    let (ctx, by, whom) = (&admin.visit.site.ctx, admin.doer(), Whom::Id(user.id));
    let notice = match form.act.as_str() {
        "lock" => {
            admin.is_not(&user)?;
            lock_user(ctx, &by, &whom, Deactivation::No).await.map(|_| ConsoleNotice::Locked)
        }
        "unlock" => unlock_user(ctx, &by, &whom, false).await.map(|_| ConsoleNotice::Unlocked),
        "reactivate" => reactivate_user(ctx, &by, &whom).await.map(|_| ConsoleNotice::Reactivated),
        _ => return Err(PageError::BadRequest("there is no such act".to_owned())),
    };
    Ok(done(&admin.visit.site.urls.console_user(user.id), notice.map_err(refused)?))
}

/// The account that an address names; where there is none, there is no page.
pub(super) async fn find(admin: &Administrator, id: &str) -> Result<User, PageError> {
    let id: UserId = id.parse().map_err(|_| PageError::NotFound)?;
    users::get(&admin.visit.site.ctx.store, id).await?.ok_or(PageError::NotFound)
}

/// What no page shows beside its fields.
pub(super) fn refused(error: ManageError) -> PageError {
    match error {
        ManageError::Fault(fault) => fault.into(),
        ManageError::NoSuchUser(_) => PageError::NotFound,
        other => PageError::BadRequest(other.to_string()),
    }
}

/// Its accounts at other services, in a line each.
async fn links(admin: &Administrator, user: &User) -> Result<Vec<String>, PageError> {
    let store = &admin.visit.site.ctx.store;
    let mut shown = Vec::new();
    for link in upstream_links::of_user(store, user.id, LINKS).await? {
        let provider = upstream_providers::get(store, link.provider_id).await?;
        let provider = provider.and_then(|provider| provider.human_name.or(provider.issuer));
        let provider = provider.unwrap_or_else(|| link.provider_id.to_string());
        let account = link.human_account_name.unwrap_or(link.subject);
        shown.push(format!("{provider}: {account}"));
    }
    Ok(shown)
}

/// All that happened to an account.
fn audit_of(urls: &Urls, username: &str) -> String {
    let query =
        url::form_urlencoded::Serializer::new(String::new()).append_pair("user", username).finish();
    format!("{}?{query}", urls.console_page("audit"))
}

async fn show(
    admin: &Administrator,
    user: &User,
    notice: Option<ConsoleNotice>,
) -> Result<HttpResponse, PageError> {
    let (ctx, urls) = (&admin.visit.site.ctx, &admin.visit.site.urls);
    let has_passwords = ctx.settings.passwords.enabled;
    let password = user_passwords::get(&ctx.store, user.id).await?;
    let emails = emails::emails(&ctx.store, user).await?;
    let sessions = sessions::all(&ctx.store, user.id).await?;
    let at = |what| urls.console_user_at(user.id, what);
    let is_good = user.standing() == Standing::Good;
    let is_self = admin.user.id == user.id;
    let page = UserPage {
        nav: nav(urls, Section::Users),
        notice,
        is_queued: !jobs::of_user(&ctx.store, user.id, 1).await?.is_empty(),
        action: urls.console_user(user.id),
        user: Shown {
            mxid: ctx.homeserver.mxid(&user.username),
            id: user.id.to_string(),
            made: user.created_at,
            standing: standing(user),
            since: user.deactivated_at.or(user.locked_at),
            is_admin: ctx.may_administrate(user),
            password_set: password.map(|password| password.created_at),
            is_self,
        },
        emails: emails.into_iter().map(|email| email.email).collect(),
        sessions: sessions.len(),
        links: links(admin, user).await?,
        events: events::of_user(&ctx.store, user.id, None, EVENTS)
            .await?
            .into_iter()
            .map(row)
            .collect(),
        audit_url: audit_of(urls, &user.username),
        emails_url: at("emails"),
        sessions_url: at("sessions"),
        password_url: has_passwords.then(|| at("password")),
        recovery_url: (has_passwords && is_good).then(|| at("recovery")),
        administrator_url: (!is_self).then(|| at("administrator")),
        deactivate_url: (!is_self && user.deactivated_at.is_none()).then(|| at("deactivate")),
    };
    Ok(admin.visit.page(&page)?.status(StatusCode::OK).send())
}
