//! `/api/admin/v1/user-registrations` (beyond MAS): people who asked for an account and wait for an
//! administrator to agree.

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use ulid::Ulid;
use utoipa::ToSchema;

use super::{AdminCaller, AdminError, Asked, OptionalJson, PageQuery};
use crate::domain::{Id, UserRegistrationId};
use crate::flows::manage::{self, Application};
use crate::protocol::jsonapi::{Errors, Moment, Page, Resource, Single};
use crate::web::site::Site;

/// Somebody who waits.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct UserRegistration {
    #[serde(skip)]
    id: UserRegistrationId,
    /// The name that they want, which is held for them.
    username: String,
    /// What others would see.
    display_name: Option<String>,
    /// Their confirmed e-mail address.
    email: Option<String>,
    /// Why they want an account.
    reason: String,
    /// Since when they wait.
    created_at: Moment,
    /// Until when they wait.
    expires_at: Moment,
}

impl Resource for UserRegistration {
    const KIND: &'static str = "user-registration";
    const PATH: &'static str = "/api/admin/v1/user-registrations";

    fn id(&self) -> Ulid {
        self.id.ulid()
    }
}

impl From<Application> for UserRegistration {
    fn from(application: Application) -> Self {
        Self {
            id: application.id,
            username: application.username,
            display_name: application.display_name,
            email: application.email,
            reason: application.reason,
            created_at: application.since.into(),
            expires_at: application.expires_at.into(),
        }
    }
}

/// Lists those who wait
#[utoipa::path(
    get, path = "/api/admin/v1/user-registrations",
    operation_id = "listUserRegistrations", tag = "user-registration",
    params(PageQuery),
    responses((status = 200, description = "A page of them.", body = Page<UserRegistration>)),
)]
pub async fn list(
    site: web::Data<Site>,
    asked: Asked<UserRegistrationId>,
) -> Result<HttpResponse, AdminError> {
    let ctx = &site.ctx;
    let page = manage::page_of_applications(ctx, asked.window());
    asked.answer(page, manage::count_applications(ctx), UserRegistration::from).await
}

/// Shows somebody who waits
#[utoipa::path(
    get, path = "/api/admin/v1/user-registrations/{id}",
    operation_id = "getUserRegistration", tag = "user-registration",
    params(("id" = UserRegistrationId, Path, description = "Who.")),
    responses((status = 200, description = "Who waits.", body = Single<UserRegistration>)),
)]
pub async fn get(
    site: web::Data<Site>,
    id: web::Path<UserRegistrationId>,
) -> Result<web::Json<Single<UserRegistration>>, AdminError> {
    let found = manage::find_application(&site.ctx, &id.to_string()).await?;
    Ok(web::Json(Single::of(found.into())))
}

/// Lets somebody in
///
/// They have an account then. If the name was lost to somebody else they are asked for another one
/// first, and have an account after that.
#[utoipa::path(
    post, path = "/api/admin/v1/user-registrations/{id}/approve",
    operation_id = "approveUserRegistration", tag = "user-registration",
    params(("id" = UserRegistrationId, Path, description = "Who.")),
    responses((status = 200, description = "They are let in.", body = Single<UserRegistration>)),
)]
pub async fn approve(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    id: web::Path<UserRegistrationId>,
) -> Result<web::Json<Single<UserRegistration>>, AdminError> {
    let approved = manage::approve_application(&site.ctx, &by, &id.to_string()).await?;
    Ok(web::Json(Single::after("approve", approved.application.into())))
}

/// How somebody is turned away.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
pub struct DeclineUserRegistrationRequest {
    /// What they are told; at most 500 characters.
    note: Option<String>,
}

/// Does not let somebody in
#[utoipa::path(
    post, path = "/api/admin/v1/user-registrations/{id}/decline",
    operation_id = "declineUserRegistration", tag = "user-registration",
    params(("id" = UserRegistrationId, Path, description = "Who.")),
    request_body = Option<DeclineUserRegistrationRequest>,
    responses(
        (status = 200, description = "They are turned away.", body = Single<UserRegistration>),
        (status = 400, description = "The note is too long.", body = Errors),
    ),
)]
pub async fn decline(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    id: web::Path<UserRegistrationId>,
    OptionalJson(asked): OptionalJson<DeclineUserRegistrationRequest>,
) -> Result<web::Json<Single<UserRegistration>>, AdminError> {
    let (id, note) = (id.to_string(), asked.note);
    let declined = manage::decline_application(&site.ctx, &by, &id, note.as_deref()).await?;
    Ok(web::Json(Single::after("decline", declined.into())))
}
