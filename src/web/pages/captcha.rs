//! The captcha in a page's form: what stands in it, what comes back, and what the page's policy
//! must allow for it (each service says so in its documentation of Content-Security-Policy).

use serde::Deserialize;

use super::{Reply, Visit};
use crate::config::captcha::{Captcha, Provider};
use crate::domain::captcha::WAIT;
use crate::flows::captcha::{CaptchaError, Passed, Shown, challenge, check};
use crate::render::captcha::{CaptchaField, CaptchaProblem};

/// The fields of the captcha, to be flattened into a form.
#[derive(Debug, Default, Deserialize)]
pub struct CaptchaAnswer {
    captcha_ticket: Option<String>,
    captcha_solution: Option<String>,
    #[serde(rename = "g-recaptcha-response")]
    recaptcha: Option<String>,
    #[serde(rename = "h-captcha-response")]
    hcaptcha: Option<String>,
    #[serde(rename = "cf-turnstile-response")]
    turnstile: Option<String>,
}

/// Checks what came back. An error is a problem to be shown, or one of the whole page.
pub async fn check_captcha(visit: &Visit, answer: &CaptchaAnswer) -> Result<Passed, CaptchaError> {
    let response = match &visit.site.ctx.settings.captcha {
        Some(Captcha::Widget(widget)) => match widget.provider {
            Provider::RecaptchaV2 => answer.recaptcha.as_deref(),
            Provider::HCaptcha => answer.hcaptcha.as_deref(),
            Provider::Turnstile => answer.turnstile.as_deref(),
        },
        Some(Captcha::ProofOfWork { .. }) | None => None,
    };
    let shown = Shown {
        ticket: answer.captcha_ticket.as_deref(),
        solution: answer.captcha_solution.as_deref(),
        response,
        browser: visit.browser_secret(),
    };
    check(&visit.site.ctx, shown, visit.site.urls.base().host_str()).await
}

/// What stands in the form: a new challenge, or what was solved already.
#[must_use]
pub fn captcha_field(visit: &Visit, passed: Option<&Passed>) -> Option<CaptchaField> {
    let ctx = &visit.site.ctx;
    if let Some(ticket) = passed.and_then(|passed| passed.sealed(ctx)) {
        return Some(CaptchaField::Solved { ticket });
    }
    match ctx.settings.captcha.as_ref()? {
        Captcha::ProofOfWork { allow_without_script, difficulty } => {
            let (made, ticket) = challenge(ctx, visit.browser_secret(), ctx.now())?;
            Some(CaptchaField::ProofOfWork {
                ticket,
                seed: made.seed(),
                difficulty: *difficulty,
                wait: allow_without_script.then_some(WAIT.as_secs()),
            })
        }
        Captcha::Widget(widget) => {
            let (script, class) = match widget.provider {
                Provider::RecaptchaV2 => ("https://www.google.com/recaptcha/api.js", "g-recaptcha"),
                Provider::HCaptcha => ("https://js.hcaptcha.com/1/api.js", "h-captcha"),
                Provider::Turnstile => {
                    ("https://challenges.cloudflare.com/turnstile/v0/api.js", "cf-turnstile")
                }
            };
            Some(CaptchaField::Widget { script, class, site_key: widget.site_key.clone() })
        }
    }
}

/// Lets the page run its captcha, and no other page.
#[must_use]
pub fn with_captcha(reply: Reply, visit: &Visit) -> Reply {
    match &visit.site.ctx.settings.captcha {
        None => reply,
        Some(Captcha::ProofOfWork { .. }) => reply.allowing("worker-src", "'self'"),
        Some(Captcha::Widget(widget)) => {
            let (scripts, frames) = match widget.provider {
                Provider::RecaptchaV2 => (
                    "https://www.google.com/recaptcha/ https://www.gstatic.com/recaptcha/",
                    "https://www.google.com/recaptcha/ https://recaptcha.google.com/recaptcha/",
                ),
                Provider::HCaptcha => {
                    let hosts = "https://hcaptcha.com https://*.hcaptcha.com";
                    return reply
                        .allowing("script-src", hosts)
                        .allowing("frame-src", hosts)
                        .allowing("style-src", hosts)
                        .allowing("connect-src", hosts);
                }
                Provider::Turnstile => {
                    let host = "https://challenges.cloudflare.com";
                    (host, host)
                }
            };
            reply.allowing("script-src", scripts).allowing("frame-src", frames)
        }
    }
}

/// The problem to be shown beside the captcha, if it is one.
#[must_use]
pub const fn captcha_problem(error: &CaptchaError) -> Option<CaptchaProblem> {
    match error {
        CaptchaError::Missing => Some(CaptchaProblem::Missing),
        CaptchaError::Wrong => Some(CaptchaProblem::Wrong),
        CaptchaError::TooSoon => Some(CaptchaProblem::TooSoon),
        CaptchaError::Unreachable => Some(CaptchaProblem::Unreachable),
        CaptchaError::TooMany(_) | CaptchaError::Fault(_) => None,
    }
}
