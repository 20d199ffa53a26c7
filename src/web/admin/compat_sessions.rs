//! `/api/admin/v1/compat-sessions`: sessions of clients that speak the compatibility API.

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use ulid::Ulid;
use utoipa::{IntoParams, ToSchema};

use super::sessions::{SessionStatus, between, browser_must_exist, finished_at, last_use};
use super::{AdminCaller, AdminError, Asked, PageQuery, Query, users};
use crate::domain::listing::CompatSessionFilter;
use crate::domain::{self, BrowserSessionId, CompatSessionId, DeviceId, Id, OwnSession, UserId};
use crate::flows::manage;
use crate::protocol::jsonapi::{Errors, Moment, Page, Resource, Single};
use crate::store::{Read, compat_sessions};
use crate::web::site::Site;

/// A session of a client that speaks the compatibility API.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CompatSession {
    #[serde(skip)]
    id: CompatSessionId,
    /// Whose it is.
    user_id: UserId,
    /// Its device; sessions that came with an import may have none.
    #[schema(value_type = Option<String>)]
    device_id: Option<DeviceId>,
    /// The browser session in which it was made, for single sign-on.
    user_session_id: Option<BrowserSessionId>,
    /// Where the client was led to after single sign-on; not kept here, hence `null`.
    redirect_uri: Option<String>,
    /// When it began.
    created_at: Moment,
    /// The client's `User-Agent`.
    user_agent: Option<String>,
    /// When it was last used.
    last_active_at: Option<Moment>,
    /// From where.
    last_active_ip: Option<String>,
    /// When it was ended.
    finished_at: Option<Moment>,
    /// The name that the client gave its device.
    human_name: Option<String>,
}

impl Resource for CompatSession {
    const KIND: &'static str = "compat-session";
    const PATH: &'static str = "/api/admin/v1/compat-sessions";

    fn id(&self) -> Ulid {
        self.id.ulid()
    }
}

impl From<domain::CompatSession> for CompatSession {
    fn from(session: domain::CompatSession) -> Self {
        let (last_active_at, last_active_ip) = last_use(session.last_active);
        Self {
            id: session.id,
            user_id: session.user_id,
            device_id: session.device_id,
            user_session_id: session.browser_session_id,
            redirect_uri: None,
            created_at: session.created_at.into(),
            user_agent: session.user_agent,
            last_active_at,
            last_active_ip,
            finished_at: finished_at(session.state),
            human_name: session.human_name,
        }
    }
}

/// Which compatibility sessions.
#[derive(Clone, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct CompatSessionQuery {
    /// Those of this user.
    #[serde(rename = "filter[user]")]
    user: Option<UserId>,
    /// Those that were made in this browser session.
    #[serde(rename = "filter[user-session]")]
    user_session: Option<BrowserSessionId>,
    /// Those that stand, or those that do not.
    #[serde(rename = "filter[status]")]
    #[param(inline)]
    status: Option<SessionStatus>,
    /// Those that began before this moment.
    #[serde(rename = "filter[created-before]")]
    created_before: Option<Moment>,
    /// Those that began after this moment.
    #[serde(rename = "filter[created-after]")]
    created_after: Option<Moment>,
    /// Those that were last used before this moment.
    #[serde(rename = "filter[last-active-before]")]
    last_active_before: Option<Moment>,
    /// Those that were last used after this moment.
    #[serde(rename = "filter[last-active-after]")]
    last_active_after: Option<Moment>,
}

/// Lists compatibility sessions
#[utoipa::path(
    get, path = "/api/admin/v1/compat-sessions", operation_id = "listCompatSessions",
    tag = "compat-session", params(CompatSessionQuery, PageQuery),
    responses(
        (status = 200, description = "A page of sessions.", body = Page<CompatSession>),
        (status = 404, description = "There is no such user, or browser session.", body = Errors),
    ),
)]
pub async fn list(
    site: web::Data<Site>,
    Query(query): Query<CompatSessionQuery>,
    asked: Asked<CompatSessionId>,
) -> Result<HttpResponse, AdminError> {
    let store = &site.ctx.store;
    users::must_exist(store, query.user).await?;
    browser_must_exist(store, query.user_session).await?;
    let filter = CompatSessionFilter {
        user: query.user,
        browser_session: query.user_session,
        status: query.status.map(Into::into),
        created: between(query.created_after, query.created_before),
        last_active: between(query.last_active_after, query.last_active_before),
    };
    let page = compat_sessions::list(store, &filter, asked.window());
    asked.answer(page, compat_sessions::count_listed(store, &filter), CompatSession::from).await
}

/// Shows a compatibility session
#[utoipa::path(
    get, path = "/api/admin/v1/compat-sessions/{id}", operation_id = "getCompatSession",
    tag = "compat-session",
    params(("id" = CompatSessionId, Path, description = "Which session.")),
    responses((status = 200, description = "The session.", body = Single<CompatSession>)),
)]
pub async fn get(
    site: web::Data<Site>,
    id: web::Path<CompatSessionId>,
) -> Result<web::Json<Single<CompatSession>>, AdminError> {
    Ok(web::Json(Single::of(found(&site.ctx.store, *id).await?)))
}

/// Ends a compatibility session
///
/// Its tokens are worth nothing at once, and the homeserver drops its device.
#[utoipa::path(
    post, path = "/api/admin/v1/compat-sessions/{id}/finish", operation_id = "finishCompatSession",
    tag = "compat-session",
    params(("id" = CompatSessionId, Path, description = "Which session.")),
    responses(
        (status = 200, description = "The session was ended.", body = Single<CompatSession>),
        (status = 400, description = "It was ended before.", body = Errors),
    ),
)]
pub async fn finish(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    id: web::Path<CompatSessionId>,
) -> Result<web::Json<Single<CompatSession>>, AdminError> {
    manage::finish_session(&site.ctx, &by, OwnSession::Compat(*id)).await?;
    Ok(web::Json(Single::after("finish", found(&site.ctx.store, *id).await?)))
}

async fn found(read: &impl Read, id: CompatSessionId) -> Result<CompatSession, AdminError> {
    let session = compat_sessions::get(read, id).await?.map(Into::into);
    session.ok_or_else(|| AdminError::no_such(format!("there is no compatibility session {id}")))
}
