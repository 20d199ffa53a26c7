//! The API's description of itself (`OpenAPI` 3.1), from the types and handlers, served on
//! `/api/spec.json`; `doc.rs` shows it to people.
//!
//! A new endpoint is one line in [`Described`]. What holds for every endpoint is added here: how to
//! prove oneself, and the errors that each of them can answer.

use actix_web::web;
use utoipa::OpenApi;
use utoipa::openapi::path::{Operation, PathItem};
use utoipa::openapi::security::{
    AuthorizationCode, ClientCredentials, Flow, HttpAuthScheme, HttpBuilder, OAuth2, Scopes,
    SecurityRequirement, SecurityScheme,
};
use utoipa::openapi::{Content, Ref, RefOr, Response, ResponseBuilder, Server};

use crate::domain::UserId;
use crate::domain::scope::ADMIN;
use crate::protocol::jsonapi::{Errors, Moment};
use crate::web::admin::{
    audit_events, compat_sessions, oauth2_clients, oauth2_sessions, outbox_jobs, personal_sessions,
    policy_data, site_config, statistics, upstream_oauth_links, upstream_oauth_providers,
    user_emails, user_registration_tokens, user_registrations, user_sessions, users, version,
};
use crate::web::site::Site;
use crate::web::urls::Urls;

/// Every endpoint, in the order in which people read of them.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "Postern's admin API",
        description = "Manages the accounts of a Matrix homeserver. Wire-compatible with the admin \
            API of matrix-authentication-service 1.22, and more.",
        license(name = "Apache-2.0", identifier = "Apache-2.0"),
    ),
    components(schemas(Errors, Moment, UserId)),
    tags(
        (name = "server", description = "What is running, and what it allows"),
        (name = "user", description = "People and bots"),
        (name = "user-email", description = "Confirmed e-mail addresses"),
        (name = "user-session", description = "Browsers that are signed in"),
        (name = "compat-session", description = "Clients of the compatibility API"),
        (name = "oauth2-session", description = "What OAuth clients were granted"),
        (name = "oauth2-client", description = "Applications that may ask for tokens"),
        (name = "personal-session", description = "Personal access tokens, for bots and scripts"),
        (name = "upstream-oauth-provider", description = "Identity providers"),
        (name = "upstream-oauth-link", description = "Accounts of people there"),
        (name = "audit-event", description = "What happened, and on whose word"),
        (name = "outbox-job", description = "What the homeserver is still to be told"),
        (name = "user-registration-token", description = "Tokens with which people make an account"),
        (name = "user-registration", description = "People who asked for an account and wait"),
        (name = "policy-data", description = "The live data of the policy"),
    ),
    paths(
        version::get, site_config::get, statistics::get,
        users::list, users::create, users::get, users::by_username, users::set_password,
        users::set_admin, users::deactivate, users::reactivate, users::lock, users::unlock,
        users::recovery_link, users::kill_sessions,
        user_emails::list, user_emails::add, user_emails::get, user_emails::delete,
        user_sessions::list, user_sessions::get, user_sessions::finish,
        compat_sessions::list, compat_sessions::get, compat_sessions::finish,
        oauth2_sessions::list, oauth2_sessions::get, oauth2_sessions::finish,
        user_registration_tokens::list, user_registration_tokens::add,
        user_registration_tokens::get, user_registration_tokens::update,
        user_registration_tokens::revoke, user_registration_tokens::unrevoke,
        oauth2_clients::list, oauth2_clients::create, oauth2_clients::get, oauth2_clients::update,
        oauth2_clients::delete, oauth2_clients::regenerate_secret,
        personal_sessions::list, personal_sessions::create, personal_sessions::get,
        personal_sessions::revoke, personal_sessions::regenerate,
        upstream_oauth_providers::list, upstream_oauth_providers::create,
        upstream_oauth_providers::get, upstream_oauth_providers::update,
        upstream_oauth_providers::delete,
        upstream_oauth_links::list, upstream_oauth_links::add, upstream_oauth_links::get,
        upstream_oauth_links::delete,
        audit_events::list, audit_events::get,
        outbox_jobs::list, outbox_jobs::get, outbox_jobs::retry, outbox_jobs::cancel,
        user_registrations::list, user_registrations::get,
        user_registrations::approve, user_registrations::decline,
        policy_data::set, policy_data::latest, policy_data::get, policy_data::trial,
    ),
)]
struct Described;

/// `GET /api/spec.json`.
pub async fn spec(site: web::Data<Site>) -> web::Json<utoipa::openapi::OpenApi> {
    web::Json(document(&site.urls))
}

/// What the endpoints say of themselves.
#[must_use]
pub(super) fn described() -> utoipa::openapi::OpenApi {
    Described::openapi()
}

/// The whole description, with the addresses of this service.
#[must_use]
pub fn document(urls: &Urls) -> utoipa::openapi::OpenApi {
    let mut document = described();
    env!("CARGO_PKG_VERSION").clone_into(&mut document.info.version);
    document.servers = Some(vec![Server::new(urls.base().as_str().trim_end_matches('/'))]);
    let components = document.components.get_or_insert_default();
    for (name, scheme) in ways_in(urls) {
        components.add_security_scheme(name, scheme);
    }
    document.security = Some(vec![
        SecurityRequirement::new(OAUTH2, [ADMIN]),
        SecurityRequirement::new(BEARER, [] as [&str; 0]),
    ]);
    for (path, item) in &mut document.paths.paths {
        for operation in operations(item) {
            add_errors(path, operation);
        }
    }
    document
}

const OAUTH2: &str = "oauth2";
const BEARER: &str = "bearer";

fn ways_in(urls: &Urls) -> [(&'static str, SecurityScheme); 2] {
    let scopes = || Scopes::from_iter([(ADMIN, "Everything here")]);
    let at = |path: &str| urls.absolute(path).to_string();
    let (authorize, token) = (at("authorize"), at("oauth2/token"));
    let oauth2 = OAuth2::new([
        Flow::AuthorizationCode(AuthorizationCode::new(authorize, token.clone(), scopes())),
        Flow::ClientCredentials(ClientCredentials::new(token, scopes())),
    ]);
    let bearer = HttpBuilder::new()
        .scheme(HttpAuthScheme::Bearer)
        .description(Some("An access token of either kind, or a personal one (`mpt_…`)"))
        .build();
    [(OAUTH2, SecurityScheme::OAuth2(oauth2)), (BEARER, SecurityScheme::Http(bearer))]
}

fn operations(item: &mut PathItem) -> impl Iterator<Item = &mut Operation> {
    let PathItem { get, post, put, patch, delete, .. } = item;
    [get, post, put, patch, delete].into_iter().filter_map(Option::as_mut)
}

/// The errors that every endpoint can answer.
pub(super) const ALWAYS: &[(&str, &str)] = &[
    ("400", "The Authorization header is missing, or something in the request is not valid."),
    ("401", "The token is unknown, expired, revoked or without the scope `urn:mas:admin`."),
    ("403", "Whoever the token belongs to may not administrate any more."),
    ("404", "What the path names is not there."),
    ("405", "The endpoint does not take this method."),
    ("413", "The body is larger than 64 KiB."),
    ("415", "The body is not `application/json`."),
    ("422", "The body is not of the shape that is needed."),
    ("500", "Something went wrong here."),
    ("503", "The service, or the homeserver, cannot do this right now."),
];

/// Adds the errors that an endpoint can answer without saying so itself.
fn add_errors(path: &str, operation: &mut Operation) {
    for (status, what) in ALWAYS {
        let can = match *status {
            "404" => path.contains('{'),
            "405" => false,
            "413" | "415" | "422" => operation.request_body.is_some(),
            _ => true,
        };
        if can {
            let responses = &mut operation.responses.responses;
            responses.entry((*status).to_owned()).or_insert_with(|| RefOr::T(error(what)));
        }
    }
}

fn error(what: &str) -> Response {
    let schema = Ref::from_schema_name("Errors");
    ResponseBuilder::new()
        .description(what)
        .content("application/json", Content::new(Some(schema)))
        .build()
}
