//! `POST /_matrix/client/*/logout` and `logout/all`.

use actix_web::{HttpRequest, HttpResponse, web};

use super::{MatrixError, json};
use crate::domain::Caller;
use crate::flows::log_out::{Which, log_out, log_out_everywhere};
use crate::protocol::matrix::session::{Empty, LogoutAllRequest};
use crate::web::extract::{ClientAddress, bearer, user_agent};
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
    log_out(&site.ctx, &access_token(&request)?).await?;
    Ok(HttpResponse::Ok().json(Empty {}))
}

/// Ends all sessions of the token's user, or those of old clients alone if the body says so. There
/// need be no body; one that cannot be read ends nothing.
pub async fn logout_all(
    site: web::Data<Site>,
    request: HttpRequest,
    address: ClientAddress,
    body: web::Payload,
) -> Result<HttpResponse, MatrixError> {
    let token = access_token(&request)?;
    let asked: Option<LogoutAllRequest> = json::read_if_any(&request, body).await?;
    let only_compat = asked.is_some_and(|asked| asked.only_compat_is_fine);
    let which = if only_compat { Which::Compat } else { Which::All };
    let by = Caller { ip: address.text(), user_agent: user_agent(&request), language: None };
    log_out_everywhere(&site.ctx, &token, which, &by).await?;
    Ok(HttpResponse::Ok().json(Empty {}))
}
