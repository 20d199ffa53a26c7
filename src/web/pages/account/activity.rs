//! `/account/activity`: what happened, the latest first.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::parts::nav;
use super::{PageError, Visit};
use crate::domain::account_action::AccountAction;
use crate::domain::{Event, EventId};
use crate::render::account::{ActivityPage, EventRow, Tab, With};
use crate::store::events;

/// How many stand on a page.
const ON_A_PAGE: usize = 50;

/// Which page.
#[derive(Debug, Deserialize)]
pub struct Part {
    /// The event that ended the page before.
    before: Option<String>,
}

/// The page.
pub async fn activity(visit: Visit, part: web::Query<Part>) -> Result<HttpResponse, PageError> {
    let Some((_, user)) = visit.person_for(&AccountAction::Activity).await? else {
        return Ok(visit.sign_in_for(AccountAction::Activity));
    };
    let store = &visit.site.ctx.store;
    let last = match part.before.as_deref().and_then(|id| id.parse::<EventId>().ok()) {
        Some(id) => events::get(store, id).await?.filter(|event| event.user_id == Some(user.id)),
        None => None,
    };
    let mut found = events::of_user(store, user.id, last.as_ref(), ON_A_PAGE + 1).await?;
    let has_more = found.len() > ON_A_PAGE;
    found.truncate(ON_A_PAGE);
    let url = visit.site.urls.account_place(&AccountAction::Activity);
    let older = found.last().filter(|_| has_more).map(|last| format!("{url}?before={}", last.id));
    let page = ActivityPage {
        nav: nav(&visit, Tab::Activity),
        events: found.into_iter().map(row).collect(),
        remembered_days: visit.site.ctx.settings.audit.retention_days.into(),
        newest_url: last.map(|_| url),
        older_url: older,
    };
    Ok(visit.page(&page)?.send())
}

fn row(event: Event) -> EventRow {
    EventRow {
        at: event.at,
        is_warning: event.what.is_warning(),
        agent: With::of(event.by.user_agent.as_deref()),
        ip: event.by.ip,
        what: event.what,
    }
}
