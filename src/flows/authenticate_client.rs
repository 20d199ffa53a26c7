//! Proves that a request comes from the client it names (RFC 6749 §2.3, RFC 7523 §3).

use super::client_assertion::check_assertion;
use super::{Context, Fault};
use crate::crypto::{Purpose, digest};
use crate::domain::client::ClientAuthMethod;
use crate::domain::{Client, ClientId, SecretString};
use crate::store::{StoreError, clients};

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
    /// The client whose secret could be guessed with it, in the one spelling of its id: others
    /// are read as well, and must not each have guesses of their own.
    #[must_use]
    pub fn guessable(&self) -> Option<String> {
        let id = match self {
            Self::Nothing | Self::Id(_) => return None,
            Self::Basic { id, .. } | Self::Post { id, .. } => id.as_str(),
            Self::Assertion { id, .. } => id.as_deref().unwrap_or_default(),
        };
        Some(id.parse().map_or_else(|_| id.to_owned(), |id: ClientId| id.to_string()))
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
    /// Its keys could not be fetched; it may try again.
    #[error("{0}")]
    KeysUnavailable(String),
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
    let client = match presented {
        Presented::Nothing => Err(ClientAuthError::Nothing),
        Presented::Id(id) => with_method(find_client(ctx, id).await?, ClientAuthMethod::None),
        Presented::Basic { id, secret } => {
            let client = with_method(find_client(ctx, id).await?, ClientAuthMethod::SecretBasic)?;
            check_secret(ctx, client, secret)
        }
        Presented::Post { id, secret } => {
            let client = with_method(find_client(ctx, id).await?, ClientAuthMethod::SecretPost)?;
            check_secret(ctx, client, secret)
        }
        Presented::Assertion { id, jwt } => check_assertion(ctx, id.as_deref(), jwt).await,
    }?;
    ctx.activity.client_used(&client, ctx.settings.oauth.unused_client_ttl, ctx.now());
    Ok(client)
}

/// The client of an id as it stood in the request.
pub(super) async fn find_client(ctx: &Context, id: &str) -> Result<Client, ClientAuthError> {
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
pub(super) fn secret_of(ctx: &Context, client: &Client) -> Result<SecretString, ClientAuthError> {
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
