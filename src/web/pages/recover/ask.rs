//! `/recover`: where the e-mail address is asked for. The answer is the same whoever's it is.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::{RECOVERY, link, switched_off};
use crate::domain::Errand;
use crate::flows::Fault;
use crate::flows::recover::{self, Asked, is_enabled};
use crate::render::recover::{RecoverError, RecoverPage};
use crate::web::pages::{PageError, PageForm, Visit, see_other, with_retry_after};

/// What the person was about to do.
#[derive(Debug, Deserialize)]
pub struct Purpose {
    r#for: Option<String>,
}

impl Purpose {
    /// The errand; one that cannot be read is forgotten, since the password is what counts here.
    fn errand(&self) -> Option<Errand> {
        self.r#for.as_deref().and_then(|text| text.parse().ok())
    }
}

/// The page.
pub async fn recover(
    visit: Visit,
    purpose: web::Query<Purpose>,
) -> Result<HttpResponse, PageError> {
    if !is_enabled(&visit.site.ctx) {
        return switched_off(&visit);
    }
    show(&visit, purpose.errand().as_ref(), String::new(), None, StatusCode::OK)
}

/// The form of the page.
#[derive(Debug, Deserialize)]
pub struct Address {
    csrf: String,
    #[serde(default)]
    email: String,
}

/// Sends the mail, if there is somebody to send it to.
pub async fn ask_recovery(
    visit: Visit,
    purpose: web::Query<Purpose>,
    PageForm(form): PageForm<Address>,
) -> Result<HttpResponse, PageError> {
    let errand = purpose.errand();
    let again = |error, status| show(&visit, errand.as_ref(), form.email.clone(), error, status);
    if !visit.has_good_form(&form.csrf) {
        return again(Some(RecoverError::FormExpired), StatusCode::BAD_REQUEST);
    }
    if form.email.trim().is_empty() {
        return again(Some(RecoverError::Missing), StatusCode::BAD_REQUEST);
    }
    let site = &visit.site;
    let asked = Asked {
        email: &form.email,
        language: &visit.language().to_string(),
        errand: errand.as_ref(),
        address: visit.address.0,
    };
    let id = match recover::start(&site.ctx, asked, link(site)).await {
        Ok(id) => id,
        Err(recover::RecoverError::Off) => return switched_off(&visit),
        Err(recover::RecoverError::InvalidAddress(_)) => {
            return again(Some(RecoverError::Invalid), StatusCode::BAD_REQUEST);
        }
        Err(recover::RecoverError::TooMany(too_many)) => {
            let page = again(Some(RecoverError::TooManyAttempts), StatusCode::TOO_MANY_REQUESTS)?;
            return Ok(with_retry_after(page, &too_many));
        }
        Err(recover::RecoverError::Fault(fault)) => return Err(fault.into()),
    };
    let mut response = see_other(&site.urls.recovery_progress(id));
    response
        .add_cookie(&RECOVERY.filled(site, id.to_string().as_bytes()))
        .map_err(|_| Fault::Dangling("a cookie that is not one"))?;
    Ok(response)
}

fn show(
    visit: &Visit,
    errand: Option<&Errand>,
    email: String,
    error: Option<RecoverError>,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let urls = &visit.site.urls;
    let (action, login_url) = (urls.recover(errand), urls.login(errand));
    let page = RecoverPage { action, email, login_url, error };
    Ok(visit.page(&page)?.status(status).send())
}
