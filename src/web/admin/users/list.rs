//! Finds users: a page of them, one by its id, one by its name.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use super::{User, found};
use crate::domain::listing::UserFilter;
use crate::domain::{ClientId, UserId, listing};
use crate::protocol::jsonapi::{Errors, Page, Single};
use crate::store::users;
use crate::web::admin::sessions::clients_must_exist;
use crate::web::admin::{AdminError, Asked, PageQuery, Query};
use crate::web::site::Site;

/// Which users.
#[derive(Clone, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct UserQuery {
    /// Those who may ask for administrative scopes, or those who may not.
    #[serde(rename = "filter[admin]")]
    admin: Option<bool>,
    /// Guests that came with an import, or all others.
    #[serde(rename = "filter[legacy-guest]")]
    legacy_guest: Option<bool>,
    /// Those whose username has this text in it, in any case.
    #[serde(rename = "filter[search]")]
    search: Option<String>,
    /// By how the account stands.
    #[serde(rename = "filter[status]")]
    #[param(inline)]
    status: Option<UserStatus>,
    /// Those who have an active OAuth session of any of these clients. May come several times.
    #[serde(rename = "filter[active-oauth2-client]", default)]
    active_oauth2_client: Vec<ClientId>,
    /// Those who have an active OAuth session, or those who have none.
    #[serde(rename = "filter[has-active-oauth2-session]")]
    has_active_oauth2_session: Option<bool>,
    /// Those who have an active compatibility session, or those who have none.
    #[serde(rename = "filter[has-active-compat-session]")]
    has_active_compat_session: Option<bool>,
}

/// How an account stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum UserStatus {
    /// Neither locked nor deactivated.
    Active,
    /// Locked, whether deactivated or not.
    Locked,
    /// Deactivated, whether locked or not.
    Deactivated,
}

impl From<UserQuery> for UserFilter {
    fn from(query: UserQuery) -> Self {
        Self {
            admin: query.admin,
            legacy_guest: query.legacy_guest,
            search: query.search,
            status: query.status.map(|status| match status {
                UserStatus::Active => listing::UserStatus::Active,
                UserStatus::Locked => listing::UserStatus::Locked,
                UserStatus::Deactivated => listing::UserStatus::Deactivated,
            }),
            active_oauth2_client: query.active_oauth2_client,
            has_active_oauth2_session: query.has_active_oauth2_session,
            has_active_compat_session: query.has_active_compat_session,
        }
    }
}

/// Lists users
///
/// In the order in which they were made.
#[utoipa::path(
    get, path = "/api/admin/v1/users", operation_id = "listUsers", tag = "user",
    params(UserQuery, PageQuery),
    responses(
        (status = 200, description = "A page of users.", body = Page<User>),
        (status = 404, description = "There is no such client.", body = Errors),
    ),
)]
pub async fn list(
    site: web::Data<Site>,
    Query(query): Query<UserQuery>,
    asked: Asked<UserId>,
) -> Result<HttpResponse, AdminError> {
    let store = &site.ctx.store;
    let filter = UserFilter::from(query);
    clients_must_exist(store, &filter.active_oauth2_client).await?;
    let page = users::list(store, &filter, asked.window());
    asked.answer(page, users::count_listed(store, &filter), User::from).await
}

/// Shows a user
#[utoipa::path(
    get, path = "/api/admin/v1/users/{id}", operation_id = "getUser", tag = "user",
    params(("id" = UserId, Path, description = "Which user.")),
    responses((status = 200, description = "The user.", body = Single<User>)),
)]
pub async fn get(
    site: web::Data<Site>,
    id: web::Path<UserId>,
) -> Result<web::Json<Single<User>>, AdminError> {
    Ok(web::Json(Single::of(found(&site.ctx.store, *id).await?)))
}

/// Shows the user of a name
#[utoipa::path(
    get, path = "/api/admin/v1/users/by-username/{username}", operation_id = "getUserByUsername",
    tag = "user",
    params(("username" = String, Path, description = "The localpart of the user's Matrix id.")),
    responses((status = 200, description = "The user.", body = Single<User>)),
)]
pub async fn by_username(
    site: web::Data<Site>,
    username: web::Path<String>,
) -> Result<web::Json<Single<User>>, AdminError> {
    let user = users::by_username(&site.ctx.store, &username).await?;
    let user = user.ok_or_else(|| AdminError::no_such("there is no user of this name"))?;
    Ok(web::Json(Single::at(&format!("by-username/{username}"), user.into())))
}
