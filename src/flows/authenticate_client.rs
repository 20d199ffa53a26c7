//! Proves that a request comes from the client it names (RFC 6749 §2.3, RFC 7523 §3).

use std::time::Duration;

use super::{Context, Fault};
use crate::crypto::jwt::{self, Expectations, Expiry, VerificationKeys};
use crate::crypto::{JwsAlgorithm, Purpose, digest};
use crate::domain::client::ClientAuthMethod;
use crate::domain::{Client, ClientId, SecretString};
use crate::store::{StoreError, clients};

/// How far a client's clock may be off.
const LEEWAY: Duration = Duration::from_secs(60);

/// What a request shows of its client.
#[derive(Clone, Debug)]
pub enum Presented {
    /// Nothing.
    Nothing,
    /// A `client_id` alone.
    Id(String),
    /// A secret in HTTP Basic.
    Basic {
        /// `client_id`.
        id: String,
        /// `client_secret`.
        secret: SecretString,
    },
    /// A secret in the form.
    Post {
        /// `client_id`.
        id: String,
        /// `client_secret`.
        secret: SecretString,
    },
    /// A signed assertion (RFC 7523 §2.2).
    Assertion {
        /// `client_id`, where it stands beside the assertion.
        id: Option<String>,
        /// The JWT.
        jwt: String,
    },
}

impl Presented {
    /// The client whose secret could be guessed with it.
    #[must_use]
    pub fn guessable(&self) -> Option<&str> {
        match self {
            Self::Nothing | Self::Id(_) => None,
            Self::Basic { id, .. } | Self::Post { id, .. } => Some(id),
            Self::Assertion { id, .. } => Some(id.as_deref().unwrap_or_default()),
        }
    }
}

/// Why a client is not believed. What exactly was wrong is for the log.
#[derive(Debug, thiserror::Error)]
pub enum ClientAuthError {
    /// Nothing was shown.
    #[error("the request names no client")]
    Nothing,
    /// No such client.
    #[error("the client is not known here")]
    Unknown,
    /// It registered another way of proving itself.
    #[error("the client is registered with another authentication method ({0})")]
    Method(ClientAuthMethod),
    /// The secret or assertion is wrong.
    #[error("the client could not be authenticated: {0}")]
    Wrong(String),
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for ClientAuthError {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// The client that a request comes from.
pub async fn authenticate_client(
    ctx: &Context,
    presented: &Presented,
) -> Result<Client, ClientAuthError> {
    match presented {
        Presented::Nothing => Err(ClientAuthError::Nothing),
        Presented::Id(id) => with_method(find(ctx, id).await?, ClientAuthMethod::None),
        Presented::Basic { id, secret } => {
            let client = with_method(find(ctx, id).await?, ClientAuthMethod::SecretBasic)?;
            check_secret(ctx, client, secret)
        }
        Presented::Post { id, secret } => {
            let client = with_method(find(ctx, id).await?, ClientAuthMethod::SecretPost)?;
            check_secret(ctx, client, secret)
        }
        Presented::Assertion { id, jwt } => check_assertion(ctx, id.as_deref(), jwt).await,
    }
}

async fn find(ctx: &Context, id: &str) -> Result<Client, ClientAuthError> {
    let id: ClientId = id.parse().map_err(|_| ClientAuthError::Unknown)?;
    clients::get(&ctx.store, id).await?.ok_or(ClientAuthError::Unknown)
}

fn with_method(client: Client, method: ClientAuthMethod) -> Result<Client, ClientAuthError> {
    if client.auth_method == method {
        Ok(client)
    } else {
        Err(ClientAuthError::Method(client.auth_method))
    }
}

/// The client's own secret, unsealed.
fn secret_of(ctx: &Context, client: &Client) -> Result<SecretString, ClientAuthError> {
    let sealed = client
        .sealed_secret
        .as_deref()
        .ok_or_else(|| ClientAuthError::Wrong("the client has no secret".into()))?;
    let secret = ctx.sealer.open(Purpose::ClientSecret, sealed).map_err(|_| {
        ClientAuthError::Wrong("its secret was sealed with another encryption key".into())
    })?;
    String::from_utf8(secret.to_vec())
        .map(SecretString::new)
        .map_err(|_| ClientAuthError::Fault(Fault::Dangling("a client secret that is not text")))
}

fn check_secret(
    ctx: &Context,
    client: Client,
    given: &SecretString,
) -> Result<Client, ClientAuthError> {
    let secret = secret_of(ctx, &client)?;
    if digest::constant_time_eq(secret.expose().as_bytes(), given.expose().as_bytes()) {
        Ok(client)
    } else {
        Err(ClientAuthError::Wrong("the secret is wrong".into()))
    }
}

/// RFC 7523 §3: signed by the client, for us, and not run out.
async fn check_assertion(
    ctx: &Context,
    id: Option<&str>,
    token: &str,
) -> Result<Client, ClientAuthError> {
    let named = match id {
        Some(id) => id.to_owned(),
        None => jwt::unverified_subject(token)
            .ok_or_else(|| ClientAuthError::Wrong("the assertion has no subject".into()))?,
    };
    let client = find(ctx, &named).await?;
    let (keys, allowed) = match client.auth_method {
        ClientAuthMethod::SecretJwt => (
            VerificationKeys::Secret(secret_of(ctx, &client)?),
            JwsAlgorithm::ALL.iter().copied().filter(|alg| alg.is_symmetric()).collect::<Vec<_>>(),
        ),
        ClientAuthMethod::PrivateKeyJwt => {
            let jwks =
                client.metadata.jwks.clone().ok_or_else(|| {
                    ClientAuthError::Wrong("the client has no keys on record".into())
                })?;
            let jwks = serde_json::from_value(jwks)
                .map_err(|_| ClientAuthError::Wrong("the client's keys cannot be read".into()))?;
            (
                VerificationKeys::Public(jwks),
                JwsAlgorithm::ALL.iter().copied().filter(|alg| !alg.is_symmetric()).collect(),
            )
        }
        method => return Err(ClientAuthError::Method(method)),
    };
    let allowed = match &client.metadata.token_endpoint_auth_signing_alg {
        Some(one) => allowed.into_iter().filter(|alg| alg.as_str() == one).collect(),
        None => allowed,
    };
    let id = client.id.to_string();
    let base = &ctx.settings.http.public_base;
    let endpoint = |path: &str| base.join(path).map(String::from).unwrap_or_default();
    let token_endpoint = endpoint("oauth2/token");
    let (introspect, revoke) = (endpoint("oauth2/introspect"), endpoint("oauth2/revoke"));
    let audience = [ctx.settings.http.issuer.as_str(), &token_endpoint, &introspect, &revoke];
    let expected = Expectations {
        algorithms: &allowed,
        issuer: &id,
        audience: Some(&audience),
        expiry: Expiry::Required,
        now: ctx.now(),
        leeway: LEEWAY,
    };
    let claims = jwt::verify(token, &keys, &expected)
        .map_err(|error| ClientAuthError::Wrong(error.to_string()))?;
    if claims.get("sub").and_then(serde_json::Value::as_str) != Some(&id) {
        return Err(ClientAuthError::Wrong("the assertion is about somebody else".into()));
    }
    Ok(client)
}
