//! `/register` and `/register/password`: the form that begins an account.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;

use super::steps::{begun_here, with_one_more};
use crate::domain::account_action::AccountAction;
use crate::domain::next_step::Step;
use crate::domain::user_registration::Problems;
use crate::domain::{Errand, SecretString, UserRegistrationToken};
use crate::flows::captcha::{CaptchaError, Passed};
use crate::flows::continue_errand::{Progress, continue_errand};
use crate::flows::limits::TooMany;
use crate::flows::sign_up::{
    self, Admission, Recipient, SendError, StartError, Typed, Wanted, admit, check, check_shape,
    send_code, start,
};
use crate::flows::{Fault, policy};
use crate::render::captcha::CaptchaProblem;
use crate::render::register::{FormProblem, RegisterPage, TokenField};
use crate::web::pages::captcha::{
    CaptchaAnswer, captcha_field, captcha_problem, check_captcha, with_captcha,
};
use crate::web::pages::cookie::REGISTRATION;
use crate::web::pages::{PageError, PageForm, Visit, see_other, with_retry_after};

/// What the account is for, and what came with the link.
#[derive(Debug, Deserialize)]
pub struct Purpose {
    r#for: Option<String>,
    token: Option<String>,
}

/// Somebody who may make an account, and what for.
struct Comer {
    visit: Visit,
    errand: Errand,
    progress: Progress,
    linked_token: Option<String>,
    /// The invitation that they came by.
    invitation: Option<Box<UserRegistrationToken>>,
}

/// `/register`: to the only way there is as yet.
pub async fn register(
    visit: Visit,
    purpose: web::Query<Purpose>,
) -> Result<HttpResponse, PageError> {
    let comer = comer(visit, purpose.into_inner()).await?;
    Ok(match comer {
        Ok(comer) => see_other(&comer.action()),
        Err(elsewhere) => elsewhere,
    })
}

/// The form.
pub async fn register_form(
    visit: Visit,
    purpose: web::Query<Purpose>,
) -> Result<HttpResponse, PageError> {
    match comer(visit, purpose.into_inner()).await? {
        Ok(comer) => comer.show(&Filled::default(), Refused::default(), StatusCode::OK),
        Err(elsewhere) => Ok(elsewhere),
    }
}

/// What was typed.
#[derive(Debug, Default, Deserialize)]
pub struct Filled {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    username: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: SecretString,
    #[serde(default)]
    token: String,
    terms: Option<String>,
    #[serde(flatten)]
    captcha: CaptchaAnswer,
}

impl Filled {
    /// Without spaces around, and the name in small letters.
    fn tidied(self) -> Self {
        Self {
            username: self.username.trim().to_lowercase(),
            email: self.email.trim().to_owned(),
            token: self.token.trim().to_owned(),
            ..self
        }
    }

    fn typed(&self) -> Typed<'_> {
        Typed {
            username: &self.username,
            email: &self.email,
            password: &self.password,
            token: &self.token,
            terms: self.terms.is_some(),
        }
    }
}

/// What was wrong.
#[derive(Clone, Default)]
struct Refused {
    problems: Problems,
    captcha: Option<CaptchaProblem>,
    form: Option<FormProblem>,
    /// Who has solved the captcha need not solve it again.
    passed: Option<Passed>,
}

/// Begins an account.
pub async fn begin(
    visit: Visit,
    request: HttpRequest,
    purpose: web::Query<Purpose>,
    PageForm(filled): PageForm<Filled>,
) -> Result<HttpResponse, PageError> {
    let comer = match comer(visit, purpose.into_inner()).await? {
        Ok(comer) => comer,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let filled = filled.tidied();
    let (visit, ctx) = (&comer.visit, &comer.visit.site.ctx);
    let wrong = |refused| comer.show(&filled, refused, StatusCode::BAD_REQUEST);
    if !visit.has_good_form(&filled.csrf) {
        return wrong(Refused { form: Some(FormProblem::FormExpired), ..Refused::default() });
    }
    // First what costs nothing, so that who forgot a field has lost none of their tries.
    let problems = check_shape(ctx, &filled.typed());
    if !problems.is_none() {
        return wrong(Refused { problems, ..Refused::default() });
    }
    if let Err(too_many) = ctx.limits.username_check(visit.address.0) {
        return comer.too_many(&filled, None, too_many);
    }
    let passed = match check_captcha(visit, &filled.captcha).await {
        Ok(passed) => passed,
        Err(error) => return comer.not_passed(&filled, error),
    };
    let problems = check(ctx, &filled.typed(), &visit.caller()).await?;
    if !problems.is_none() {
        return wrong(Refused { problems, passed: Some(passed), ..Refused::default() });
    }
    if let Err(too_many) = ctx.limits.registration(visit.address.0) {
        return comer.too_many(&filled, Some(passed), too_many);
    }
    let wanted = Wanted {
        errand: comer.errand.clone(),
        username: filled.username.clone(),
        password: filled.password.clone(),
        email: filled.email.clone(),
        token: filled.token.clone(),
        passed,
    };
    let registration = match start(ctx, wanted).await {
        Ok(registration) => registration,
        Err(StartError::Password(problem)) => {
            let problems = Problems { password: Some(problem), ..Problems::default() };
            return wrong(Refused { problems, passed: Some(passed), ..Refused::default() });
        }
        Err(StartError::Token(problem)) => {
            let problems = Problems { token: Some(problem), ..Problems::default() };
            return wrong(Refused { problems, passed: Some(passed), ..Refused::default() });
        }
        Err(StartError::Captcha(error)) => return comer.not_passed(&filled, error),
        Err(StartError::Fault(fault)) => return Err(fault.into()),
    };
    let to = Recipient { language: visit.language().to_string(), from: visit.address.0 };
    match send_code(ctx, &registration, to).await {
        Err(SendError::Fault(fault)) => return Err(fault.into()),
        // The next page says it if there were too many mails, and sends another one later.
        Ok(()) | Err(SendError::TooMany | SendError::Address(_) | SendError::Over) => {}
    }
    let step = registration.next_step(&sign_up::rules(ctx));
    let mut response = see_other(&visit.site.urls.register_step(registration.id, step));
    let held = with_one_more(begun_here(&visit.site, &request), registration.id);
    response
        .add_cookie(&REGISTRATION.filled(&visit.site, &held))
        .map_err(|_| Fault::Dangling("a cookie that is not one"))?;
    Ok(response)
}

/// Who comes; or where they go instead, if they are signed in already.
async fn comer(visit: Visit, purpose: Purpose) -> Result<Result<Comer, HttpResponse>, PageError> {
    let errand = match purpose.r#for.as_deref() {
        Some(text) => text.parse().map_err(|_| PageError::GrantGone)?,
        None => Errand::Account(AccountAction::Overview),
    };
    let ctx = &visit.site.ctx;
    let linked_token = purpose.token.filter(|token| !token.is_empty());
    if linked_token.is_some() {
        ctx.limits.username_check(visit.address.0)?;
    }
    let invitation = match admit(ctx, linked_token.as_deref()).await? {
        Admission::Open => None,
        Admission::Invited(token) => Some(token),
        Admission::InvitationGone => return Err(PageError::InvitationGone),
        Admission::Closed => return Err(PageError::SignUpClosed),
    };
    if policy::shuts_out(ctx, &visit.caller()) {
        return Err(PageError::SignUpRefused);
    }
    let progress = continue_errand(ctx, &errand, visit.signed_in())
        .await?
        .filter(|progress| progress.step != Step::Over)
        .ok_or(PageError::GrantGone)?;
    if !matches!(progress.step, Step::Login | Step::Register | Step::Reauthenticate) {
        return Ok(Err(see_other(&visit.site.urls.go_on(&errand))));
    }
    let visit = visit.speaking(progress.ui_locales.as_deref());
    let comer = Comer { visit, errand, progress, linked_token, invitation };
    let here = comer.action();
    Ok(Ok(Comer { visit: comer.visit.returning_to(Some(here)), ..comer }))
}

impl Comer {
    fn action(&self) -> String {
        self.visit.site.urls.register_form(&self.errand, self.linked_token.as_deref())
    }

    fn show(
        &self,
        filled: &Filled,
        refused: Refused,
        status: StatusCode,
    ) -> Result<HttpResponse, PageError> {
        let (visit, settings) = (&self.visit, &self.visit.site.ctx.settings);
        let (rules, urls) = (sign_up::rules(&visit.site.ctx), &visit.site.urls);
        let token = match &self.linked_token {
            _ if !rules.token_required && self.invitation.is_none() => TokenField::NotAsked,
            // One that does not work is shown, to be mended.
            Some(token) if refused.problems.token.is_none() => TokenField::FromLink(token.clone()),
            _ => TokenField::Typed(filled.token.clone()),
        };
        let invited_as =
            self.invitation.as_ref().and_then(|token| token.username()).map(str::to_owned);
        let page = RegisterPage {
            action: self.action(),
            client: self.progress.client_name.clone(),
            login_url: urls.login(Some(&self.errand)),
            server_name: visit.site.ctx.homeserver.server_name().to_owned(),
            check_url: urls.check_username(),
            username: invited_as.clone().unwrap_or_else(|| filled.username.clone()),
            is_invited: invited_as.is_some(),
            email_rule: rules.email,
            email: filled.email.clone(),
            token,
            terms_url: settings.branding.tos_uri.clone(),
            terms_agreed: filled.terms.is_some(),
            captcha: captcha_field(visit, refused.passed.as_ref()),
            problems: refused.problems,
            captcha_problem: refused.captcha,
            form_problem: refused.form,
        };
        let reply = visit.page(&page)?.status(status);
        Ok(with_captcha(reply.allowing("connect-src", "'self'"), visit).send())
    }

    fn too_many(
        &self,
        filled: &Filled,
        passed: Option<Passed>,
        too_many: TooMany,
    ) -> Result<HttpResponse, PageError> {
        let form = Some(FormProblem::TooManyAttempts);
        let refused = Refused { form, passed, ..Refused::default() };
        let page = self.show(filled, refused, StatusCode::TOO_MANY_REQUESTS)?;
        Ok(with_retry_after(page, &too_many))
    }

    fn not_passed(&self, filled: &Filled, error: CaptchaError) -> Result<HttpResponse, PageError> {
        let status = match error {
            CaptchaError::Unreachable => StatusCode::SERVICE_UNAVAILABLE,
            _ => StatusCode::BAD_REQUEST,
        };
        match error {
            CaptchaError::Fault(fault) => Err(fault.into()),
            CaptchaError::TooMany(too_many) => self.too_many(filled, None, too_many),
            error => {
                let captcha = captcha_problem(&error);
                self.show(filled, Refused { captcha, ..Refused::default() }, status)
            }
        }
    }
}
