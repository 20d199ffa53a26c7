//! `POST /oauth2/revoke` (RFC 7009). The Matrix specification wants it to work without client
//! authentication: who holds a token may take it back. Credentials that are shown must be right.

use actix_web::http::header::CACHE_CONTROL;
use actix_web::{HttpRequest, HttpResponse, web};

use super::OAuthError;
use super::client_credentials::{authenticated, presented};
use super::form::OAuthForm;
use crate::flows::authenticate_client::Presented;
use crate::flows::revoke;
use crate::protocol::oauth::revocation::RevocationRequest;
use crate::web::extract::ClientAddress;
use crate::web::site::Site;

/// Takes a token back; 200 also for one that is unknown or over (RFC 7009 §2.2).
pub async fn revoke(
    site: web::Data<Site>,
    request: HttpRequest,
    address: ClientAddress,
    OAuthForm(form): OAuthForm<RevocationRequest>,
) -> Result<HttpResponse, OAuthError> {
    match presented(&request, &form.client)? {
        Presented::Nothing | Presented::Id(_) => {}
        credentials => {
            authenticated(&site, address, &credentials).await?;
        }
    }
    revoke::revoke(&site.ctx, form.token.expose()).await?;
    Ok(HttpResponse::Ok().insert_header((CACHE_CONTROL, "no-store")).finish())
}
