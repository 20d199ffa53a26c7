//! Brings the static clients of the store in line with the configuration's `[[clients]]`.
//!
//! The server does this at its start, without pruning; `config sync` does it on demand.

use serde::{Deserialize, Serialize};

use super::remove_client::remove_client;
use super::{Context, Fault, events};
use crate::config::clients::{ClientAuth, StaticClient};
use crate::crypto::{Purpose, digest};
use crate::domain::client::{
    ApplicationType, ClientAuthMethod, ClientMetadata, ClientSource, GrantType,
};
use crate::domain::{Act, Client, ClientId, Deed, Doer, SecretString, Timestamp};
use crate::store::clients;

/// What was changed, or would be.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClientsSynced {
    /// Whether nothing was written.
    pub dry_run: bool,
    /// New clients.
    pub added: Vec<ClientId>,
    /// Clients whose configuration had changed.
    pub updated: Vec<ClientId>,
    /// Clients that are no longer configured and were removed.
    pub removed: Vec<ClientId>,
    /// Clients that are no longer configured and were left, since pruning was not asked for.
    pub left: Vec<ClientId>,
    /// How many sessions of removed clients were ended.
    pub sessions_ended: usize,
    /// Clients that were in line already.
    pub unchanged: Vec<ClientId>,
}

/// Adds and updates what is configured; with `prune` also removes static clients that are not, and
/// ends their sessions. With `dry_run` nothing is written.
pub async fn sync_clients(
    ctx: &Context,
    by: &Doer,
    configured: &[StaticClient],
    prune: bool,
    dry_run: bool,
) -> Result<ClientsSynced, Fault> {
    let now = ctx.now();
    let mut outcome = ClientsSynced { dry_run, ..ClientsSynced::default() };
    let mut tx = ctx.store.begin().await?;
    for client in configured {
        let id = client.client_id;
        let stored = clients::get(&tx, id).await?;
        if stored.as_ref().is_some_and(|stored| is_in_line(ctx, stored, client)) {
            outcome.unchanged.push(id);
            continue;
        }
        let created_at = stored.as_ref().map_or(now, |stored| stored.created_at);
        clients::put(&mut tx, &record(ctx, client, created_at)).await?;
        if stored.is_some() { outcome.updated.push(id) } else { outcome.added.push(id) }
    }
    for stored in clients::statics(&tx).await? {
        if configured.iter().any(|client| client.client_id == stored.id) {
            continue;
        }
        if prune {
            outcome.sessions_ended += remove_client(ctx, &mut tx, stored.id, now).await?;
            outcome.removed.push(stored.id);
        } else {
            outcome.left.push(stored.id);
        }
    }
    if !dry_run {
        for id in outcome.added.iter().chain(&outcome.updated).chain(&outcome.removed) {
            let deed = Deed::of(Act::ClientsSynced).about(id);
            events::tell_act(ctx, &mut tx, by, deed, now).await?;
        }
        tx.commit().await?;
        ctx.outbox.wake();
    }
    Ok(outcome)
}

/// How many clients have a secret that was sealed with another encryption key than ours.
pub async fn unreadable_secrets(ctx: &Context) -> Result<usize, Fault> {
    const PAGE: usize = 500;
    let (mut count, mut last) = (0, None);
    loop {
        let page = clients::page(&ctx.store, last, PAGE).await?;
        let sealed = page.iter().filter_map(|client| client.sealed_secret.as_deref());
        count +=
            sealed.filter(|sealed| ctx.sealer.open(Purpose::ClientSecret, sealed).is_err()).count();
        match page.last() {
            Some(client) if page.len() == PAGE => last = Some(client.id),
            _ => return Ok(count),
        }
    }
}

/// Whether the stored client is what its configuration would make. Sealing the same secret twice
/// gives two texts, so the secrets are compared unsealed.
fn is_in_line(ctx: &Context, stored: &Client, configured: &StaticClient) -> bool {
    let same_secret = match (&stored.sealed_secret, secret(configured)) {
        (None, None) => true,
        (Some(sealed), Some(secret)) => ctx
            .sealer
            .open(Purpose::ClientSecret, sealed)
            .is_ok_and(|stored| digest::constant_time_eq(&stored, secret.expose().as_bytes())),
        _ => false,
    };
    same_secret
        && stored.source == ClientSource::Static
        && stored.auth_method == auth_method(configured)
        && stored.metadata == metadata(configured)
}

fn record(ctx: &Context, configured: &StaticClient, created_at: Timestamp) -> Client {
    let seal =
        |secret: &SecretString| ctx.sealer.seal(Purpose::ClientSecret, secret.expose().as_bytes());
    Client {
        id: configured.client_id,
        source: ClientSource::Static,
        created_at,
        expires_at: None,
        auth_method: auth_method(configured),
        sealed_secret: secret(configured).map(seal),
        metadata: metadata(configured),
    }
}

fn auth_method(configured: &StaticClient) -> ClientAuthMethod {
    match configured.auth {
        ClientAuth::None => ClientAuthMethod::None,
        ClientAuth::SecretBasic(_) => ClientAuthMethod::SecretBasic,
        ClientAuth::SecretPost(_) => ClientAuthMethod::SecretPost,
        ClientAuth::SecretJwt(_) => ClientAuthMethod::SecretJwt,
        ClientAuth::PrivateKeyJwt(_) | ClientAuth::PrivateKeyJwtUri(_) => {
            ClientAuthMethod::PrivateKeyJwt
        }
    }
}

fn secret(configured: &StaticClient) -> Option<&SecretString> {
    match &configured.auth {
        ClientAuth::SecretBasic(secret)
        | ClientAuth::SecretPost(secret)
        | ClientAuth::SecretJwt(secret) => Some(secret),
        ClientAuth::None | ClientAuth::PrivateKeyJwt(_) | ClientAuth::PrivateKeyJwtUri(_) => None,
    }
}

/// A configured client may use every grant type that its kind can: who writes the configuration
/// trusts it.
fn metadata(configured: &StaticClient) -> ClientMetadata {
    let mut grant_types = vec![GrantType::AuthorizationCode, GrantType::RefreshToken];
    if !matches!(configured.auth, ClientAuth::None) {
        grant_types.push(GrantType::ClientCredentials);
    }
    grant_types.push(GrantType::DeviceCode);
    let (jwks, jwks_uri) = match &configured.auth {
        ClientAuth::PrivateKeyJwt(keys) => (Some(keys.clone()), None),
        ClientAuth::PrivateKeyJwtUri(uri) => (None, Some(uri.clone())),
        _ => (None, None),
    };
    ClientMetadata {
        redirect_uris: configured.redirect_uris.clone(),
        post_logout_redirect_uris: configured.post_logout_redirect_uris.clone(),
        grant_types,
        application_type: ApplicationType::Web,
        client_name: configured.client_name.clone(),
        client_uri: configured.client_uri.clone(),
        jwks,
        jwks_uri,
        ..ClientMetadata::default()
    }
}
