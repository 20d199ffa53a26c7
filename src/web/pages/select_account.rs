//! `/select-account/{grant}`: go on as who is signed in, or use another account
//! (`prompt=select_account`, OpenID Connect Core §3.1.2.1).

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::{PageError, PageForm, Visit, see_other};
use crate::domain::next_step::Step;
use crate::domain::{Errand, GrantId};
use crate::flows::continue_grant::continue_grant;
use crate::flows::decide_grant::{DecideError, choose_account};
use crate::render::select_account::SelectAccountPage;

/// The page.
pub async fn select_account(
    visit: Visit,
    grant: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let id: GrantId = grant.parse().map_err(|_| PageError::GrantGone)?;
    let ctx = &visit.site.ctx;
    let progress = continue_grant(ctx, &ctx.store, id, visit.signed_in())
        .await?
        .ok_or(PageError::GrantGone)?;
    let errand = Errand::Grant(id);
    let (Step::SelectAccount, Some((_, user))) = (&progress.step, visit.signed_in()) else {
        return Ok(see_other(&visit.site.urls.go_on(&errand)));
    };
    let page = SelectAccountPage {
        action: visit.site.urls.select_account(id),
        client: progress.client.display_name(),
        mxid: ctx.homeserver.mxid(&user.username),
        display_name: None,
        switch_account_url: visit.site.urls.logout(Some(&errand)),
    };
    let visit = visit.speaking(progress.grant.ui_locales.as_deref());
    Ok(visit.page(&page)?.with_form_to(&progress.grant.redirect_uri).send())
}

/// The form of the page.
#[derive(Debug, Deserialize)]
pub struct Choice {
    csrf: String,
}

/// The account that is signed in is the one.
pub async fn choose(
    visit: Visit,
    grant: web::Path<String>,
    PageForm(form): PageForm<Choice>,
) -> Result<HttpResponse, PageError> {
    let id: GrantId = grant.parse().map_err(|_| PageError::GrantGone)?;
    visit.check_form(&form.csrf)?;
    if let Some((session, user)) = visit.signed_in() {
        match choose_account(&visit.site.ctx, id, session, user).await {
            Ok(()) | Err(DecideError::NotNow(_)) => {}
            Err(DecideError::Unknown) => return Err(PageError::GrantGone),
            Err(DecideError::Fault(fault)) => return Err(fault.into()),
        }
    }
    Ok(see_other(&visit.site.urls.go_on(&Errand::Grant(id))))
}
