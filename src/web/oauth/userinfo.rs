//! `GET` and `POST /oauth2/userinfo` (OpenID Connect Core §5.3): JSON, or a signed JWT for clients
//! that registered an algorithm for it. Errors are those of RFC 6750 §3.1, in the header.

use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE, WWW_AUTHENTICATE};
use actix_web::{HttpRequest, HttpResponse, web};

use super::OAuthError;
use crate::flows::sign_id_token::{sign, signing_algorithm};
use crate::flows::userinfo::{self, Userinfo, UserinfoError};
use crate::protocol::oidc::userinfo::{SignedUserInfo, UserInfo};
use crate::web::extract::bearer;
use crate::web::site::Site;

/// Tells a client about its user.
pub async fn userinfo(
    site: web::Data<Site>,
    request: HttpRequest,
) -> Result<HttpResponse, OAuthError> {
    // Without any token there is no error to tell (RFC 6750 §3.1).
    let Some(token) = bearer(&request) else {
        return Ok(refused(StatusCode::UNAUTHORIZED, "Bearer"));
    };
    let Userinfo { user, claims, client } = match userinfo::userinfo(&site.ctx, token).await {
        Ok(found) => found,
        Err(UserinfoError::InvalidToken) => {
            return Ok(refused(StatusCode::UNAUTHORIZED, "Bearer error=\"invalid_token\""));
        }
        Err(UserinfoError::InsufficientScope) => {
            let challenge = "Bearer error=\"insufficient_scope\", scope=\"openid\"";
            return Ok(refused(StatusCode::FORBIDDEN, challenge));
        }
        Err(UserinfoError::Fault(fault)) => return Err(fault.into()),
    };
    let told = UserInfo { sub: user.id, username: user.username.clone(), claims };
    let mut response = HttpResponse::Ok();
    response.insert_header((CACHE_CONTROL, "no-store"));
    let Some(registered) = client.metadata.userinfo_signed_response_alg.as_deref() else {
        return Ok(response.json(told));
    };
    let algorithm = signing_algorithm(&site.ctx, Some(registered));
    let signed = SignedUserInfo { iss: site.urls.issuer().to_owned(), aud: client.id, told };
    let jwt = sign(&site.ctx, algorithm, &signed)?;
    Ok(response.insert_header((CONTENT_TYPE, "application/jwt")).body(jwt))
}

fn refused(status: StatusCode, challenge: &'static str) -> HttpResponse {
    HttpResponse::build(status).insert_header((WWW_AUTHENTICATE, challenge)).finish()
}
