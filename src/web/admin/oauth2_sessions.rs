//! `/api/admin/v1/oauth2-sessions`: what OAuth clients were granted.

use actix_web::web;
use serde::Serialize;
use ulid::Ulid;
use utoipa::ToSchema;

use super::sessions::{finished_at, last_use};
use super::{AdminCaller, AdminError};
use crate::domain::{
    BrowserSessionId, ClientId, Id, OAuthSession, OAuthSessionId, OwnSession, UserId,
};
use crate::flows::manage;
use crate::protocol::jsonapi::{Errors, Moment, Resource, Single};
use crate::store::{Read, oauth_sessions};
use crate::web::site::Site;

/// What an OAuth client was granted, by a user or in its own name.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct OAuth2Session {
    #[serde(skip)]
    id: OAuthSessionId,
    /// When it began.
    created_at: Moment,
    /// When it was ended.
    finished_at: Option<Moment>,
    /// By whom it was granted; `null` for a client's own.
    user_id: Option<UserId>,
    /// The browser session in which it was granted.
    user_session_id: Option<BrowserSessionId>,
    /// To which client.
    client_id: ClientId,
    /// What was granted.
    scope: String,
    /// The `User-Agent` of the client or browser.
    user_agent: Option<String>,
    /// When it was last used.
    last_active_at: Option<Moment>,
    /// From where.
    last_active_ip: Option<String>,
    /// A name that its user gave it.
    human_name: Option<String>,
}

impl Resource for OAuth2Session {
    const KIND: &'static str = "oauth2-session";
    const PATH: &'static str = "/api/admin/v1/oauth2-sessions";

    fn id(&self) -> Ulid {
        self.id.ulid()
    }
}

impl From<OAuthSession> for OAuth2Session {
    fn from(session: OAuthSession) -> Self {
        let (last_active_at, last_active_ip) = last_use(session.last_active);
        Self {
            id: session.id,
            created_at: session.created_at.into(),
            finished_at: finished_at(session.state),
            user_id: session.user_id,
            user_session_id: session.browser_session_id,
            client_id: session.client_id,
            scope: session.scope.to_string(),
            user_agent: session.user_agent,
            last_active_at,
            last_active_ip,
            human_name: session.human_name,
        }
    }
}

/// Shows an OAuth session
#[utoipa::path(
    get, path = "/api/admin/v1/oauth2-sessions/{id}", operation_id = "getOAuth2Session",
    tag = "oauth2-session",
    params(("id" = OAuthSessionId, Path, description = "Which session.")),
    responses((status = 200, description = "The session.", body = Single<OAuth2Session>)),
)]
pub async fn get(
    site: web::Data<Site>,
    id: web::Path<OAuthSessionId>,
) -> Result<web::Json<Single<OAuth2Session>>, AdminError> {
    Ok(web::Json(Single::of(found(&site.ctx.store, *id).await?)))
}

/// Ends an OAuth session
///
/// Its tokens are worth nothing at once, and the homeserver drops its device.
#[utoipa::path(
    post, path = "/api/admin/v1/oauth2-sessions/{id}/finish", operation_id = "finishOAuth2Session",
    tag = "oauth2-session",
    params(("id" = OAuthSessionId, Path, description = "Which session.")),
    responses(
        (status = 200, description = "The session was ended.", body = Single<OAuth2Session>),
        (status = 400, description = "It was ended before.", body = Errors),
    ),
)]
pub async fn finish(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    id: web::Path<OAuthSessionId>,
) -> Result<web::Json<Single<OAuth2Session>>, AdminError> {
    manage::finish_session(&site.ctx, &by, OwnSession::OAuth(*id)).await?;
    Ok(web::Json(Single::after("finish", found(&site.ctx.store, *id).await?)))
}

async fn found(read: &impl Read, id: OAuthSessionId) -> Result<OAuth2Session, AdminError> {
    let session = oauth_sessions::get(read, id).await?.map(Into::into);
    session.ok_or_else(|| AdminError::no_such(format!("there is no OAuth session {id}")))
}
