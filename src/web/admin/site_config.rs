//! `GET /api/admin/v1/site-config`: what people can do here by themselves, so that tools show no
//! more than that.

use actix_web::web;
use serde::Serialize;
use utoipa::ToSchema;

use crate::web::site::Site;

/// What people can do here.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub struct SiteConfig {
    /// The domain of Matrix ids.
    server_name: String,
    /// Whether people sign in with passwords.
    password_login_enabled: bool,
    /// Whether people make accounts with a password by themselves.
    password_registration_enabled: bool,
    /// Whether that needs an e-mail address that was confirmed.
    password_registration_email_required: bool,
    /// Whether that needs a registration token.
    password_registration_token_required: bool,
    /// The same, by its former name.
    registration_token_required: bool,
    /// Whether people change their e-mail addresses.
    email_change_allowed: bool,
    /// Whether people change their display name.
    displayname_change_allowed: bool,
    /// Whether people change their password.
    password_change_allowed: bool,
    /// Whether people who forgot their password set a new one by mail.
    account_recovery_allowed: bool,
    /// Whether people deactivate their account.
    account_deactivation_allowed: bool,
    /// Whether a captcha stands before new accounts.
    captcha_enabled: bool,
    /// How hard to guess a new password must be: zxcvbn's score.
    #[schema(minimum = 0, maximum = 4)]
    minimum_password_complexity: u8,
}

/// Tells what people can do here by themselves
#[utoipa::path(
    get, path = "/api/admin/v1/site-config", operation_id = "siteConfig", tag = "server",
    responses((status = 200, description = "The configuration.", body = SiteConfig)),
)]
pub async fn get(site: web::Data<Site>) -> web::Json<SiteConfig> {
    let settings = &site.ctx.settings;
    let (account, passwords) = (&settings.account, &settings.passwords);
    web::Json(SiteConfig {
        server_name: site.ctx.homeserver.server_name().to_owned(),
        password_login_enabled: passwords.enabled,
        password_registration_enabled: passwords.enabled && account.password_registration_enabled,
        password_registration_email_required: account.password_registration_email_required,
        password_registration_token_required: account.password_registration_token_required,
        registration_token_required: account.password_registration_token_required,
        email_change_allowed: account.email_change_allowed,
        displayname_change_allowed: account.displayname_change_allowed,
        password_change_allowed: passwords.enabled && account.password_change_allowed,
        account_recovery_allowed: passwords.enabled && account.password_recovery_enabled,
        account_deactivation_allowed: account.account_deactivation_allowed,
        captcha_enabled: settings.captcha.is_some(),
        minimum_password_complexity: passwords.minimum_complexity,
    })
}
