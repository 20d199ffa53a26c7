//! `GET /_matrix/client/*/login/sso/redirect` (client-server API "SSO client login"): an old client
//! opens a browser here, which goes on to the pages for people. Which identity provider a client
//! names (MSC2858) makes no difference: the pages offer all.

use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, LOCATION};
use actix_web::{HttpRequest, HttpResponse, web};

use super::MatrixError;
use crate::domain::Errand;
use crate::domain::sso_redirect::SsoRedirect;
use crate::flows::sso::start_sso;
use crate::protocol::matrix::ErrorCode;
use crate::web::extract::ClientAddress;
use crate::web::site::Site;

/// Begins a sign-on.
pub async fn sso_redirect(
    site: web::Data<Site>,
    request: HttpRequest,
    address: ClientAddress,
) -> Result<HttpResponse, MatrixError> {
    let redirect = redirect_url(&request)?;
    site.ctx.limits.authorization(address.0)?;
    let id = start_sso(&site.ctx, redirect, wants_account(&request)).await?;
    // Absolute: this request came to the homeserver's name.
    Ok(HttpResponse::SeeOther()
        .insert_header((LOCATION, site.urls.go_on_absolute(&Errand::Sso(id)).as_str()))
        .insert_header((CACHE_CONTROL, "no-store"))
        .finish())
}

/// MSC3824: which of the two the person chose in the client. Other words are ignored.
fn wants_account(request: &HttpRequest) -> bool {
    let query = request.query_string().as_bytes();
    url::form_urlencoded::parse(query).any(|(name, value)| {
        matches!(&*name, "action" | "org.matrix.msc3824.action") && value == "register"
    })
}

fn redirect_url(request: &HttpRequest) -> Result<SsoRedirect, MatrixError> {
    let refuse = |code, why: String| MatrixError::new(StatusCode::BAD_REQUEST, code, why);
    let query = request.query_string().as_bytes();
    let mut given = url::form_urlencoded::parse(query).filter(|(name, _)| name == "redirectUrl");
    let (_, text) = given
        .next()
        .filter(|(_, text)| !text.is_empty())
        .ok_or_else(|| refuse(ErrorCode::MissingParam, "redirectUrl is missing".into()))?;
    if given.next().is_some() {
        return Err(refuse(ErrorCode::InvalidParam, "redirectUrl is given twice".into()));
    }
    text.parse().map_err(|why: crate::domain::sso_redirect::InvalidSsoRedirect| {
        refuse(ErrorCode::InvalidParam, why.to_string())
    })
}
