//! `/account/apps`: what applications were allowed, and taking it back.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::parts::{nav, notice};
use super::{Opened, PageError, PageForm, Visit, done, see_other};
use crate::domain::account_action::AccountAction;
use crate::flows::account::apps::{AllowedApp, allowed, withdraw};
use crate::render::account::{AppRow, AppsPage, Tab};

/// The page.
pub async fn apps(visit: Visit, opened: web::Query<Opened>) -> Result<HttpResponse, PageError> {
    let Some((_, user)) = visit.person_for(&AccountAction::Apps).await? else {
        return Ok(visit.sign_in_for(AccountAction::Apps));
    };
    let page = AppsPage {
        nav: nav(&visit, Tab::Security),
        notice: notice(opened.done.as_deref()),
        action: visit.site.urls.account_place(&AccountAction::Apps),
        apps: allowed(&visit.site.ctx.store, user.id).await?.iter().map(row).collect(),
    };
    Ok(visit.page(&page)?.send())
}

fn row(app: &AllowedApp) -> AppRow {
    let host = app.client.metadata.client_uri.as_ref().and_then(|uri| uri.host_str());
    AppRow {
        client: app.client.id.to_string(),
        name: app.client.display_name(),
        host: host.map(str::to_owned),
        allowed: app.consent.at,
    }
}

/// The form of the page.
#[derive(Debug, Deserialize)]
pub struct RemoveForm {
    csrf: String,
    client: String,
}

/// Takes back what an application was allowed.
pub async fn remove_app(
    visit: Visit,
    PageForm(form): PageForm<RemoveForm>,
) -> Result<HttpResponse, PageError> {
    let Some((_, user)) = visit.person_for(&AccountAction::Apps).await? else {
        return Ok(visit.sign_in_for(AccountAction::Apps));
    };
    visit.check_form(&form.csrf)?;
    let apps = visit.site.urls.account_place(&AccountAction::Apps);
    let Ok(client) = form.client.parse() else { return Ok(see_other(&apps)) };
    if withdraw(&visit.site.ctx, user.id, client, &visit.caller()).await? {
        Ok(done(&apps, "app-removed"))
    } else {
        Ok(see_other(&apps))
    }
}
