//! `/api/admin/v1/oauth2-clients`: applications that may ask for tokens. To make, change and delete
//! them goes beyond MAS.

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use ulid::Ulid;
use utoipa::{IntoParams, ToSchema};

use super::{AdminCaller, AdminError, Asked, Json, PageQuery, Query};
use crate::domain::client::ClientSource;
use crate::domain::listing::{ClientFilter, ClientKind};
use crate::domain::registration::Request;
use crate::domain::{Client, ClientId, Id};
use crate::flows::manage::{self, ClientMade};
use crate::protocol::jsonapi::{Errors, Moment, Page, Resource, Single};
use crate::store::clients;
use crate::web::site::Site;

/// An application that may ask for tokens.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = OAuth2Client)]
pub struct OAuth2Client {
    #[serde(skip)]
    id: ClientId,
    /// Its `client_id`: its id.
    client_id: String,
    /// Its name.
    client_name: Option<String>,
    /// Its home page.
    client_uri: Option<String>,
    /// Its picture.
    logo_uri: Option<String>,
    /// Its terms of use.
    tos_uri: Option<String>,
    /// Its privacy policy.
    policy_uri: Option<String>,
    /// Where codes may be sent.
    redirect_uris: Vec<String>,
    /// Where a browser may be sent after sign-out.
    post_logout_redirect_uris: Vec<String>,
    /// What it may bring to the token endpoint.
    grant_types: Vec<String>,
    /// How it proves itself.
    token_endpoint_auth_method: String,
    /// Where its public keys are.
    jwks_uri: Option<String>,
    /// Whether it was set up here, and did not register itself.
    is_static: bool,
    /// Where it came from.
    source: Source,
    /// When it was made.
    created_at: Moment,
    /// When it is forgotten unless it is used before; never if `null`.
    expires_at: Option<Moment>,
    /// Its secret, just after it was made: it is told this once.
    #[serde(skip_serializing_if = "Option::is_none")]
    client_secret: Option<String>,
}

/// Where a client came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
#[schema(as = ClientSource)]
enum Source {
    /// The configuration file; it is changed there.
    Configuration,
    /// An administrator.
    Administrator,
    /// It registered itself.
    Registration,
}

impl Resource for OAuth2Client {
    const KIND: &'static str = "oauth2-client";
    const PATH: &'static str = "/api/admin/v1/oauth2-clients";

    fn id(&self) -> Ulid {
        self.id.ulid()
    }
}

impl From<Client> for OAuth2Client {
    fn from(client: Client) -> Self {
        let text = |uri: Option<url::Url>| uri.map(String::from);
        let is_static = !client.is_dynamic();
        let metadata = client.metadata;
        Self {
            id: client.id,
            client_id: client.id.to_string(),
            client_name: metadata.client_name,
            client_uri: text(metadata.client_uri),
            logo_uri: text(metadata.logo_uri),
            tos_uri: text(metadata.tos_uri),
            policy_uri: text(metadata.policy_uri),
            redirect_uris: metadata.redirect_uris,
            post_logout_redirect_uris: metadata.post_logout_redirect_uris,
            grant_types: metadata.grant_types.iter().map(ToString::to_string).collect(),
            token_endpoint_auth_method: client.auth_method.to_string(),
            jwks_uri: text(metadata.jwks_uri),
            is_static,
            source: match client.source {
                ClientSource::Static => Source::Configuration,
                ClientSource::Administrator => Source::Administrator,
                ClientSource::Dynamic { .. } => Source::Registration,
            },
            created_at: client.created_at.into(),
            expires_at: client.expires_at.map(Moment),
            client_secret: None,
        }
    }
}

impl From<ClientMade> for OAuth2Client {
    fn from(made: ClientMade) -> Self {
        let client_secret = made.secret.map(|secret| secret.expose().to_owned());
        Self { client_secret, ..made.client.into() }
    }
}

/// Which clients.
#[derive(Clone, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Filter {
    /// By whether they registered themselves or were set up here.
    #[serde(rename = "filter[client-kind]")]
    #[param(inline)]
    kind: Option<Kind>,
    /// Whose name has this text in it, in any case.
    #[serde(rename = "filter[client-name]")]
    name: Option<String>,
    /// Whose `client_uri` has this text in it, in any case.
    #[serde(rename = "filter[client-uri]")]
    uri: Option<String>,
    /// That may use this grant type.
    #[serde(rename = "filter[grant-type]")]
    grant_type: Option<String>,
    /// By whether they have active sessions.
    #[serde(rename = "filter[has-active-sessions]")]
    has_active_sessions: Option<bool>,
}

/// Whether a client registered itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// It did.
    Dynamic,
    /// It is in the configuration, or an administrator made it.
    Static,
}

impl From<Filter> for ClientFilter {
    fn from(filter: Filter) -> Self {
        Self {
            kind: filter.kind.map(|kind| match kind {
                Kind::Dynamic => ClientKind::Dynamic,
                Kind::Static => ClientKind::Static,
            }),
            name: filter.name,
            uri: filter.uri,
            grant_type: filter.grant_type,
            has_active_sessions: filter.has_active_sessions,
        }
    }
}

/// Lists clients
#[utoipa::path(
    get, path = "/api/admin/v1/oauth2-clients", operation_id = "listOAuth2Clients",
    tag = "oauth2-client", params(PageQuery, Filter),
    responses((status = 200, description = "A page of them.", body = Page<OAuth2Client>)),
)]
pub async fn list(
    site: web::Data<Site>,
    asked: Asked<ClientId>,
    Query(filter): Query<Filter>,
) -> Result<HttpResponse, AdminError> {
    let (store, filter) = (&site.ctx.store, filter.into());
    let page = clients::list(store, &filter, asked.window());
    let count = clients::count_listed(store, &filter);
    asked.answer(page, count, OAuth2Client::from).await
}

/// Shows a client
#[utoipa::path(
    get, path = "/api/admin/v1/oauth2-clients/{id}", operation_id = "getOAuth2Client",
    tag = "oauth2-client",
    params(("id" = ClientId, Path, description = "Which client.")),
    responses((status = 200, description = "The client.", body = Single<OAuth2Client>)),
)]
pub async fn get(
    site: web::Data<Site>,
    id: web::Path<ClientId>,
) -> Result<web::Json<Single<OAuth2Client>>, AdminError> {
    let client = clients::get(&site.ctx.store, *id).await?;
    let client = client.ok_or_else(|| AdminError::no_such(format!("there is no client {id}")))?;
    Ok(web::Json(Single::of(client.into())))
}

/// Makes a client
///
/// Its metadata is that of a registration (RFC 7591), judged by the same rules, but that it needs no
/// `client_uri` and may use any host. It is never forgotten.
#[utoipa::path(
    post, path = "/api/admin/v1/oauth2-clients", operation_id = "createOAuth2Client",
    tag = "oauth2-client", request_body = Request,
    responses((status = 201, description = "The client, with its secret if it has one.", body = Single<OAuth2Client>)),
)]
pub async fn create(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    Json(asked): Json<Request>,
) -> Result<HttpResponse, AdminError> {
    let made = manage::create_client(&site.ctx, &by, asked).await?;
    Ok(HttpResponse::Created().json(Single::<OAuth2Client>::of(made.into())))
}

/// Puts new metadata in the place of a client's
///
/// All of it: what is left out is gone. The secret stays, unless the client proves itself in another
/// way now.
#[utoipa::path(
    put, path = "/api/admin/v1/oauth2-clients/{id}", operation_id = "updateOAuth2Client",
    tag = "oauth2-client",
    params(("id" = ClientId, Path, description = "Which client.")),
    request_body = Request,
    responses(
        (status = 200, description = "The client, with its secret if that is new.", body = Single<OAuth2Client>),
        (status = 409, description = "The client is in the configuration.", body = Errors),
    ),
)]
pub async fn update(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    id: web::Path<ClientId>,
    Json(asked): Json<Request>,
) -> Result<web::Json<Single<OAuth2Client>>, AdminError> {
    let made = manage::edit_client(&site.ctx, &by, *id, asked).await?;
    Ok(web::Json(Single::of(made.into())))
}

/// Deletes a client
///
/// Its sessions end, and what people allowed it is forgotten.
#[utoipa::path(
    delete, path = "/api/admin/v1/oauth2-clients/{id}", operation_id = "deleteOAuth2Client",
    tag = "oauth2-client",
    params(("id" = ClientId, Path, description = "Which client.")),
    responses(
        (status = 204, description = "The client is gone."),
        (status = 409, description = "The client is in the configuration.", body = Errors),
    ),
)]
pub async fn delete(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    id: web::Path<ClientId>,
) -> Result<HttpResponse, AdminError> {
    manage::delete_client(&site.ctx, &by, *id).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Gives a client a new secret
///
/// The one before is worth nothing at once.
#[utoipa::path(
    post, path = "/api/admin/v1/oauth2-clients/{id}/regenerate-secret",
    operation_id = "regenerateOAuth2ClientSecret", tag = "oauth2-client",
    params(("id" = ClientId, Path, description = "Which client.")),
    responses(
        (status = 200, description = "The client with its secret.", body = Single<OAuth2Client>),
        (status = 409, description = "The client is in the configuration, or has no secret.", body = Errors),
    ),
)]
pub async fn regenerate_secret(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    id: web::Path<ClientId>,
) -> Result<web::Json<Single<OAuth2Client>>, AdminError> {
    let made = manage::regenerate_client_secret(&site.ctx, &by, *id).await?;
    Ok(web::Json(Single::after("regenerate-secret", made.into())))
}
