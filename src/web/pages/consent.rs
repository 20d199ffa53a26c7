//! `/consent/{grant}`: a client asks, a person decides.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use url::Url;

use super::callback::answer_client;
use super::{PageError, PageForm, Visit, see_other};
use crate::domain::next_step::Step;
use crate::domain::{Client, Errand, GrantId};
use crate::flows::continue_errand::continue_grant;
use crate::flows::decide_grant::{DecideError, approve_grant, cancel_grant};
use crate::flows::start_authorization::Callback;
use crate::render::consent::{ClientCard, ConsentPage, Permission};

/// The page.
pub async fn consent(visit: Visit, grant: web::Path<String>) -> Result<HttpResponse, PageError> {
    let id: GrantId = grant.parse().map_err(|_| PageError::GrantGone)?;
    let progress = continue_grant(&visit.site.ctx, id, visit.signed_in())
        .await?
        .ok_or(PageError::GrantGone)?;
    let (Step::Consent, Some((_, user))) = (&progress.step, visit.signed_in()) else {
        return Ok(see_other(&visit.site.urls.go_on(&Errand::Grant(id))));
    };
    let page = ConsentPage {
        action: visit.site.urls.consent(id),
        client: card(&progress.client, Some(&progress.grant.redirect_uri)),
        permissions: Permission::list(&progress.grant.scope),
        mxid: visit.site.ctx.homeserver.mxid(&user.username),
        display_name: None,
        switch_account_url: visit.site.urls.logout(Some(&Errand::Grant(id))),
    };
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
    let client =
        continue_grant(ctx, id, visit.signed_in()).await?.ok_or(PageError::GrantGone)?.client;
    let decided = match form.decision {
        Choice::Allow => approve_grant(ctx, id, session, user)
            .await
            .map(|(grant, code)| (grant, vec![("code", code.expose().to_owned())])),
        Choice::Deny => cancel_grant(ctx, id, session, user).await.map(|grant| {
            let why = "the person did not allow it".to_owned();
            (grant, vec![("error", "access_denied".to_owned()), ("error_description", why)])
        }),
    };
    match decided {
        Ok((grant, answer)) => answer_client(&visit, &Callback::of(&grant, &client), answer),
        Err(DecideError::NotNow(_)) => Ok(see_other(&visit.site.urls.go_on(&Errand::Grant(id)))),
        Err(DecideError::Unknown) => Err(PageError::GrantGone),
        Err(DecideError::Fault(fault)) => Err(fault.into()),
    }
}
