//! `/api/admin/v1/personal-sessions`: personal access tokens, for bots and scripts.

use std::time::Duration;

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use ulid::Ulid;
use utoipa::{IntoParams, ToSchema};

use super::sessions::{finished_at, last_use};
use super::{AdminCaller, AdminError, Asked, Json, PageQuery, Query};
use crate::domain::listing::{Between, PersonalSessionFilter, SessionStatus};
use crate::domain::{self, ClientId, Id, PersonalSessionId, SecretString, UserId};
use crate::flows::manage::{self, MayDo, PersonalTokenRequest, Whom};
use crate::protocol::jsonapi::{Errors, Moment, Page, Resource, Single};
use crate::store::{Read, clients, personal_sessions, users};
use crate::web::site::Site;

/// What a personal access token gives access to.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PersonalSession {
    #[serde(skip)]
    id: PersonalSessionId,
    /// When it was made.
    created_at: Moment,
    /// When it was revoked.
    revoked_at: Option<Moment>,
    /// The user who made it; `null` if a client did.
    owner_user_id: Option<UserId>,
    /// The client that made it in its own name.
    owner_client_id: Option<ClientId>,
    /// The user whom its token speaks for.
    actor_user_id: UserId,
    /// What it is called.
    human_name: String,
    /// What its token may be used for.
    scope: String,
    /// When it was last used.
    last_active_at: Option<Moment>,
    /// From where.
    last_active_ip: Option<String>,
    /// When its token runs out; never if `null`.
    expires_at: Option<Moment>,
    /// The token, just after it was made: it is told this once.
    #[serde(skip_serializing_if = "Option::is_none")]
    access_token: Option<String>,
}

impl Resource for PersonalSession {
    const KIND: &'static str = "personal-session";
    const PATH: &'static str = "/api/admin/v1/personal-sessions";

    fn id(&self) -> Ulid {
        self.id.ulid()
    }
}

impl From<domain::PersonalSession> for PersonalSession {
    fn from(session: domain::PersonalSession) -> Self {
        let (last_active_at, last_active_ip) = last_use(session.last_active);
        Self {
            id: session.id,
            created_at: session.created_at.into(),
            revoked_at: finished_at(session.state),
            owner_user_id: session.owner.user(),
            owner_client_id: session.owner.client(),
            actor_user_id: session.actor_user_id,
            human_name: session.human_name,
            scope: session.scope.to_string(),
            last_active_at,
            last_active_ip,
            expires_at: session.expires_at.map(Moment),
            access_token: None,
        }
    }
}

impl PersonalSession {
    fn with(session: domain::PersonalSession, token: &SecretString) -> Self {
        let access_token = Some(token.expose().to_owned());
        Self { access_token, ..Self::from(session) }
    }
}

/// Which personal sessions.
#[derive(Clone, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Filter {
    /// Made by this user.
    #[serde(rename = "filter[owner_user]")]
    owner_user: Option<UserId>,
    /// Made by this client.
    #[serde(rename = "filter[owner_client]")]
    owner_client: Option<ClientId>,
    /// That speak for this user.
    #[serde(rename = "filter[actor_user]")]
    actor_user: Option<UserId>,
    /// That may be used for this; may be repeated, and all must hold then.
    #[serde(rename = "filter[scope]", default)]
    scope: Vec<String>,
    /// By whether they stand.
    #[serde(rename = "filter[status]")]
    #[param(inline)]
    status: Option<Status>,
    /// Whose tokens run out before this moment.
    #[serde(rename = "filter[expires_before]")]
    expires_before: Option<Moment>,
    /// Whose tokens run out after this moment.
    #[serde(rename = "filter[expires_after]")]
    expires_after: Option<Moment>,
    /// By whether their tokens run out at all.
    #[serde(rename = "filter[expires]")]
    expires: Option<bool>,
}

/// Whether a personal session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// It was not revoked.
    Active,
    /// It was.
    Revoked,
}

impl Filter {
    async fn read(self, read: &impl Read) -> Result<PersonalSessionFilter, AdminError> {
        for id in [self.owner_user, self.actor_user].into_iter().flatten() {
            if users::get(read, id).await?.is_none() {
                return Err(AdminError::no_such(format!("there is no user {id}")));
            }
        }
        if let Some(id) = self.owner_client
            && clients::get(read, id).await?.is_none()
        {
            return Err(AdminError::no_such(format!("there is no client {id}")));
        }
        Ok(PersonalSessionFilter {
            owner_user: self.owner_user,
            owner_client: self.owner_client,
            actor_user: self.actor_user,
            scope: self.scope.join(" ").parse().map_err(AdminError::invalid)?,
            status: self.status.map(|status| match status {
                Status::Active => SessionStatus::Active,
                Status::Revoked => SessionStatus::Finished,
            }),
            expires: self.expires,
            expiry: Between {
                after: self.expires_after.map(|Moment(at)| at),
                before: self.expires_before.map(|Moment(at)| at),
            },
        })
    }
}

/// Lists personal sessions
///
/// The oldest first, revoked ones too.
#[utoipa::path(
    get, path = "/api/admin/v1/personal-sessions", operation_id = "listPersonalSessions",
    tag = "personal-session", params(PageQuery, Filter),
    responses(
        (status = 200, description = "A page of them.", body = Page<PersonalSession>),
        (status = 404, description = "There is no such user or client.", body = Errors),
    ),
)]
pub async fn list(
    site: web::Data<Site>,
    asked: Asked<PersonalSessionId>,
    Query(filter): Query<Filter>,
) -> Result<HttpResponse, AdminError> {
    let store = &site.ctx.store;
    let filter = filter.read(store).await?;
    let page = personal_sessions::list(store, &filter, asked.window());
    let count = personal_sessions::count_listed(store, &filter);
    asked.answer(page, count, PersonalSession::from).await
}

/// A personal session to be made.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct CreatePersonalSessionRequest {
    /// The user whom its token speaks for.
    actor_user_id: UserId,
    /// What it is called.
    #[schema(min_length = 1, max_length = 100)]
    human_name: String,
    /// What its token may be used for, parted by spaces.
    scope: String,
    /// How long its token is good, in seconds; for ever if left out.
    expires_in: Option<u32>,
}

/// Makes a personal session with its token
///
/// If the scope names a device, the homeserver makes it.
#[utoipa::path(
    post, path = "/api/admin/v1/personal-sessions", operation_id = "createPersonalSession",
    tag = "personal-session", request_body = CreatePersonalSessionRequest,
    responses(
        (status = 201, description = "The session and its token.", body = Single<PersonalSession>),
        (status = 404, description = "There is no such user.", body = Errors),
        (status = 410, description = "The user is deactivated.", body = Errors),
    ),
)]
pub async fn create(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    Json(asked): Json<CreatePersonalSessionRequest>,
) -> Result<HttpResponse, AdminError> {
    let request = PersonalTokenRequest {
        whom: Whom::Id(asked.actor_user_id),
        name: asked.human_name,
        may: MayDo::Scope(asked.scope),
        expires_in: asked.expires_in.map(seconds),
    };
    let issued = manage::issue_personal_token(&site.ctx, &by, request).await?;
    let shown = PersonalSession::with(issued.session, &issued.token);
    Ok(HttpResponse::Created().json(Single::of(shown)))
}

/// Shows a personal session
#[utoipa::path(
    get, path = "/api/admin/v1/personal-sessions/{id}", operation_id = "getPersonalSession",
    tag = "personal-session",
    params(("id" = PersonalSessionId, Path, description = "Which session.")),
    responses((status = 200, description = "The session.", body = Single<PersonalSession>)),
)]
pub async fn get(
    site: web::Data<Site>,
    id: web::Path<PersonalSessionId>,
) -> Result<web::Json<Single<PersonalSession>>, AdminError> {
    let session = personal_sessions::get(&site.ctx.store, *id).await?;
    let session =
        session.ok_or_else(|| AdminError::no_such(format!("there is no personal session {id}")))?;
    Ok(web::Json(Single::of(session.into())))
}

/// Revokes a personal session
///
/// Its token is worth nothing at once, and the homeserver drops its device.
#[utoipa::path(
    post, path = "/api/admin/v1/personal-sessions/{id}/revoke",
    operation_id = "revokePersonalSession", tag = "personal-session",
    params(("id" = PersonalSessionId, Path, description = "Which session.")),
    responses(
        (status = 200, description = "The session was revoked.", body = Single<PersonalSession>),
        (status = 409, description = "It was revoked before.", body = Errors),
    ),
)]
pub async fn revoke(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    id: web::Path<PersonalSessionId>,
) -> Result<web::Json<Single<PersonalSession>>, AdminError> {
    let session = manage::revoke_personal_session(&site.ctx, &by, *id).await?;
    Ok(web::Json(Single::of(session.into())))
}

/// The token that is to take the place of the one before.
#[derive(Clone, Copy, Debug, Default, Deserialize, ToSchema)]
pub struct RegeneratePersonalSessionRequest {
    /// How long it is good, in seconds; for ever if left out.
    expires_in: Option<u32>,
}

/// Replaces the token of a personal session
///
/// The one before is worth nothing at once. Only for whoever made the session.
#[utoipa::path(
    post, path = "/api/admin/v1/personal-sessions/{id}/regenerate",
    operation_id = "regeneratePersonalSession", tag = "personal-session",
    params(("id" = PersonalSessionId, Path, description = "Which session.")),
    request_body = RegeneratePersonalSessionRequest,
    responses(
        (status = 201, description = "The session and its new token.", body = Single<PersonalSession>),
        (status = 403, description = "Somebody else made the session.", body = Errors),
        (status = 409, description = "It was revoked.", body = Errors),
    ),
)]
pub async fn regenerate(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    id: web::Path<PersonalSessionId>,
    Json(asked): Json<RegeneratePersonalSessionRequest>,
) -> Result<HttpResponse, AdminError> {
    let lifetime = asked.expires_in.map(seconds);
    let (session, token) = manage::regenerate_personal_token(&site.ctx, &by, *id, lifetime).await?;
    let shown = PersonalSession::with(session, &token);
    Ok(HttpResponse::Created().json(Single::of(shown)))
}

fn seconds(seconds: u32) -> Duration {
    Duration::from_secs(seconds.into())
}
