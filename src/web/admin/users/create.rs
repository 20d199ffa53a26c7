//! Makes an account.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{User, found};
use crate::flows::manage::{NewUser, register_user};
use crate::protocol::jsonapi::{Errors, Single};
use crate::web::admin::{AdminCaller, AdminError, Json};
use crate::web::site::Site;

/// An account to be made.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct AddUserRequest {
    /// The localpart of its Matrix id: lower-case letters, digits and `. _ = - / +`.
    username: String,
    /// Whether the homeserver is not asked if the name is free. If it is taken there, the account
    /// takes that user over: for users of application services.
    #[serde(default)]
    skip_homeserver_check: bool,
    /// The display name of its profile.
    displayname: Option<String>,
    /// The picture of its profile, an `mxc:` URI.
    avatar_url: Option<String>,
}

/// Makes an account
///
/// Without a password; the user is made on the homeserver as well. If that is not possible at once
/// it follows.
#[utoipa::path(
    post, path = "/api/admin/v1/users", operation_id = "createUser", tag = "user",
    request_body = AddUserRequest,
    responses(
        (status = 201, description = "The account was made.", body = Single<User>),
        (status = 409, description = "The name is taken, or kept by the homeserver.", body = Errors),
    ),
)]
pub async fn create(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    Json(asked): Json<AddUserRequest>,
) -> Result<HttpResponse, AdminError> {
    let new = NewUser {
        username: asked.username,
        password: None,
        check_password: false,
        email: None,
        display_name: asked.displayname,
        avatar_url: asked.avatar_url,
        admin: false,
        ask_homeserver: !asked.skip_homeserver_check,
    };
    let made = register_user(&site.ctx, &by, new).await?;
    let user = found(&site.ctx.store, made.account.id).await?;
    Ok(HttpResponse::Created().json(Single::of(user)))
}
