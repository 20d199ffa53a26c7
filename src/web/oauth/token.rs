//! `POST /oauth2/token`: the door of every grant (RFC 6749 §3.2). Each grant fills in its part.

use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, PRAGMA};
use actix_web::{HttpRequest, HttpResponse, web};

use super::OAuthError;
use super::client_credentials::{authenticated, presented};
use super::form::OAuthForm;
use crate::domain::{Caller, Client, Scope};
use crate::flows::client_credentials::grant_to_client;
use crate::flows::device_grant::exchange_device_code;
use crate::flows::exchange_code::{CodeRequest, exchange_code};
use crate::flows::issue_tokens::Issued;
use crate::flows::open_session::Opened;
use crate::flows::refresh::refresh_oauth;
use crate::flows::sign_id_token::{IdTokenFor, sign_id_token};
use crate::protocol::oauth::error::ErrorCode;
use crate::protocol::oauth::token::{Bearer, TokenForm, TokenRequest, TokenResponse};
use crate::web::extract::{ClientAddress, user_agent};
use crate::web::site::Site;

/// Gives tokens for a grant.
pub async fn token(
    site: web::Data<Site>,
    request: HttpRequest,
    address: ClientAddress,
    OAuthForm(form): OAuthForm<TokenForm>,
) -> Result<HttpResponse, OAuthError> {
    let asked = form.request()?;
    let client = authenticated(&site, address, &presented(&request, &form.client)?).await?;
    let answer = match asked {
        TokenRequest::AuthorizationCode { code, redirect_uri, code_verifier } => {
            let user_agent = user_agent(&request);
            let code = CodeRequest {
                code: code.expose(),
                redirect_uri: redirect_uri.as_deref(),
                code_verifier: code_verifier.as_ref(),
                user_agent: user_agent.as_deref(),
            };
            by_code(&site, &client, code, address).await?
        }
        TokenRequest::RefreshToken { refresh_token, scope } => {
            by_refresh_token(&site, &client, refresh_token.expose(), scope, address).await?
        }
        TokenRequest::ClientCredentials { scope } => {
            let scope = scope.unwrap_or_default();
            let (ip, user_agent) = (address.text(), user_agent(&request));
            let caller = Caller { ip, user_agent, language: None };
            let opened = grant_to_client(&site.ctx, &client, scope, &caller).await?;
            opened_by(&site, &client, opened, address).await?
        }
        TokenRequest::DeviceCode { device_code } => {
            if !site.ctx.settings.oauth.device_code_grant_enabled {
                return Err(OAuthError::new(
                    StatusCode::BAD_REQUEST,
                    ErrorCode::UnsupportedGrantType,
                    "this grant_type is not served here",
                ));
            }
            let opened = exchange_device_code(&site.ctx, &client, device_code.expose()).await?;
            opened_by(&site, &client, opened, address).await?
        }
    };
    Ok(HttpResponse::Ok()
        .insert_header((CACHE_CONTROL, "no-store"))
        .insert_header((PRAGMA, "no-cache"))
        .json(answer))
}

async fn by_code(
    site: &Site,
    client: &Client,
    request: CodeRequest<'_>,
    address: ClientAddress,
) -> Result<TokenResponse, OAuthError> {
    let exchanged = exchange_code(&site.ctx, client, request).await?;
    let session = &exchanged.session;
    site.ctx.activity.session_seen(
        crate::domain::SessionRef::OAuth(session.id),
        address.text(),
        site.ctx.now(),
    );
    let id_token = sign_id_token(
        &site.ctx,
        client,
        &IdTokenFor {
            session,
            nonce: exchanged.grant.nonce.as_deref(),
            access_token: &exchanged.tokens.access_token,
            code: Some(request.code),
        },
    )
    .await?;
    Ok(response(exchanged.tokens, &session.scope, id_token))
}

/// The answer for a grant that goes without a code: a device's, or a client's own.
async fn opened_by(
    site: &Site,
    client: &Client,
    opened: Opened,
    address: ClientAddress,
) -> Result<TokenResponse, OAuthError> {
    let session = &opened.session;
    let id = crate::domain::SessionRef::OAuth(session.id);
    site.ctx.activity.session_seen(id, address.text(), site.ctx.now());
    let access_token = &opened.tokens.access_token;
    let about = IdTokenFor { session, nonce: None, access_token, code: None };
    let id_token = sign_id_token(&site.ctx, client, &about).await?;
    Ok(response(opened.tokens, &session.scope, id_token))
}

async fn by_refresh_token(
    site: &Site,
    client: &Client,
    token: &str,
    scope: Option<Scope>,
    address: ClientAddress,
) -> Result<TokenResponse, OAuthError> {
    let refreshed = refresh_oauth(&site.ctx, client, token, scope.as_ref()).await?;
    site.ctx.activity.session_seen(
        crate::domain::SessionRef::OAuth(refreshed.session.id),
        address.text(),
        site.ctx.now(),
    );
    Ok(response(refreshed.tokens, &refreshed.session.scope, None))
}

fn response(tokens: Issued, scope: &Scope, id_token: Option<String>) -> TokenResponse {
    TokenResponse {
        access_token: tokens.access_token,
        token_type: Bearer::Bearer,
        expires_in: tokens.expires_in.map(|lifetime| lifetime.as_secs()),
        refresh_token: tokens.refresh_token,
        scope: scope.clone(),
        id_token,
    }
}
