//! `[upstream_oauth2]`: other identity providers that people can log in through.

use std::collections::BTreeMap;
use std::path::PathBuf;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::resolve::Resolver;
use super::schema::format::{UlidText, Uri};
use super::source::KeyPath;
use crate::domain::SecretString;

/// Other identity providers that people can log in through. That is to come: until then
/// administrators see them, and can link people to accounts there.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct UpstreamOAuth2 {
    /// The providers.
    pub providers: Vec<Provider>,
}

/// An identity provider that people can log in through.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub struct Provider {
    /// A ULID of your choice; it is part of the address the provider sends people back to.
    #[schemars(with = "UlidText")]
    pub id: String,
    /// Whether people can log in through it.
    #[serde(default = "yes")]
    pub enabled: bool,
    /// The provider's id in Synapse's configuration (`oidc-…`), for moving accounts over.
    #[serde(default)]
    pub synapse_idp_id: Option<String>,
    /// The provider's issuer, exactly as its discovery document has it.
    #[serde(default)]
    pub issuer: Option<String>,
    /// The name people see.
    #[serde(default)]
    pub human_name: Option<String>,
    /// The logo: `apple`, `google`, `facebook`, `github`, `gitlab` or `twitter`.
    #[serde(default)]
    pub brand_name: Option<String>,
    /// This service's client id at the provider.
    pub client_id: String,
    /// The client secret that goes with it.
    #[serde(default, skip_serializing)]
    #[schemars(with = "Option<String>")]
    pub client_secret: Option<SecretString>,
    /// A file with that secret.
    #[serde(default)]
    pub client_secret_file: Option<PathBuf>,
    /// How this service proves to the provider who it is.
    pub token_endpoint_auth_method: ProviderAuthMethod,
    /// The key for `sign_in_with_apple`.
    #[serde(default)]
    pub sign_in_with_apple: Option<SignInWithApple>,
    /// The algorithm to sign with, for the two methods that end in `_jwt`.
    #[serde(default)]
    pub token_endpoint_auth_signing_alg: Option<SigningAlg>,
    /// The algorithm the provider signs its id tokens with.
    #[serde(default = "rs256")]
    pub id_token_signed_response_alg: SigningAlg,
    /// What to ask the provider for; `openid` should be among it.
    #[serde(default = "openid")]
    pub scope: String,
    /// How the provider's addresses are found.
    #[serde(default)]
    pub discovery_mode: DiscoveryMode,
    /// Whether to use PKCE (RFC 7636) with the provider.
    #[serde(default)]
    pub pkce_method: PkceMethod,
    /// Whether to ask the provider's userinfo endpoint too.
    #[serde(default)]
    pub fetch_userinfo: bool,
    /// The algorithm the provider signs userinfo answers with, if it does.
    #[serde(default)]
    pub userinfo_signed_response_alg: Option<SigningAlg>,
    /// The provider's authorization endpoint, instead of the discovered one.
    #[serde(default)]
    #[schemars(with = "Option<Uri>")]
    pub authorization_endpoint: Option<String>,
    /// The provider's userinfo endpoint, instead of the discovered one.
    #[serde(default)]
    #[schemars(with = "Option<Uri>")]
    pub userinfo_endpoint: Option<String>,
    /// The provider's token endpoint, instead of the discovered one.
    #[serde(default)]
    #[schemars(with = "Option<Uri>")]
    pub token_endpoint: Option<String>,
    /// The address of the provider's keys, instead of the discovered one.
    #[serde(default)]
    #[schemars(with = "Option<Uri>")]
    pub jwks_uri: Option<String>,
    /// How the provider sends its answer.
    #[serde(default)]
    pub response_mode: Option<ResponseMode>,
    /// What is taken over from the provider into the account.
    #[serde(default)]
    pub claims_imports: ClaimsImports,
    /// Further parameters of the authorization request; the values are templates.
    #[serde(default)]
    pub additional_authorization_parameters: BTreeMap<String, String>,
    /// Whether a `login_hint` is passed on to the provider.
    #[serde(default)]
    pub forward_login_hint: bool,
    /// What a logout at the provider does here.
    #[serde(default)]
    pub on_backchannel_logout: OnBackchannelLogout,
    /// Whether a new account through this provider needs a registration token.
    #[serde(default)]
    pub registration_token_required: bool,
}

impl Provider {
    /// What is wrong with it as a whole, if anything is.
    #[must_use]
    pub fn problem(&self) -> Option<String> {
        let needs_issuer = self.discovery_mode != DiscoveryMode::Disabled;
        (needs_issuer && self.issuer.is_none())
            .then(|| "`issuer` is missing; without it, set discovery_mode to `disabled`".to_owned())
    }
}

fn yes() -> bool {
    true
}

fn rs256() -> SigningAlg {
    SigningAlg::RS256
}

fn openid() -> String {
    "openid".to_owned()
}

/// How this service proves to a provider who it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ProviderAuthMethod {
    /// Not at all.
    None,
    /// Id and secret in the `Authorization` header.
    ClientSecretBasic,
    /// Id and secret in the form.
    ClientSecretPost,
    /// A JWT signed with the secret.
    ClientSecretJwt,
    /// A JWT signed with one of `secrets.keys`.
    PrivateKeyJwt,
    /// Apple's own way.
    SignInWithApple,
}

/// The key for Sign in with Apple.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SignInWithApple {
    /// The private key in PEM.
    #[serde(default, skip_serializing)]
    #[schemars(with = "Option<String>")]
    pub private_key: Option<SecretString>,
    /// A file with the private key.
    #[serde(default)]
    pub private_key_file: Option<PathBuf>,
    /// The team's id at Apple.
    pub team_id: String,
    /// The key's id at Apple.
    pub key_id: String,
}

/// A JWS algorithm (RFC 7518 §3.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
pub enum SigningAlg {
    HS256,
    HS384,
    HS512,
    RS256,
    RS384,
    RS512,
    PS256,
    PS384,
    PS512,
    ES256,
    ES384,
    ES512,
    ES256K,
    EdDSA,
    Ed25519,
    Ed448,
}

/// How a provider's addresses are found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DiscoveryMode {
    /// By OpenID Connect Discovery, strictly.
    #[default]
    Oidc,
    /// By OpenID Connect Discovery, without checking the document.
    Insecure,
    /// From this configuration alone.
    Disabled,
}

/// Whether PKCE is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PkceMethod {
    /// If the provider says it can.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// How the provider sends its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ResponseMode {
    /// In the query of the redirect.
    Query,
    /// As a form that is posted.
    FormPost,
}

/// What a logout at the provider does here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum OnBackchannelLogout {
    /// Nothing.
    #[default]
    DoNothing,
    /// Ends the browser session.
    LogoutBrowserOnly,
    /// Ends the browser session and what was granted in it.
    LogoutAll,
}

pub use super::claims::*;

pub(super) fn resolve(written: UpstreamOAuth2, r: &mut Resolver<'_>) -> UpstreamOAuth2 {
    let at = KeyPath::root().key("upstream_oauth2").key("providers");
    for (index, provider) in written.providers.iter().enumerate() {
        let at = at.index(index);
        if written.providers[..index].iter().any(|other| other.id == provider.id) {
            r.error(&at.key("id"), format!("another provider has the id `{}` too", provider.id));
        }
        if let Some(why) = provider.problem() {
            r.error(&at, why);
        }
    }
    written
}
