//! `POST /oauth2/registration`: dynamic client registration (RFC 7591 §3).

use actix_web::http::header::{CACHE_CONTROL, PRAGMA};
use actix_web::{HttpRequest, HttpResponse, web};

use super::OAuthError;
use crate::domain::Caller;
use crate::flows::register_client::register_client;
use crate::protocol::oauth::registration::{self, RegistrationResponse};
use crate::web::extract::{ClientAddress, read_body, user_agent};
use crate::web::site::Site;

/// The largest request that is read, in bytes.
const MAX_BODY: usize = 64 * 1024;

/// Registers a client.
pub async fn register(
    site: web::Data<Site>,
    request: HttpRequest,
    address: ClientAddress,
    body: web::Payload,
) -> Result<HttpResponse, OAuthError> {
    site.ctx.limits.client_registration(address.0)?;
    let body = read_body(body, MAX_BODY).await?;
    let asked = registration::parse(&body)?;
    // What we do not know of it, a policy may.
    let metadata = serde_json::from_slice(&body).unwrap_or_default();
    let caller = Caller { ip: address.text(), user_agent: user_agent(&request), language: None };
    let (client, secret) = register_client(&site.ctx, asked, &metadata, &caller).await?;
    Ok(HttpResponse::Created()
        .insert_header((CACHE_CONTROL, "no-store"))
        .insert_header((PRAGMA, "no-cache"))
        .json(RegistrationResponse::new(&client, secret)))
}
