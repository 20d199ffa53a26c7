//! `/admin/`: how things stand.

use actix_web::HttpResponse;

use super::Administrator;
use super::parts::nav;
use crate::render::console::{OverviewPage, Section};
use crate::web::pages::PageError;

/// The page.
pub async fn overview(admin: Administrator) -> Result<HttpResponse, PageError> {
    let page = OverviewPage { nav: nav(&admin.visit.site.urls, Section::Overview) };
    Ok(admin.visit.page(&page)?.send())
}
