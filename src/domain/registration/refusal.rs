//! Why a registration is refused: each reason with a text that tells the developer of the client
//! what to change.

/// A reason. `field` is the name of the metadata field.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// A code must go somewhere.
    #[error("redirect_uris: the grant type authorization_code needs at least one")]
    NoRedirectUri,
    /// Longer than 1,024 bytes.
    #[error("{field}: longer than 1024 characters")]
    UriTooLong {
        /// Which.
        field: Field,
    },
    /// Does not parse as an absolute URI.
    #[error("{field}: not an absolute URI")]
    NotAUri {
        /// Which.
        field: Field,
    },
    /// RFC 6749 §3.1.2.
    #[error("{field}: must not have a fragment (the part after '#')")]
    Fragment {
        /// Which.
        field: Field,
    },
    /// A user name or password in a URI.
    #[error("{field}: must not have a user name or password in it")]
    Credentials {
        /// Which.
        field: Field,
    },
    /// `co.uk`, `github.io`: nobody owns all that is under it.
    #[error("{field}: the host '{host}' is a public suffix; use a host of your own under it")]
    PublicSuffix {
        /// Which.
        field: Field,
        /// The host.
        host: String,
    },
    /// Must be `https`.
    #[error("{field}: must use https")]
    NotHttps {
        /// Which.
        field: Field,
    },
    /// The home page must be one that people can visit.
    #[error("{field}: must be a public address, not one of the local machine")]
    Localhost {
        /// Which.
        field: Field,
    },
    /// Default policy.
    #[error("client_uri: required here; give the https address of the client's home page")]
    NoClientUri,
    /// Terms, policy, logo or redirect on a foreign host.
    #[error("{field}: the host must be that of client_uri or a subdomain of it")]
    ForeignHost {
        /// Which.
        field: Field,
    },
    /// A web client with a scheme of its own, or `http`.
    #[error(
        "{field}: a client of application_type web must use https; for an app on a device set \
         application_type to native"
    )]
    NotForWeb {
        /// Which.
        field: Field,
    },
    /// `http` on a host that is not the device itself.
    #[error("{field}: a native client may use http only with 127.0.0.1, [::1] or localhost")]
    NotLoopback {
        /// Which.
        field: Field,
    },
    /// RFC 8252 §7.1.
    #[error(
        "{field}: the scheme must be the host of client_uri in reverse order, with or without \
         more behind it (for https://example.com: com.example or com.example.app)"
    )]
    ForeignScheme {
        /// Which.
        field: Field,
    },
    /// `com.example.app://callback`.
    #[error("{field}: a private scheme takes one slash or none, as in com.example.app:/callback")]
    Authority {
        /// Which.
        field: Field,
    },
    /// Neither `web` nor `native`.
    #[error("application_type: must be web or native")]
    ApplicationType,
    /// An authentication method that we do not know.
    #[error(
        "token_endpoint_auth_method: must be none, client_secret_basic, client_secret_post, \
         client_secret_jwt or private_key_jwt"
    )]
    AuthMethod,
    /// Nothing left of what was asked for.
    #[error("grant_types: none of these is served here; use authorization_code and refresh_token")]
    NoGrantType,
    /// Nothing left of what was asked for.
    #[error("response_types: none of these is served here; use code")]
    NoResponseType,
    /// OpenID Connect Registration §2.
    #[error("response_types: '{response_type}' needs the grant type {grant_type}")]
    Incoherent {
        /// The response type.
        response_type: &'static str,
        /// The grant type that it needs.
        grant_type: &'static str,
    },
    /// RFC 6749 §4.4: only a client that can prove itself.
    #[error("grant_types: client_credentials needs a token_endpoint_auth_method other than none")]
    PublicClientCredentials,
    /// RFC 7591 §2.
    #[error("jwks and jwks_uri: give one of them, not both")]
    TwoKeySources,
    /// Nothing to verify assertions with.
    #[error("token_endpoint_auth_method private_key_jwt needs jwks or jwks_uri")]
    NoKeys,
    /// Not a set of public keys (RFC 7517 §5).
    #[error("jwks: must be an object with a list 'keys' of public keys, each with its 'kty'")]
    MalformedKeys,
    /// The secret half was sent along.
    #[error("jwks: holds a private or symmetric key; send public keys only, and replace this one")]
    PrivateKeys,
    /// Which algorithm the assertions will have must be said.
    #[error("token_endpoint_auth_method private_key_jwt needs token_endpoint_auth_signing_alg")]
    NoSigningAlg,
    /// Not one that we can verify or make, or `none`.
    #[error("{field}: '{alg}' cannot be used here; use one of {usable}")]
    SigningAlg {
        /// Which.
        field: Field,
        /// What was asked for.
        alg: String,
        /// What could be.
        usable: String,
    },
    /// Names are shown to people.
    #[error("client_name: must not have control characters")]
    ClientName,
    /// All that would be kept is more than 3,000 bytes of JSON.
    #[error("the metadata is too large: {bytes} bytes of JSON, 3000 are allowed")]
    TooLarge {
        /// How large.
        bytes: usize,
    },
}

impl Refusal {
    /// Whether the word for it is `invalid_redirect_uri` rather than `invalid_client_metadata`
    /// (RFC 7591 §3.2.2).
    #[must_use]
    pub const fn is_about_redirect_uri(&self) -> bool {
        match self {
            Self::NoRedirectUri => true,
            Self::UriTooLong { field }
            | Self::NotAUri { field }
            | Self::Fragment { field }
            | Self::Credentials { field }
            | Self::PublicSuffix { field, .. }
            | Self::NotHttps { field }
            | Self::Localhost { field }
            | Self::ForeignHost { field }
            | Self::NotForWeb { field }
            | Self::NotLoopback { field }
            | Self::ForeignScheme { field }
            | Self::Authority { field } => matches!(field, Field::RedirectUris),
            _ => false,
        }
    }
}

/// A metadata field that a reason can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// `redirect_uris`
    RedirectUris,
    /// `post_logout_redirect_uris`
    PostLogoutRedirectUris,
    /// `client_uri`
    ClientUri,
    /// `logo_uri`
    LogoUri,
    /// `tos_uri`
    TosUri,
    /// `policy_uri`
    PolicyUri,
    /// `jwks_uri`
    JwksUri,
    /// `initiate_login_uri`
    InitiateLoginUri,
    /// `sector_identifier_uri`
    SectorIdentifierUri,
    /// `token_endpoint_auth_signing_alg`
    TokenEndpointAuthSigningAlg,
    /// `id_token_signed_response_alg`
    IdTokenSignedResponseAlg,
    /// `userinfo_signed_response_alg`
    UserinfoSignedResponseAlg,
}

impl std::fmt::Display for Field {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::RedirectUris => "redirect_uris",
            Self::PostLogoutRedirectUris => "post_logout_redirect_uris",
            Self::ClientUri => "client_uri",
            Self::LogoUri => "logo_uri",
            Self::TosUri => "tos_uri",
            Self::PolicyUri => "policy_uri",
            Self::JwksUri => "jwks_uri",
            Self::InitiateLoginUri => "initiate_login_uri",
            Self::SectorIdentifierUri => "sector_identifier_uri",
            Self::TokenEndpointAuthSigningAlg => "token_endpoint_auth_signing_alg",
            Self::IdTokenSignedResponseAlg => "id_token_signed_response_alg",
            Self::UserinfoSignedResponseAlg => "userinfo_signed_response_alg",
        })
    }
}
