//! `/api/admin/v1/compat-sessions`: sessions of clients that speak the compatibility API.

use actix_web::web;
use serde::Serialize;
use ulid::Ulid;
use utoipa::ToSchema;

use super::sessions::{finished_at, last_use};
use super::{AdminCaller, AdminError};
use crate::domain::{self, BrowserSessionId, CompatSessionId, DeviceId, Id, OwnSession, UserId};
use crate::flows::manage;
use crate::protocol::jsonapi::{Errors, Moment, Resource, Single};
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
