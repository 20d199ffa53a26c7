//! `/api/admin/v1/user-emails`: confirmed e-mail addresses of accounts.

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use ulid::Ulid;
use utoipa::{IntoParams, ToSchema};

use super::{AdminCaller, AdminError, Asked, Json, PageQuery, Query, users};
use crate::domain::listing::UserEmailFilter;
use crate::domain::{self, Id, UserEmailId, UserId};
use crate::flows::manage::{self, Whom};
use crate::protocol::jsonapi::{Errors, Moment, Page, Resource, Single};
use crate::store::user_emails;
use crate::web::site::Site;

/// A confirmed e-mail address.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct UserEmail {
    #[serde(skip)]
    id: UserEmailId,
    /// When it was added.
    created_at: Moment,
    /// Whose it is.
    user_id: UserId,
    /// The address.
    email: String,
}

impl Resource for UserEmail {
    const KIND: &'static str = "user-email";
    const PATH: &'static str = "/api/admin/v1/user-emails";

    fn id(&self) -> Ulid {
        self.id.ulid()
    }
}

impl From<domain::UserEmail> for UserEmail {
    fn from(email: domain::UserEmail) -> Self {
        let domain::UserEmail { id, user_id, email, created_at } = email;
        Self { id, created_at: created_at.into(), user_id, email }
    }
}

/// Which addresses.
#[derive(Clone, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct UserEmailQuery {
    /// Those of this user.
    #[serde(rename = "filter[user]")]
    user: Option<UserId>,
    /// Exactly this one, in any case.
    #[serde(rename = "filter[email]")]
    email: Option<String>,
}

/// Lists e-mail addresses
#[utoipa::path(
    get, path = "/api/admin/v1/user-emails", operation_id = "listUserEmails", tag = "user-email",
    params(UserEmailQuery, PageQuery),
    responses(
        (status = 200, description = "A page of addresses.", body = Page<UserEmail>),
        (status = 404, description = "There is no such user.", body = Errors),
    ),
)]
pub async fn list(
    site: web::Data<Site>,
    Query(query): Query<UserEmailQuery>,
    asked: Asked<UserEmailId>,
) -> Result<HttpResponse, AdminError> {
    let store = &site.ctx.store;
    users::must_exist(store, query.user).await?;
    let filter = UserEmailFilter { user: query.user, email: query.email };
    let page = user_emails::list(store, &filter, asked.window());
    asked.answer(page, user_emails::count_listed(store, &filter), UserEmail::from).await
}

/// Shows an e-mail address
#[utoipa::path(
    get, path = "/api/admin/v1/user-emails/{id}", operation_id = "getUserEmail", tag = "user-email",
    params(("id" = UserEmailId, Path, description = "Which address.")),
    responses((status = 200, description = "The address.", body = Single<UserEmail>)),
)]
pub async fn get(
    site: web::Data<Site>,
    id: web::Path<UserEmailId>,
) -> Result<web::Json<Single<UserEmail>>, AdminError> {
    let email = user_emails::get(&site.ctx.store, *id).await?;
    let email = email.ok_or_else(|| AdminError::no_such(format!("there is no address {id}")))?;
    Ok(web::Json(Single::of(email.into())))
}

/// An address to be added.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct AddUserEmailRequest {
    /// To whose account.
    user_id: UserId,
    /// The address.
    #[schema(format = Email)]
    email: String,
}

/// Adds an e-mail address to an account
///
/// Whoever asks vouches for it: no mail is sent.
#[utoipa::path(
    post, path = "/api/admin/v1/user-emails", operation_id = "addUserEmail", tag = "user-email",
    request_body = AddUserEmailRequest,
    responses(
        (status = 201, description = "The address was added.", body = Single<UserEmail>),
        (status = 404, description = "There is no such user.", body = Errors),
        (status = 409, description = "An account has the address already.", body = Errors),
    ),
)]
pub async fn add(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    Json(asked): Json<AddUserEmailRequest>,
) -> Result<HttpResponse, AdminError> {
    let added = manage::add_email(&site.ctx, &by, &Whom::Id(asked.user_id), asked.email).await?;
    if !added.added {
        return Err(AdminError::conflict("the account has this e-mail address already"));
    }
    let email = user_emails::by_email(&site.ctx.store, &added.email).await?;
    let email = email.ok_or_else(|| AdminError::no_such("the address was removed again"))?;
    Ok(HttpResponse::Created().json(Single::of(UserEmail::from(email))))
}

/// Removes an e-mail address
///
/// Links for a new password that were sent to it are worth nothing any more.
#[utoipa::path(
    delete, path = "/api/admin/v1/user-emails/{id}", operation_id = "deleteUserEmail",
    tag = "user-email",
    params(("id" = UserEmailId, Path, description = "Which address.")),
    responses((status = 204, description = "The address was removed.")),
)]
pub async fn delete(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    id: web::Path<UserEmailId>,
) -> Result<HttpResponse, AdminError> {
    manage::remove_email(&site.ctx, &by, *id).await?;
    Ok(HttpResponse::NoContent().finish())
}
