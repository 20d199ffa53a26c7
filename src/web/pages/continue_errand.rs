//! `GET /continue/{errand}`: the one dispatcher. Every page on the way comes back here.

use actix_web::{HttpResponse, web};

use super::{PageError, Visit, see_other};
use crate::domain::Errand;
use crate::domain::next_step::Step;
use crate::flows::continue_errand;

/// Sends the browser to where the errand is.
pub async fn continue_errand(
    visit: Visit,
    errand: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let errand: Errand = errand.parse().map_err(|_| PageError::GrantGone)?;
    let progress = continue_errand::continue_errand(&visit.site.ctx, &errand, visit.signed_in())
        .await?
        .ok_or(PageError::GrantGone)?;
    let urls = &visit.site.urls;
    match progress.step {
        Step::Login | Step::Reauthenticate => Ok(see_other(&urls.login(Some(&errand)))),
        Step::EndASession => Ok(see_other(&urls.end_a_session(&errand))),
        Step::Consent => Ok(see_other(&urls.decide(&errand))),
        Step::Refused(refusal) => Err(refusal.into()),
        Step::Over => Err(PageError::GrantGone),
    }
}
