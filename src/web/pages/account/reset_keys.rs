//! `/account/cross-signing-reset`: the homeserver sends people here who have lost their keys.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;

use super::parts::nav;
use super::{PageError, PageForm, Plain, Visit};
use crate::domain::account_action::AccountAction;
use crate::flows::account::reset_keys::{ResetKeysError, reset_keys as permit};
use crate::render::account::{ResetKeys, ResetKeysPage, Tab};

/// The page.
pub async fn reset_keys(visit: Visit) -> Result<HttpResponse, PageError> {
    if visit.person_for(&AccountAction::CrossSigningReset).await?.is_none() {
        return Ok(visit.sign_in_for(AccountAction::CrossSigningReset));
    }
    show(&visit, ResetKeys::Explained, StatusCode::OK)
}

/// Has the homeserver permit it.
pub async fn allow_reset(
    visit: Visit,
    PageForm(form): PageForm<Plain>,
) -> Result<HttpResponse, PageError> {
    let Some((_, user)) = visit.person_for(&AccountAction::CrossSigningReset).await? else {
        return Ok(visit.sign_in_for(AccountAction::CrossSigningReset));
    };
    visit.check_form(&form.csrf)?;
    match permit(&visit.site.ctx, user, &visit.caller()).await {
        Ok(()) => show(&visit, ResetKeys::Permitted, StatusCode::OK),
        Err(ResetKeysError::Homeserver) => {
            show(&visit, ResetKeys::Failed, StatusCode::SERVICE_UNAVAILABLE)
        }
        Err(ResetKeysError::Fault(fault)) => Err(fault.into()),
    }
}

fn show(visit: &Visit, state: ResetKeys, status: StatusCode) -> Result<HttpResponse, PageError> {
    let page = ResetKeysPage {
        nav: nav(visit, Tab::Security),
        action: visit.site.urls.account_place(&AccountAction::CrossSigningReset),
        cancel_url: visit.site.urls.account_place(&AccountAction::Security),
        state,
    };
    Ok(visit.page(&page)?.status(status).send())
}
