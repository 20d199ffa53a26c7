//! Brings the upstream providers of the store in line with `[[upstream_oauth2.providers]]`, so that
//! administrators see them and can link people to accounts there. Their secrets stay in the
//! configuration. One that is configured no longer is disabled, and its links stay.

use super::{Context, Fault};
use crate::config::upstream_oauth2::Provider;
use crate::domain::upstream::ProviderSource;
use crate::domain::{Timestamp, UpstreamProvider, UpstreamProviderId};
use crate::store::upstream_providers;

/// Adds and updates what is configured, and disables what is not any more. The server does this at
/// its start.
pub async fn sync_providers(ctx: &Context, configured: &[Provider]) -> Result<(), Fault> {
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let mut seen = Vec::new();
    for provider in configured {
        // The configuration was refused if it is not one.
        let Ok(id) = provider.id.parse::<UpstreamProviderId>() else { continue };
        seen.push(id);
        let before = upstream_providers::get(&tx, id).await?;
        let after = record(id, provider, before.as_ref(), now);
        if before.as_ref() != Some(&after) {
            upstream_providers::put(&mut tx, &after).await?;
        }
    }
    for provider in upstream_providers::all(&tx).await? {
        let is_left = provider.source == ProviderSource::Configuration
            && provider.is_enabled()
            && !seen.contains(&provider.id);
        if is_left {
            let disabled = UpstreamProvider { disabled_at: Some(now), ..provider };
            upstream_providers::put(&mut tx, &disabled).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// The record of a provider of the configuration, after `before`.
pub(super) fn record(
    id: UpstreamProviderId,
    provider: &Provider,
    before: Option<&UpstreamProvider>,
    now: Timestamp,
) -> UpstreamProvider {
    let disabled_at = before.and_then(|before| before.disabled_at);
    UpstreamProvider {
        id,
        source: ProviderSource::Configuration,
        created_at: before.map_or(now, |before| before.created_at),
        disabled_at: if provider.enabled { None } else { disabled_at.or(Some(now)) },
        issuer: provider.issuer.clone(),
        human_name: provider.human_name.clone(),
        brand_name: provider.brand_name.clone(),
        registration_token_required: provider.registration_token_required,
        config: without_secrets(provider),
        sealed_secrets: None,
    }
}

/// The settings as they are kept: what has a field of its own is left out, and secrets are.
fn without_secrets(provider: &Provider) -> serde_json::Value {
    let mut config = serde_json::to_value(provider).expect("settings have only text keys");
    if let Some(fields) = config.as_object_mut() {
        for name in ["id", "enabled", "issuer", "human_name", "brand_name"] {
            fields.remove(name);
        }
        fields.remove("registration_token_required");
        fields.retain(|_, value| !value.is_null());
    }
    config
}
