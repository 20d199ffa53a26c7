//! `/account/export`: all that is known of the person, as JSON to keep.

use actix_web::HttpResponse;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION};

use super::parts::nav;
use super::{PageError, PageForm, Plain, Visit};
use crate::domain::account_action::AccountAction;
use crate::flows::account::export as flow;
use crate::render::account::{ExportPage, Tab};

/// The page.
pub async fn export_page(visit: Visit) -> Result<HttpResponse, PageError> {
    if visit.person_for(&AccountAction::Export).await?.is_none() {
        return Ok(visit.sign_in_for(AccountAction::Export));
    }
    let page = ExportPage {
        nav: nav(&visit, Tab::Security),
        action: visit.site.urls.account_place(&AccountAction::Export),
        cancel_url: visit.site.urls.account_place(&AccountAction::Security),
    };
    Ok(visit.page(&page)?.send())
}

/// The download.
pub async fn export(
    visit: Visit,
    PageForm(form): PageForm<Plain>,
) -> Result<HttpResponse, PageError> {
    let Some((_, user)) = visit.person_for(&AccountAction::Export).await? else {
        return Ok(visit.sign_in_for(AccountAction::Export));
    };
    visit.check_form(&form.csrf)?;
    let all = flow::export(&visit.site.ctx, user, &visit.caller()).await?;
    Ok(HttpResponse::Ok()
        .insert_header((CACHE_CONTROL, "no-store"))
        .insert_header((CONTENT_DISPOSITION, "attachment; filename=\"account.json\""))
        .json(all))
}
