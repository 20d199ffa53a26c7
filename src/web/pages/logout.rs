//! `POST /logout`: signs the browser out, for good or to use another account.
//!
//! The form of a page from before that (a second press, a reload, another tab) has run out, but what
//! it asks for is done: it leads on without touching a cookie. A form of another site looks the same,
//! since it comes without cookies (`SameSite`).

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::cookie::{CSRF, SESSION};
use super::{PageError, PageForm, Visit, see_other};
use crate::domain::Errand;
use crate::flows::Fault;
use crate::flows::sign_in;
use crate::render::sign_out::LoggedOutPage;
use crate::web::site::Site;

/// What waits for another account.
#[derive(Debug, Deserialize)]
pub struct Purpose {
    r#for: Option<String>,
}

/// The form.
#[derive(Debug, Deserialize)]
pub struct SignOut {
    csrf: String,
}

/// Signs out.
pub async fn sign_out(
    visit: Visit,
    purpose: web::Query<Purpose>,
    PageForm(form): PageForm<SignOut>,
) -> Result<HttpResponse, PageError> {
    let errand: Option<Errand> = purpose.r#for.as_deref().and_then(|text| text.parse().ok());
    if visit.signed_in().is_none() && !visit.has_good_form(&form.csrf) {
        let urls = &visit.site.urls;
        let place = errand.map_or_else(|| urls.path(""), |errand| urls.go_on(&errand));
        return Ok(see_other(&place));
    }
    visit.check_form(&form.csrf)?;
    if let Some((session, _)) = visit.signed_in() {
        sign_in::sign_out(&visit.site.ctx, session.id).await?;
    }
    let visit = visit.signed_out();
    let site = visit.site.clone();
    let response = if let Some(errand) = errand {
        see_other(&site.urls.go_on(&errand))
    } else {
        let page = LoggedOutPage { login_url: site.urls.login(None), return_to: None };
        visit.returning_to(Some(site.urls.path(""))).page(&page)?.send()
    };
    take_cookies_away(response, &site)
}

/// The browser forgets who was signed in, and the secret of the forms made for them.
pub(super) fn take_cookies_away(
    mut response: HttpResponse,
    site: &Site,
) -> Result<HttpResponse, PageError> {
    for cookie in [SESSION.emptied(site), CSRF.emptied(site)] {
        response.add_cookie(&cookie).map_err(|_| Fault::Dangling("a cookie that is not one"))?;
    }
    Ok(response)
}
