//! `/admin/providers`: other services through which people sign in.

use actix_web::HttpResponse;

use super::Administrator;
use super::parts::nav;
use crate::domain::UpstreamProvider;
use crate::domain::upstream::ProviderSource;
use crate::render::console::{ProviderRow, ProvidersPage, Section};
use crate::store::upstream_providers;
use crate::web::pages::PageError;

/// The page.
pub async fn providers(admin: Administrator) -> Result<HttpResponse, PageError> {
    let site = &admin.visit.site;
    let page = ProvidersPage {
        nav: nav(&site.urls, Section::Providers),
        providers: upstream_providers::all(&site.ctx.store).await?.into_iter().map(row).collect(),
    };
    Ok(admin.visit.page(&page)?.send())
}

fn row(provider: UpstreamProvider) -> ProviderRow {
    let id = provider.id.to_string();
    let name = provider.human_name.clone().or_else(|| provider.issuer.clone());
    ProviderRow {
        name: name.unwrap_or_else(|| id.clone()),
        id,
        made: provider.created_at,
        is_enabled: provider.is_enabled(),
        is_configured: provider.source == ProviderSource::Configuration,
        issuer: provider.issuer,
    }
}
