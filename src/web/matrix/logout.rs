//! `POST /_matrix/client/*/logout` and `logout/all`.

use actix_web::{HttpRequest, HttpResponse, web};

use super::{MatrixError, json, unrecognized};
use crate::flows::compat_login;
use crate::protocol::matrix::session::{Empty, LogoutAllRequest};
use crate::web::extract::bearer;
use crate::web::site::Site;

/// The access token, in the header or (older clients) in the query.
fn access_token(request: &HttpRequest) -> Result<String, MatrixError> {
    if let Some(token) = bearer(request) {
        return Ok(token.to_owned());
    }
    url::form_urlencoded::parse(request.query_string().as_bytes())
        .find(|(name, _)| name == "access_token")
        .map(|(_, token)| token.into_owned())
        .ok_or_else(MatrixError::missing_token)
}

/// Ends the session of the token.
pub async fn logout(
    site: web::Data<Site>,
    request: HttpRequest,
) -> Result<HttpResponse, MatrixError> {
    compat_login::logout(&site.ctx, &access_token(&request)?).await?;
    Ok(HttpResponse::Ok().json(Empty {}))
}

/// Ends all sessions of old clients. Clients must say that they know it ends only those: there is
/// no way to end all others from here.
pub async fn logout_all(
    site: web::Data<Site>,
    request: HttpRequest,
    body: web::Payload,
) -> Result<HttpResponse, MatrixError> {
    let token = access_token(&request)?;
    let asked: LogoutAllRequest = json::read(&request, body).await.unwrap_or_default();
    if !asked.only_compat_is_fine {
        return unrecognized().await;
    }
    compat_login::logout_all(&site.ctx, &token).await?;
    Ok(HttpResponse::Ok().json(Empty {}))
}
