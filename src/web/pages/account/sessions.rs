//! `/account/sessions`: where the account is signed in.

use std::time::Duration;

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::parts::{card, nav, notice};
use super::{PageError, Visit};
use crate::domain::OwnSession;
use crate::domain::account_action::AccountAction;
use crate::flows::account::sessions::{all, known};
use crate::render::account::{SessionsPage, Tab};

/// How many stand on a page.
const ON_A_PAGE: usize = 15;
/// What was not used for so long, somebody may have forgotten.
const LONG: Duration = Duration::from_hours(90 * 24);

/// Which page.
#[derive(Debug, Deserialize)]
pub struct Part {
    done: Option<String>,
    page: Option<usize>,
}

/// The page.
pub async fn sessions(visit: Visit, part: web::Query<Part>) -> Result<HttpResponse, PageError> {
    let Some((this, user)) = visit.person_for(&AccountAction::DevicesList).await? else {
        return Ok(visit.sign_in_for(AccountAction::DevicesList));
    };
    let (ctx, urls) = (&visit.site.ctx, &visit.site.urls);
    let mut others = all(&ctx.store, user.id).await?;
    let here = others.iter().position(|session| session.id == OwnSession::Browser(this.id));
    let here = here.map(|place| others.remove(place));
    let last_page = others.len().saturating_sub(1) / ON_A_PAGE;
    let page = part.page.unwrap_or(0).min(last_page);
    let some_others = !others.is_empty();
    let shown = others.into_iter().skip(page * ON_A_PAGE).take(ON_A_PAGE);
    let cards: Vec<_> = known(&ctx.store, shown).await?;
    let long_ago = ctx.now() - LONG;
    let (forgotten, others): (Vec<_>, Vec<_>) = cards
        .iter()
        .map(|known| card(&visit, known, this.id))
        .partition(|card| card.last_use < long_ago);
    let this_card = known(&ctx.store, here.filter(|_| page == 0)).await?;
    let at = |page: usize| format!("{}?page={page}", urls.sessions());
    let shown = SessionsPage {
        nav: nav(&visit, Tab::Sessions),
        notice: notice(part.done.as_deref()),
        action: urls.sessions(),
        this: this_card.first().map(|known| card(&visit, known, this.id)),
        others,
        forgotten,
        end_others_url: some_others.then(|| urls.end_other_sessions()),
        before_url: page.checked_sub(1).map(at),
        after_url: (page < last_page).then(|| at(page + 1)),
    };
    Ok(visit.page(&shown)?.send())
}
