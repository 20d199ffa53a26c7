//! `GET /continue/{errand}`: the one dispatcher. Every page on the way comes back here.

use actix_web::{HttpResponse, web};

use super::callback::answer_error;
use super::consent::answer_remembered;
use super::{PageError, Visit, see_other};
use crate::domain::grant_step::Unasked;
use crate::domain::next_step::Step;
use crate::domain::{Errand, GrantId};
use crate::flows::continue_errand;
use crate::flows::continue_grant::continue_grant;
use crate::flows::sign_up::is_open;
use crate::flows::start_authorization::Callback;
use crate::protocol::oauth::error::ErrorCode;

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
    match (progress.step, &errand) {
        (Step::Register, _) if is_open(&visit.site.ctx) => {
            Ok(see_other(&urls.register(Some(&errand))))
        }
        // Who wants a new account signs in where nobody can make one by themselves.
        (Step::Login | Step::Register | Step::Reauthenticate, _) => {
            Ok(see_other(&urls.login(Some(&errand))))
        }
        (Step::SelectAccount, Errand::Grant(id)) => Ok(see_other(&urls.select_account(*id))),
        (Step::EndASession, _) => Ok(see_other(&urls.end_a_session(&errand))),
        (Step::Consent, _) => Ok(see_other(&urls.decide(&errand))),
        // What was approved a moment ago is told once more to who comes twice.
        (Step::Approve | Step::Over, Errand::Grant(id)) => answer_remembered(visit, *id).await,
        (Step::Unasked(reason), Errand::Grant(id)) => answer_unasked(visit, *id, reason).await,
        (Step::Refused(refusal), _) => Err(refusal.into()),
        (Step::SelectAccount | Step::Approve | Step::Unasked(_) | Step::Over, _) => {
            Err(PageError::GrantGone)
        }
    }
}

/// `prompt=none` was possible when the request came, and is not any more.
async fn answer_unasked(
    visit: Visit,
    id: GrantId,
    reason: Unasked,
) -> Result<HttpResponse, PageError> {
    let ctx = &visit.site.ctx;
    let progress = continue_grant(ctx, &ctx.store, id, visit.signed_in())
        .await?
        .ok_or(PageError::GrantGone)?;
    let callback = Callback::of(&progress.grant, &progress.client);
    answer_error(visit, &callback, ErrorCode::from(reason), &reason.to_string())
}
