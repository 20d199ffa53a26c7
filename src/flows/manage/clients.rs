//! OAuth clients that administrators make, beside those of the configuration and those that registered
//! themselves. The rules are those of registration, without what protects from strangers: an
//! administrator may leave `client_uri` out and use any host.

use super::ManageError;
use crate::domain::client::{ClientAuthMethod, ClientSource};
use crate::domain::registration::{self, RegistrationPolicy, Request};
use crate::domain::{Act, Client, ClientId, Deed, Doer, SecretString};
use crate::flows::register_client::{seal_secret, secret_len, switches};
use crate::flows::remove_client::remove_client;
use crate::flows::{Context, events};
use crate::store::{Read, clients};

/// A client with its new secret, if it has one: it is told this once.
#[derive(Debug)]
pub struct ClientMade {
    /// The client.
    pub client: Client,
    /// Its secret.
    pub secret: Option<SecretString>,
}

/// Makes a client. It is never forgotten, and `config sync --prune` leaves it alone.
pub async fn create_client(
    ctx: &Context,
    by: &Doer,
    asked: Request,
) -> Result<ClientMade, ManageError> {
    let accepted = accept(ctx, &asked)?;
    let secret = new_secret(ctx, accepted.auth_method);
    let now = ctx.now();
    let client = Client {
        id: ctx.mint.id(now),
        source: ClientSource::Administrator,
        created_at: now,
        expires_at: None,
        auth_method: accepted.auth_method,
        sealed_secret: secret.as_ref().map(|secret| seal_secret(ctx, secret)),
        metadata: accepted.metadata,
    };
    let mut tx = ctx.store.begin().await?;
    clients::put(&mut tx, &client).await?;
    events::tell_act(ctx, &mut tx, by, deed(Act::ClientCreated, client.id), now).await?;
    tx.commit().await?;
    Ok(ClientMade { client, secret })
}

/// Puts new metadata in the place of the old. The secret stays, unless the client proves itself in
/// another way now that has one.
pub async fn edit_client(
    ctx: &Context,
    by: &Doer,
    id: ClientId,
    asked: Request,
) -> Result<ClientMade, ManageError> {
    let accepted = accept(ctx, &asked)?;
    let mut tx = ctx.store.begin().await?;
    let before = find(&tx, id).await?;
    let keeps_secret = before.sealed_secret.is_some()
        && secret_len(before.auth_method) == secret_len(accepted.auth_method);
    let secret = if keeps_secret { None } else { new_secret(ctx, accepted.auth_method) };
    let sealed_secret = match &secret {
        Some(secret) => Some(seal_secret(ctx, secret)),
        None => before.sealed_secret.filter(|_| keeps_secret),
    };
    let source = match before.source {
        // It says something else of itself now than those that would share it.
        ClientSource::Dynamic { .. } => ClientSource::Dynamic { metadata_digest: None },
        other => other,
    };
    let (auth_method, metadata) = (accepted.auth_method, accepted.metadata);
    let client = Client { source, auth_method, sealed_secret, metadata, ..before };
    clients::put(&mut tx, &client).await?;
    events::tell_act(ctx, &mut tx, by, deed(Act::ClientChanged, id), ctx.now()).await?;
    tx.commit().await?;
    Ok(ClientMade { client, secret })
}

/// Gives a client a new secret: the old one is worth nothing at once.
pub async fn regenerate_client_secret(
    ctx: &Context,
    by: &Doer,
    id: ClientId,
) -> Result<ClientMade, ManageError> {
    let mut tx = ctx.store.begin().await?;
    let before = find(&tx, id).await?;
    let secret = new_secret(ctx, before.auth_method).ok_or(ManageError::NoSecret)?;
    let client = Client { sealed_secret: Some(seal_secret(ctx, &secret)), ..before };
    clients::put(&mut tx, &client).await?;
    events::tell_act(ctx, &mut tx, by, deed(Act::ClientSecretChanged, id), ctx.now()).await?;
    tx.commit().await?;
    Ok(ClientMade { client, secret: Some(secret) })
}

/// Deletes a client: its sessions end, and what people allowed it is forgotten. How many ended.
pub async fn delete_client(ctx: &Context, by: &Doer, id: ClientId) -> Result<usize, ManageError> {
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    find(&tx, id).await?;
    let ended = remove_client(ctx, &mut tx, id, now).await?;
    events::tell_act(ctx, &mut tx, by, deed(Act::ClientDeleted, id), now).await?;
    tx.commit().await?;
    ctx.outbox.wake();
    Ok(ended)
}

fn deed(act: Act, id: ClientId) -> Deed {
    Deed::of(act).about(id)
}

/// A client that may be changed here.
async fn find(read: &impl Read, id: ClientId) -> Result<Client, ManageError> {
    let client = clients::get(read, id).await?.ok_or(ManageError::NoSuchClient(id))?;
    if client.source == ClientSource::Static {
        return Err(ManageError::ClientOfConfiguration);
    }
    Ok(client)
}

fn accept(ctx: &Context, asked: &Request) -> Result<registration::Accepted, ManageError> {
    let relaxed = RegistrationPolicy {
        allow_insecure_uris: true,
        allow_host_mismatch: true,
        allow_missing_client_uri: true,
        ..switches(ctx)
    };
    registration::check(asked, &relaxed).map_err(ManageError::Metadata)
}

fn new_secret(ctx: &Context, method: ClientAuthMethod) -> Option<SecretString> {
    secret_len(method).map(|len| ctx.mint.alphanumeric(len))
}
