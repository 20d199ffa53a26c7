//! `GET /.well-known/openid-configuration` (OpenID Connect Discovery §4) and the same document at
//! `/.well-known/oauth-authorization-server` (RFC 8414 §3).

use actix_web::{HttpResponse, web};

use crate::domain::client::GrantType;
use crate::flows::sign_up::is_open;
use crate::protocol::oidc::discovery::{Capabilities, Endpoints, ProviderMetadata};
use crate::web::site::Site;

/// The discovery document.
pub async fn discovery(site: web::Data<Site>) -> HttpResponse {
    let url = |path: &str| site.urls.absolute(path).to_string();
    let device_code = site.ctx.settings.oauth.device_code_grant_enabled;
    let endpoints = Endpoints {
        issuer: site.urls.issuer().to_owned(),
        authorization_endpoint: url("authorize"),
        token_endpoint: url("oauth2/token"),
        jwks_uri: url("oauth2/keys.json"),
        registration_endpoint: Some(url("oauth2/registration")),
        introspection_endpoint: url("oauth2/introspect"),
        revocation_endpoint: url("oauth2/revoke"),
        userinfo_endpoint: url("oauth2/userinfo"),
        end_session_endpoint: url("oauth2/end_session"),
        device_authorization_endpoint: device_code.then(|| url("oauth2/device")),
        account_management_uri: url("account/"),
    };
    let mut grant_types =
        vec![GrantType::AuthorizationCode, GrantType::RefreshToken, GrantType::ClientCredentials];
    grant_types.extend(device_code.then_some(GrantType::DeviceCode));
    let capabilities = Capabilities {
        grant_types,
        signing_algs: site.ctx.keystore.algorithms().iter().map(ToString::to_string).collect(),
        ui_locales: site.renderer.languages().iter().map(ToString::to_string).collect(),
        policy_uri: site.ctx.settings.branding.policy_uri.clone(),
        tos_uri: site.ctx.settings.branding.tos_uri.clone(),
        password_registration: is_open(&site.ctx),
    };
    HttpResponse::Ok().json(ProviderMetadata::new(endpoints, capabilities))
}
