//! Registers a client that nobody knew before (RFC 7591). Public clients with equal metadata share
//! one registration, since Matrix clients register anew at each sign-in.

use serde_json::Value;

use super::fault::faults;
use super::{Context, Fault, policy};
use crate::crypto::{Purpose, digest};
use crate::domain::client::{ClientAuthMethod, ClientSource};
use crate::domain::registration::{self, RegistrationPolicy, Request};
use crate::domain::violation::{Violation, in_one_line};
use crate::domain::{Caller, Client, SecretString};
use crate::policy::EntryPoint;
use crate::protocol::oauth::error::ErrorBody;
use crate::store::clients;

/// Why a client was not registered.
#[derive(Debug, thiserror::Error)]
pub enum RegisterError {
    /// The metadata is not acceptable; all reasons.
    #[error("the client metadata was refused")]
    Refused(ErrorBody),
    /// The policy objects.
    #[error("{}", in_one_line(.0))]
    Policy(Vec<Violation>),
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(RegisterError);

/// Registers a client, or finds its twin. The secret is shown this once.
pub async fn register_client(
    ctx: &Context,
    asked: Request,
    metadata: &Value,
    caller: &Caller,
) -> Result<(Client, Option<SecretString>), RegisterError> {
    let accepted = registration::check(&asked, &switches(ctx))
        .map_err(|refusals| RegisterError::Refused(ErrorBody::from(&refusals[..])))?;
    let violations = policy::objections_to_client(ctx, metadata, caller);
    if !violations.is_empty() {
        return Err(RegisterError::Policy(violations));
    }
    let is_public = accepted.auth_method == ClientAuthMethod::None;
    let metadata_digest = is_public
        .then(|| digest::sha256(registration::metadata_for_digest(&accepted.metadata).as_bytes()));
    let (now, lifetime) = (ctx.now(), ctx.settings.oauth.unused_client_ttl);
    let mut tx = ctx.store.begin().await?;
    if let Some(metadata_digest) = metadata_digest
        && let Some(twin) = clients::by_metadata(&tx, metadata_digest).await?
    {
        if let Some(renewed) = twin.renewed(now, lifetime) {
            clients::put(&mut tx, &Client { expires_at: Some(renewed), ..twin.clone() }).await?;
        }
        // Even if nothing is written, the twin may be on its way to the disk: the answer waits.
        tx.commit().await?;
        return Ok((twin, None));
    }
    let secret = secret_len(accepted.auth_method).map(|len| ctx.mint.alphanumeric(len));
    let client = Client {
        id: ctx.mint.id(now),
        source: ClientSource::Dynamic { metadata_digest },
        created_at: now,
        expires_at: Some(now + lifetime),
        auth_method: accepted.auth_method,
        sealed_secret: secret.as_ref().map(|secret| seal_secret(ctx, secret)),
        metadata: accepted.metadata,
    };
    clients::put(&mut tx, &client).await?;
    tx.commit().await?;
    Ok((client, secret))
}

/// How long a client's secret is, if it has one. One that signs must be as long as the hash of the
/// strongest algorithm (RFC 7518 §3.2).
pub(super) const fn secret_len(method: ClientAuthMethod) -> Option<usize> {
    match method {
        // 190 random bits; RFC 6749 §10.10 asks for 128.
        ClientAuthMethod::SecretBasic | ClientAuthMethod::SecretPost => Some(32),
        ClientAuthMethod::SecretJwt => Some(64),
        ClientAuthMethod::None | ClientAuthMethod::PrivateKeyJwt => None,
    }
}

/// A client's secret as it is kept.
pub(super) fn seal_secret(ctx: &Context, secret: &SecretString) -> String {
    ctx.sealer.seal(Purpose::ClientSecret, secret.expose().as_bytes())
}

/// The switches of the built-in rules; a policy of the operator's judges in their place.
pub(super) fn switches(ctx: &Context) -> RegistrationPolicy {
    let book = ctx.policy.now();
    let lax = book.is_custom(EntryPoint::ClientRegistration);
    let rules = book.rules.clients.clone();
    RegistrationPolicy {
        allow_insecure_uris: lax || rules.allow_insecure_uris,
        allow_host_mismatch: lax || rules.allow_host_mismatch,
        allow_missing_client_uri: lax || rules.allow_missing_client_uri,
        ..rules
    }
}
