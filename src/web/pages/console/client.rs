//! `/admin/clients/{id}`: one client; its new secret, and its end.

use actix_web::{HttpResponse, web};

use super::clients::row;
use super::parts::{Opened, Plain, done, nav};
use super::user::refused;
use super::{Administrator, PageForm};
use crate::domain::client::ClientSource;
use crate::domain::listing::{OAuthSessionFilter, SessionStatus};
use crate::domain::{Client, ClientId, SecretString};
use crate::flows::manage::{delete_client, regenerate_client_secret};
use crate::render::console::{
    ClientPage, ClientSecretPage, ConfirmPage, ConsoleNotice, Question, Section,
};
use crate::store::{clients, oauth_sessions};
use crate::web::pages::PageError;

/// The page.
pub async fn client(
    admin: Administrator,
    id: web::Path<String>,
    opened: web::Query<Opened>,
) -> Result<HttpResponse, PageError> {
    let client = find(&admin, &id).await?;
    let (ctx, urls) = (&admin.visit.site.ctx, &admin.visit.site.urls);
    let standing = OAuthSessionFilter {
        clients: vec![client.id],
        status: Some(SessionStatus::Active),
        ..OAuthSessionFilter::default()
    };
    let may_change = client.source != ClientSource::Static;
    let at = |what: &str| may_change.then(|| format!("{}/{what}", urls.console_client(client.id)));
    let page = ClientPage {
        nav: nav(urls, Section::Clients),
        notice: ConsoleNotice::of(opened.done.as_deref()),
        client: row(urls, &client),
        id: client.id.to_string(),
        uri: client.metadata.client_uri.as_ref().map(ToString::to_string),
        auth_method: client.auth_method.to_string(),
        grants: client.metadata.grant_types.iter().map(ToString::to_string).collect(),
        redirect_uris: client.metadata.redirect_uris.clone(),
        sessions: oauth_sessions::count_listed(&ctx.store, &standing).await?,
        edit_url: at("edit"),
        secret_url: at("secret").filter(|_| client.sealed_secret.is_some()),
        delete_url: at("delete"),
        back_url: urls.console_page("clients"),
    };
    Ok(admin.visit.page(&page)?.send())
}

/// Asks whether the client is to get a new secret.
pub async fn client_secret(
    admin: Administrator,
    id: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let client = find(&admin, &id).await?;
    ask(&admin, &client, Question::NewSecret, "secret")
}

/// Gives it one, and shows that once.
pub async fn make_client_secret(
    admin: Administrator,
    id: web::Path<String>,
    PageForm(form): PageForm<Plain>,
) -> Result<HttpResponse, PageError> {
    let client = find(&admin, &id).await?;
    admin.visit.check_form(&form.csrf)?;
    let made = regenerate_client_secret(&admin.visit.site.ctx, &admin.doer(), client.id).await;
    let made = made.map_err(refused)?;
    show_secret(&admin, &made.client, &made.secret.unwrap_or_default())
}

/// Shows a secret that was just made.
pub(super) fn show_secret(
    admin: &Administrator,
    client: &Client,
    secret: &SecretString,
) -> Result<HttpResponse, PageError> {
    let urls = &admin.visit.site.urls;
    let page = ClientSecretPage {
        nav: nav(urls, Section::Clients),
        name: client.display_name(),
        id: client.id.to_string(),
        secret: secret.expose().to_owned(),
        back_url: urls.console_client(client.id),
    };
    Ok(admin.visit.page(&page)?.send())
}

/// Asks whether the client is to go.
pub async fn client_deletion(
    admin: Administrator,
    id: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let client = find(&admin, &id).await?;
    ask(&admin, &client, Question::DeleteClient, "delete")
}

/// Deletes it.
pub async fn delete_this_client(
    admin: Administrator,
    id: web::Path<String>,
    PageForm(form): PageForm<Plain>,
) -> Result<HttpResponse, PageError> {
    let client = find(&admin, &id).await?;
    admin.visit.check_form(&form.csrf)?;
    let site = &admin.visit.site;
    delete_client(&site.ctx, &admin.doer(), client.id).await.map_err(refused)?;
    Ok(done(&site.urls.console_page("clients"), ConsoleNotice::ClientDeleted))
}

fn ask(
    admin: &Administrator,
    client: &Client,
    question: Question,
    what: &str,
) -> Result<HttpResponse, PageError> {
    let urls = &admin.visit.site.urls;
    let place = urls.console_client(client.id);
    let page = ConfirmPage {
        nav: nav(urls, Section::Clients),
        question,
        about: client.display_name(),
        action: format!("{place}/{what}"),
        cancel_url: place,
    };
    Ok(admin.visit.page(&page)?.send())
}

/// The client that an address names; where there is none, there is no page.
pub(super) async fn find(admin: &Administrator, id: &str) -> Result<Client, PageError> {
    let id: ClientId = id.parse().map_err(|_| PageError::NotFound)?;
    clients::get(&admin.visit.site.ctx.store, id).await?.ok_or(PageError::NotFound)
}
