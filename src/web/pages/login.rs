//! `/login`: signing in with a password, on the way to a client or to the account.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::cookie::{CSRF, SESSION};
use super::{PageError, PageForm, Visit, see_other, with_retry_after};
use crate::domain::account_action::AccountAction;
use crate::domain::next_step::{Refusal, Step};
use crate::domain::user::localpart;
use crate::domain::{BrowserSession, Errand, SecretString};
use crate::flows::Fault;
use crate::flows::continue_errand::{Progress, continue_errand};
use crate::flows::recover::is_enabled;
use crate::flows::sign_in::{SignInError, start_browser_session, verify_password};
use crate::flows::sign_up::is_open;
use crate::render::login::{LoginError, LoginNotice, LoginPage};

/// What the sign-in is for.
#[derive(Debug, Deserialize)]
pub struct Purpose {
    r#for: Option<String>,
    done: Option<String>,
}

impl Purpose {
    /// The errand; without a word, the account.
    fn errand(&self) -> Result<Errand, PageError> {
        match self.r#for.as_deref() {
            Some(text) => text.parse().map_err(|_| PageError::GrantGone),
            None => Ok(Errand::Account(AccountAction::Overview)),
        }
    }

    /// What was just done elsewhere.
    fn notice(&self) -> Told {
        match self.done.as_deref() {
            Some("password") => Told::Notice(LoginNotice::PasswordSet),
            _ => Told::Nothing,
        }
    }
}

/// The page.
pub async fn login(visit: Visit, purpose: web::Query<Purpose>) -> Result<HttpResponse, PageError> {
    let errand = purpose.errand()?;
    let progress = progress(&visit, &errand).await?;
    let visit = visit.speaking(progress.ui_locales.as_deref());
    if !asks_to_sign_in(&progress) {
        return Ok(see_other(&visit.site.urls.go_on(&errand)));
    }
    let username = expected_username(&visit, &progress);
    show(&visit, &errand, &progress, username, purpose.notice())
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
    let errand = purpose.errand()?;
    let progress = progress(&visit, &errand).await?;
    let visit = visit.speaking(progress.ui_locales.as_deref());
    let again = |error, status| {
        let told = Told::Error(error, status);
        show(&visit, &errand, &progress, form.username.clone(), told)
    };
    if !visit.has_good_form(&form.csrf) {
        // From before they signed in in another tab.
        if !asks_to_sign_in(&progress) && is_here(&visit, &form.username) {
            return Ok(see_other(&visit.site.urls.go_on(&errand)));
        }
        return again(LoginError::FormExpired, StatusCode::BAD_REQUEST);
    }
    if form.username.trim().is_empty() {
        return again(LoginError::UsernameMissing, StatusCode::BAD_REQUEST);
    }
    let Some(password) = form.password.filter(|password| !password.expose().is_empty()) else {
        return again(LoginError::PasswordMissing, StatusCode::BAD_REQUEST);
    };
    let ctx = &visit.site.ctx;
    if let Err(too_many) = ctx.limits.login(visit.address.0, &form.username) {
        let page = again(LoginError::TooManyAttempts, StatusCode::TOO_MANY_REQUESTS)?;
        return Ok(with_retry_after(page, &too_many));
    }
    let session = match begin_session(&visit, &form.username, password).await {
        Ok(session) => session,
        Err(SignInError::Wrong | SignInError::PasswordsOff) => {
            return again(LoginError::Credentials, StatusCode::FORBIDDEN);
        }
        Err(SignInError::Locked) => return Err(Refusal::Locked.into()),
        Err(SignInError::Fault(fault)) => return Err(fault.into()),
    };
    let mut response = see_other(&visit.site.urls.go_on(&errand));
    let cookies =
        [SESSION.filled(&visit.site, session.id.to_string().as_bytes()), CSRF.emptied(&visit.site)];
    for cookie in cookies {
        response.add_cookie(&cookie).map_err(|_| Fault::Dangling("a cookie that is not one"))?;
    }
    Ok(response)
}

async fn begin_session(
    visit: &Visit,
    username: &str,
    password: SecretString,
) -> Result<BrowserSession, SignInError> {
    let ctx = &visit.site.ctx;
    let proven = verify_password(ctx, username, password, &visit.caller()).await?;
    let replacing = visit.signed_in().map(|(session, _)| session.id);
    start_browser_session(ctx, &proven, &visit.caller(), replacing).await
}

async fn progress(visit: &Visit, errand: &Errand) -> Result<Progress, PageError> {
    let progress = continue_errand(&visit.site.ctx, errand, visit.signed_in()).await?;
    progress.filter(|progress| progress.step != Step::Over).ok_or(PageError::GrantGone)
}

fn asks_to_sign_in(progress: &Progress) -> bool {
    matches!(progress.step, Step::Login | Step::Register | Step::Reauthenticate)
}

/// Whether this browser is signed in under a name that was typed.
fn is_here(visit: &Visit, typed: &str) -> bool {
    let name = localpart(typed.trim(), visit.site.ctx.homeserver.server_name());
    visit.signed_in().is_some_and(|(_, user)| name == Some(&user.username))
}

/// Who is expected: whoever must prove it anew, or whom the client hinted at.
fn expected_username(visit: &Visit, progress: &Progress) -> String {
    if let (Step::Reauthenticate, Some((_, user))) = (&progress.step, visit.signed_in()) {
        return user.username.clone();
    }
    progress.username.clone().unwrap_or_default()
}

/// What the page says before the form.
#[derive(Clone, Copy)]
enum Told {
    Nothing,
    Notice(LoginNotice),
    Error(LoginError, StatusCode),
}

fn show(
    visit: &Visit,
    errand: &Errand,
    progress: &Progress,
    username: String,
    told: Told,
) -> Result<HttpResponse, PageError> {
    let (notice, error, status) = match told {
        Told::Nothing => (None, None, StatusCode::OK),
        Told::Notice(notice) => (Some(notice), None, StatusCode::OK),
        Told::Error(error, status) => (None, Some(error), status),
    };
    let site = &visit.site;
    let page = LoginPage {
        action: visit.site.urls.login(Some(errand)),
        client: progress.client_name.clone(),
        with_email: visit.site.ctx.settings.account.login_with_email_allowed,
        username,
        recover_url: is_enabled(&site.ctx).then(|| site.urls.recover(Some(errand))),
        notice,
        register_url: is_open(&visit.site.ctx).then(|| visit.site.urls.register(Some(errand))),
        error,
    };
    let reply = visit.page(&page)?.status(status);
    Ok(match &progress.leads_to {
        Some(uri) => reply.with_form_to(uri).send(),
        None => reply.send(),
    })
}
