//! `/complete-compat-sso/{id}`: an old client asks to be signed in, a person decides. Anybody may
//! have sent them here, so that the page says where the answer goes.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::{PageError, PageForm, Visit, see_other};
use crate::domain::next_step::Step;
use crate::domain::sso_redirect::Target;
use crate::domain::{CompatSsoLoginId, Errand};
use crate::flows::continue_errand::continue_errand;
use crate::flows::continue_sso::continue_sso;
use crate::flows::sso::{SsoError, approve_sso, refuse_sso};
use crate::render::sso::{SsoPage, SsoRefusedPage, SsoTarget};

/// The page.
pub async fn complete_sso(visit: Visit, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let id: CompatSsoLoginId = id.parse().map_err(|_| PageError::GrantGone)?;
    let errand = Errand::Sso(id);
    let ctx = &visit.site.ctx;
    let step =
        continue_errand(ctx, &errand, visit.signed_in()).await?.map(|progress| progress.step);
    let (Some(Step::Consent), Some((_, user))) = (step, visit.signed_in()) else {
        return Ok(see_other(&visit.site.urls.go_on(&errand)));
    };
    let sso = continue_sso(ctx, id, visit.signed_in()).await?.ok_or(PageError::GrantGone)?;
    let page = SsoPage {
        action: visit.site.urls.decide(&errand),
        target: target(sso.login.redirect.target()),
        mxid: ctx.homeserver.mxid(&user.username),
        display_name: None,
        switch_account_url: visit.site.urls.logout(Some(&errand)),
    };
    Ok(visit.page(&page)?.with_form_to(sso.login.redirect.as_str()).send())
}

fn target(target: &Target) -> SsoTarget {
    match target {
        Target::Site(host) => SsoTarget::Site { host: host.clone() },
        Target::App(scheme) => SsoTarget::App { scheme: format!("{scheme}:") },
    }
}

/// The form of the page.
#[derive(Debug, Deserialize)]
pub struct Decision {
    csrf: String,
    decision: Choice,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Choice {
    Allow,
    Deny,
}

/// The decision: the login token goes to the client, or nothing does.
pub async fn decide_sso(
    visit: Visit,
    id: web::Path<String>,
    PageForm(form): PageForm<Decision>,
) -> Result<HttpResponse, PageError> {
    let id: CompatSsoLoginId = id.parse().map_err(|_| PageError::GrantGone)?;
    visit.check_form(&form.csrf)?;
    let go_on = visit.site.urls.go_on(&Errand::Sso(id));
    let Some((session, user)) = visit.signed_in() else { return Ok(see_other(&go_on)) };
    let ctx = &visit.site.ctx;
    let decided = match form.decision {
        Choice::Allow => approve_sso(ctx, id, session, user).await.map(|onward| see_other(&onward)),
        Choice::Deny => match refuse_sso(ctx, id, session, user).await {
            Ok(login) => {
                let page = SsoRefusedPage {
                    target: target(login.redirect.target()),
                    account_url: visit.site.urls.account(),
                };
                Ok(visit.page(&page)?.send())
            }
            Err(error) => Err(error),
        },
    };
    match decided {
        Ok(answer) => Ok(answer),
        Err(SsoError::NotNow(_)) => Ok(see_other(&go_on)),
        Err(SsoError::Unknown) => Err(PageError::GrantGone),
        Err(SsoError::Fault(fault)) => Err(fault.into()),
    }
}
