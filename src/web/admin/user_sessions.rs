//! `/api/admin/v1/user-sessions`: browsers that are signed in.

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use ulid::Ulid;
use utoipa::{IntoParams, ToSchema};

use super::sessions::{SessionStatus, between, finished_at, last_use};
use super::{AdminCaller, AdminError, Asked, PageQuery, Query, users};
use crate::domain::listing::BrowserSessionFilter;
use crate::domain::{BrowserSession, BrowserSessionId, Id, OwnSession, UserId};
use crate::flows::manage;
use crate::protocol::jsonapi::{Errors, Moment, Page, Resource, Single};
use crate::store::{Read, browser_sessions};
use crate::web::site::Site;

/// A browser that is, or was, signed in.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct UserSession {
    #[serde(skip)]
    id: BrowserSessionId,
    /// When it began.
    created_at: Moment,
    /// When it was ended.
    finished_at: Option<Moment>,
    /// Who is signed in.
    user_id: UserId,
    /// The browser's `User-Agent`.
    user_agent: Option<String>,
    /// When it was last used.
    last_active_at: Option<Moment>,
    /// From where.
    last_active_ip: Option<String>,
}

impl Resource for UserSession {
    const KIND: &'static str = "user-session";
    const PATH: &'static str = "/api/admin/v1/user-sessions";

    fn id(&self) -> Ulid {
        self.id.ulid()
    }
}

impl From<BrowserSession> for UserSession {
    fn from(session: BrowserSession) -> Self {
        let (last_active_at, last_active_ip) = last_use(session.last_active);
        Self {
            id: session.id,
            created_at: session.created_at.into(),
            finished_at: finished_at(session.state),
            user_id: session.user_id,
            user_agent: session.user_agent,
            last_active_at,
            last_active_ip,
        }
    }
}

/// Which browser sessions.
#[derive(Clone, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct UserSessionQuery {
    /// Those of this user.
    #[serde(rename = "filter[user]")]
    user: Option<UserId>,
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

/// Lists browser sessions
#[utoipa::path(
    get, path = "/api/admin/v1/user-sessions", operation_id = "listUserSessions",
    tag = "user-session", params(UserSessionQuery, PageQuery),
    responses(
        (status = 200, description = "A page of sessions.", body = Page<UserSession>),
        (status = 404, description = "There is no such user.", body = Errors),
    ),
)]
pub async fn list(
    site: web::Data<Site>,
    Query(query): Query<UserSessionQuery>,
    asked: Asked<BrowserSessionId>,
) -> Result<HttpResponse, AdminError> {
    let store = &site.ctx.store;
    users::must_exist(store, query.user).await?;
    let filter = BrowserSessionFilter {
        user: query.user,
        status: query.status.map(Into::into),
        created: between(query.created_after, query.created_before),
        last_active: between(query.last_active_after, query.last_active_before),
    };
    let page = browser_sessions::list(store, &filter, asked.window());
    asked.answer(page, browser_sessions::count_listed(store, &filter), UserSession::from).await
}

/// Shows a browser session
#[utoipa::path(
    get, path = "/api/admin/v1/user-sessions/{id}", operation_id = "getUserSession",
    tag = "user-session",
    params(("id" = BrowserSessionId, Path, description = "Which session.")),
    responses((status = 200, description = "The session.", body = Single<UserSession>)),
)]
pub async fn get(
    site: web::Data<Site>,
    id: web::Path<BrowserSessionId>,
) -> Result<web::Json<Single<UserSession>>, AdminError> {
    Ok(web::Json(Single::of(found(&site.ctx.store, *id).await?)))
}

/// Ends a browser session
///
/// The sessions of applications that were let in from it stay.
#[utoipa::path(
    post, path = "/api/admin/v1/user-sessions/{id}/finish", operation_id = "finishUserSession",
    tag = "user-session",
    params(("id" = BrowserSessionId, Path, description = "Which session.")),
    responses(
        (status = 200, description = "The session was ended.", body = Single<UserSession>),
        (status = 400, description = "It was ended before.", body = Errors),
    ),
)]
pub async fn finish(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    id: web::Path<BrowserSessionId>,
) -> Result<web::Json<Single<UserSession>>, AdminError> {
    manage::finish_session(&site.ctx, &by, OwnSession::Browser(*id)).await?;
    Ok(web::Json(Single::after("finish", found(&site.ctx.store, *id).await?)))
}

async fn found(read: &impl Read, id: BrowserSessionId) -> Result<UserSession, AdminError> {
    let session = browser_sessions::get(read, id).await?.map(Into::into);
    session.ok_or_else(|| AdminError::no_such(format!("there is no user session {id}")))
}
