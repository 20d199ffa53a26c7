//! `POST /logout`: signs the browser out, for good or to use another account.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::cookie::{CSRF, SESSION};
use super::{PageError, PageForm, Visit, see_other};
use crate::domain::Errand;
use crate::flows::Fault;
use crate::flows::sign_in;
use crate::render::home::LoggedOutPage;

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
    visit.check_form(&form.csrf)?;
    if let Some((session, _)) = visit.signed_in() {
        sign_in::sign_out(&visit.site.ctx, session.id).await?;
    }
    let errand: Option<Errand> = purpose.r#for.as_deref().and_then(|text| text.parse().ok());
    let visit = visit.signed_out();
    let mut response = match errand {
        Some(errand) => see_other(&visit.site.urls.go_on(&errand)),
        None => visit.page(&LoggedOutPage { login_url: visit.site.urls.login(None) })?.send(),
    };
    for cookie in [SESSION.emptied(&visit.site), CSRF.emptied(&visit.site)] {
        response.add_cookie(&cookie).map_err(|_| Fault::Dangling("a cookie that is not one"))?;
    }
    Ok(response)
}
