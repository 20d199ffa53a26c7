//! The end of sessions: of one (`/account/sessions/{session}/end`), of those that were ticked, of all
//! others (`/account/sessions/others`). Each is asked for once more, since messages may be lost.

use std::collections::BTreeMap;

use actix_web::{HttpResponse, web};

use super::parts::{card, nav};
use super::session::{action, of_person};
use super::{PageError, PageForm, Plain, Visit, done, see_other};
use crate::domain::account_action::AccountAction;
use crate::domain::{BrowserSessionId, OwnSession, UserId};
use crate::flows::account::end_sessions as flow;
use crate::flows::account::sessions::{Known, all, find, known};
use crate::render::account::{EndSessionsPage, Tab};

/// The most that end by one form.
const MOST: usize = 100;

/// A form with a box for each session, named as it.
pub type Ticked = BTreeMap<String, String>;

fn chosen(form: &Ticked) -> Vec<OwnSession> {
    form.keys().filter_map(|name| name.parse().ok()).take(MOST).collect()
}

fn csrf(form: &Ticked) -> &str {
    form.get("csrf").map_or("", String::as_str)
}

/// Asks once more about the sessions that were ticked.
pub async fn confirm_end_sessions(
    visit: Visit,
    PageForm(form): PageForm<Ticked>,
) -> Result<HttpResponse, PageError> {
    let Some((this, user)) = visit.person_for(&AccountAction::DevicesList).await? else {
        return Ok(visit.sign_in_for(AccountAction::DevicesList));
    };
    visit.check_form(csrf(&form))?;
    let sessions = of_user(&visit, user.id, &chosen(&form)).await?;
    if sessions.is_empty() {
        return Ok(see_other(&visit.site.urls.sessions()));
    }
    let page = page(&visit, &sessions, this.id, visit.site.urls.end_sessions());
    Ok(visit.page(&page)?.send())
}

/// Ends them.
pub async fn end_sessions(
    visit: Visit,
    PageForm(form): PageForm<Ticked>,
) -> Result<HttpResponse, PageError> {
    let Some((_, user)) = visit.person_for(&AccountAction::DevicesList).await? else {
        return Ok(visit.sign_in_for(AccountAction::DevicesList));
    };
    visit.check_form(csrf(&form))?;
    end(&visit, user.id, &chosen(&form)).await
}

/// `GET …/{session}/end`: asks once more about one.
pub async fn end_this(visit: Visit, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let action = action(&id);
    let Some((this, user)) = visit.person_for(&action).await? else {
        return Ok(visit.sign_in_for(action));
    };
    let Some(known) = of_person(&visit, user.id, &action).await? else {
        return Ok(see_other(&visit.site.urls.sessions()));
    };
    let page = EndSessionsPage {
        cancel_url: visit.site.urls.session(known.session.id),
        ..page(&visit, &[known], this.id, visit.site.urls.end_sessions())
    };
    Ok(visit.page(&page)?.send())
}

/// `GET …/others`: asks once more about all others.
pub async fn confirm_end_others(visit: Visit) -> Result<HttpResponse, PageError> {
    let Some((this, user)) = visit.person_for(&AccountAction::DevicesList).await? else {
        return Ok(visit.sign_in_for(AccountAction::DevicesList));
    };
    let urls = &visit.site.urls;
    let mut others = all(&visit.site.ctx.store, user.id).await?;
    others.retain(|session| session.id != OwnSession::Browser(this.id));
    if others.is_empty() {
        return Ok(see_other(&urls.sessions()));
    }
    let page = EndSessionsPage {
        count: others.len(),
        has_device: others.iter().any(|session| session.device.is_some()),
        all_others: true,
        ..page(&visit, &[], this.id, urls.end_other_sessions())
    };
    Ok(visit.page(&page)?.send())
}

/// `POST …/others`: ends all but this browser.
pub async fn end_other_sessions(
    visit: Visit,
    PageForm(form): PageForm<Plain>,
) -> Result<HttpResponse, PageError> {
    let Some((this, user)) = visit.person_for(&AccountAction::DevicesList).await? else {
        return Ok(visit.sign_in_for(AccountAction::DevicesList));
    };
    visit.check_form(&form.csrf)?;
    flow::end_all_others(&visit.site.ctx, user.id, this.id, &visit.caller()).await?;
    Ok(done(&visit.site.urls.sessions(), "ended-several"))
}

async fn of_user(
    visit: &Visit,
    user_id: UserId,
    chosen: &[OwnSession],
) -> Result<Vec<Known>, PageError> {
    let store = &visit.site.ctx.store;
    let mut sessions = Vec::new();
    for id in chosen {
        sessions.extend(find(store, user_id, *id).await?);
    }
    Ok(known(store, sessions).await?)
}

fn page(
    visit: &Visit,
    sessions: &[Known],
    this: BrowserSessionId,
    action: String,
) -> EndSessionsPage {
    EndSessionsPage {
        nav: nav(visit, Tab::Sessions),
        action,
        sessions: sessions.iter().map(|known| card(visit, known, this)).collect(),
        count: sessions.len(),
        has_device: sessions.iter().any(|known| known.session.device.is_some()),
        all_others: false,
        cancel_url: visit.site.urls.sessions(),
    }
}

async fn end(
    visit: &Visit,
    user_id: UserId,
    chosen: &[OwnSession],
) -> Result<HttpResponse, PageError> {
    let sessions = visit.site.urls.sessions();
    match flow::end_sessions(&visit.site.ctx, user_id, chosen, &visit.caller()).await? {
        // A second press: they have ended.
        0 => Ok(see_other(&sessions)),
        1 => Ok(done(&sessions, "ended")),
        _ => Ok(done(&sessions, "ended-several")),
    }
}
