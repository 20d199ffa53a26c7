//! `[captcha]`: a puzzle against robots on registration.

use std::path::PathBuf;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use url::Url;

use super::resolve::Resolver;
use super::schema::format::Uri;
use super::source::KeyPath;
use crate::domain::SecretString;

/// A puzzle against robots. Off unless `service` is given.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct CaptchaSection {
    /// Whose puzzle. `proof_of_work` is built in and asks nobody else: the browser computes for a
    /// second.
    pub service: Option<CaptchaService>,
    /// The public key that service gave you.
    pub site_key: Option<String>,
    /// The secret key that service gave you.
    #[serde(skip_serializing)]
    #[schemars(with = "Option<String>")]
    pub secret_key: Option<SecretString>,
    /// A file with that secret key.
    pub secret_key_file: Option<PathBuf>,
    /// Where that service is asked whether a puzzle was solved. Left out: at its own address.
    #[schemars(with = "Option<Uri>")]
    pub verify_endpoint: Option<String>,
    /// `proof_of_work`: how hard it is. One more takes browsers twice as long; 18 takes a phone about
    /// a second.
    #[schemars(range(min = 8, max = 24))]
    pub difficulty: u8,
    /// `proof_of_work`: whether browsers without JavaScript may wait for 20 seconds instead, a few of
    /// them at a time. Otherwise they are told that this one step needs it.
    pub allow_without_script: bool,
}

impl Default for CaptchaSection {
    fn default() -> Self {
        Self {
            service: None,
            site_key: None,
            secret_key: None,
            secret_key_file: None,
            verify_endpoint: None,
            difficulty: 18,
            allow_without_script: false,
        }
    }
}

/// The services there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
pub enum CaptchaService {
    /// Google reCAPTCHA v2.
    #[serde(rename = "recaptcha_v2")]
    RecaptchaV2,
    /// Cloudflare Turnstile.
    #[serde(rename = "cloudflare_turnstile")]
    CloudflareTurnstile,
    /// hCaptcha.
    #[serde(rename = "hcaptcha")]
    HCaptcha,
    /// Postern's own.
    #[serde(rename = "proof_of_work")]
    ProofOfWork,
}

/// `[captcha]`, ready to use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Captcha {
    /// The browser computes.
    ProofOfWork {
        /// How many bits must be zero.
        difficulty: u8,
        /// Whether waiting will do where there is no script.
        allow_without_script: bool,
    },
    /// Somebody else's puzzle.
    Widget(Widget),
}

/// Somebody else's puzzle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Widget {
    /// Whose.
    pub provider: Provider,
    /// The public key.
    pub site_key: String,
    /// The secret key.
    pub secret_key: SecretString,
    /// Where it is asked whether a puzzle was solved.
    pub verify_endpoint: Url,
}

/// Who else makes puzzles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Provider {
    /// Google reCAPTCHA v2.
    RecaptchaV2,
    /// Cloudflare Turnstile.
    Turnstile,
    /// hCaptcha.
    HCaptcha,
}

impl Provider {
    const fn verify_endpoint(self) -> &'static str {
        match self {
            Self::RecaptchaV2 => "https://www.google.com/recaptcha/api/siteverify",
            Self::Turnstile => "https://challenges.cloudflare.com/turnstile/v0/siteverify",
            Self::HCaptcha => "https://api.hcaptcha.com/siteverify",
        }
    }
}

pub(super) fn resolve(written: CaptchaSection, r: &mut Resolver<'_>) -> Option<Captcha> {
    let at = KeyPath::root().key("captcha");
    let provider = match written.service? {
        CaptchaService::ProofOfWork => {
            let CaptchaSection { difficulty, allow_without_script, .. } = written;
            return Some(Captcha::ProofOfWork { difficulty, allow_without_script });
        }
        CaptchaService::RecaptchaV2 => Provider::RecaptchaV2,
        CaptchaService::CloudflareTurnstile => Provider::Turnstile,
        CaptchaService::HCaptcha => Provider::HCaptcha,
    };
    if written.site_key.is_none() {
        r.error(&at, "`site_key` is missing");
    }
    if written.secret_key.is_none() && written.secret_key_file.is_none() {
        r.error(&at, "`secret_key_file` (or `secret_key`) is missing");
    }
    let endpoint = written.verify_endpoint.as_deref().unwrap_or(provider.verify_endpoint());
    let verify_endpoint = match endpoint.parse::<Url>() {
        Ok(url) if matches!(url.scheme(), "http" | "https") => url,
        _ => {
            r.error(&at.key("verify_endpoint"), "must be an http or https URL");
            return None;
        }
    };
    Some(Captcha::Widget(Widget {
        provider,
        site_key: written.site_key?,
        secret_key: written.secret_key?,
        verify_endpoint,
    }))
}
