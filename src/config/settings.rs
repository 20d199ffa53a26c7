//! The configuration ready to use: URLs parsed, secrets read from their files, listeners
//! resolved. This is what the composition root hands to the other rooms.

use std::path::Path;

use super::account::{self, Account};
use super::audit::Audit;
use super::branding::{self, Branding};
use super::captcha::{self, Captcha};
use super::clients::{self, StaticClient};
use super::email::{self, Email};
use super::experimental::{self, Experimental};
use super::http::{self, Http};
use super::matrix::{self, Matrix};
use super::oauth::{self, OAuth};
use super::passwords::{self, Passwords};
use super::policy::{self, Policy};
use super::rate_limiting::{self, RateLimiting};
use super::resolve::Resolver;
use super::secrets::{EncryptionKey, Secrets};
use super::storage::Storage;
use super::telemetry::Telemetry;
use super::templates::Templates;
use super::upstream_oauth2::{self, UpstreamOAuth2};
use super::written::Written;

/// All settings, checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    pub http: Http,
    pub matrix: Matrix,
    pub clients: Vec<StaticClient>,
    pub secrets: Secrets,
    pub storage: Storage,
    pub passwords: Passwords,
    pub account: Account,
    pub audit: Audit,
    pub oauth: OAuth,
    pub experimental: Experimental,
    pub rate_limiting: RateLimiting,
    pub branding: Branding,
    pub email: Email,
    /// `None`: no puzzle.
    pub captcha: Option<Captcha>,
    pub upstream_oauth2: UpstreamOAuth2,
    pub policy: Policy,
    pub telemetry: Telemetry,
    pub templates: Templates,
}

impl Settings {
    /// Makes every section ready, with blanks for the secrets that `stored` fills in; what is
    /// wrong is collected in `r`, and then the result is not to be used.
    pub(super) fn resolve(written: Written, data_dir: &Path, r: &mut Resolver<'_>) -> Self {
        let secrets = Secrets { encryption: EncryptionKey::new([0; 32]), keys: Vec::new() };
        let settings = Self {
            http: http::resolve(written.http, r),
            matrix: matrix::resolve(&written.matrix, r),
            clients: clients::resolve(written.clients, r),
            secrets,
            storage: Storage {
                path: data_dir.to_owned(),
                cache_capacity_mib: written.storage.cache_capacity_mib,
            },
            passwords: passwords::resolve(written.passwords, r),
            account: account::resolve(written.account, r),
            oauth: oauth::resolve(&written.oauth),
            experimental: experimental::resolve(written.experimental, r),
            rate_limiting: rate_limiting::resolve(written.rate_limiting, r),
            branding: branding::resolve(written.branding, r),
            email: email::resolve(written.email, r),
            captcha: captcha::resolve(written.captcha, r),
            upstream_oauth2: upstream_oauth2::resolve(written.upstream_oauth2, r),
            policy: policy::resolve(written.policy, r),
            telemetry: written.telemetry,
            templates: written.templates,
            audit: written.audit,
        };
        email::point_out_missing(&settings.email, &settings.account, r);
        settings
    }
}
