//! `POST /language`: the picker at the foot of every page. The choice is kept in a cookie and wins
//! over what the browser asks for; for as long as a sign-in lasts also over what the client asks for
//! (`ui_locales`), or the picker would do nothing on the pages where a client sent the person.

use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;
use std::time::Duration;

use super::cookie::LANGUAGE;
use super::{PageError, PageForm, Visit, see_other};
use crate::domain::Timestamp;
use crate::flows::Fault;
use crate::render::Language;
use crate::web::own_path::own_path;
use crate::web::site::Site;

/// How long a choice counts more than what a client asks for.
const FRESH: Duration = Duration::from_secs(3600);

/// The form.
#[derive(Debug, Deserialize)]
pub struct Choice {
    csrf: String,
    language: String,
    #[serde(default)]
    back: String,
}

/// Remembers the language and leads back to the page.
pub async fn choose_language(
    visit: Visit,
    PageForm(form): PageForm<Choice>,
) -> Result<HttpResponse, PageError> {
    visit.check_form(&form.csrf)?;
    let (site, urls) = (&visit.site, &visit.site.urls);
    let back = own_path(urls, &form.back).unwrap_or_else(|| urls.path(""));
    let mut response = see_other(&back);
    let language = Language::parse(&form.language);
    if let Some(tag) = language.filter(|one| site.renderer.languages().contains(one)) {
        let chosen = Chosen { tag: tag.to_string(), at: site.ctx.now() };
        let cookie = LANGUAGE.filled(site, chosen.written().as_bytes());
        response.add_cookie(&cookie).map_err(|_| Fault::Dangling("a cookie that is not one"))?;
    }
    Ok(response)
}

/// What the cookie says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Chosen {
    /// The language's tag.
    pub tag: String,
    at: Timestamp,
}

impl Chosen {
    pub fn read(site: &Site, request: &HttpRequest) -> Option<Self> {
        let cookie = String::from_utf8(LANGUAGE.read(site, request)?).ok()?;
        let (tag, at) = cookie.split_once(' ')?;
        Some(Self { tag: tag.to_owned(), at: Timestamp::from_millis(at.parse().ok()?) })
    }

    fn written(&self) -> String {
        format!("{} {}", self.tag, self.at.as_millis())
    }

    /// Whether it was made during the visit that goes on.
    pub fn is_fresh(&self, now: Timestamp) -> bool {
        now.since(self.at) < FRESH
    }
}
