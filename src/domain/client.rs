//! OAuth clients: applications that act for a user (RFC 6749 §2, RFC 7591 §2).

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use url::Url;

use super::{ClientId, Digest, Timestamp};

/// An application that may ask for tokens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Client {
    /// Its `client_id`, a ULID.
    pub id: ClientId,
    /// Where it came from.
    pub source: ClientSource,
    /// When it was made here.
    pub created_at: Timestamp,
    /// When it may be forgotten, unless it is used before; never, if it did not register itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// How it proves itself at the token endpoint.
    pub auth_method: ClientAuthMethod,
    /// Its secret, sealed with the encryption key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sealed_secret: Option<String>,
    /// What it said of itself.
    pub metadata: ClientMetadata,
}

impl Client {
    /// Whether it can keep a secret (RFC 6749 §2.1); only such clients may introspect.
    #[must_use]
    pub const fn is_confidential(&self) -> bool {
        !matches!(self.auth_method, ClientAuthMethod::None)
    }

    /// Whether it registered itself, so that nobody here vouches for it.
    #[must_use]
    pub const fn is_dynamic(&self) -> bool {
        matches!(self.source, ClientSource::Dynamic { .. })
    }

    /// Whether it may use a grant type.
    #[must_use]
    pub fn may_use(&self, grant: GrantType) -> bool {
        self.metadata.grant_types.contains(&grant)
    }

    /// When it may be forgotten if it is used at `now` and not again for `lifetime`, if that is
    /// worth a write: a day later than what stands there. `None` for one that is never forgotten.
    #[must_use]
    pub fn renewed(&self, now: Timestamp, lifetime: Duration) -> Option<Timestamp> {
        const WORTH_A_WRITE: Duration = Duration::from_hours(24);
        let renewed = now + lifetime;
        self.expires_at.filter(|at| *at + WORTH_A_WRITE <= renewed).map(|_| renewed)
    }

    /// The name to show: what it called itself, or else its id.
    #[must_use]
    pub fn display_name(&self) -> String {
        self.metadata.client_name.clone().unwrap_or_else(|| self.id.to_string())
    }
}

/// Where a client came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClientSource {
    /// The configuration file; `config sync` keeps it.
    Static,
    /// An administrator, through the admin API or the console.
    Administrator,
    /// Dynamic registration (RFC 7591).
    Dynamic {
        /// Public clients with equal metadata share one registration: the digest finds it.
        metadata_digest: Option<Digest>,
    },
}

/// Registered metadata (RFC 7591 §2, OpenID Connect Registration §2). Unknown fields are ignored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClientMetadata {
    /// Where codes may be sent; texts are kept as registered, since they are compared exactly.
    #[serde(default)]
    pub redirect_uris: Vec<String>,
    /// What it may ask at the token endpoint.
    #[serde(default)]
    pub grant_types: Vec<GrantType>,
    /// `web` or `native`.
    #[serde(default)]
    pub application_type: ApplicationType,
    /// Its name, for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_name: Option<String>,
    /// Its home page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_uri: Option<Url>,
    /// Its picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo_uri: Option<Url>,
    /// Its terms.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tos_uri: Option<Url>,
    /// Its privacy policy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy_uri: Option<Url>,
    /// Its public keys, as given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwks: Option<serde_json::Value>,
    /// Where its public keys are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwks_uri: Option<Url>,
    /// With what its assertions must be signed, if it said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_signing_alg: Option<String>,
    /// With what its `id_tokens` are to be signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_signed_response_alg: Option<String>,
    /// With what its userinfo is to be signed; plain JSON if it did not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_signed_response_alg: Option<String>,
    /// Where a browser may be sent after sign-out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub post_logout_redirect_uris: Vec<String>,
    /// Where a sign-in may be started from outside.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub initiate_login_uri: Option<Url>,
    /// The greatest age of a sign-in that it accepts, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_max_age: Option<u32>,
    /// Whether it wants to be told when its user signed in. It always is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub require_auth_time: Option<bool>,
    /// People to write to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<String>,
}

/// Whether the client is a web site or runs on a person's device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ApplicationType {
    /// A web site.
    #[default]
    Web,
    /// An app on a device.
    Native,
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $word)] $variant),* }

        impl $name {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The word on the wire.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl FromStr for $name {
            type Err = UnknownWord;
            fn from_str(text: &str) -> Result<Self, UnknownWord> {
                match text { $($word => Ok(Self::$variant),)* _ => Err(UnknownWord) }
            }
        }
    };
}

/// A word that is none of those known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown value")]
pub struct UnknownWord;

words! {
    /// How a client proves itself (RFC 6749 §2.3, OpenID Connect Core §9).
    ClientAuthMethod {
        /// Not at all: a public client.
        None = "none",
        /// HTTP Basic.
        SecretBasic = "client_secret_basic",
        /// In the form.
        SecretPost = "client_secret_post",
        /// An assertion signed with its secret (RFC 7523).
        SecretJwt = "client_secret_jwt",
        /// An assertion signed with its private key (RFC 7523).
        PrivateKeyJwt = "private_key_jwt",
    }
}

words! {
    /// What a client may bring to the token endpoint.
    GrantType {
        /// RFC 6749 §4.1.
        AuthorizationCode = "authorization_code",
        /// RFC 6749 §6.
        RefreshToken = "refresh_token",
        /// RFC 6749 §4.4.
        ClientCredentials = "client_credentials",
        /// RFC 8628.
        DeviceCode = "urn:ietf:params:oauth:grant-type:device_code",
    }
}

words! {
    /// How the answer of the authorization endpoint travels (OAuth 2.0 Multiple Response Types §2.1).
    ResponseMode {
        /// In the query of the redirect URI.
        Query = "query",
        /// In its fragment.
        Fragment = "fragment",
        /// As a form that the browser posts.
        FormPost = "form_post",
    }
}
