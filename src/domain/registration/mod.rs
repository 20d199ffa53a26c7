//! The rules for clients that register themselves (RFC 7591, OpenID Connect Registration, Matrix
//! 1.15 "OAuth 2.0 API"), one small file per subject. The words on the wire are in
//! `protocol::oauth::registration`.
//!
//! All that is wrong is told at once, each with what to change.

mod grants;
mod host;
mod keys;
mod pages;
mod redirect_uris;
mod refusal;
mod request;
#[cfg(test)]
mod tests;
mod uri;

pub use keys::CLIENT_ASSERTION_ALGS;
pub use refusal::{Field, Refusal};
pub use request::Request;

use redirect_uris::Context;

use super::client::{ApplicationType, ClientAuthMethod, ClientMetadata, GrantType};

/// The most that is kept of a client, in bytes of JSON.
pub const MAX_METADATA: usize = 3000;

/// What an installation lets clients register.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "independent switches of the configuration")]
pub struct RegistrationPolicy {
    /// `http` and hosts of the local machine are fine. For development.
    pub allow_insecure_uris: bool,
    /// Pages and redirect URIs need not be on the host of `client_uri`.
    pub allow_host_mismatch: bool,
    /// `client_uri` may be left out; then no host is compared with it.
    pub allow_missing_client_uri: bool,
    /// Whether the device grant is served.
    pub device_code_enabled: bool,
    /// What the keystore can sign with, for `id_token_signed_response_alg` and its like.
    pub signing_algs: Vec<String>,
}

impl RegistrationPolicy {
    /// Nothing is let through; also the default.
    pub const STRICT: Self = Self {
        allow_insecure_uris: false,
        allow_host_mismatch: false,
        allow_missing_client_uri: false,
        device_code_enabled: false,
        signing_algs: Vec::new(),
    };
}

/// A registration that is good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// How the client will prove itself.
    pub auth_method: ClientAuthMethod,
    /// What is kept.
    pub metadata: ClientMetadata,
}

/// Judges a registration; all reasons for a refusal are given, never none.
pub fn check(request: &Request, policy: &RegistrationPolicy) -> Result<Accepted, Vec<Refusal>> {
    let mut refusals = Vec::new();

    let auth_method = auth_method(request, &mut refusals);
    let grant_types = grants::check(request, auth_method, policy, &mut refusals);
    let application_type = application_type(request, &mut refusals);
    let client_name = client_name(request, &mut refusals);
    let pages = pages::check(request, policy, &mut refusals);
    let jwks_uri = keys::check(request, auth_method, policy, &mut refusals);

    let redirect_uris = request.redirect_uris.clone().unwrap_or_default();
    let post_logout_redirect_uris = request.post_logout_redirect_uris.clone().unwrap_or_default();
    if redirect_uris.is_empty() && grant_types.contains(&GrantType::AuthorizationCode) {
        refusals.push(Refusal::NoRedirectUri);
    }
    let context = Context { application_type, client_uri: pages.client.as_ref(), policy };
    for (field, uris) in [
        (Field::RedirectUris, &redirect_uris),
        (Field::PostLogoutRedirectUris, &post_logout_redirect_uris),
    ] {
        for uri in uris {
            refusals.extend(redirect_uris::check(field, uri, context).err());
        }
    }

    let mut https = |field, text: &Option<String>| {
        let uri = uri::parse_https(field, text.as_deref()?);
        uri.map_err(|refusal| refusals.push(refusal)).ok()
    };
    let initiate_login_uri = https(Field::InitiateLoginUri, &request.initiate_login_uri);
    https(Field::SectorIdentifierUri, &request.sector_identifier_uri);

    let metadata = ClientMetadata {
        redirect_uris,
        grant_types,
        application_type,
        client_name,
        client_uri: pages.client,
        logo_uri: pages.logo,
        tos_uri: pages.tos,
        policy_uri: pages.policy,
        jwks: request.jwks.clone(),
        jwks_uri,
        token_endpoint_auth_signing_alg: request.token_endpoint_auth_signing_alg.clone(),
        id_token_signed_response_alg: request.id_token_signed_response_alg.clone(),
        userinfo_signed_response_alg: request.userinfo_signed_response_alg.clone(),
        post_logout_redirect_uris,
        initiate_login_uri,
        default_max_age: request.default_max_age,
        require_auth_time: request.require_auth_time,
        contacts: request.contacts.clone().unwrap_or_default(),
    };
    let bytes = canonical(&metadata).len();
    if bytes > MAX_METADATA {
        refusals.push(Refusal::TooLarge { bytes });
    }
    refusals.dedup();
    if refusals.is_empty() { Ok(Accepted { auth_method, metadata }) } else { Err(refusals) }
}

/// What the digest of a public client is made of: clients that say the same of themselves share
/// one registration. Canonical JSON (keys sorted) in which the order of lists does not count.
#[must_use]
pub fn metadata_for_digest(metadata: &ClientMetadata) -> String {
    let mut metadata = metadata.clone();
    metadata.redirect_uris.sort_unstable();
    metadata.grant_types.sort_unstable();
    metadata.post_logout_redirect_uris.sort_unstable();
    metadata.contacts.sort_unstable();
    canonical(&metadata)
}

fn canonical(metadata: &ClientMetadata) -> String {
    let mut value = serde_json::to_value(metadata).expect("metadata has only text keys");
    value.sort_all_objects();
    value.to_string()
}

/// RFC 7591 §2: `client_secret_basic` without a word.
fn auth_method(request: &Request, refusals: &mut Vec<Refusal>) -> ClientAuthMethod {
    let Some(word) = &request.token_endpoint_auth_method else {
        return ClientAuthMethod::SecretBasic;
    };
    word.parse().unwrap_or_else(|_| {
        refusals.push(Refusal::AuthMethod);
        ClientAuthMethod::SecretBasic
    })
}

/// OpenID Connect Registration §2: `web` without a word.
fn application_type(request: &Request, refusals: &mut Vec<Refusal>) -> ApplicationType {
    match request.application_type.as_deref() {
        None | Some("web") => ApplicationType::Web,
        Some("native") => ApplicationType::Native,
        Some(_) => {
            refusals.push(Refusal::ApplicationType);
            ApplicationType::Web
        }
    }
}

/// A name of blanks is none.
fn client_name(request: &Request, refusals: &mut Vec<Refusal>) -> Option<String> {
    let name = request.client_name.as_deref().map(str::trim).filter(|name| !name.is_empty())?;
    if name.chars().any(char::is_control) {
        refusals.push(Refusal::ClientName);
    }
    Some(name.to_owned())
}
