//! The configuration as it is written: one field a section. Its derived schema is what files are
//! checked against, what `config schema` prints and what the reference page is made from.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::account::Account;
use super::audit::Audit;
use super::branding::BrandingSection;
use super::captcha::CaptchaSection;
use super::clients::ClientSection;
use super::database::DatabaseSection;
use super::email::EmailSection;
use super::experimental::ExperimentalSection;
use super::http::HttpSection;
use super::matrix::MatrixSection;
use super::oauth::OAuthSection;
use super::passwords::PasswordsSection;
use super::policy::PolicySection;
use super::rate_limiting::RateLimiting;
use super::secrets::SecretsSection;
use super::storage::StorageSection;
use super::telemetry::Telemetry;
use super::templates::Templates;
use super::upstream_oauth2::UpstreamOAuth2;

/// Postern's configuration. Every section and every key may be left out.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(title = "Postern configuration")]
pub struct Written {
    pub http: HttpSection,
    pub matrix: MatrixSection,
    pub clients: Vec<ClientSection>,
    pub secrets: SecretsSection,
    pub storage: StorageSection,
    pub passwords: PasswordsSection,
    pub account: Account,
    pub audit: Audit,
    pub oauth: OAuthSection,
    pub experimental: ExperimentalSection,
    pub rate_limiting: RateLimiting,
    pub branding: BrandingSection,
    pub email: EmailSection,
    pub captcha: CaptchaSection,
    pub upstream_oauth2: UpstreamOAuth2,
    pub policy: PolicySection,
    pub telemetry: Telemetry,
    pub templates: Templates,
    pub database: DatabaseSection,
}

/// The sections in the order in which they are written and described.
pub const SECTIONS: &[&str] = &[
    "http",
    "matrix",
    "clients",
    "secrets",
    "storage",
    "passwords",
    "account",
    "audit",
    "oauth",
    "experimental",
    "rate_limiting",
    "branding",
    "email",
    "captcha",
    "upstream_oauth2",
    "policy",
    "telemetry",
    "templates",
    "database",
];
