//! What administrators do to help, beyond MAS: a link for a new password, which needs no e-mail, and
//! signing somebody out everywhere.

use std::time::Duration;

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::UserId;
use crate::flows::manage::{self, Whom};
use crate::protocol::jsonapi::{Errors, Moment};
use crate::web::admin::{AdminCaller, AdminError, OptionalJson};
use crate::web::site::Site;

/// How long a link is good.
#[derive(Clone, Copy, Debug, Default, Deserialize, ToSchema)]
pub struct RecoveryLinkRequest {
    /// For how many seconds: from a minute to a week; a day if left out.
    #[schema(minimum = 60, maximum = 604_800)]
    expires_in: Option<u32>,
}

/// A link for a new password. It is shown this once.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RecoveryLink {
    /// The link, to be handed over by a way that can be trusted.
    #[schema(format = "uri")]
    url: String,
    /// Until when it is good.
    expires_at: Moment,
}

/// Makes a link for a new password
///
/// Whoever opens it sets a new password for the account. It is good once and works without e-mail.
#[utoipa::path(
    post, path = "/api/admin/v1/users/{id}/recovery-link", operation_id = "createRecoveryLink",
    tag = "user", request_body = Option<RecoveryLinkRequest>,
    params(("id" = UserId, Path, description = "Which user.")),
    responses(
        (status = 201, description = "The link was made.", body = RecoveryLink),
        (status = 403, description = "There are no passwords on this server.", body = Errors),
        (status = 409, description = "The account is locked or deactivated.", body = Errors),
    ),
)]
pub async fn recovery_link(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    id: web::Path<UserId>,
    OptionalJson(asked): OptionalJson<RecoveryLinkRequest>,
) -> Result<HttpResponse, AdminError> {
    const DAY: u32 = 24 * 60 * 60;
    let seconds = asked.expires_in.unwrap_or(DAY);
    if !(60..=7 * DAY).contains(&seconds) {
        return Err(AdminError::bad_request("expires_in is not from 60 to 604800"));
    }
    let lifetime = Duration::from_secs(seconds.into());
    let issued = manage::issue_recovery_link(&site.ctx, &by, &Whom::Id(*id), lifetime).await?;
    Ok(HttpResponse::Created().json(RecoveryLink {
        url: site.urls.password_recovery_with(&issued.ticket).into(),
        expires_at: issued.expires_at.into(),
    }))
}

/// How many sessions were ended.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[expect(clippy::struct_field_names, reason = "they are called as the resources are")]
pub struct SessionsKilled {
    /// Browsers that were signed in.
    user_sessions: usize,
    /// Applications.
    oauth2_sessions: usize,
    /// Clients of the compatibility API.
    compat_sessions: usize,
    /// Personal access tokens.
    personal_sessions: usize,
}

/// Signs a user out everywhere
///
/// Their tokens are worth nothing at once, and the homeserver drops their devices.
#[utoipa::path(
    post, path = "/api/admin/v1/users/{id}/kill-sessions", operation_id = "killUserSessions",
    tag = "user",
    params(("id" = UserId, Path, description = "Which user.")),
    responses((status = 200, description = "What was ended.", body = SessionsKilled)),
)]
pub async fn kill_sessions(
    site: web::Data<Site>,
    AdminCaller(by): AdminCaller,
    id: web::Path<UserId>,
) -> Result<web::Json<SessionsKilled>, AdminError> {
    let killed = manage::kill_sessions(&site.ctx, &by, &Whom::Id(*id), false).await?;
    Ok(web::Json(SessionsKilled {
        user_sessions: killed.browser_sessions,
        oauth2_sessions: killed.oauth_sessions,
        compat_sessions: killed.compat_sessions,
        personal_sessions: killed.personal_sessions,
    }))
}
