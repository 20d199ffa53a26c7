//! `GET /register/steps/{id}/finish`: makes the account and signs in. Whoever loads it again, or
//! presses twice, ends where they were to go; a browser that has signed out stays so.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;

use super::steps::Registrant;
use crate::domain::BrowserSessionId;
use crate::domain::next_step::Step as NextStep;
use crate::domain::user_registration::Step;
use crate::flows::Fault;
use crate::flows::continue_errand::continue_errand;
use crate::flows::sign_up::{self, Finished};
use crate::render::register::UnfinishedPage;
use crate::store::browser_sessions;
use crate::web::pages::cookie::{CSRF, SESSION};
use crate::web::pages::{PageError, Visit, see_other};

/// Makes the account.
pub async fn finish(registrant: Registrant) -> Result<HttpResponse, PageError> {
    if let Some(elsewhere) = registrant.elsewhere(Step::Finish) {
        return Ok(elsewhere);
    }
    let (visit, id) = (&registrant.visit, registrant.registration.id);
    let replacing = visit.signed_in().map(|(session, _)| session.id);
    let finished = sign_up::finish(&visit.site.ctx, id, &visit.caller(), replacing).await?;
    match finished {
        Finished::Made { session, at_homeserver: true } => {
            let response = see_other(&on_the_way(&registrant).await?);
            signed_in(visit, session, response).await
        }
        Finished::Made { session, at_homeserver: false } => {
            signed_in(visit, session, unfinished(&registrant, true)?).await
        }
        Finished::HomeserverSilent => unfinished(&registrant, false),
        Finished::NotYet(step) => Ok(see_other(&registrant.at(step))),
        Finished::SignIn => Ok(see_other(&visit.site.urls.login(None))),
        Finished::Over => Err(PageError::SignUpOver),
    }
}

/// To what they came for, or to their account if that did not wait for as long as they did.
async fn on_the_way(registrant: &Registrant) -> Result<String, PageError> {
    let (site, errand) = (&registrant.visit.site, &registrant.errand);
    let progress = continue_errand(&site.ctx, errand, None).await?;
    Ok(match progress.map(|progress| progress.step) {
        None | Some(NextStep::Over) => site.urls.account(),
        Some(_) => site.urls.go_on(errand),
    })
}

/// With the cookie of the session that began with the account, as long as it stands.
async fn signed_in(
    visit: &Visit,
    session: BrowserSessionId,
    mut response: HttpResponse,
) -> Result<HttpResponse, PageError> {
    let site = &visit.site;
    let stands = browser_sessions::get(&site.ctx.store, session)
        .await?
        .is_some_and(|session| session.state.is_active());
    let is_here = visit.signed_in().is_some_and(|(here, _)| here.id == session);
    if stands && !is_here {
        let cookies = [SESSION.filled(site, session.to_string().as_bytes()), CSRF.emptied(site)];
        for cookie in cookies {
            response
                .add_cookie(&cookie)
                .map_err(|_| Fault::Dangling("a cookie that is not one"))?;
        }
    }
    Ok(response)
}

fn unfinished(registrant: &Registrant, made: bool) -> Result<HttpResponse, PageError> {
    let page = UnfinishedPage { retry_url: registrant.at(Step::Finish), made };
    Ok(registrant.visit.page(&page)?.status(StatusCode::SERVICE_UNAVAILABLE).send())
}
