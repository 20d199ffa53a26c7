//! `POST /oauth2/introspect` (RFC 7662): for the homeserver, with the shared secret as a bearer
//! token, and for confidential clients. Public clients may not ask.

use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue};
use actix_web::{FromRequest, HttpRequest, HttpResponse, web};

use super::OAuthError;
use super::client_credentials::{authenticated, presented};
use crate::crypto::digest;
use crate::domain::Timestamp;
use crate::domain::TokenKind;
use crate::flows::introspect::{self, ActiveSession, Hint};
use crate::protocol::oauth::introspection::{
    ActiveToken, ClientName, IntrospectionRequest, IntrospectionResponse, TokenType,
};
use crate::web::extract::{ClientAddress, bearer, form_body};
use crate::web::site::Site;

/// Synapse says with it that it reads `device_id`, so that an old client's device need not fit
/// into the scope.
const SUPPORTS_DEVICE_ID: &str = "x-mas-supports-device-id";

/// Tells what a token is worth.
pub async fn introspect(
    site: web::Data<Site>,
    request: HttpRequest,
    body: web::Payload,
) -> Result<HttpResponse, OAuthError> {
    let body = form_body(&request, body).await?;
    let form = IntrospectionRequest::from_form(&body).map_err(OAuthError::invalid_request)?;
    authorize_caller(&site, &request, &form).await?;
    let hint = form.hint().map(|hint| match hint {
        TokenType::AccessToken => Hint::Access,
        TokenType::RefreshToken => Hint::Refresh,
    });
    let device_in_scope = request.headers().get(SUPPORTS_DEVICE_ID).is_none_or(|v| v != "1");
    let active = introspect::introspect(&site.ctx, form.token.expose(), hint).await?;
    let answer = match &active {
        Some(active) => describe(active, device_in_scope, site.ctx.now()),
        None => IntrospectionResponse::Inactive,
    };
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, HeaderValue::from_static("application/json")))
        .insert_header((CACHE_CONTROL, HeaderValue::from_static("no-store")))
        .body(answer.to_json()))
}

async fn authorize_caller(
    site: &Site,
    request: &HttpRequest,
    form: &IntrospectionRequest,
) -> Result<(), OAuthError> {
    if let Some(token) = bearer(request) {
        let secret = site.ctx.settings.matrix.secret.expose();
        return if digest::constant_time_eq(token.as_bytes(), secret.as_bytes()) {
            Ok(())
        } else {
            Err(OAuthError::access_denied("the bearer token is not the homeserver's secret"))
        };
    }
    let address = ClientAddress::extract(request).await.unwrap_or(ClientAddress(None));
    let client = authenticated(site, address, &presented(request, &form.client)?).await?;
    if client.is_confidential() {
        Ok(())
    } else {
        Err(OAuthError::access_denied("a client without credentials may not introspect"))
    }
}

fn describe(
    active: &introspect::ActiveToken,
    device_in_scope: bool,
    now: Timestamp,
) -> IntrospectionResponse<'_> {
    let (client_id, device_id, jti) = match &active.session {
        ActiveSession::OAuth(session) => {
            (Some(ClientName::Id(session.client_id)), None, Some(active.id))
        }
        ActiveSession::Compat(session) => {
            (Some(ClientName::Legacy), session.device_id.as_ref(), None)
        }
        ActiveSession::Personal(session) => {
            (session.owner.client().map(ClientName::Id), None, None)
        }
    };
    // A caller that looks for the device in the scope alone cannot be told of one that does not
    // fit: it would take the token for one without a device.
    if device_in_scope && device_id.is_some_and(|device| !device.fits_in_scope()) {
        return IntrospectionResponse::Inactive;
    }
    let token_type = if matches!(active.kind, TokenKind::Refresh | TokenKind::CompatRefresh) {
        TokenType::RefreshToken
    } else {
        TokenType::AccessToken
    };
    IntrospectionResponse::Active(ActiveToken {
        scope: active.session.scope(device_in_scope),
        client_id,
        username: active.user.as_ref().map(|user| user.username.as_str()),
        token_type,
        exp: active.expires_at.map(Timestamp::as_secs),
        expires_in: active.expires_at.map(|at| at.since(now).as_secs()),
        iat: active.created_at.as_secs(),
        nbf: active.created_at.as_secs(),
        sub: active.user.as_ref().map(|user| user.id),
        jti,
        device_id,
    })
}
