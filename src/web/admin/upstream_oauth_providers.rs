//! `/api/admin/v1/upstream-oauth-providers`: identity providers that people are to sign in through. To
//! make, change and delete them goes beyond MAS.

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ulid::Ulid;
use utoipa::{IntoParams, ToSchema};

use super::{AdminCaller, AdminError, Asked, Json, PageQuery, Query};
use crate::domain::upstream::ProviderSource;
use crate::domain::{Id, UpstreamProvider, UpstreamProviderId};
use crate::flows::manage;
use crate::protocol::jsonapi::{Errors, Moment, Page, Resource, Single};
use crate::store::upstream_providers;
use crate::web::site::Site;

/// An identity provider.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct UpstreamOAuthProvider {
    #[serde(skip)]
    id: UpstreamProviderId,
    /// Its issuer.
    issuer: Option<String>,
    /// The name that people see.
    human_name: Option<String>,
    /// Whose logo it has.
    brand_name: Option<String>,
    /// When it was made.
    created_at: Moment,
    /// Since when nobody signs in through it.
    disabled_at: Option<Moment>,
    /// Whether a new account through it needs a registration token.
    registration_token_required: bool,
    /// Whether it is in the configuration file, and changed there.
    is_static: bool,
    /// How it is used: the keys of `[[upstream_oauth2.providers]]`, without secrets.
    #[schema(value_type = Object)]
    config: Value,
}

impl Resource for UpstreamOAuthProvider {
    const KIND: &'static str = "upstream-oauth-provider";
    const PATH: &'static str = "/api/admin/v1/upstream-oauth-providers";

    fn id(&self) -> Ulid {
        self.id.ulid()
    }
}

impl From<UpstreamProvider> for UpstreamOAuthProvider {
    fn from(provider: UpstreamProvider) -> Self {
        Self {
            id: provider.id,
            issuer: provider.issuer,
            human_name: provider.human_name,
            brand_name: provider.brand_name,
            created_at: provider.created_at.into(),
            disabled_at: provider.disabled_at.map(Moment),
            registration_token_required: provider.registration_token_required,
            is_static: provider.source == ProviderSource::Configuration,
            config: provider.config,
        }
    }
}

/// Which providers.
#[derive(Clone, Copy, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Filter {
    /// By whether people may sign in through them.
    #[serde(rename = "filter[enabled]")]
    enabled: Option<bool>,
}

/// Lists upstream providers
#[utoipa::path(
    get, path = "/api/admin/v1/upstream-oauth-providers",
    operation_id = "listUpstreamOAuthProviders", tag = "upstream-oauth-provider",
    params(PageQuery, Filter),
    responses((status = 200, description = "A page of them.", body = Page<UpstreamOAuthProvider>)),
)]
pub async fn list(
    site: web::Data<Site>,
    asked: Asked<UpstreamProviderId>,
    Query(filter): Query<Filter>,
) -> Result<HttpResponse, AdminError> {
    let store = &site.ctx.store;
    let page = upstream_providers::list(store, filter.enabled, asked.window());
    let count = upstream_providers::count_listed(store, filter.enabled);
    asked.answer(page, count, UpstreamOAuthProvider::from).await
}

/// Shows an upstream provider
#[utoipa::path(
    get, path = "/api/admin/v1/upstream-oauth-providers/{id}",
    operation_id = "getUpstreamOAuthProvider", tag = "upstream-oauth-provider",
    params(("id" = UpstreamProviderId, Path, description = "Which provider.")),
    responses((status = 200, description = "The provider.", body = Single<UpstreamOAuthProvider>)),
)]
pub async fn get(
    site: web::Data<Site>,
    id: web::Path<UpstreamProviderId>,
) -> Result<web::Json<Single<UpstreamOAuthProvider>>, AdminError> {
    let provider = upstream_providers::get(&site.ctx.store, *id).await?;
    let provider =
        provider.ok_or_else(|| AdminError::no_such(format!("there is no provider {id}")))?;
    Ok(web::Json(Single::of(provider.into())))
}

/// A provider: the keys of `[[upstream_oauth2.providers]]` but for `id` and files.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(transparent)]
#[schema(as = UpstreamOAuthProviderRequest, value_type = Object)]
pub struct ProviderRequest(Map<String, Value>);

/// Makes an upstream provider
///
/// Nobody signs in through providers yet: they are kept, and people can be linked to accounts there.
#[utoipa::path(
    post, path = "/api/admin/v1/upstream-oauth-providers",
    operation_id = "createUpstreamOAuthProvider", tag = "upstream-oauth-provider",
    request_body = ProviderRequest,
    responses((status = 201, description = "The provider.", body = Single<UpstreamOAuthProvider>)),
)]
pub async fn create(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    Json(ProviderRequest(asked)): Json<ProviderRequest>,
) -> Result<HttpResponse, AdminError> {
    let provider = manage::create_upstream_provider(&site.ctx, &by, asked).await?;
    Ok(HttpResponse::Created().json(Single::<UpstreamOAuthProvider>::of(provider.into())))
}

/// Puts new settings in the place of a provider's
///
/// All of them: what is left out is gone, but for secrets, which stay.
#[utoipa::path(
    put, path = "/api/admin/v1/upstream-oauth-providers/{id}",
    operation_id = "updateUpstreamOAuthProvider", tag = "upstream-oauth-provider",
    params(("id" = UpstreamProviderId, Path, description = "Which provider.")),
    request_body = ProviderRequest,
    responses(
        (status = 200, description = "The provider as it is now.", body = Single<UpstreamOAuthProvider>),
        (status = 409, description = "The provider is in the configuration.", body = Errors),
    ),
)]
pub async fn update(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    id: web::Path<UpstreamProviderId>,
    Json(ProviderRequest(asked)): Json<ProviderRequest>,
) -> Result<web::Json<Single<UpstreamOAuthProvider>>, AdminError> {
    let provider = manage::edit_upstream_provider(&site.ctx, &by, *id, asked).await?;
    Ok(web::Json(Single::of(provider.into())))
}

/// Deletes an upstream provider
///
/// And with it every link to an account there.
#[utoipa::path(
    delete, path = "/api/admin/v1/upstream-oauth-providers/{id}",
    operation_id = "deleteUpstreamOAuthProvider", tag = "upstream-oauth-provider",
    params(("id" = UpstreamProviderId, Path, description = "Which provider.")),
    responses(
        (status = 204, description = "The provider is gone."),
        (status = 409, description = "The provider is in the configuration.", body = Errors),
    ),
)]
pub async fn delete(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    id: web::Path<UpstreamProviderId>,
) -> Result<HttpResponse, AdminError> {
    manage::delete_upstream_provider(&site.ctx, &by, *id).await?;
    Ok(HttpResponse::NoContent().finish())
}
