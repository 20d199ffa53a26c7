//! `/sessions/full`: a person with too many sessions ends one before they go on to what they came
//! for (`domain::session_limit`).

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::{PageError, PageForm, Visit, see_other};
use crate::domain::next_step::Step;
use crate::domain::{Errand, OwnSession, Timestamp};
use crate::flows::account::end_sessions::end_sessions;
use crate::flows::continue_errand::continue_errand;
use crate::flows::session_limit::{OpenSession, open_sessions};
use crate::render::end_a_session::{EndASessionPage, SessionRow};

/// How many are shown: those used longest ago.
const SHOWN: usize = 100;

/// What waits.
#[derive(Debug, Deserialize)]
pub struct Purpose {
    r#for: String,
}

impl Purpose {
    fn errand(&self) -> Result<Errand, PageError> {
        self.r#for.parse().map_err(|_| PageError::GrantGone)
    }
}

/// The page.
pub async fn end_a_session(
    visit: Visit,
    purpose: web::Query<Purpose>,
) -> Result<HttpResponse, PageError> {
    let errand = purpose.errand()?;
    let ctx = &visit.site.ctx;
    let progress = continue_errand(ctx, &errand, visit.signed_in()).await?;
    let progress = progress.ok_or(PageError::GrantGone)?;
    let (Step::EndASession, Some((_, user))) = (&progress.step, visit.signed_in()) else {
        return Ok(see_other(&visit.site.urls.go_on(&errand)));
    };
    let open = open_sessions(&ctx.store, user.id).await?;
    let page = EndASessionPage {
        action: visit.site.urls.end_a_session(&errand),
        client: progress.client_name,
        sessions: open.iter().take(SHOWN).map(|open| row(open, ctx.now())).collect(),
    };
    let reply = visit.page(&page)?;
    Ok(match progress.leads_to {
        Some(uri) => reply.with_form_to(&uri).send(),
        None => reply.send(),
    })
}

fn row(open: &OpenSession, now: Timestamp) -> SessionRow {
    SessionRow {
        value: OwnSession::of(open.session).to_string(),
        name: open.name.clone(),
        device: open.device.as_ref().map(ToString::to_string),
        days_ago: now.since(open.last_use).as_secs() / (24 * 3600),
    }
}

/// The form of the page.
#[derive(Debug, Deserialize)]
pub struct EndForm {
    csrf: String,
    session: String,
}

/// Ends the session and goes on.
pub async fn end_session_and_go_on(
    visit: Visit,
    purpose: web::Query<Purpose>,
    PageForm(form): PageForm<EndForm>,
) -> Result<HttpResponse, PageError> {
    let errand = purpose.errand()?;
    visit.check_form(&form.csrf)?;
    if let Some((_, user)) = visit.person()? {
        let session = form
            .session
            .parse()
            .map_err(|_| PageError::BadRequest("there is no such session".to_owned()))?;
        end_sessions(&visit.site.ctx, user.id, &[session], &visit.caller()).await?;
    }
    Ok(see_other(&visit.site.urls.go_on(&errand)))
}
