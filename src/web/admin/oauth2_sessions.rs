//! `/api/admin/v1/oauth2-sessions`: what OAuth clients were granted.

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use ulid::Ulid;
use utoipa::{IntoParams, ToSchema};

use super::sessions::{
    SessionStatus, between, browser_must_exist, clients_must_exist, finished_at, last_use,
};
use super::{AdminCaller, AdminError, Asked, PageQuery, Query, users};
use crate::domain::listing::{self, OAuthSessionFilter};
use crate::domain::{
    BrowserSessionId, ClientId, Id, OAuthSession, OAuthSessionId, OwnSession, Scope, UserId,
};
use crate::flows::manage;
use crate::protocol::jsonapi::{Errors, Moment, Page, Resource, Single};
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

/// Which OAuth sessions.
#[derive(Clone, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct OAuth2SessionQuery {
    /// Those of this user.
    #[serde(rename = "filter[user]")]
    user: Option<UserId>,
    /// Those of any of these clients. May come several times.
    #[serde(rename = "filter[client]", default)]
    client: Vec<ClientId>,
    /// Those of clients of this kind.
    #[serde(rename = "filter[client-kind]")]
    #[param(inline)]
    client_kind: Option<ClientKind>,
    /// Those that were granted in this browser session.
    #[serde(rename = "filter[user-session]")]
    user_session: Option<BrowserSessionId>,
    /// Those that were granted this. May come several times, and each may be several; all of them
    /// must have been granted.
    #[serde(rename = "filter[scope]", default)]
    scope: Vec<String>,
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

/// Whether a client came by the configuration or registered itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ClientKind {
    /// It registered itself.
    Dynamic,
    /// It is in the configuration, or an administrator made it.
    Static,
}

impl From<ClientKind> for listing::ClientKind {
    fn from(kind: ClientKind) -> Self {
        match kind {
            ClientKind::Dynamic => Self::Dynamic,
            ClientKind::Static => Self::Static,
        }
    }
}

/// Lists OAuth sessions
#[utoipa::path(
    get, path = "/api/admin/v1/oauth2-sessions", operation_id = "listOAuth2Sessions",
    tag = "oauth2-session", params(OAuth2SessionQuery, PageQuery),
    responses(
        (status = 200, description = "A page of sessions.", body = Page<OAuth2Session>),
        (status = 404, description = "There is no such user, client or browser session.", body = Errors),
    ),
)]
pub async fn list(
    site: web::Data<Site>,
    Query(query): Query<OAuth2SessionQuery>,
    asked: Asked<OAuthSessionId>,
) -> Result<HttpResponse, AdminError> {
    let store = &site.ctx.store;
    users::must_exist(store, query.user).await?;
    browser_must_exist(store, query.user_session).await?;
    clients_must_exist(store, &query.client).await?;
    let scope: Scope = query.scope.join(" ").parse().map_err(AdminError::invalid)?;
    let filter = OAuthSessionFilter {
        user: query.user,
        clients: query.client,
        client_kind: query.client_kind.map(Into::into),
        browser_session: query.user_session,
        scope,
        status: query.status.map(Into::into),
        created: between(query.created_after, query.created_before),
        last_active: between(query.last_active_after, query.last_active_before),
    };
    let page = oauth_sessions::list(store, &filter, asked.window());
    asked.answer(page, oauth_sessions::count_listed(store, &filter), OAuth2Session::from).await
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
