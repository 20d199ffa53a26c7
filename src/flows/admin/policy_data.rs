//! Sets the live data of the policy, and looks back on what it was.
//!
//! The newest version is merged over the data of the configuration and holds at once.

use serde_json::Value;
use tokio::sync::Mutex;

use crate::domain::policy_data::{KEPT, MAX_TEXT, parts};
use crate::domain::{Act, Deed, Doer, PolicyData, PolicyDataId};
use crate::flows::fault::faults;
use crate::flows::{Context, Fault, events};
use crate::policy::DataError;
use crate::store::policy_data;

/// Why data was not set.
#[derive(Debug, thiserror::Error)]
pub enum SetError {
    /// It is not right.
    #[error(transparent)]
    Data(#[from] DataError),
    /// Our failure.
    #[error(transparent)]
    Fault(#[from] Fault),
}
faults!(SetError);

/// A version with its data.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// The version.
    pub version: PolicyData,
    /// What it says.
    pub data: Value,
}

/// One after the other, so that what was set last is what holds.
static SETTING: Mutex<()> = Mutex::const_new(());

/// Sets the data. It holds when this returns.
pub async fn set_policy_data(ctx: &Context, data: Value, by: &Doer) -> Result<Version, SetError> {
    let text = data.to_string();
    if text.len() > MAX_TEXT {
        return Err(DataError::TooLong { bytes: text.len(), most: MAX_TEXT }.into());
    }
    let _one_at_a_time = SETTING.lock().await;
    let now = ctx.now();
    let id = ctx.mint.id(now);
    let rulebook = ctx.policy.with(&data, Some(id))?;
    let parts = parts(id, &text);
    let number = u32::try_from(parts.len()).unwrap_or(u32::MAX);
    let version = PolicyData { id, created_at: now, by: by.actor.clone(), parts: number };
    let mut tx = ctx.store.begin().await?;
    let known = policy_data::all(&tx).await?;
    for old in known.iter().rev().skip(KEPT - 1) {
        policy_data::remove(&mut tx, old).await?;
    }
    policy_data::put(&mut tx, &version, &parts).await?;
    let deed = Deed::of(Act::PolicyDataSet).about(id);
    events::tell_act(ctx, &mut tx, by, deed, now).await?;
    tx.commit().await?;
    ctx.policy.put_in_force(rulebook);
    Ok(Version { version, data })
}

/// A version, if it is still kept.
pub async fn policy_data_version(
    ctx: &Context,
    id: PolicyDataId,
) -> Result<Option<Version>, Fault> {
    let Some(version) = policy_data::get(&ctx.store, id).await? else { return Ok(None) };
    with_data(ctx, version).await.map(Some)
}

/// The version that holds, if any was ever set.
pub async fn latest_policy_data(ctx: &Context) -> Result<Option<Version>, Fault> {
    let Some(version) = policy_data::newest(&ctx.store).await? else { return Ok(None) };
    with_data(ctx, version).await.map(Some)
}

/// The versions that are kept, the newest first.
pub async fn policy_data_history(ctx: &Context) -> Result<Vec<PolicyData>, Fault> {
    let mut versions = policy_data::all(&ctx.store).await?;
    versions.reverse();
    Ok(versions)
}

async fn with_data(ctx: &Context, version: PolicyData) -> Result<Version, Fault> {
    let text = policy_data::text(&ctx.store, &version).await?;
    let data = serde_json::from_str(&text)
        .map_err(|_| Fault::Dangling("the text of a version of the policy data is no JSON"))?;
    Ok(Version { version, data })
}
