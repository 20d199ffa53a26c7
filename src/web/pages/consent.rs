//! `/consent/{grant}`: a client asks, a person decides.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use url::Url;

use super::callback::{answer_client, answer_error};
use super::{PageError, PageForm, Visit, see_other};
use crate::domain::next_step::Step;
use crate::domain::{Client, Errand, GrantId, SecretString};
use crate::flows::continue_grant::{GrantProgress, continue_grant};
use crate::flows::decide_grant::{DecideError, approve_grant, approve_remembered, cancel_grant};
use crate::flows::start_authorization::Callback;
use crate::protocol::oauth::error::ErrorCode;
use crate::render::consent::{ClientCard, ConsentPage, Permission};

/// The page.
pub async fn consent(visit: Visit, grant: web::Path<String>) -> Result<HttpResponse, PageError> {
    let id: GrantId = grant.parse().map_err(|_| PageError::GrantGone)?;
    let ctx = &visit.site.ctx;
    let progress = continue_grant(ctx, &ctx.store, id, visit.signed_in())
        .await?
        .ok_or(PageError::GrantGone)?;
    let (Step::Consent, Some((_, user))) = (&progress.step, visit.signed_in()) else {
        return Ok(see_other(&visit.site.urls.go_on(&Errand::Grant(id))));
    };
    let page = ConsentPage {
        action: visit.site.urls.consent(id),
        client: card(&progress.client, Some(&progress.grant.redirect_uri)),
        permissions: Permission::list(&progress.grant.scope),
        mxid: ctx.homeserver.mxid(&user.username),
        display_name: None,
        switch_account_url: visit.site.urls.logout(Some(&Errand::Grant(id))),
    };
    let visit = visit.speaking(progress.grant.ui_locales.as_deref());
    Ok(visit.page(&page)?.with_form_to(&progress.grant.redirect_uri).send())
}

/// A client as people see it, and where they will return to.
pub(super) fn card(client: &Client, redirect_uri: Option<&str>) -> ClientCard {
    let Client { metadata, .. } = client;
    let host = |url: &Url| url.host_str().map(str::to_owned);
    let returns_to = redirect_uri
        .and_then(|uri| Url::parse(uri).ok())
        .filter(|url| matches!(url.scheme(), "http" | "https"));
    ClientCard {
        name: client.display_name(),
        set_up_here: !client.is_dynamic(),
        host: metadata.client_uri.as_ref().and_then(host),
        returns_to: returns_to.as_ref().and_then(host),
        policy_url: metadata.policy_uri.as_ref().map(Url::to_string),
        tos_url: metadata.tos_uri.as_ref().map(Url::to_string),
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
pub(super) enum Choice {
    Allow,
    Deny,
}

/// The decision: the code goes to the client, or the refusal does.
pub async fn decide(
    visit: Visit,
    grant: web::Path<String>,
    PageForm(form): PageForm<Decision>,
) -> Result<HttpResponse, PageError> {
    let id: GrantId = grant.parse().map_err(|_| PageError::GrantGone)?;
    visit.check_form(&form.csrf)?;
    let Some((session, user)) = visit.signed_in() else {
        return Ok(see_other(&visit.site.urls.go_on(&Errand::Grant(id))));
    };
    let ctx = &visit.site.ctx;
    let decided = match form.decision {
        Choice::Allow => approve_grant(ctx, id, session, user).await,
        Choice::Deny => match cancel_grant(ctx, id, session, user).await {
            Ok(GrantProgress { grant, client, .. }) => {
                let (callback, why) =
                    (Callback::of(&grant, &client), "the person did not allow it");
                return answer_error(visit, &callback, ErrorCode::AccessDenied, why);
            }
            Err(error) => Err(error),
        },
    };
    answer(visit, id, decided)
}

/// The answer for who allowed it before: the code goes to the client, and nobody is asked.
pub(super) async fn answer_remembered(
    visit: Visit,
    id: GrantId,
) -> Result<HttpResponse, PageError> {
    let Some((session, user)) = visit.signed_in() else { return Err(PageError::GrantGone) };
    let approved = approve_remembered(&visit.site.ctx, id, session, user).await;
    answer(visit, id, approved)
}

fn answer(
    visit: Visit,
    id: GrantId,
    decided: Result<(GrantProgress, SecretString), DecideError>,
) -> Result<HttpResponse, PageError> {
    match decided {
        Ok((GrantProgress { grant, client, .. }, code)) => {
            let parameters = vec![("code", code.expose().to_owned())];
            answer_client(visit, &Callback::of(&grant, &client), parameters)
        }
        Err(DecideError::Unknown | DecideError::NotNow(Step::Over)) => Err(PageError::GrantGone),
        Err(DecideError::NotNow(_)) => Ok(see_other(&visit.site.urls.go_on(&Errand::Grant(id)))),
        Err(DecideError::Fault(fault)) => Err(fault.into()),
    }
}
