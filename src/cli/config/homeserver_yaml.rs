//! Synapse's `homeserver.yaml`, as far as it tells how Postern must be set up and what has to
//! change in it. Key names are Synapse's (its configuration manual).

use serde::Deserialize;

/// The parts of `homeserver.yaml` that matter here; everything else is passed over.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[expect(clippy::struct_excessive_bools, reason = "they are Synapse's switches")]
pub struct HomeserverYaml {
    pub server_name: Option<String>,
    pub public_baseurl: Option<String>,
    pub listeners: Vec<Listener>,
    pub matrix_authentication_service: Option<Delegation>,
    pub experimental_features: Experimental,
    pub password_config: PasswordConfig,
    pub bcrypt_rounds: Option<u32>,
    pub email: Option<Email>,
    pub enable_registration: bool,
    pub registration_requires_token: bool,
    pub registrations_require_3pid: Vec<String>,
    pub enable_registration_captcha: bool,
    pub recaptcha_public_key: Option<String>,
    pub recaptcha_private_key: Option<String>,
    pub enable_set_displayname: Option<bool>,
    pub enable_3pid_changes: Option<bool>,
    pub user_consent: Option<serde_json::Value>,
    pub oidc_providers: Vec<serde_json::Value>,
    pub oidc_config: Option<serde_json::Value>,
    pub saml2_config: Option<serde_json::Value>,
    pub cas_config: Option<Switch>,
    pub jwt_config: Option<Switch>,
    pub password_providers: Vec<serde_json::Value>,
    pub login_via_existing_session: Option<Switch>,
    pub session_lifetime: Option<serde_json::Value>,
    pub refreshable_access_token_lifetime: Option<serde_json::Value>,
    pub refresh_token_lifetime: Option<serde_json::Value>,
    pub nonrefreshable_access_token_lifetime: Option<serde_json::Value>,
    pub allow_guest_access: bool,
}

/// A section with `enabled`.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Switch {
    pub enabled: bool,
}

/// An entry of `listeners`.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Listener {
    #[serde(rename = "type")]
    pub kind: String,
    pub port: Option<u16>,
    pub tls: bool,
    pub bind_addresses: Vec<String>,
    pub resources: Vec<ListenerResource>,
}

/// What a listener serves.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ListenerResource {
    pub names: Vec<String>,
}

/// `matrix_authentication_service`.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Delegation {
    pub enabled: bool,
    pub endpoint: Option<String>,
    pub secret: Option<String>,
    pub secret_path: Option<String>,
}

/// `experimental_features`.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Experimental {
    pub msc3861: Option<Msc3861>,
}

/// `experimental_features.msc3861`.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Msc3861 {
    pub enabled: bool,
    pub issuer: Option<String>,
    pub client_id: Option<String>,
    pub client_auth_method: Option<String>,
    pub client_secret: Option<String>,
    pub client_secret_path: Option<String>,
    pub admin_token: Option<String>,
    pub admin_token_path: Option<String>,
    pub account_management_url: Option<String>,
}

/// `password_config`. `enabled` may be a word (`only_for_reauth`).
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct PasswordConfig {
    pub enabled: Option<serde_json::Value>,
    pub pepper: Option<String>,
}

/// `email`.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Email {
    pub smtp_host: Option<String>,
    pub smtp_port: Option<u16>,
    pub smtp_user: Option<String>,
    pub smtp_pass: Option<String>,
    pub force_tls: bool,
    pub enable_tls: Option<bool>,
    pub notif_from: Option<String>,
    pub app_name: Option<String>,
}

impl HomeserverYaml {
    /// Where Synapse answers clients on this machine.
    pub fn endpoint(&self) -> Option<String> {
        let serves_clients = |listener: &&Listener| {
            listener.resources.iter().flat_map(|r| &r.names).any(|name| name == "client")
        };
        let web: Vec<&Listener> =
            self.listeners.iter().filter(|l| l.kind == "http" && l.port.is_some()).collect();
        let listener = web.iter().copied().find(serves_clients).or(web.first().copied())?;
        let everywhere = |address: &&String| {
            !matches!(address.as_str(), "0.0.0.0" | "::" | "127.0.0.1" | "::1" | "localhost" | "")
        };
        let only_elsewhere = listener.bind_addresses.iter().all(|a| everywhere(&a));
        let host = match listener.bind_addresses.first().filter(|_| only_elsewhere) {
            Some(v6) if v6.contains(':') => format!("[{v6}]"),
            Some(address) => address.clone(),
            None => "localhost".to_owned(),
        };
        let scheme = if listener.tls { "https" } else { "http" };
        Some(format!("{scheme}://{host}:{}/", listener.port?))
    }

    /// What Synapse refuses to start with once it delegates, as keys that stand in this file.
    pub fn in_the_way(&self) -> Vec<&'static str> {
        let passwords =
            !matches!(self.password_config.enabled, Some(serde_json::Value::Bool(false)));
        [
            (passwords, "password_config.enabled: set it to false"),
            (self.enable_registration, "enable_registration: remove it"),
            (self.enable_registration_captcha, "enable_registration_captcha: remove it"),
            (self.user_consent.is_some(), "user_consent: remove it"),
            (
                !self.oidc_providers.is_empty(),
                "oidc_providers: remove it; set the providers up as [[upstream_oauth2.providers]]",
            ),
            (
                self.oidc_config.is_some(),
                "oidc_config: remove it; set the provider up as [[upstream_oauth2.providers]]",
            ),
            (self.saml2_config.is_some(), "saml2_config: remove it"),
            (self.cas_config.as_ref().is_some_and(|s| s.enabled), "cas_config: remove it"),
            (self.jwt_config.as_ref().is_some_and(|s| s.enabled), "jwt_config: remove it"),
            (!self.password_providers.is_empty(), "password_providers: remove it"),
            (
                self.login_via_existing_session.as_ref().is_some_and(|s| s.enabled),
                "login_via_existing_session: remove it",
            ),
            (self.session_lifetime.is_some(), "session_lifetime: remove it"),
            (
                self.refreshable_access_token_lifetime.is_some(),
                "refreshable_access_token_lifetime: remove it",
            ),
            (self.refresh_token_lifetime.is_some(), "refresh_token_lifetime: remove it"),
            (
                self.nonrefreshable_access_token_lifetime.is_some(),
                "nonrefreshable_access_token_lifetime: remove it",
            ),
            (self.enable_3pid_changes == Some(true), "enable_3pid_changes: remove it"),
            (self.allow_guest_access, "allow_guest_access: guests cannot log in any more"),
        ]
        .into_iter()
        .filter_map(|(there, sentence)| there.then_some(sentence))
        .collect()
    }
}
