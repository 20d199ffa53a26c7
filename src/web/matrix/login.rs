//! `GET` and `POST /_matrix/client/*/login` (client-server API "Legacy API").

use actix_web::http::StatusCode;
use actix_web::http::header::CACHE_CONTROL;
use actix_web::{HttpRequest, HttpResponse, web};

use super::{MatrixError, json};
use crate::domain::{DeviceId, SessionRef};
use crate::flows::compat_login::{Device, LoggedIn, login_with_password};
use crate::protocol::matrix::ErrorCode;
use crate::protocol::matrix::login::{
    Identifier, LoginCredentials, LoginFlows, LoginRequest, LoginResponse,
};
use crate::web::extract::{ClientAddress, user_agent};
use crate::web::site::Site;

/// The ways of signing in that are on offer.
pub async fn login_flows(site: web::Data<Site>) -> HttpResponse {
    HttpResponse::Ok().json(LoginFlows::new(site.ctx.settings.passwords.enabled, false))
}

/// Signs an old client in.
pub async fn login(
    site: web::Data<Site>,
    request: HttpRequest,
    address: ClientAddress,
    body: web::Payload,
) -> Result<HttpResponse, MatrixError> {
    let asked: LoginRequest = json::read(&request, body).await?;
    let (name, password) = match asked.credentials {
        LoginCredentials::Password { identifier: Identifier::User(name), password } => {
            (name, password)
        }
        LoginCredentials::Password { identifier: Identifier::Unknown(kind), .. } => {
            return Err(MatrixError::unknown(format!("the identifier type {kind} is not known")));
        }
        LoginCredentials::Token(_) => {
            return Err(MatrixError::forbidden("the login token is not known"));
        }
        LoginCredentials::ApplicationService => {
            return Err(MatrixError::new(
                StatusCode::BAD_REQUEST,
                ErrorCode::AppserviceLoginUnsupported,
                "application services cannot sign in here; use the as_token and \
                 /register with inhibit_login",
            ));
        }
        LoginCredentials::Unknown(kind) => {
            return Err(MatrixError::unknown(format!("the login type {kind} is not known")));
        }
    };
    let id = asked.device_id.filter(|id| !id.is_empty());
    let id = id.map(|id| DeviceId::for_compat(&id)).transpose().map_err(|why| {
        MatrixError::new(StatusCode::BAD_REQUEST, ErrorCode::InvalidParam, why.to_string())
    })?;
    site.ctx.limit_login(address.0, &name)?;
    let device = Device {
        id,
        display_name: asked.initial_device_display_name,
        refreshable: asked.refresh_token,
        user_agent: user_agent(&request),
    };
    let logged_in = login_with_password(&site.ctx, &name, password, device).await?;
    let session = SessionRef::Compat(logged_in.session.id);
    site.ctx.activity.session_seen(session, address.text(), site.ctx.now());
    Ok(HttpResponse::Ok()
        .insert_header((CACHE_CONTROL, "no-store"))
        .json(response(&site, logged_in)))
}

fn response(site: &Site, logged_in: LoggedIn) -> LoginResponse {
    let LoggedIn { user, session, tokens } = logged_in;
    LoginResponse {
        user_id: site.ctx.homeserver.mxid(&user.username),
        access_token: tokens.access_token,
        device_id: session.device_id,
        refresh_token: tokens.refresh_token,
        expires_in_ms: tokens
            .expires_in
            .map(|lifetime| u64::try_from(lifetime.as_millis()).unwrap_or(u64::MAX)),
    }
}
