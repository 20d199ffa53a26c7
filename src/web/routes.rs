//! The table of contents: every route of every listener resource, one line each.
//!
//! An endpoint is a resource with a default of its own, so that a wrong method is a 405 in the
//! words of its surface: [`oauth_at`], [`matrix_at`], [`page_at`] and [`admin_at`] below.

use actix_web::middleware::from_fn;
use actix_web::web::{self, ServiceConfig};

use super::endpoint::{Endpoint, delete, get, post, put};
use super::middleware::open_to_every_origin;
use super::pages::console;
use super::{admin, assets, health, matrix, oauth, pages};
use crate::config::listener::Resource;

/// The order in which they are mounted, and so asked: what homeservers and clients ask most comes
/// first; what takes a whole prefix comes last.
pub const ORDER: &[Resource] = &[
    Resource::Oauth,
    Resource::Discovery,
    Resource::Health,
    Resource::Compat,
    Resource::Wellknown,
    Resource::Assets,
    Resource::Console,
    Resource::Adminapi,
    Resource::Human,
];

/// Mounts what a listener serves.
pub fn mount(config: &mut ServiceConfig, resource: Resource) {
    match resource {
        Resource::Discovery => discovery(config),
        Resource::Oauth => oauth(config),
        Resource::Compat => compat(config),
        Resource::Human => human(config),
        Resource::Console => console(config),
        Resource::Assets => assets(config),
        Resource::Wellknown => wellknown(config),
        Resource::Health => health(config),
        Resource::Adminapi => adminapi(config),
        // Their features are to come; the configuration warns of them.
        Resource::Prometheus | Resource::Gateway | Resource::Graphql | Resource::ConnectionInfo => {
        }
    }
}

#[rustfmt::skip]
fn discovery(config: &mut ServiceConfig) {
    oauth_at(config, "/.well-known/openid-configuration", |at| at.route(get().to(oauth::discovery)));
    oauth_at(config, "/.well-known/oauth-authorization-server", |at| at.route(get().to(oauth::discovery)));
    oauth_at(config, "/.well-known/webfinger", |at| at.route(get().to(oauth::webfinger)));
    oauth_at(config, "/oauth2/keys.json", |at| at.route(get().to(oauth::keys)));
}

#[rustfmt::skip]
fn oauth(config: &mut ServiceConfig) {
    oauth_at(config, "/oauth2/introspect", |at| at.route(post().to(oauth::introspect)));
    oauth_at(config, "/oauth2/registration", |at| at.route(post().to(oauth::register)));
    oauth_at(config, "/oauth2/token", |at| at.route(post().to(oauth::token)));
    oauth_at(config, "/oauth2/device", |at| at.route(post().to(oauth::device)));
    oauth_at(config, "/oauth2/revoke", |at| at.route(post().to(oauth::revoke)));
    oauth_at(config, "/oauth2/userinfo", |at| at.route(get().to(oauth::userinfo)).route(post().to(oauth::userinfo)));
}

#[rustfmt::skip]
fn human(config: &mut ServiceConfig) {
    page_at(config, "/", |at| at.route(get().to(pages::home)));
    page_at(config, "/.well-known/change-password", |at| at.route(get().to(pages::well_known_change_password)));
    page_at(config, "/authorize", |at| at.route(get().to(pages::authorize_get)).route(post().to(pages::authorize_post)));
    page_at(config, "/continue/{errand}", |at| at.route(get().to(pages::continue_errand)));
    page_at(config, "/consent/{grant}", |at| at.route(get().to(pages::consent)).route(post().to(pages::decide)));
    page_at(config, "/complete-compat-sso/{id}", |at| at.route(get().to(pages::complete_sso)).route(post().to(pages::decide_sso)));
    page_at(config, "/sessions/full", |at| at.route(get().to(pages::end_a_session)).route(post().to(pages::end_session_and_go_on)));
    page_at(config, "/link", |at| at.route(get().to(pages::link)).route(post().to(pages::find)));
    page_at(config, "/device/{id}", |at| at.route(get().to(pages::device)).route(post().to(pages::decide_device)));
    page_at(config, "/select-account/{grant}", |at| at.route(get().to(pages::select_account)).route(post().to(pages::choose)));
    page_at(config, "/login", |at| at.route(get().to(pages::login)).route(post().to(pages::sign_in)));
    page_at(config, "/register", |at| at.route(get().to(pages::register)));
    page_at(config, "/register/password", |at| at.route(get().to(pages::register_form)).route(post().to(pages::begin)));
    page_at(config, "/register/check-username", |at| at.route(get().to(pages::check_username)));
    page_at(config, "/register/steps/{id}/username", |at| at.route(get().to(pages::username)).route(post().to(pages::choose_username)));
    page_at(config, "/register/steps/{id}/token", |at| at.route(get().to(pages::token)).route(post().to(pages::type_token)));
    page_at(config, "/register/steps/{id}/email", |at| at.route(get().to(pages::email)).route(post().to(pages::give_email)));
    page_at(config, "/register/steps/{id}/verify-email", |at| at.route(get().to(pages::verify_email)).route(post().to(pages::type_code)));
    page_at(config, "/register/steps/{id}/display-name", |at| at.route(get().to(pages::display_name)).route(post().to(pages::choose_display_name)));
    page_at(config, "/register/steps/{id}/reason", |at| at.route(get().to(pages::reason)).route(post().to(pages::give_reason)));
    page_at(config, "/register/steps/{id}/waiting", |at| at.route(get().to(pages::waiting)));
    page_at(config, "/register/steps/{id}/finish", |at| at.route(get().to(pages::finish)));
    page_at(config, "/language", |at| at.route(post().to(pages::choose_language)));
    page_at(config, "/recover", |at| at.route(get().to(pages::recover)).route(post().to(pages::ask_recovery)));
    page_at(config, "/recover/progress/{id}", |at| at.route(get().to(pages::recovery_progress)).route(post().to(pages::resend_recovery)));
    page_at(config, "/account/password/recovery", |at| at.route(get().to(pages::recover_password)).route(post().to(pages::set_recovered_password)));
    page_at(config, "/logout", |at| at.route(post().to(pages::sign_out)));
    page_at(config, "/oauth2/end_session", |at| at.route(get().to(pages::end_session)).route(post().to(pages::end_session_posted)));
    page_at(config, "/oauth2/end_session/confirm", |at| at.route(post().to(pages::confirm_end_session)));
    page_at(config, "/account", |at| at.route(get().to(pages::to_account)));
    page_at(config, "/account/", |at| at.route(get().to(pages::account)));
    page_at(config, "/account/name", |at| at.route(post().to(pages::change_name)));
    page_at(config, "/account/emails", |at| at.route(get().to(pages::emails)).route(post().to(pages::add_email)));
    page_at(config, "/account/emails/verify/{id}", |at| at.route(get().to(pages::verification)).route(post().to(pages::verify)));
    page_at(config, "/account/emails/{email}/primary", |at| at.route(post().to(pages::make_primary)));
    page_at(config, "/account/emails/{email}/remove", |at| at.route(get().to(pages::removal)).route(post().to(pages::remove_email)));
    page_at(config, "/account/security", |at| at.route(get().to(pages::security)));
    page_at(config, "/account/apps", |at| at.route(get().to(pages::apps)).route(post().to(pages::remove_app)));
    page_at(config, "/account/sessions", |at| at.route(get().to(pages::sessions)).route(post().to(pages::confirm_end_sessions)));
    page_at(config, "/account/sessions/end", |at| at.route(post().to(pages::end_sessions)));
    page_at(config, "/account/sessions/others", |at| at.route(get().to(pages::confirm_end_others)).route(post().to(pages::end_other_sessions)));
    page_at(config, "/account/sessions/{session}", |at| at.route(get().to(pages::session)).route(post().to(pages::rename)));
    page_at(config, "/account/sessions/{session}/end", |at| at.route(get().to(pages::end_this)));
    page_at(config, "/account/activity", |at| at.route(get().to(pages::activity)));
    page_at(config, "/account/export", |at| at.route(get().to(pages::export_page)).route(post().to(pages::export)));
    page_at(config, "/account/tokens", |at| at.route(get().to(pages::tokens)));
    page_at(config, "/account/tokens/new", |at| at.route(get().to(pages::new_token)).route(post().to(pages::make_new_token)));
    page_at(config, "/account/deactivate", |at| at.route(get().to(pages::deactivation)).route(post().to(pages::deactivate)));
    page_at(config, "/account/cross-signing-reset", |at| at.route(get().to(pages::reset_keys)).route(post().to(pages::allow_reset)));
    page_at(config, "/account/password/change", |at| at.route(get().to(pages::password)).route(post().to(pages::change_password)));
}

#[rustfmt::skip]
fn console(config: &mut ServiceConfig) {
    page_at(config, "/admin", |at| at.route(get().to(console::to_console)));
    page_at(config, "/admin/", |at| at.route(get().to(console::overview)));
    page_at(config, "/admin/users", |at| at.route(get().to(console::users)));
    page_at(config, "/admin/users/new", |at| at.route(get().to(console::new_user)).route(post().to(console::make_user)));
    page_at(config, "/admin/users/{id}", |at| at.route(get().to(console::user)).route(post().to(console::act_on_user)));
    page_at(config, "/admin/users/{id}/password", |at| at.route(get().to(console::user_password)).route(post().to(console::set_user_password)));
    page_at(config, "/admin/users/{id}/recovery", |at| at.route(get().to(console::user_recovery)).route(post().to(console::make_recovery_link)));
    page_at(config, "/admin/users/{id}/administrator", |at| at.route(get().to(console::user_administrator)).route(post().to(console::set_user_administrator)));
    page_at(config, "/admin/users/{id}/deactivate", |at| at.route(get().to(console::user_deactivation)).route(post().to(console::deactivate_this_user)));
    page_at(config, "/admin/users/{id}/emails", |at| at.route(get().to(console::user_emails)).route(post().to(console::change_user_emails)));
    page_at(config, "/admin/users/{id}/sessions", |at| at.route(get().to(console::user_sessions)).route(post().to(console::end_user_sessions)));
    page_at(config, "/admin/users/{id}/sessions/all", |at| at.route(get().to(console::all_user_sessions)).route(post().to(console::end_all_user_sessions)));
    page_at(config, "/admin/clients", |at| at.route(get().to(console::clients)));
    page_at(config, "/admin/clients/new", |at| at.route(get().to(console::new_client)).route(post().to(console::make_client)));
    page_at(config, "/admin/clients/{id}", |at| at.route(get().to(console::client)));
    page_at(config, "/admin/clients/{id}/edit", |at| at.route(get().to(console::edit_this_client)).route(post().to(console::change_client)));
    page_at(config, "/admin/clients/{id}/secret", |at| at.route(get().to(console::client_secret)).route(post().to(console::make_client_secret)));
    page_at(config, "/admin/clients/{id}/delete", |at| at.route(get().to(console::client_deletion)).route(post().to(console::delete_this_client)));
    page_at(config, "/admin/providers", |at| at.route(get().to(console::providers)));
    page_at(config, "/admin/outbox", |at| at.route(get().to(console::outbox)).route(post().to(console::act_on_outbox)));
    page_at(config, "/admin/audit", |at| at.route(get().to(console::audit)));
    page_at(config, "/admin/invitations", |at| at.route(get().to(console::invitations)));
    page_at(config, "/admin/invitations/new", |at| at.route(get().to(console::new_invitation)).route(post().to(console::make_invitation)));
    page_at(config, "/admin/invitations/{id}", |at| at.route(get().to(console::invitation)).route(post().to(console::act_on_invitation)));
    page_at(config, "/admin/invitations/{id}/edit", |at| at.route(get().to(console::edit_invitation)).route(post().to(console::change_invitation)));
    page_at(config, "/admin/applications", |at| at.route(get().to(console::applications)));
    page_at(config, "/admin/applications/{id}", |at| at.route(get().to(console::application)).route(post().to(console::decide_application)));
    page_at(config, "/admin/policy", |at| at.route(get().to(console::policy)).route(post().to(console::set_policy)));
    page_at(config, "/admin/policy/trial", |at| at.route(get().to(console::policy_trial)).route(post().to(console::run_policy_trial)));
}

#[rustfmt::skip]
fn compat(config: &mut ServiceConfig) {
    matrix_at(config, "/_matrix/client/{version}/login", |at| at.route(get().to(matrix::login_flows)).route(post().to(matrix::login)));
    matrix_at(config, "/_matrix/client/{version}/login/sso/redirect", |at| at.route(get().to(matrix::sso_redirect)));
    matrix_at(config, "/_matrix/client/{version}/login/sso/redirect/", |at| at.route(get().to(matrix::sso_redirect)));
    matrix_at(config, "/_matrix/client/{version}/login/sso/redirect/{idp}", |at| at.route(get().to(matrix::sso_redirect)));
    matrix_at(config, "/_matrix/client/{version}/logout", |at| at.route(post().to(matrix::logout)));
    matrix_at(config, "/_matrix/client/{version}/logout/all", |at| at.route(post().to(matrix::logout_all)));
    matrix_at(config, "/_matrix/client/{version}/refresh", |at| at.route(post().to(matrix::refresh)));
    config.service(
        web::scope("/_matrix").wrap(open_to_every_origin()).default_service(web::to(matrix::unrecognized)),
    );
}

#[rustfmt::skip]
fn wellknown(config: &mut ServiceConfig) {
    matrix_at(config, "/.well-known/matrix/client", |at| at.route(get().to(matrix::well_known_client)));
    matrix_at(config, "/.well-known/matrix/server", |at| at.route(get().to(matrix::well_known_server)));
}

#[rustfmt::skip]
fn adminapi(config: &mut ServiceConfig) {
    config.service(Endpoint::at("/api/spec.json").route(get().to(admin::spec)).otherwise_error(admin::wrong_method).wrap(open_to_every_origin()));
    page_at(config, "/api/doc", |at| at.route(get().to(admin::doc::to_overview)));
    page_at(config, "/api/doc/", |at| at.route(get().to(admin::doc::overview)));
    page_at(config, "/api/doc/{topic}", |at| at.route(get().to(admin::doc::topic)));
    admin_at(config, "/api/admin/v1/version", |at| at.route(get().to(admin::version::get)));
    admin_at(config, "/api/admin/v1/site-config", |at| at.route(get().to(admin::site_config::get)));
    admin_at(config, "/api/admin/v1/statistics", |at| at.route(get().to(admin::statistics::get)));
    admin_at(config, "/api/admin/v1/audit-events", |at| at.route(get().to(admin::audit_events::list)));
    admin_at(config, "/api/admin/v1/audit-events/{id}", |at| at.route(get().to(admin::audit_events::get)));
    admin_at(config, "/api/admin/v1/outbox-jobs", |at| at.route(get().to(admin::outbox_jobs::list)));
    admin_at(config, "/api/admin/v1/outbox-jobs/{id}", |at| at.route(get().to(admin::outbox_jobs::get)));
    admin_at(config, "/api/admin/v1/outbox-jobs/{id}/retry", |at| at.route(post().to(admin::outbox_jobs::retry)));
    admin_at(config, "/api/admin/v1/outbox-jobs/{id}/cancel", |at| at.route(post().to(admin::outbox_jobs::cancel)));
    admin_at(config, "/api/admin/v1/users", |at| at.route(get().to(admin::users::list)).route(post().to(admin::users::create)));
    admin_at(config, "/api/admin/v1/users/by-username/{username}", |at| at.route(get().to(admin::users::by_username)));
    admin_at(config, "/api/admin/v1/users/{id}", |at| at.route(get().to(admin::users::get)));
    admin_at(config, "/api/admin/v1/users/{id}/set-password", |at| at.route(post().to(admin::users::set_password)));
    admin_at(config, "/api/admin/v1/users/{id}/set-admin", |at| at.route(post().to(admin::users::set_admin)));
    admin_at(config, "/api/admin/v1/users/{id}/deactivate", |at| at.route(post().to(admin::users::deactivate)));
    admin_at(config, "/api/admin/v1/users/{id}/reactivate", |at| at.route(post().to(admin::users::reactivate)));
    admin_at(config, "/api/admin/v1/users/{id}/lock", |at| at.route(post().to(admin::users::lock)));
    admin_at(config, "/api/admin/v1/users/{id}/unlock", |at| at.route(post().to(admin::users::unlock)));
    admin_at(config, "/api/admin/v1/users/{id}/recovery-link", |at| at.route(post().to(admin::users::recovery_link)));
    admin_at(config, "/api/admin/v1/users/{id}/kill-sessions", |at| at.route(post().to(admin::users::kill_sessions)));
    admin_at(config, "/api/admin/v1/user-emails", |at| at.route(get().to(admin::user_emails::list)).route(post().to(admin::user_emails::add)));
    admin_at(config, "/api/admin/v1/user-emails/{id}", |at| at.route(get().to(admin::user_emails::get)).route(delete().to(admin::user_emails::delete)));
    admin_at(config, "/api/admin/v1/user-sessions", |at| at.route(get().to(admin::user_sessions::list)));
    admin_at(config, "/api/admin/v1/user-sessions/{id}", |at| at.route(get().to(admin::user_sessions::get)));
    admin_at(config, "/api/admin/v1/user-sessions/{id}/finish", |at| at.route(post().to(admin::user_sessions::finish)));
    admin_at(config, "/api/admin/v1/compat-sessions", |at| at.route(get().to(admin::compat_sessions::list)));
    admin_at(config, "/api/admin/v1/compat-sessions/{id}", |at| at.route(get().to(admin::compat_sessions::get)));
    admin_at(config, "/api/admin/v1/compat-sessions/{id}/finish", |at| at.route(post().to(admin::compat_sessions::finish)));
    admin_at(config, "/api/admin/v1/oauth2-sessions", |at| at.route(get().to(admin::oauth2_sessions::list)));
    admin_at(config, "/api/admin/v1/oauth2-sessions/{id}", |at| at.route(get().to(admin::oauth2_sessions::get)));
    admin_at(config, "/api/admin/v1/oauth2-sessions/{id}/finish", |at| at.route(post().to(admin::oauth2_sessions::finish)));
    admin_at(config, "/api/admin/v1/user-registration-tokens", |at| at.route(get().to(admin::user_registration_tokens::list)).route(post().to(admin::user_registration_tokens::add)));
    admin_at(config, "/api/admin/v1/user-registration-tokens/{id}", |at| at.route(get().to(admin::user_registration_tokens::get)).route(put().to(admin::user_registration_tokens::update)));
    admin_at(config, "/api/admin/v1/user-registration-tokens/{id}/revoke", |at| at.route(post().to(admin::user_registration_tokens::revoke)));
    admin_at(config, "/api/admin/v1/user-registration-tokens/{id}/unrevoke", |at| at.route(post().to(admin::user_registration_tokens::unrevoke)));
    admin_at(config, "/api/admin/v1/oauth2-clients", |at| at.route(get().to(admin::oauth2_clients::list)).route(post().to(admin::oauth2_clients::create)));
    admin_at(config, "/api/admin/v1/oauth2-clients/{id}", |at| at.route(get().to(admin::oauth2_clients::get)).route(put().to(admin::oauth2_clients::update)).route(delete().to(admin::oauth2_clients::delete)));
    admin_at(config, "/api/admin/v1/oauth2-clients/{id}/regenerate-secret", |at| at.route(post().to(admin::oauth2_clients::regenerate_secret)));
    admin_at(config, "/api/admin/v1/personal-sessions", |at| at.route(get().to(admin::personal_sessions::list)).route(post().to(admin::personal_sessions::create)));
    admin_at(config, "/api/admin/v1/personal-sessions/{id}", |at| at.route(get().to(admin::personal_sessions::get)));
    admin_at(config, "/api/admin/v1/personal-sessions/{id}/revoke", |at| at.route(post().to(admin::personal_sessions::revoke)));
    admin_at(config, "/api/admin/v1/personal-sessions/{id}/regenerate", |at| at.route(post().to(admin::personal_sessions::regenerate)));
    admin_at(config, "/api/admin/v1/upstream-oauth-providers", |at| at.route(get().to(admin::upstream_oauth_providers::list)).route(post().to(admin::upstream_oauth_providers::create)));
    admin_at(config, "/api/admin/v1/upstream-oauth-providers/{id}", |at| at.route(get().to(admin::upstream_oauth_providers::get)).route(put().to(admin::upstream_oauth_providers::update)).route(delete().to(admin::upstream_oauth_providers::delete)));
    admin_at(config, "/api/admin/v1/upstream-oauth-links", |at| at.route(get().to(admin::upstream_oauth_links::list)).route(post().to(admin::upstream_oauth_links::add)));
    admin_at(config, "/api/admin/v1/upstream-oauth-links/{id}", |at| at.route(get().to(admin::upstream_oauth_links::get)).route(delete().to(admin::upstream_oauth_links::delete)));
    admin_at(config, "/api/admin/v1/policy-data", |at| at.route(post().to(admin::policy_data::set)));
    admin_at(config, "/api/admin/v1/policy-data/latest", |at| at.route(get().to(admin::policy_data::latest)));
    admin_at(config, "/api/admin/v1/policy-data/trial", |at| at.route(post().to(admin::policy_data::trial)));
    admin_at(config, "/api/admin/v1/policy-data/{id}", |at| at.route(get().to(admin::policy_data::get)));
    admin_at(config, "/api/admin/v1/user-registrations", |at| at.route(get().to(admin::user_registrations::list)));
    admin_at(config, "/api/admin/v1/user-registrations/{id}", |at| at.route(get().to(admin::user_registrations::get)));
    admin_at(config, "/api/admin/v1/user-registrations/{id}/approve", |at| at.route(post().to(admin::user_registrations::approve)));
    admin_at(config, "/api/admin/v1/user-registrations/{id}/decline", |at| at.route(post().to(admin::user_registrations::decline)));
    config.service(
        web::scope("/api/admin").wrap(open_to_every_origin()).default_service(web::to(admin::not_found)),
    );
}

fn assets(config: &mut ServiceConfig) {
    config.service(assets::resource());
}

fn health(config: &mut ServiceConfig) {
    config.service(Endpoint::at("/health").route(get().to(health::health)).otherwise_nothing());
}

/// An endpoint for OAuth clients: open to every origin, errors by RFC 6749 §5.2.
fn oauth_at(config: &mut ServiceConfig, path: &str, routes: impl FnOnce(Endpoint) -> Endpoint) {
    let endpoint = routes(Endpoint::at(path)).otherwise_error(oauth::wrong_method);
    config.service(endpoint.wrap(open_to_every_origin()));
}

/// An endpoint for Matrix clients: open to every origin, errors with an `errcode`.
fn matrix_at(config: &mut ServiceConfig, path: &str, routes: impl FnOnce(Endpoint) -> Endpoint) {
    let endpoint = routes(Endpoint::at(path)).otherwise_error(matrix::wrong_method);
    config.service(endpoint.wrap(open_to_every_origin()));
}

/// An endpoint for administrators' tools: open to every origin, for who shows a token that lets
/// them administrate, errors in the manner of JSON:API.
fn admin_at(config: &mut ServiceConfig, path: &str, routes: impl FnOnce(Endpoint) -> Endpoint) {
    let endpoint = routes(Endpoint::at(path))
        .otherwise_error(admin::wrong_method)
        .app_data(web::PathConfig::default().error_handler(admin::bad_path));
    config.service(endpoint.wrap(from_fn(admin::guard)).wrap(open_to_every_origin()));
}

/// A page for people: errors are pages.
fn page_at(config: &mut ServiceConfig, path: &str, routes: impl FnOnce(Endpoint) -> Endpoint) {
    let endpoint = routes(Endpoint::at(path)).otherwise_error(pages::wrong_method).app_data(
        web::QueryConfig::default()
            .error_handler(|error, _| pages::PageError::BadRequest(error.to_string()).into()),
    );
    config.service(endpoint.wrap(from_fn(pages::show_errors)));
}
