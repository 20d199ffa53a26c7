//! `GET` and `POST /_matrix/client/*/login` (client-server API "Legacy API").

use actix_web::http::StatusCode;
use actix_web::http::header::CACHE_CONTROL;
use actix_web::{HttpRequest, HttpResponse, web};

use super::{MatrixError, json};
use crate::domain::{Caller, DeviceId, SessionRef, user};
use crate::flows::compat_login::{Device, LoggedIn, login_with_password, login_with_token};
use crate::protocol::matrix::ErrorCode;
use crate::protocol::matrix::login::{
    Identifier, LoginCredentials, LoginFlows, LoginRequest, LoginResponse,
};
use crate::web::extract::{ClientAddress, user_agent};
use crate::web::site::Site;

/// The ways of signing in that are on offer.
pub async fn login_flows(site: web::Data<Site>) -> HttpResponse {
    HttpResponse::Ok().json(LoginFlows::new(site.ctx.settings.passwords.enabled, true))
}

/// Signs an old client in.
pub async fn login(
    site: web::Data<Site>,
    request: HttpRequest,
    address: ClientAddress,
    body: web::Payload,
) -> Result<HttpResponse, MatrixError> {
    let asked: LoginRequest = json::read(&request, body).await?;
    let device = Device {
        id: device_id(asked.device_id)?,
        display_name: asked.initial_device_display_name,
        refreshable: asked.refresh_token,
        caller: Caller { ip: address.text(), user_agent: user_agent(&request), language: None },
    };
    let logged_in = match asked.credentials {
        LoginCredentials::Password { identifier, password } => {
            let name = name(&site, identifier)?;
            site.ctx.limits.login(address.0, &name)?;
            refuse_other_servers(&site, &name)?;
            login_with_password(&site.ctx, &name, password, device).await?
        }
        LoginCredentials::Token(token) => login_with_token(&site.ctx, &token, device).await?,
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
    let session = SessionRef::Compat(logged_in.session.id);
    site.ctx.activity.session_seen(session, address.text(), site.ctx.now());
    Ok(HttpResponse::Ok()
        .insert_header((CACHE_CONTROL, "no-store"))
        .json(response(&site, logged_in)))
}

fn device_id(given: Option<String>) -> Result<Option<DeviceId>, MatrixError> {
    let given = given.filter(|id| !id.is_empty());
    given.map(|id| DeviceId::for_compat(&id)).transpose().map_err(|why| {
        MatrixError::new(StatusCode::BAD_REQUEST, ErrorCode::InvalidParam, why.to_string())
    })
}

/// What the user is named by: a name, or an e-mail address where that will do.
fn name(site: &Site, identifier: Identifier) -> Result<String, MatrixError> {
    match identifier {
        Identifier::User(name) => Ok(name),
        Identifier::Email(address) if site.ctx.settings.account.login_with_email_allowed => {
            Ok(address)
        }
        Identifier::Email(_) => {
            Err(MatrixError::unknown("nobody signs in with an e-mail address here; use the name"))
        }
        Identifier::Phone => {
            Err(MatrixError::unknown("nobody signs in with a telephone number here; use the name"))
        }
        Identifier::Unknown(kind) => {
            Err(MatrixError::unknown(format!("the identifier type {kind} is not known")))
        }
    }
}

/// Somebody of another server gets no further by trying other passwords here, and is told so.
fn refuse_other_servers(site: &Site, name: &str) -> Result<(), MatrixError> {
    let here = site.ctx.homeserver.server_name();
    match user::localpart(name.trim(), here) {
        Some(_) => Ok(()),
        None => Err(MatrixError::forbidden(format!(
            "this is not a Matrix ID of {here}, whose accounts sign in here"
        ))),
    }
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
