//! `/api/admin/v1/upstream-oauth-links`: accounts of people at upstream providers.

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use ulid::Ulid;
use utoipa::{IntoParams, ToSchema};

use super::{AdminCaller, AdminError, Asked, Json, PageQuery, Query};
use crate::domain::listing::UpstreamLinkFilter;
use crate::domain::{Id, UpstreamLink, UpstreamLinkId, UpstreamProviderId, UserId};
use crate::flows::manage::{self, NewUpstreamLink};
use crate::protocol::jsonapi::{Errors, Moment, Page, Resource, Single};
use crate::store::{Read, upstream_links, upstream_providers, users};
use crate::web::site::Site;

/// Somebody's account at an upstream provider.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct UpstreamOAuthLink {
    #[serde(skip)]
    id: UpstreamLinkId,
    /// When it was first seen, or linked.
    created_at: Moment,
    /// At which provider.
    provider_id: UpstreamProviderId,
    /// Who it is there.
    subject: String,
    /// Who it is here; `null` if nobody is linked to it.
    user_id: Option<UserId>,
    /// What it is called there.
    human_account_name: Option<String>,
}

impl Resource for UpstreamOAuthLink {
    const KIND: &'static str = "upstream-oauth-link";
    const PATH: &'static str = "/api/admin/v1/upstream-oauth-links";

    fn id(&self) -> Ulid {
        self.id.ulid()
    }
}

impl From<UpstreamLink> for UpstreamOAuthLink {
    fn from(link: UpstreamLink) -> Self {
        let UpstreamLink { id, provider_id, subject, user_id, human_account_name, created_at } =
            link;
        let created_at = created_at.into();
        Self { id, created_at, provider_id, subject, user_id, human_account_name }
    }
}

/// Which links.
#[derive(Clone, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Filter {
    /// Of this user.
    #[serde(rename = "filter[user]")]
    user: Option<UserId>,
    /// At this provider.
    #[serde(rename = "filter[provider]")]
    provider: Option<UpstreamProviderId>,
    /// Known there by exactly this.
    #[serde(rename = "filter[subject]")]
    subject: Option<String>,
    /// Called there exactly this.
    #[serde(rename = "filter[human-account-name]")]
    human_account_name: Option<String>,
}

impl Filter {
    async fn read(self, read: &impl Read) -> Result<UpstreamLinkFilter, AdminError> {
        let Self { user, provider, subject, human_account_name } = self;
        if let Some(id) = user
            && users::get(read, id).await?.is_none()
        {
            return Err(AdminError::no_such(format!("there is no user {id}")));
        }
        if let Some(id) = provider
            && upstream_providers::get(read, id).await?.is_none()
        {
            return Err(AdminError::no_such(format!("there is no upstream provider {id}")));
        }
        Ok(UpstreamLinkFilter { user, provider, subject, human_account_name })
    }
}

/// Lists upstream links
#[utoipa::path(
    get, path = "/api/admin/v1/upstream-oauth-links", operation_id = "listUpstreamOAuthLinks",
    tag = "upstream-oauth-link", params(PageQuery, Filter),
    responses(
        (status = 200, description = "A page of them.", body = Page<UpstreamOAuthLink>),
        (status = 404, description = "There is no such user or provider.", body = Errors),
    ),
)]
pub async fn list(
    site: web::Data<Site>,
    asked: Asked<UpstreamLinkId>,
    Query(filter): Query<Filter>,
) -> Result<HttpResponse, AdminError> {
    let store = &site.ctx.store;
    let filter = filter.read(store).await?;
    let page = upstream_links::list(store, &filter, asked.window());
    let count = upstream_links::count_listed(store, &filter);
    asked.answer(page, count, UpstreamOAuthLink::from).await
}

/// A link to be made.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct AddUpstreamOauthLinkRequest {
    /// Whose it is to be.
    user_id: UserId,
    /// At which provider.
    provider_id: UpstreamProviderId,
    /// Who it is there: the `sub`.
    #[schema(min_length = 1, max_length = 255)]
    subject: String,
    /// What it is called there.
    #[schema(max_length = 255)]
    human_account_name: Option<String>,
}

/// Links a user to an account at an upstream provider
#[utoipa::path(
    post, path = "/api/admin/v1/upstream-oauth-links", operation_id = "addUpstreamOAuthLink",
    tag = "upstream-oauth-link", request_body = AddUpstreamOauthLinkRequest,
    responses(
        (status = 200, description = "The account was known, and is the user's now.", body = Single<UpstreamOAuthLink>),
        (status = 201, description = "The link was made.", body = Single<UpstreamOAuthLink>),
        (status = 404, description = "There is no such user or provider.", body = Errors),
        (status = 409, description = "The account is linked to a user already.", body = Errors),
        (status = 410, description = "The user is deactivated.", body = Errors),
    ),
)]
pub async fn add(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    Json(asked): Json<AddUpstreamOauthLinkRequest>,
) -> Result<HttpResponse, AdminError> {
    let AddUpstreamOauthLinkRequest { user_id, provider_id, subject, human_account_name } = asked;
    let new = NewUpstreamLink { user_id, provider_id, subject, human_account_name };
    let (link, is_new) = manage::add_upstream_link(&site.ctx, &by, new).await?;
    let mut answer = if is_new { HttpResponse::Created() } else { HttpResponse::Ok() };
    Ok(answer.json(Single::<UpstreamOAuthLink>::of(link.into())))
}

/// Shows an upstream link
#[utoipa::path(
    get, path = "/api/admin/v1/upstream-oauth-links/{id}", operation_id = "getUpstreamOAuthLink",
    tag = "upstream-oauth-link",
    params(("id" = UpstreamLinkId, Path, description = "Which link.")),
    responses((status = 200, description = "The link.", body = Single<UpstreamOAuthLink>)),
)]
pub async fn get(
    site: web::Data<Site>,
    id: web::Path<UpstreamLinkId>,
) -> Result<web::Json<Single<UpstreamOAuthLink>>, AdminError> {
    let link = upstream_links::get(&site.ctx.store, *id).await?;
    let link = link.ok_or_else(|| AdminError::no_such(format!("there is no link {id}")))?;
    Ok(web::Json(Single::of(link.into())))
}

/// Takes an upstream link away
#[utoipa::path(
    delete, path = "/api/admin/v1/upstream-oauth-links/{id}",
    operation_id = "deleteUpstreamOAuthLink", tag = "upstream-oauth-link",
    params(("id" = UpstreamLinkId, Path, description = "Which link.")),
    responses((status = 204, description = "The link is gone.")),
)]
pub async fn delete(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    id: web::Path<UpstreamLinkId>,
) -> Result<HttpResponse, AdminError> {
    manage::remove_upstream_link(&site.ctx, &by, *id).await?;
    Ok(HttpResponse::NoContent().finish())
}
