//! Answers to browsers: pages under a strict Content-Security-Policy, and redirects.

use actix_web::HttpResponse;
use actix_web::cookie::Cookie;
use actix_web::http::StatusCode;
use actix_web::http::header::{
    CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_SECURITY_POLICY, HeaderValue, LOCATION, RETRY_AFTER,
    VARY,
};

use super::callback::form_target;
use crate::flows::limits::TooMany;
use crate::render::Language;

/// How a template names a script. What others wrote is escaped, so that only a template can.
const SCRIPT: &str = "<script src=";

/// A page on its way.
pub struct Reply {
    html: String,
    status: StatusCode,
    language: String,
    form_target: Option<String>,
    allowed: Vec<(&'static str, &'static str)>,
    cookies: Vec<Cookie<'static>>,
}

impl Reply {
    pub(super) fn html(html: String, language: &Language) -> Self {
        let (status, language, cookies) = (StatusCode::OK, language.to_string(), Vec::new());
        Self { html, status, language, form_target: None, allowed: Vec::new(), cookies }
    }

    /// With a status other than 200.
    #[must_use]
    pub fn status(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }

    /// Lets the page's forms lead to `redirect_uri` as well, at once or by a redirect that follows.
    #[must_use]
    pub fn with_form_to(self, redirect_uri: &str) -> Self {
        Self { form_target: form_target(redirect_uri), ..self }
    }

    /// With more sources that this page needs, for one directive of its policy.
    #[must_use]
    pub fn allowing(mut self, directive: &'static str, sources: &'static str) -> Self {
        self.allowed.push((directive, sources));
        self
    }

    /// With a cookie, if there is one to set.
    #[must_use]
    pub fn with_cookie(mut self, cookie: Option<Cookie<'static>>) -> Self {
        self.cookies.extend(cookie);
        self
    }

    /// The answer. No script but those of `assets/`, and these only where the page names one;
    /// nothing from elsewhere, no frames; never kept by a cache, since a page speaks of one person.
    #[must_use]
    pub fn send(self) -> HttpResponse {
        let forms = self.form_target.map(|target| format!(" {target}")).unwrap_or_default();
        let script = if self.html.contains(SCRIPT) { "script-src 'self'; " } else { "" };
        let mut policy = format!(
            "default-src 'none'; {script}style-src 'self'; img-src 'self' data:; font-src 'self'; \
             form-action 'self'{forms}; base-uri 'none'; frame-ancestors 'none'"
        );
        for (directive, sources) in self.allowed {
            allow(&mut policy, directive, sources);
        }
        let mut response = HttpResponse::build(self.status);
        response
            .content_type("text/html; charset=utf-8")
            .insert_header((CACHE_CONTROL, "no-store"))
            .insert_header((CONTENT_LANGUAGE, self.language))
            .insert_header((VARY, "accept-language, cookie"))
            .insert_header((CONTENT_SECURITY_POLICY, policy));
        for cookie in self.cookies {
            response.cookie(cookie);
        }
        response.body(self.html)
    }
}

/// Adds sources to a directive, which may be a new one.
fn allow(policy: &mut String, directive: &str, sources: &str) {
    let begin = format!("{directive} ");
    match policy.find(&begin) {
        Some(at) => policy.insert_str(at + begin.len(), &format!("{sources} ")),
        None => *policy = format!("{policy}; {directive} {sources}"),
    }
}

/// Says when to come again (RFC 6585 §4).
#[must_use]
pub fn with_retry_after(mut response: HttpResponse, too_many: &TooMany) -> HttpResponse {
    response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(too_many.seconds()));
    response
}

/// 303 to `location`: the browser goes on with a GET, whatever it came with (RFC 9700 §4.12).
#[must_use]
pub fn see_other(location: &str) -> HttpResponse {
    HttpResponse::SeeOther()
        .insert_header((LOCATION, location))
        .insert_header((CACHE_CONTROL, "no-store"))
        .finish()
}
