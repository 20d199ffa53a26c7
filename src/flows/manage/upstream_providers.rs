//! Upstream providers that administrators set up, in the words of `[[upstream_oauth2.providers]]`.
//! Those of the configuration are changed there (`flows/sync_providers.rs`).

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::ManageError;
use crate::config::upstream_oauth2::Provider;
use crate::crypto::Purpose;
use crate::domain::upstream::ProviderSource;
use crate::domain::{Act, Deed, Doer, UpstreamProvider, UpstreamProviderId};
use crate::flows::sync_providers::record;
use crate::flows::{Context, events};
use crate::store::{PutError, Read, StoreError, upstream_links, upstream_providers};

/// The secrets of a provider, as they are sealed together.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Secrets {
    client_secret: Option<String>,
    sign_in_with_apple_private_key: Option<String>,
}

/// Makes a provider.
pub async fn create_upstream_provider(
    ctx: &Context,
    by: &Doer,
    asked: Map<String, Value>,
) -> Result<UpstreamProvider, ManageError> {
    let now = ctx.now();
    let id: UpstreamProviderId = ctx.mint.id(now);
    let asked = read(asked, id)?;
    let secrets = Secrets::of(&asked);
    let provider = UpstreamProvider {
        source: ProviderSource::Administrator,
        sealed_secrets: secrets.seal(ctx),
        ..record(id, &asked, None, now)
    };
    save(ctx, by, Act::ProviderCreated, &provider).await?;
    Ok(provider)
}

/// Puts new settings in the place of the old. Secrets that are not given stay.
pub async fn edit_upstream_provider(
    ctx: &Context,
    by: &Doer,
    id: UpstreamProviderId,
    asked: Map<String, Value>,
) -> Result<UpstreamProvider, ManageError> {
    let before = find(&ctx.store, id).await?;
    let asked = read(asked, id)?;
    let secrets = Secrets::of(&asked).or(Secrets::open(ctx, &before));
    let provider = UpstreamProvider {
        source: before.source,
        sealed_secrets: secrets.seal(ctx),
        ..record(id, &asked, Some(&before), ctx.now())
    };
    save(ctx, by, Act::ProviderChanged, &provider).await?;
    Ok(provider)
}

/// Deletes a provider, and with it all that linked people to it.
pub async fn delete_upstream_provider(
    ctx: &Context,
    by: &Doer,
    id: UpstreamProviderId,
) -> Result<(), ManageError> {
    let mut tx = ctx.store.begin().await?;
    let provider = find(&tx, id).await?;
    for link in upstream_links::of_provider(&tx, id, usize::MAX).await? {
        upstream_links::remove(&mut tx, link.id).await?;
    }
    upstream_providers::remove(&mut tx, id).await?;
    let deed = deed(Act::ProviderDeleted, &provider);
    events::tell_act(ctx, &mut tx, by, deed, ctx.now()).await?;
    tx.commit().await?;
    Ok(())
}

fn deed(act: Act, provider: &UpstreamProvider) -> Deed {
    match &provider.human_name {
        Some(name) => Deed::of(act).about(format_args!("{name} ({})", provider.id)),
        None => Deed::of(act).about(provider.id),
    }
}

async fn save(
    ctx: &Context,
    by: &Doer,
    act: Act,
    provider: &UpstreamProvider,
) -> Result<(), ManageError> {
    let mut tx = ctx.store.begin().await?;
    match upstream_providers::put(&mut tx, provider).await {
        Err(PutError::Store(StoreError::TooLarge { .. })) => {
            return Err(ManageError::Provider("it is too large: 4 KiB are kept of one".to_owned()));
        }
        put => put?,
    }
    events::tell_act(ctx, &mut tx, by, deed(act, provider), ctx.now()).await?;
    tx.commit().await?;
    Ok(())
}

/// A provider that may be changed here.
async fn find(read: &impl Read, id: UpstreamProviderId) -> Result<UpstreamProvider, ManageError> {
    let found = upstream_providers::get(read, id).await?;
    let provider = found.ok_or(ManageError::NoSuchProvider(id))?;
    match provider.source {
        ProviderSource::Configuration => Err(ManageError::ProviderOfConfiguration),
        ProviderSource::Administrator => Ok(provider),
    }
}

/// Reads the settings by the rules of the configuration. Files are for whoever has the machine, not
/// for whoever has a token.
fn read(mut asked: Map<String, Value>, id: UpstreamProviderId) -> Result<Provider, ManageError> {
    let wrong = |why: String| ManageError::Provider(why);
    if asked.contains_key("id") {
        return Err(wrong("its id is made here".to_owned()));
    }
    asked.insert("id".to_owned(), Value::from(id.to_string()));
    let provider: Provider =
        serde_json::from_value(Value::Object(asked)).map_err(|error| wrong(error.to_string()))?;
    let apple = provider.sign_in_with_apple.as_ref();
    if provider.client_secret_file.is_some()
        || apple.is_some_and(|apple| apple.private_key_file.is_some())
    {
        return Err(wrong("secrets must be given themselves, not as files".to_owned()));
    }
    provider.problem().map_or(Ok(provider), |why| Err(wrong(why)))
}

impl Secrets {
    fn of(provider: &Provider) -> Self {
        let exposed = |secret: &crate::domain::SecretString| secret.expose().to_owned();
        let apple = provider.sign_in_with_apple.as_ref();
        Self {
            client_secret: provider.client_secret.as_ref().map(exposed),
            sign_in_with_apple_private_key: apple
                .and_then(|apple| apple.private_key.as_ref())
                .map(exposed),
        }
    }

    fn open(ctx: &Context, provider: &UpstreamProvider) -> Self {
        let sealed = provider.sealed_secrets.as_deref();
        let open = sealed.and_then(|text| ctx.sealer.open(Purpose::UpstreamSecret, text).ok());
        open.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    fn or(self, before: Self) -> Self {
        let apple = self.sign_in_with_apple_private_key;
        Self {
            client_secret: self.client_secret.or(before.client_secret),
            sign_in_with_apple_private_key: apple.or(before.sign_in_with_apple_private_key),
        }
    }

    fn seal(&self, ctx: &Context) -> Option<String> {
        if self.client_secret.is_none() && self.sign_in_with_apple_private_key.is_none() {
            return None;
        }
        let json = serde_json::to_vec(self).expect("two texts");
        Some(ctx.sealer.seal(Purpose::UpstreamSecret, &json))
    }
}
