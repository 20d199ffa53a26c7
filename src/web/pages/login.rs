//! `/login`: signing in with a password, on the way to a client or to the account.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::cookie::{CSRF, SESSION};
use super::{PageError, PageForm, Visit, see_other};
use crate::domain::next_step::{Refusal, Step};
use crate::domain::{GrantId, SecretString, user};
use crate::flows::Fault;
use crate::flows::continue_grant::{Progress, continue_grant};
use crate::flows::sign_in::{SignInError, start_browser_session, verify_password};
use crate::render::login::{LoginError, LoginPage};

/// What the sign-in is for.
#[derive(Debug, Deserialize)]
pub struct Purpose {
    grant: Option<String>,
}

impl Purpose {
    fn grant(&self) -> Result<Option<GrantId>, PageError> {
        self.grant.as_deref().map(str::parse).transpose().map_err(|_| PageError::GrantGone)
    }
}

/// The page.
pub async fn login(visit: Visit, purpose: web::Query<Purpose>) -> Result<HttpResponse, PageError> {
    let grant = purpose.grant()?;
    let progress = progress(&visit, grant).await?;
    match (grant, &progress) {
        (None, _) if visit.browser.is_some() => {
            return Ok(see_other(&visit.site.urls.account()));
        }
        (Some(id), Some(progress))
            if !matches!(progress.step, Step::Login | Step::Reauthenticate) =>
        {
            return Ok(see_other(&visit.site.urls.continue_grant(id)));
        }
        _ => {}
    }
    let username = expected_username(&visit, progress.as_ref());
    show(&visit, grant, progress.as_ref(), username, None, StatusCode::OK)
}

/// The form of the page.
#[derive(Debug, Deserialize)]
pub struct Credentials {
    csrf: String,
    #[serde(default)]
    username: String,
    password: Option<SecretString>,
}

/// Signs in.
pub async fn sign_in(
    visit: Visit,
    purpose: web::Query<Purpose>,
    PageForm(form): PageForm<Credentials>,
) -> Result<HttpResponse, PageError> {
    let grant = purpose.grant()?;
    let progress = progress(&visit, grant).await?;
    let again = |error, status| {
        show(&visit, grant, progress.as_ref(), form.username.clone(), Some(error), status)
    };
    if !visit.has_good_form(&form.csrf) {
        return again(LoginError::FormExpired, StatusCode::BAD_REQUEST);
    }
    if form.username.trim().is_empty() {
        return again(LoginError::UsernameMissing, StatusCode::BAD_REQUEST);
    }
    let Some(password) = form.password.filter(|password| !password.expose().is_empty()) else {
        return again(LoginError::PasswordMissing, StatusCode::BAD_REQUEST);
    };
    let ctx = &visit.site.ctx;
    if ctx.limits.login(visit.address.0, &form.username).is_err() {
        return again(LoginError::TooManyAttempts, StatusCode::TOO_MANY_REQUESTS);
    }
    let user = match verify_password(ctx, &form.username, password).await {
        Ok(user) => user,
        Err(SignInError::Wrong | SignInError::PasswordsOff) => {
            return again(LoginError::Credentials, StatusCode::FORBIDDEN);
        }
        Err(SignInError::Locked) => return Err(Refusal::Locked.into()),
        Err(SignInError::Fault(fault)) => return Err(fault.into()),
    };
    let replacing = visit.signed_in().map(|(session, _)| session.id);
    let session = start_browser_session(ctx, user.id, visit.user_agent.clone(), replacing).await?;
    let onward = match grant {
        Some(id) => visit.site.urls.continue_grant(id),
        None => visit.site.urls.account(),
    };
    let mut response = see_other(&onward);
    let cookies =
        [SESSION.filled(&visit.site, session.id.to_string().as_bytes()), CSRF.emptied(&visit.site)];
    for cookie in cookies {
        response.add_cookie(&cookie).map_err(|_| Fault::Dangling("a cookie that is not one"))?;
    }
    Ok(response)
}

async fn progress(visit: &Visit, grant: Option<GrantId>) -> Result<Option<Progress>, PageError> {
    let Some(id) = grant else { return Ok(None) };
    let progress = continue_grant(&visit.site.ctx, id, visit.signed_in()).await?;
    match progress {
        Some(progress) if progress.step != Step::Over => Ok(Some(progress)),
        _ => Err(PageError::GrantGone),
    }
}

/// Who is expected: whoever must prove it anew, or whom the client hinted at.
fn expected_username(visit: &Visit, progress: Option<&Progress>) -> String {
    let Some(progress) = progress else { return String::new() };
    if let (Step::Reauthenticate, Some((_, user))) = (&progress.step, visit.signed_in()) {
        return user.username.clone();
    }
    let hint = progress.grant.login_hint.as_deref().unwrap_or_default();
    let Some(mxid) = hint.strip_prefix("mxid:") else { return String::new() };
    let server_name = visit.site.ctx.homeserver.server_name();
    user::localpart(mxid, server_name).unwrap_or_default().to_owned()
}

fn show(
    visit: &Visit,
    grant: Option<GrantId>,
    progress: Option<&Progress>,
    username: String,
    error: Option<LoginError>,
    status: StatusCode,
) -> Result<HttpResponse, PageError> {
    let page = LoginPage {
        action: visit.site.urls.login(grant),
        client: progress.map(|progress| progress.client.display_name()),
        username,
        register_url: None,
        error,
    };
    let reply = visit.page(&page)?.status(status);
    Ok(match progress {
        Some(progress) => reply.with_form_to(&progress.grant.redirect_uri).send(),
        None => reply.send(),
    })
}
