//! The discovery document (OpenID Connect Discovery §3, RFC 8414 §2, RFC 9207, MSC2965, MSC4191).
//!
//! Synapse fetches it, needs `issuer` and `account_management_uri`, and relays it at
//! `/_matrix/client/v1/auth_metadata`. Matrix clients need `S256`, the response modes `query` and
//! `fragment`, the response type `code`, and the grants `authorization_code` and `refresh_token`.

use serde::Serialize;

use crate::domain::account_action;
use crate::domain::client::{ClientAuthMethod, GrantType, ResponseMode};
use crate::domain::registration::CLIENT_ASSERTION_ALGS;
use crate::domain::scope;

/// Where everything is: whole URLs, made by the one maker of URLs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Endpoints {
    /// The issuer; clients compare it to the byte.
    pub issuer: String,
    /// `/authorize`
    pub authorization_endpoint: String,
    /// `/oauth2/token`
    pub token_endpoint: String,
    /// `/oauth2/keys.json`
    pub jwks_uri: String,
    /// `/oauth2/registration`; absent when it is turned off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registration_endpoint: Option<String>,
    /// `/oauth2/introspect`
    pub introspection_endpoint: String,
    /// `/oauth2/revoke`
    pub revocation_endpoint: String,
    /// `/oauth2/userinfo`
    pub userinfo_endpoint: String,
    /// `/oauth2/end_session`
    pub end_session_endpoint: String,
    /// `/oauth2/device`; absent when the device grant is not served.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_authorization_endpoint: Option<String>,
    /// `/account/`
    pub account_management_uri: String,
}

/// What differs from one installation to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Capabilities {
    /// The grants that are served.
    pub grant_types: Vec<GrantType>,
    /// What the keystore can sign with.
    pub signing_algs: Vec<String>,
    /// The languages of the pages, as BCP 47 tags.
    pub ui_locales: Vec<String>,
    /// Whether people may register with a password: adds the prompt `create`.
    pub password_registration: bool,
    /// The operator's privacy policy.
    pub policy_uri: Option<String>,
    /// The operator's terms of service.
    pub tos_uri: Option<String>,
}

/// The document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "the document has so many")]
pub struct ProviderMetadata {
    #[serde(flatten)]
    endpoints: Endpoints,
    scopes_supported: &'static [&'static str],
    response_types_supported: &'static [&'static str],
    response_modes_supported: &'static [ResponseMode],
    grant_types_supported: Vec<GrantType>,
    token_endpoint_auth_methods_supported: &'static [ClientAuthMethod],
    token_endpoint_auth_signing_alg_values_supported: &'static [&'static str],
    revocation_endpoint_auth_methods_supported: &'static [ClientAuthMethod],
    revocation_endpoint_auth_signing_alg_values_supported: &'static [&'static str],
    introspection_endpoint_auth_methods_supported: &'static [ClientAuthMethod],
    introspection_endpoint_auth_signing_alg_values_supported: &'static [&'static str],
    code_challenge_methods_supported: &'static [&'static str],
    subject_types_supported: &'static [&'static str],
    id_token_signing_alg_values_supported: Vec<String>,
    userinfo_signing_alg_values_supported: Vec<String>,
    display_values_supported: &'static [&'static str],
    ui_locales_supported: Vec<String>,
    claim_types_supported: &'static [&'static str],
    claims_supported: &'static [&'static str],
    claims_parameter_supported: bool,
    request_parameter_supported: bool,
    request_uri_parameter_supported: bool,
    authorization_response_iss_parameter_supported: bool,
    prompt_values_supported: Vec<&'static str>,
    account_management_actions_supported: &'static [&'static str],
    #[serde(skip_serializing_if = "Option::is_none")]
    op_policy_uri: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    op_tos_uri: Option<String>,
}

const AUTH_METHODS: &[ClientAuthMethod] = &[
    ClientAuthMethod::SecretBasic,
    ClientAuthMethod::SecretPost,
    ClientAuthMethod::SecretJwt,
    ClientAuthMethod::PrivateKeyJwt,
    ClientAuthMethod::None,
];

/// Those by which a client may introspect: it must prove who it is.
const PROVING_METHODS: &[ClientAuthMethod] = &[
    ClientAuthMethod::SecretBasic,
    ClientAuthMethod::SecretPost,
    ClientAuthMethod::SecretJwt,
    ClientAuthMethod::PrivateKeyJwt,
];

impl ProviderMetadata {
    /// The document of an installation.
    #[must_use]
    pub fn new(endpoints: Endpoints, capabilities: Capabilities) -> Self {
        let create = capabilities.password_registration.then_some("create");
        let prompts = ["none", "login", "consent", "select_account"].into_iter().chain(create);
        Self {
            endpoints,
            scopes_supported: &[scope::OPENID, scope::PROFILE, scope::EMAIL, scope::OFFLINE_ACCESS],
            response_types_supported: &["code"],
            response_modes_supported: &[
                ResponseMode::FormPost,
                ResponseMode::Query,
                ResponseMode::Fragment,
            ],
            grant_types_supported: capabilities.grant_types,
            token_endpoint_auth_methods_supported: AUTH_METHODS,
            token_endpoint_auth_signing_alg_values_supported: CLIENT_ASSERTION_ALGS,
            revocation_endpoint_auth_methods_supported: AUTH_METHODS,
            revocation_endpoint_auth_signing_alg_values_supported: CLIENT_ASSERTION_ALGS,
            introspection_endpoint_auth_methods_supported: PROVING_METHODS,
            introspection_endpoint_auth_signing_alg_values_supported: CLIENT_ASSERTION_ALGS,
            code_challenge_methods_supported: &["S256"],
            subject_types_supported: &["public"],
            id_token_signing_alg_values_supported: capabilities.signing_algs.clone(),
            userinfo_signing_alg_values_supported: capabilities.signing_algs,
            display_values_supported: &["page"],
            ui_locales_supported: capabilities.ui_locales,
            claim_types_supported: &["normal"],
            claims_supported: &[
                "iss",
                "sub",
                "aud",
                "iat",
                "exp",
                "nonce",
                "auth_time",
                "at_hash",
                "c_hash",
                "sid",
                "name",
                "preferred_username",
                "username",
                "email",
                "email_verified",
            ],
            claims_parameter_supported: false,
            request_parameter_supported: false,
            request_uri_parameter_supported: false,
            authorization_response_iss_parameter_supported: true,
            prompt_values_supported: prompts.collect(),
            account_management_actions_supported: account_action::ADVERTISED,
            op_policy_uri: capabilities.policy_uri,
            op_tos_uri: capabilities.tos_uri,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn document(password_registration: bool) -> Value {
        let at = |path: &str| format!("https://auth.example.com{path}");
        let endpoints = Endpoints {
            issuer: at("/"),
            authorization_endpoint: at("/authorize"),
            token_endpoint: at("/oauth2/token"),
            jwks_uri: at("/oauth2/keys.json"),
            registration_endpoint: Some(at("/oauth2/registration")),
            introspection_endpoint: at("/oauth2/introspect"),
            revocation_endpoint: at("/oauth2/revoke"),
            userinfo_endpoint: at("/oauth2/userinfo"),
            end_session_endpoint: at("/oauth2/end_session"),
            device_authorization_endpoint: None,
            account_management_uri: at("/account/"),
        };
        let capabilities = Capabilities {
            grant_types: vec![GrantType::AuthorizationCode, GrantType::RefreshToken],
            signing_algs: vec!["RS256".into(), "ES256".into()],
            ui_locales: vec!["en".into()],
            password_registration,
            policy_uri: Some(at("/privacy")),
            tos_uri: None,
        };
        serde_json::to_value(ProviderMetadata::new(endpoints, capabilities)).unwrap()
    }

    #[test]
    fn synapse_finds_its_two_strings() {
        let document = document(false);
        assert_eq!(document["issuer"], "https://auth.example.com/");
        assert_eq!(document["account_management_uri"], "https://auth.example.com/account/");
    }

    #[test]
    fn matrix_clients_find_what_they_insist_on() {
        let document = document(false);
        assert_eq!(document["response_types_supported"], json!(["code"]));
        assert_eq!(document["response_modes_supported"], json!(["form_post", "query", "fragment"]));
        assert_eq!(document["code_challenge_methods_supported"], json!(["S256"]));
        assert_eq!(
            document["grant_types_supported"],
            json!(["authorization_code", "refresh_token"])
        );
        assert_eq!(document["id_token_signing_alg_values_supported"], json!(["RS256", "ES256"]));
    }

    #[test]
    fn what_is_not_served_is_not_listed() {
        let document = document(false);
        assert_eq!(document.get("device_authorization_endpoint"), None);
        assert_eq!(document["op_policy_uri"], "https://auth.example.com/privacy");
        assert_eq!(document.get("op_tos_uri"), None);
        assert_eq!(
            document["prompt_values_supported"],
            json!(["none", "login", "consent", "select_account"])
        );
        let keys = document.as_object().unwrap().keys();
        assert!(!keys.into_iter().any(|key| key.contains("graphql")));
    }

    #[test]
    fn open_registration_adds_the_prompt_create() {
        let prompts = document(true)["prompt_values_supported"].clone();
        assert!(prompts.as_array().unwrap().contains(&json!("create")));
    }
}
