//! `GET` and `POST /oauth2/userinfo` (OpenID Connect Core §5.3): JSON, or a signed JWT for clients
//! that registered an algorithm for it.

use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE, WWW_AUTHENTICATE};
use actix_web::{HttpRequest, HttpResponse, web};

use super::OAuthError;
use crate::flows::sign_id_token::{sign, signing_algorithm};
use crate::flows::userinfo::{self, Userinfo};
use crate::protocol::oidc::userinfo::{SignedUserInfo, UserInfo};
use crate::web::extract::bearer;
use crate::web::site::Site;

/// Tells a client about its user.
pub async fn userinfo(
    site: web::Data<Site>,
    request: HttpRequest,
) -> Result<HttpResponse, OAuthError> {
    let Some(token) = bearer(&request) else {
        return Ok(unauthorized("Bearer"));
    };
    let Some(Userinfo { user, email, client }) = userinfo::userinfo(&site.ctx, token).await? else {
        return Ok(unauthorized("Bearer error=\"invalid_token\""));
    };
    let claims = UserInfo {
        sub: user.id,
        username: user.username.clone(),
        email_verified: email.as_ref().map(|_| true),
        email,
    };
    let mut response = HttpResponse::Ok();
    response.insert_header((CACHE_CONTROL, "no-store"));
    let Some(registered) = client.metadata.userinfo_signed_response_alg.as_deref() else {
        return Ok(response.json(claims));
    };
    let algorithm = signing_algorithm(&site.ctx, Some(registered));
    let signed = SignedUserInfo { iss: site.urls.issuer().to_owned(), aud: client.id, claims };
    let jwt = sign(&site.ctx, algorithm, &signed)?;
    Ok(response.insert_header((CONTENT_TYPE, "application/jwt")).body(jwt))
}

fn unauthorized(challenge: &'static str) -> HttpResponse {
    HttpResponse::Unauthorized().insert_header((WWW_AUTHENTICATE, challenge)).finish()
}
