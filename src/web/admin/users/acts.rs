//! What is done to an account. Each may be done again without harm.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{User, found};
use crate::domain::{SecretString, UserId};
use crate::flows::manage::{self, Deactivation, Whom};
use crate::protocol::jsonapi::{Errors, Single};
use crate::web::admin::{AdminCaller, AdminError, Json, OptionalJson};
use crate::web::site::Site;

/// What an act answers.
type Answer = Result<web::Json<Single<User>>, AdminError>;

/// The user as they are after an act.
async fn after(act: &str, site: &Site, id: UserId) -> Answer {
    Ok(web::Json(Single::after(act, found(&site.ctx.store, id).await?)))
}

/// A password to be set.
#[derive(Debug, Deserialize, ToSchema)]
pub struct SetUserPasswordRequest {
    /// The password.
    #[schema(value_type = String)]
    password: SecretString,
    /// Whether one is taken that is easy to guess.
    skip_password_check: Option<bool>,
}

/// Sets a user's password
///
/// Sessions stay.
#[utoipa::path(
    post, path = "/api/admin/v1/users/{id}/set-password", operation_id = "setUserPassword",
    tag = "user", request_body = SetUserPasswordRequest,
    params(("id" = UserId, Path, description = "Which user.")),
    responses(
        (status = 204, description = "The password was set."),
        (status = 400, description = "The password is too easy to guess.", body = Errors),
        (status = 403, description = "There are no passwords on this server.", body = Errors),
    ),
)]
pub async fn set_password(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    id: web::Path<UserId>,
    Json(asked): Json<SetUserPasswordRequest>,
) -> Result<HttpResponse, AdminError> {
    let check = !asked.skip_password_check.unwrap_or_default();
    manage::set_password(&site.ctx, &by, &Whom::Id(*id), asked.password, check).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Who may ask for administrative scopes.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct UserSetAdminRequest {
    /// Whether the user may.
    admin: bool,
}

/// Lets a user ask for administrative scopes, or no longer
///
/// Tokens of this API that they hold are refused from then on.
#[utoipa::path(
    post, path = "/api/admin/v1/users/{id}/set-admin", operation_id = "userSetAdmin",
    tag = "user", request_body = UserSetAdminRequest,
    params(("id" = UserId, Path, description = "Which user.")),
    responses((status = 200, description = "It was set.", body = Single<User>)),
)]
pub async fn set_admin(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    id: web::Path<UserId>,
    Json(asked): Json<UserSetAdminRequest>,
) -> Answer {
    manage::set_admin(&site.ctx, &by, &Whom::Id(*id), asked.admin).await?;
    after("set-admin", &site, *id).await
}

/// How far a deactivation goes.
#[derive(Clone, Copy, Debug, Default, Deserialize, ToSchema)]
pub struct DeactivateUserRequest {
    /// Whether the homeserver keeps what the user said; it forgets it otherwise.
    #[serde(default)]
    skip_erase: bool,
}

/// Deactivates a user
///
/// Their sessions end, and the homeserver takes them out of their rooms. Unless `skip_erase` says
/// otherwise it also forgets what they said, which cannot be undone. The account is not locked.
#[utoipa::path(
    post, path = "/api/admin/v1/users/{id}/deactivate", operation_id = "deactivateUser",
    tag = "user", request_body = Option<DeactivateUserRequest>,
    params(("id" = UserId, Path, description = "Which user.")),
    responses((status = 200, description = "The user is deactivated.", body = Single<User>)),
)]
pub async fn deactivate(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    id: web::Path<UserId>,
    OptionalJson(asked): OptionalJson<DeactivateUserRequest>,
) -> Answer {
    manage::deactivate_user(&site.ctx, &by, &Whom::Id(*id), !asked.skip_erase).await?;
    after("deactivate", &site, *id).await
}

/// Brings a deactivated user back
///
/// An account that is locked as well stays so.
#[utoipa::path(
    post, path = "/api/admin/v1/users/{id}/reactivate", operation_id = "reactivateUser",
    tag = "user",
    params(("id" = UserId, Path, description = "Which user.")),
    responses((status = 200, description = "The user is back.", body = Single<User>)),
)]
pub async fn reactivate(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    id: web::Path<UserId>,
) -> Answer {
    manage::reactivate_user(&site.ctx, &by, &Whom::Id(*id)).await?;
    after("reactivate", &site, *id).await
}

/// Locks a user
///
/// Nothing works for them until they are unlocked; their sessions and devices stay.
#[utoipa::path(
    post, path = "/api/admin/v1/users/{id}/lock", operation_id = "lockUser", tag = "user",
    params(("id" = UserId, Path, description = "Which user.")),
    responses((status = 200, description = "The user is locked.", body = Single<User>)),
)]
pub async fn lock(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    id: web::Path<UserId>,
) -> Answer {
    manage::lock_user(&site.ctx, &by, &Whom::Id(*id), Deactivation::No).await?;
    after("lock", &site, *id).await
}

/// Unlocks a user
///
/// One who is deactivated as well stays so.
#[utoipa::path(
    post, path = "/api/admin/v1/users/{id}/unlock", operation_id = "unlockUser", tag = "user",
    params(("id" = UserId, Path, description = "Which user.")),
    responses((status = 200, description = "The user is not locked.", body = Single<User>)),
)]
pub async fn unlock(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    id: web::Path<UserId>,
) -> Answer {
    manage::unlock_user(&site.ctx, &by, &Whom::Id(*id), false).await?;
    after("unlock", &site, *id).await
}
