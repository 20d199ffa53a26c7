//! `POST /oauth2/device`: a device that has no browser asks for a session (RFC 8628 §3.1).

use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, PRAGMA};
use actix_web::{HttpRequest, HttpResponse, web};

use super::OAuthError;
use super::client_credentials::{authenticated, presented};
use super::form::OAuthForm;
use crate::flows::device_grant::{DeviceRequest, start_device_grant};
use crate::protocol::oauth::device::{DeviceForm, DeviceResponse};
use crate::protocol::oauth::error::ErrorCode;
use crate::web::extract::{ClientAddress, user_agent};
use crate::web::site::Site;

/// Gives the device its two codes.
pub async fn device(
    site: web::Data<Site>,
    request: HttpRequest,
    address: ClientAddress,
    OAuthForm(form): OAuthForm<DeviceForm>,
) -> Result<HttpResponse, OAuthError> {
    let settings = &site.ctx.settings.oauth;
    if !settings.device_code_grant_enabled {
        return Err(OAuthError::new(
            StatusCode::NOT_FOUND,
            ErrorCode::InvalidRequest,
            "the device grant is not served here",
        ));
    }
    site.ctx.limits.authorization(address.0)?;
    let scope = form.scope()?;
    let client = authenticated(&site, address, &presented(&request, &form.client)?).await?;
    let asked = DeviceRequest { scope, ip: address.text(), user_agent: user_agent(&request) };
    let started = start_device_grant(&site.ctx, &client, asked).await?;
    let complete = settings
        .device_code_user_code_auto_fill_enabled
        .then(|| site.urls.link_with(started.user_code.expose()));
    Ok(HttpResponse::Ok()
        .insert_header((CACHE_CONTROL, "no-store"))
        .insert_header((PRAGMA, "no-cache"))
        .json(DeviceResponse {
            device_code: started.device_code,
            user_code: started.user_code,
            verification_uri: site.urls.link(),
            verification_uri_complete: complete,
            expires_in: started.expires_in.as_secs(),
            interval: started.interval.as_secs(),
        }))
}
