//! `/admin/clients`: the applications that may ask for tokens.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::Administrator;
use super::parts::{ON_A_PAGE, Part, nav, pages};
use crate::domain::client::ClientSource;
use crate::domain::listing::{ClientFilter, ClientKind};
use crate::domain::{Client, ClientId};
use crate::render::console::{
    ClientChoice, ClientOrigin, ClientRow, ClientsPage, ConsoleNotice, Section,
};
use crate::store::clients as store;
use crate::web::pages::PageError;
use crate::web::urls::Urls;

/// Which of them.
#[derive(Debug, Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    kind: String,
    done: Option<String>,
    before: Option<String>,
    after: Option<String>,
}

impl Asked {
    fn kind(&self) -> ClientChoice {
        match self.kind.as_str() {
            "set_up" => ClientChoice::SetUp,
            "registered" => ClientChoice::Registered,
            _ => ClientChoice::Any,
        }
    }
}

/// The page.
pub async fn clients(
    admin: Administrator,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, PageError> {
    let (ctx, urls) = (&admin.visit.site.ctx, &admin.visit.site.urls);
    let part = Part::<ClientId>::of(asked.before.as_deref(), asked.after.as_deref());
    let search = asked.q.trim();
    let filter = ClientFilter {
        name: (!search.is_empty()).then(|| search.to_owned()),
        kind: match asked.kind() {
            ClientChoice::Any => None,
            ClientChoice::SetUp => Some(ClientKind::Static),
            ClientChoice::Registered => Some(ClientKind::Dynamic),
        },
        ..ClientFilter::default()
    };
    let listed = store::list(&ctx.store, &filter, &part.window(ON_A_PAGE)).await?;
    let place = urls.console_page("clients");
    let kept = [
        ("q", Some(search).filter(|search| !search.is_empty())),
        ("kind", Some(asked.kind.as_str()).filter(|_| asked.kind() != ClientChoice::Any)),
    ];
    let (before_url, after_url) = pages(&place, &kept, &listed, |client| client.id);
    let page = ClientsPage {
        nav: nav(urls, Section::Clients),
        notice: ConsoleNotice::of(asked.done.as_deref()),
        action: place,
        search: asked.q.clone(),
        kind: asked.kind(),
        clients: listed.items.iter().rev().map(|client| row(urls, client)).collect(),
        new_url: urls.console_page("clients/new"),
        before_url,
        after_url,
    };
    Ok(admin.visit.page(&page)?.send())
}

/// A client as lists show it.
pub(super) fn row(urls: &Urls, client: &Client) -> ClientRow {
    let host = client.metadata.client_uri.as_ref().and_then(url::Url::host_str);
    ClientRow {
        url: urls.console_client(client.id),
        name: client.display_name(),
        host: host.map(str::to_owned),
        made: client.created_at,
        origin: match client.source {
            ClientSource::Static => ClientOrigin::Configuration,
            ClientSource::Administrator => ClientOrigin::Administrator,
            ClientSource::Dynamic { .. } => ClientOrigin::Registered,
        },
    }
}
