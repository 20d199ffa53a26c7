//! `/admin/users/{id}/sessions`: where an account is signed in, and the end of that.

use std::collections::BTreeMap;

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::parts::{Plain, done, nav};
use super::user::{find, refused};
use super::{Administrator, PageForm};
use crate::domain::OwnSession;
use crate::flows::account::sessions;
use crate::flows::manage::{ManageError, Whom, finish_session, kill_sessions};
use crate::render::console::{ConfirmPage, ConsoleNotice, ConsoleSessionsPage, Question, Section};
use crate::web::pages::PageError;
use crate::web::pages::account::card;

/// How many stand on a page.
const ON_A_PAGE: usize = 15;

/// Which of them.
#[derive(Debug, Deserialize)]
pub struct Asked {
    done: Option<String>,
    page: Option<usize>,
}

/// The page.
pub async fn user_sessions(
    admin: Administrator,
    id: web::Path<String>,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, PageError> {
    let user = find(&admin, &id).await?;
    let (ctx, urls) = (&admin.visit.site.ctx, &admin.visit.site.urls);
    let all = sessions::all(&ctx.store, user.id).await?;
    let last_page = all.len().saturating_sub(1) / ON_A_PAGE;
    let page = asked.page.unwrap_or(0).min(last_page);
    let shown = all.into_iter().skip(page * ON_A_PAGE).take(ON_A_PAGE);
    let place = urls.console_user_at(user.id, "sessions");
    let at = |page: usize| format!("{place}?page={page}");
    let page = ConsoleSessionsPage {
        nav: nav(urls, Section::Users),
        notice: ConsoleNotice::of(asked.done.as_deref()),
        mxid: ctx.homeserver.mxid(&user.username),
        sessions: sessions::known(&ctx.store, shown)
            .await?
            .iter()
            .map(|known| card(&admin.visit, known, admin.browser))
            .collect(),
        end_all_url: urls.console_user_at(user.id, "sessions/all"),
        back_url: urls.console_user(user.id),
        before_url: page.checked_sub(1).map(at),
        after_url: (page < last_page).then(|| at(page + 1)),
        action: place.clone(),
    };
    Ok(admin.visit.page(&page)?.send())
}

/// A form with a box for each session, named as it.
pub type Ticked = BTreeMap<String, String>;

/// Ends those that were ticked.
pub async fn end_user_sessions(
    admin: Administrator,
    id: web::Path<String>,
    PageForm(form): PageForm<Ticked>,
) -> Result<HttpResponse, PageError> {
    let user = find(&admin, &id).await?;
    admin.visit.check_form(form.get("csrf").map_or("", String::as_str))?;
    let (ctx, by) = (&admin.visit.site.ctx, admin.doer());
    let ticked = form.keys().filter_map(|name| name.parse::<OwnSession>().ok()).take(ON_A_PAGE);
    for session in ticked {
        // A second press: it has ended.
        if sessions::find(&ctx.store, user.id, session).await?.is_none() {
            continue;
        }
        match finish_session(ctx, &by, session).await {
            Ok(()) | Err(ManageError::SessionFinished | ManageError::NoSuchSession) => {}
            Err(error) => return Err(refused(error)),
        }
    }
    let place = admin.visit.site.urls.console_user_at(user.id, "sessions");
    Ok(done(&place, ConsoleNotice::SessionsEnded))
}

/// Asks whether all of them are to end.
pub async fn all_user_sessions(
    admin: Administrator,
    id: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let user = find(&admin, &id).await?;
    let (ctx, urls) = (&admin.visit.site.ctx, &admin.visit.site.urls);
    let page = ConfirmPage {
        nav: nav(urls, Section::Users),
        question: Question::EndAllSessions,
        about: ctx.homeserver.mxid(&user.username),
        action: urls.console_user_at(user.id, "sessions/all"),
        cancel_url: urls.console_user_at(user.id, "sessions"),
    };
    Ok(admin.visit.page(&page)?.send())
}

/// Ends all of them.
pub async fn end_all_user_sessions(
    admin: Administrator,
    id: web::Path<String>,
    PageForm(form): PageForm<Plain>,
) -> Result<HttpResponse, PageError> {
    let user = find(&admin, &id).await?;
    admin.visit.check_form(&form.csrf)?;
    let site = &admin.visit.site;
    kill_sessions(&site.ctx, &admin.doer(), &Whom::Id(user.id), false).await.map_err(refused)?;
    let place = site.urls.console_user_at(user.id, "sessions");
    Ok(done(&place, ConsoleNotice::SessionsEnded))
}
