//! Finds users: a page of them, one by its id, one by its name.

use actix_web::web;

use super::{User, found};
use crate::domain::UserId;
use crate::protocol::jsonapi::Single;
use crate::store::users;
use crate::web::admin::AdminError;
use crate::web::site::Site;

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
