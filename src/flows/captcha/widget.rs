//! Puzzles of other services: whether what their widget left in a form is good, only they know.
//! reCAPTCHA, hCaptcha and Turnstile are asked alike (`siteverify`).

use std::time::Duration;

use serde::Deserialize;

use super::CaptchaError;
use crate::config::captcha::Widget;
use crate::outbound::{Client, Method, OutboundError, Request, StatusCode};

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// The largest answer, in bytes.
const LARGEST: usize = 16 * 1024;
/// The longest text that a widget leaves in a form, in bytes; theirs are at most half as long.
const LONGEST: usize = 16 * 1024;

/// The services that are asked.
#[derive(Clone, Default)]
pub struct Providers(Client);

#[derive(Deserialize)]
struct Verdict {
    success: bool,
    hostname: Option<String>,
    #[serde(default, rename = "error-codes")]
    error_codes: Vec<String>,
}

impl Providers {
    /// Asks whether `response` is good, and was solved on a page of `host`. Where somebody is, they
    /// are not told.
    pub(super) async fn ask(
        &self,
        widget: &Widget,
        response: &str,
        host: Option<&str>,
    ) -> Result<(), CaptchaError> {
        if response.len() > LONGEST {
            return Err(CaptchaError::Wrong);
        }
        let fields = [
            ("secret", widget.secret_key.expose()),
            ("response", response),
            ("sitekey", &widget.site_key),
        ];
        let request = Request::new(Method::POST, widget.verify_endpoint.clone())
            .form(&fields)
            .timeout(PATIENCE)
            .max_body(LARGEST);
        let verdict = read(self.0.send(request).await)?;
        if verdict.success {
            // A widget on somebody else's page, whose visitors solve puzzles for a robot.
            let elsewhere = verdict.hostname.as_deref().is_some_and(|name| Some(name) != host);
            return if elsewhere { Err(CaptchaError::Wrong) } else { Ok(()) };
        }
        // What is wrong with our own keys is not the fault of whoever solved it.
        if verdict.error_codes.iter().any(|code| code.contains("secret") || code == "bad-request") {
            tracing::error!(
                codes = verdict.error_codes.join(", "),
                "the captcha's service does not take our key: check `captcha.secret_key`"
            );
            return Err(CaptchaError::Unreachable);
        }
        Err(CaptchaError::Wrong)
    }
}

fn read(answer: Result<crate::outbound::Response, OutboundError>) -> Result<Verdict, CaptchaError> {
    let reason = match answer {
        Ok(answer) if answer.status == StatusCode::OK => {
            match serde_json::from_slice(&answer.body) {
                Ok(verdict) => return Ok(verdict),
                Err(error) => error.to_string(),
            }
        }
        Ok(answer) => format!("it answered {}", answer.status),
        Err(error) => error.to_string(),
    };
    tracing::warn!(reason, "the captcha's service could not be asked");
    Err(CaptchaError::Unreachable)
}
