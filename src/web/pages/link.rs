//! `/link`: a person types the code that their device shows (RFC 8628 §3.3).

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::cookie::DEVICE;
use super::{PageError, PageForm, Visit, see_other, with_retry_after};
use crate::domain::Errand;
use crate::flows::Fault;
use crate::flows::device_grant::find_device;
use crate::render::device::{LinkError, LinkPage};

/// What a device may have put into the link that it shows.
#[derive(Debug, Deserialize)]
pub struct Prefilled {
    code: Option<String>,
}

/// The page. A code in the link only fills the field in, and only if the configuration lets it: the
/// person sends it (RFC 8628 §5.4).
pub async fn link(visit: Visit, link: web::Query<Prefilled>) -> Result<HttpResponse, PageError> {
    let settings = &visit.site.ctx.settings.oauth;
    if !settings.device_code_grant_enabled {
        return Err(PageError::GrantGone);
    }
    let code = link.into_inner().code;
    let code = code.filter(|_| settings.device_code_user_code_auto_fill_enabled);
    show(&visit, code.unwrap_or_default(), None, StatusCode::OK)
}

/// The form of the page.
#[derive(Debug, Deserialize)]
pub struct Typed {
    csrf: String,
    #[serde(default)]
    code: String,
}

/// Looks the code up, and goes on to the decision.
pub async fn find(
    visit: Visit,
    PageForm(form): PageForm<Typed>,
) -> Result<HttpResponse, PageError> {
    let ctx = &visit.site.ctx;
    if !ctx.settings.oauth.device_code_grant_enabled {
        return Err(PageError::GrantGone);
    }
    let again = |error, status| show(&visit, form.code.clone(), Some(error), status);
    if !visit.has_good_form(&form.csrf) {
        return again(LinkError::FormExpired, StatusCode::BAD_REQUEST);
    }
    if form.code.trim().is_empty() {
        return again(LinkError::Missing, StatusCode::BAD_REQUEST);
    }
    if let Err(too_many) = ctx.limits.device_code(visit.address.0) {
        let page = again(LinkError::TooManyAttempts, StatusCode::TOO_MANY_REQUESTS)?;
        return Ok(with_retry_after(page, &too_many));
    }
    let Some(id) = find_device(ctx, &form.code).await? else {
        return again(LinkError::Unknown, StatusCode::NOT_FOUND);
    };
    let mut response = see_other(&visit.site.urls.go_on(&Errand::Device(id)));
    response
        .add_cookie(&DEVICE.filled(&visit.site, id.to_string().as_bytes()))
        .map_err(|_| Fault::Dangling("a cookie that is not one"))?;
    Ok(response)
}

fn show(
    visit: &Visit,
    code: String,
    error: Option<LinkError>,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let page = LinkPage { action: visit.site.urls.path("link"), code, error };
    Ok(visit.page(&page)?.status(status).send())
}
