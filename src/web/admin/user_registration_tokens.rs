//! `/api/admin/v1/user-registration-tokens`: tokens with which people make an account where that
//! needs one.

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Deserializer, Serialize};
use ulid::Ulid;
use utoipa::{IntoParams, ToSchema};

use super::{AdminCaller, AdminError, Asked, Json, PageQuery, Query};
use crate::domain::listing::RegistrationTokenFilter;
use crate::domain::{Id, UserRegistrationTokenId};
use crate::flows::manage::{self, RegistrationTokenChange, TokenShown};
use crate::protocol::jsonapi::{Errors, Moment, Page, Resource, Single};
use crate::store::user_registration_tokens;
use crate::web::site::Site;

/// A token with which people make an account.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct UserRegistrationToken {
    #[serde(skip)]
    id: UserRegistrationTokenId,
    /// Its text.
    token: String,
    /// Whether an account can be made with it now.
    valid: bool,
    /// How many accounts may be made with it; any number if `null`.
    usage_limit: Option<u32>,
    /// How many were.
    times_used: u32,
    /// When it was made.
    created_at: Moment,
    /// When an account was last made with it.
    last_used_at: Option<Moment>,
    /// Until when it is good; for ever if `null`.
    expires_at: Option<Moment>,
    /// Since when it is not, by the word of an administrator.
    revoked_at: Option<Moment>,
}

impl Resource for UserRegistrationToken {
    const KIND: &'static str = "user-registration_token";
    const PATH: &'static str = "/api/admin/v1/user-registration-tokens";

    fn id(&self) -> Ulid {
        self.id.ulid()
    }
}

impl From<TokenShown> for UserRegistrationToken {
    fn from(token: TokenShown) -> Self {
        Self {
            id: token.id,
            token: token.token,
            valid: token.valid,
            usage_limit: token.usage_limit,
            times_used: token.times_used,
            created_at: token.created_at.into(),
            last_used_at: token.last_used_at.map(Moment),
            expires_at: token.expires_at.map(Moment),
            revoked_at: token.revoked_at.map(Moment),
        }
    }
}

/// Which tokens.
#[derive(Clone, Copy, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct TokenQuery {
    /// Those with which an account was made, or all others.
    #[serde(rename = "filter[used]")]
    used: Option<bool>,
    /// Those that were taken back, or all others.
    #[serde(rename = "filter[revoked]")]
    revoked: Option<bool>,
    /// Those whose time is over, or all others.
    #[serde(rename = "filter[expired]")]
    expired: Option<bool>,
    /// Those with which an account can be made now, or all others.
    #[serde(rename = "filter[valid]")]
    valid: Option<bool>,
}

/// Lists registration tokens
#[utoipa::path(
    get, path = "/api/admin/v1/user-registration-tokens",
    operation_id = "listUserRegistrationTokens", tag = "user-registration-token",
    params(TokenQuery, PageQuery),
    responses((status = 200, description = "A page of tokens.", body = Page<UserRegistrationToken>)),
)]
pub async fn list(
    site: web::Data<Site>,
    Query(query): Query<TokenQuery>,
    asked: Asked<UserRegistrationTokenId>,
) -> Result<HttpResponse, AdminError> {
    let TokenQuery { used, revoked, expired, valid } = query;
    let filter = RegistrationTokenFilter { used, revoked, expired, valid };
    let (store, now) = (&site.ctx.store, site.ctx.now());
    let page = user_registration_tokens::list(store, &filter, now, asked.window());
    let count = user_registration_tokens::count_listed(store, &filter, now);
    let show = |token| UserRegistrationToken::from(TokenShown::of(&site.ctx, &token));
    asked.answer(page, count, show).await
}

/// Shows a registration token
#[utoipa::path(
    get, path = "/api/admin/v1/user-registration-tokens/{id}",
    operation_id = "getUserRegistrationToken", tag = "user-registration-token",
    params(("id" = UserRegistrationTokenId, Path, description = "Which token.")),
    responses((status = 200, description = "The token.", body = Single<UserRegistrationToken>)),
)]
pub async fn get(
    site: web::Data<Site>,
    id: web::Path<UserRegistrationTokenId>,
) -> Result<web::Json<Single<UserRegistrationToken>>, AdminError> {
    let token = manage::show_registration_token(&site.ctx, *id).await?;
    Ok(web::Json(Single::of(token.into())))
}

/// A token to be made.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct AddUserRegistrationTokenRequest {
    /// Its text: 1 to 64 letters, digits and `. _ ~ -`; made up if left out.
    #[schema(pattern = "^[A-Za-z0-9._~-]{1,64}$")]
    token: Option<String>,
    /// How many accounts may be made with it; any number if left out.
    usage_limit: Option<u32>,
    /// Until when it is good; for ever if left out.
    expires_at: Option<Moment>,
}

/// Makes a registration token
#[utoipa::path(
    post, path = "/api/admin/v1/user-registration-tokens",
    operation_id = "addUserRegistrationToken", tag = "user-registration-token",
    request_body = AddUserRegistrationTokenRequest,
    responses(
        (status = 201, description = "The token was made.", body = Single<UserRegistrationToken>),
        (status = 409, description = "There is a token of this text.", body = Errors),
    ),
)]
pub async fn add(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    Json(asked): Json<AddUserRegistrationTokenRequest>,
) -> Result<HttpResponse, AdminError> {
    let (ctx, now) = (&site.ctx, site.ctx.now());
    let expires_in = asked.expires_at.map(|Moment(at)| at.since(now));
    let (token, limit) = (asked.token, asked.usage_limit);
    let token = manage::issue_registration_token(ctx, &by, token, limit, expires_in).await?;
    Ok(HttpResponse::Created().json(Single::<UserRegistrationToken>::of(token.into())))
}

/// What is to change; what is left out stays.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[expect(clippy::option_option, reason = "left out, taken away and set are three things")]
pub struct EditUserRegistrationTokenRequest {
    /// Until when it is good; for ever if `null`.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<Moment>)]
    expires_at: Option<Option<Moment>>,
    /// How many accounts may be made with it; any number if `null`.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<u32>)]
    usage_limit: Option<Option<u32>>,
}

/// `null` is something that was given.
#[expect(clippy::option_option, reason = "left out, taken away and set are three things")]
fn given<'de, D, T>(deserializer: D) -> Result<Option<Option<T>>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    Option::deserialize(deserializer).map(Some)
}

/// Changes a registration token
#[utoipa::path(
    put, path = "/api/admin/v1/user-registration-tokens/{id}",
    operation_id = "updateUserRegistrationToken", tag = "user-registration-token",
    params(("id" = UserRegistrationTokenId, Path, description = "Which token.")),
    request_body = EditUserRegistrationTokenRequest,
    responses((status = 200, description = "The token as it is now.", body = Single<UserRegistrationToken>)),
)]
pub async fn update(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    id: web::Path<UserRegistrationTokenId>,
    Json(asked): Json<EditUserRegistrationTokenRequest>,
) -> Result<web::Json<Single<UserRegistrationToken>>, AdminError> {
    let change = RegistrationTokenChange {
        expires_at: asked.expires_at.map(|at| at.map(|Moment(at)| at)),
        usage_limit: asked.usage_limit,
    };
    let token = manage::change_registration_token(&site.ctx, &by, *id, change).await?;
    Ok(web::Json(Single::of(token.into())))
}

/// Takes a registration token back
#[utoipa::path(
    post, path = "/api/admin/v1/user-registration-tokens/{id}/revoke",
    operation_id = "revokeUserRegistrationToken", tag = "user-registration-token",
    params(("id" = UserRegistrationTokenId, Path, description = "Which token.")),
    responses(
        (status = 200, description = "No account is made with it any more.", body = Single<UserRegistrationToken>),
        (status = 400, description = "It was taken back before.", body = Errors),
    ),
)]
pub async fn revoke(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    id: web::Path<UserRegistrationTokenId>,
) -> Result<web::Json<Single<UserRegistrationToken>>, AdminError> {
    let token = manage::revoke_registration_token_of(&site.ctx, &by, *id).await?;
    Ok(web::Json(Single::after("revoke", token.into())))
}

/// Makes a registration token good again that was taken back
#[utoipa::path(
    post, path = "/api/admin/v1/user-registration-tokens/{id}/unrevoke",
    operation_id = "unrevokeUserRegistrationToken", tag = "user-registration-token",
    params(("id" = UserRegistrationTokenId, Path, description = "Which token.")),
    responses(
        (status = 200, description = "It is good again.", body = Single<UserRegistrationToken>),
        (status = 400, description = "It was not taken back.", body = Errors),
    ),
)]
pub async fn unrevoke(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    id: web::Path<UserRegistrationTokenId>,
) -> Result<web::Json<Single<UserRegistrationToken>>, AdminError> {
    let token = manage::unrevoke_registration_token(&site.ctx, &by, *id).await?;
    Ok(web::Json(Single::after("unrevoke", token.into())))
}
