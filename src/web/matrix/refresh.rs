//! `POST /_matrix/client/*/refresh`. An old token in `Authorization` is not looked at.

use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use actix_web::{HttpRequest, HttpResponse, web};

use super::{MatrixError, json};
use crate::domain::SessionRef;
use crate::flows::refresh::refresh_compat;
use crate::protocol::matrix::session::{RefreshRequest, RefreshResponse};
use crate::web::extract::ClientAddress;
use crate::web::site::Site;

/// Gives a new pair of tokens for a refresh token.
pub async fn refresh(
    site: web::Data<Site>,
    request: HttpRequest,
    address: ClientAddress,
    body: web::Payload,
) -> Result<HttpResponse, MatrixError> {
    if !request.headers().contains_key(CONTENT_TYPE) {
        return Err(MatrixError::not_json("the Content-Type must be application/json"));
    }
    let asked: RefreshRequest = json::read(&request, body).await?;
    let refreshed = refresh_compat(&site.ctx, asked.refresh_token.expose()).await?;
    let session = SessionRef::Compat(refreshed.session.id);
    site.ctx.activity.session_seen(session, address.text(), site.ctx.now());
    let (Some(refresh_token), Some(lifetime)) =
        (refreshed.tokens.refresh_token, refreshed.tokens.expires_in)
    else {
        unreachable!("a refresh gives a pair that runs out")
    };
    Ok(HttpResponse::Ok().insert_header((CACHE_CONTROL, "no-store")).json(RefreshResponse {
        access_token: refreshed.tokens.access_token,
        refresh_token,
        expires_in_ms: u64::try_from(lifetime.as_millis()).unwrap_or(u64::MAX),
    }))
}
