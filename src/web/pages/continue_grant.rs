//! `GET /continue/{grant}`: the one dispatcher. Every page of a grant comes back here.

use actix_web::{HttpResponse, web};

use super::{PageError, Visit, see_other};
use crate::domain::GrantId;
use crate::domain::next_step::Step;
use crate::flows::continue_grant;

/// Sends the browser to where the grant is.
pub async fn continue_grant(
    visit: Visit,
    grant: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let id: GrantId = grant.parse().map_err(|_| PageError::GrantGone)?;
    let progress = continue_grant::continue_grant(&visit.site.ctx, id, visit.signed_in())
        .await?
        .ok_or(PageError::GrantGone)?;
    match progress.step {
        Step::Login | Step::Reauthenticate => Ok(see_other(&visit.site.urls.login(Some(id)))),
        Step::Consent => Ok(see_other(&visit.site.urls.consent(id))),
        Step::Refused(refusal) => Err(refusal.into()),
        Step::Over => Err(PageError::GrantGone),
    }
}
