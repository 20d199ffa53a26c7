//! `[captcha]`: a puzzle against robots on registration and recovery.

use std::path::PathBuf;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::resolve::Resolver;
use super::source::KeyPath;
use crate::domain::SecretString;

/// A puzzle against robots. Off unless `service` is given.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct CaptchaSection {
    /// Whose puzzle.
    pub service: Option<CaptchaService>,
    /// The public key that service gave you.
    pub site_key: Option<String>,
    /// The secret key that service gave you.
    #[serde(skip_serializing)]
    #[schemars(with = "Option<String>")]
    pub secret_key: Option<SecretString>,
    /// A file with that secret key.
    pub secret_key_file: Option<PathBuf>,
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
}

/// `[captcha]`, ready to use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Captcha {
    /// Whose puzzle.
    pub service: CaptchaService,
    /// The public key.
    pub site_key: String,
    /// The secret key.
    pub secret_key: SecretString,
}

pub(super) fn resolve(written: CaptchaSection, r: &mut Resolver<'_>) -> Option<Captcha> {
    let at = KeyPath::root().key("captcha");
    let service = written.service?;
    if written.site_key.is_none() {
        r.error(&at, "`site_key` is missing");
    }
    if written.secret_key.is_none() && written.secret_key_file.is_none() {
        r.error(&at, "`secret_key_file` (or `secret_key`) is missing");
    }
    Some(Captcha { service, site_key: written.site_key?, secret_key: written.secret_key? })
}
