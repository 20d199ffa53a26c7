//! Sends the answer of the authorization endpoint to the client: in the query, in the fragment, or
//! as a form that the browser posts (OAuth 2.0 Multiple Response Types, Form Post Response Mode).

use actix_web::HttpResponse;
use url::Url;

use super::{PageError, Visit, see_other};
use crate::domain::client::ResponseMode;
use crate::domain::grant_step::Unasked;
use crate::flows::start_authorization::Callback;
use crate::protocol::oauth::error::{ErrorBody, ErrorCode};
use crate::render::form_post::FormPostPage;

/// A parameter of the answer.
pub type Parameter = (&'static str, String);

/// The answer with `parameters`, `state`, and the issuer (RFC 9207).
pub fn answer_client(
    visit: Visit,
    callback: &Callback,
    mut parameters: Vec<Parameter>,
) -> Result<HttpResponse, PageError> {
    if let Some(state) = &callback.state {
        parameters.push(("state", state.clone()));
    }
    parameters.push(("iss", visit.site.urls.issuer().to_owned()));
    match callback.response_mode {
        ResponseMode::Query => Ok(see_other(&in_query(&callback.redirect_uri, &parameters))),
        ResponseMode::Fragment => Ok(see_other(&in_fragment(&callback.redirect_uri, &parameters))),
        ResponseMode::FormPost => {
            let named = |(name, value): Parameter| (name.to_owned(), value);
            let form = FormPostPage {
                action: callback.redirect_uri.clone(),
                client: callback.client_name.clone(),
                parameters: parameters.into_iter().map(named).collect(),
            };
            let visit = visit.speaking(callback.ui_locales.as_deref());
            Ok(visit.page(&form)?.with_form_to(&callback.redirect_uri).send())
        }
    }
}

/// The answer that the client gets no code, and why (RFC 6749 §4.1.2.1).
pub fn answer_error(
    visit: Visit,
    callback: &Callback,
    error: ErrorCode,
    why: &str,
) -> Result<HttpResponse, PageError> {
    let parameters =
        vec![("error", error.as_str().to_owned()), ("error_description", ErrorBody::tidy(why))];
    answer_client(visit, callback, parameters)
}

impl From<Unasked> for ErrorCode {
    /// OpenID Connect Core §3.1.2.6.
    fn from(reason: Unasked) -> Self {
        match reason {
            Unasked::Login => Self::LoginRequired,
            Unasked::AccountSelection => Self::AccountSelectionRequired,
            Unasked::Consent => Self::ConsentRequired,
            Unasked::Interaction => Self::InteractionRequired,
        }
    }
}

/// The parameters join what the redirect URI's query has (RFC 6749 §3.1.2). The empty fragment
/// keeps one that the browser carries from reaching the client (RFC 9700 §4.1).
pub(super) fn in_query(redirect_uri: &str, parameters: &[Parameter]) -> String {
    let separator = if redirect_uri.contains('?') { '&' } else { '?' };
    format!("{redirect_uri}{separator}{}#", encode(parameters))
}

fn in_fragment(redirect_uri: &str, parameters: &[Parameter]) -> String {
    format!("{redirect_uri}#{}", encode(parameters))
}

fn encode(parameters: &[Parameter]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(parameters).finish()
}

/// What a Content-Security-Policy must name so that a form may lead to `redirect_uri`: browsers
/// check redirects that follow a form as well.
#[must_use]
pub fn form_target(redirect_uri: &str) -> Option<String> {
    let url = Url::parse(redirect_uri).ok()?;
    match (url.scheme(), url.host()) {
        // An IPv6 address cannot be named in a policy; its scheme can.
        ("http" | "https", Some(url::Host::Ipv6(_))) => Some(format!("{}:", url.scheme())),
        ("http" | "https", Some(_)) => Some(url.origin().ascii_serialization()),
        (scheme, _) => Some(format!("{scheme}:")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_joins_what_the_redirect_uri_has() {
        let answer = [("code", "a b".to_owned())];
        assert_eq!(in_query("https://c.example/cb", &answer), "https://c.example/cb?code=a+b#");
        assert_eq!(in_query("https://c.example/?x=1", &answer), "https://c.example/?x=1&code=a+b#");
        assert_eq!(in_query("app.example:/cb", &answer), "app.example:/cb?code=a+b#");
        assert_eq!(in_fragment("https://c.example/", &answer), "https://c.example/#code=a+b");
    }

    #[test]
    fn a_policy_names_what_a_form_may_lead_to() {
        assert_eq!(form_target("https://c.example/cb?x").as_deref(), Some("https://c.example"));
        assert_eq!(form_target("http://127.0.0.1:1234/").as_deref(), Some("http://127.0.0.1:1234"));
        assert_eq!(form_target("http://[::1]:1234/").as_deref(), Some("http:"));
        assert_eq!(form_target("io.element.app:/cb").as_deref(), Some("io.element.app:"));
    }
}
