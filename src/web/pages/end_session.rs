//! `/oauth2/end_session`: a client asks for its user to be signed out (OpenID Connect RP-Initiated
//! Logout 1.0). Without proof that the client means who is signed in, the person is asked.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use url::Url;

use super::callback::in_query;
use super::logout::take_cookies_away;
use super::{PageError, PageForm, Visit, see_other};
use crate::flows::logout_by_client::{Logout, LogoutError, log_out, read_logout};
use crate::protocol::oidc::logout::LogoutRequest;
use crate::render::sign_out::{LoggedOutPage, ReturnTo, SignOutPage};

/// `GET`: signs out at once, or asks.
pub async fn end_session(
    visit: Visit,
    web::Query(request): web::Query<LogoutRequest>,
) -> Result<HttpResponse, PageError> {
    let ctx = &visit.site.ctx;
    let logout = read_logout(ctx, &request).await?;
    let visit = visit.speaking(request.ui_locales.as_deref());
    match visit.signed_in() {
        Some((session, user)) if logout.is_meant_for(user) => {
            log_out(&visit.site.ctx, &logout, session).await?;
            gone(visit, &logout, &request)
        }
        Some(_) => ask(&visit, &logout, &request),
        None if logout.is_by_a_client_of_ours() => gone(visit, &logout, &request),
        // Anybody may have made this link: nobody is sent on without a word.
        None => told(&visit, &logout, &request),
    }
}

/// `POST` from the client's site: the browser keeps our cookies from it (`SameSite=Lax`), and shows
/// them when it comes again.
pub async fn end_session_posted(
    visit: Visit,
    PageForm(pairs): PageForm<Vec<(String, String)>>,
) -> HttpResponse {
    let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    see_other(&format!("{}?{query}", visit.site.urls.end_session()))
}

/// The form of the page: the request once more, with a token.
#[derive(Debug, Deserialize)]
pub struct Confirmation {
    csrf: String,
    #[serde(flatten)]
    request: LogoutRequest,
}

/// The person says yes.
pub async fn confirm_end_session(
    visit: Visit,
    PageForm(form): PageForm<Confirmation>,
) -> Result<HttpResponse, PageError> {
    visit.check_form(&form.csrf)?;
    let logout = read_logout(&visit.site.ctx, &form.request).await?;
    if let Some((session, _)) = visit.signed_in() {
        log_out(&visit.site.ctx, &logout, session).await?;
    }
    gone(visit, &logout, &form.request)
}

fn ask(visit: &Visit, logout: &Logout, request: &LogoutRequest) -> Result<HttpResponse, PageError> {
    let parameters = [
        ("id_token_hint", &request.id_token_hint),
        ("client_id", &request.client_id),
        ("post_logout_redirect_uri", &request.post_logout_redirect_uri),
        ("state", &request.state),
        ("ui_locales", &request.ui_locales),
    ];
    let given = |(name, value): (&str, &Option<String>)| Some((name.to_owned(), value.clone()?));
    let page = SignOutPage {
        action: visit.site.urls.confirm_end_session(),
        client: logout.client.as_ref().map(crate::domain::Client::display_name),
        parameters: parameters.into_iter().filter_map(given).collect(),
        home_url: visit.site.urls.path(""),
    };
    let reply = visit.page(&page)?;
    Ok(match &logout.redirect_uri {
        Some(uri) => reply.with_form_to(uri).send(),
        None => reply.send(),
    })
}

/// Signed out: on to where the client wants it, or to the page that says so.
fn gone(visit: Visit, logout: &Logout, request: &LogoutRequest) -> Result<HttpResponse, PageError> {
    let visit = visit.signed_out().speaking(request.ui_locales.as_deref());
    let response = match &logout.redirect_uri {
        Some(uri) => see_other(&with_state(uri, request)),
        None => told(&visit, logout, request)?,
    };
    take_cookies_away(response, &visit.site)
}

fn told(
    visit: &Visit,
    logout: &Logout,
    request: &LogoutRequest,
) -> Result<HttpResponse, PageError> {
    let return_to = logout.client.as_ref().zip(logout.redirect_uri.as_ref());
    let page = LoggedOutPage {
        login_url: visit.site.urls.login(None),
        return_to: return_to.map(|(client, uri)| ReturnTo {
            // Anybody may call a client what they like; a host is where the link leads.
            to: host(uri).unwrap_or_else(|| client.display_name()),
            url: with_state(uri, request),
        }),
    };
    Ok(visit.page(&page)?.send())
}

fn host(uri: &str) -> Option<String> {
    Url::parse(uri).ok()?.host_str().map(str::to_owned)
}

fn with_state(uri: &str, request: &LogoutRequest) -> String {
    match &request.state {
        Some(state) => in_query(uri, &[("state", state.clone())]),
        None => uri.to_owned(),
    }
}

impl From<LogoutError> for PageError {
    fn from(error: LogoutError) -> Self {
        match error {
            LogoutError::OtherClient => Self::BadRequest(error.to_string()),
            LogoutError::Fault(fault) => fault.into(),
        }
    }
}
