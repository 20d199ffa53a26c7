//! The user has the devices of their live sessions, of every kind, and no others.

use super::DeliverError;
use super::queue::Context;
use crate::domain::{DeviceId, OAuthSession, PersonalSession, UserId};
use crate::store::{self, Store, StoreError};

/// Tells the whole set: a session kind that is left out here would lose its devices.
pub(super) async fn run(context: &Context<'_>) -> Result<(), DeliverError> {
    let devices = live_devices(context.store, context.user.id).await?;
    context.homeserver.sync_devices(&context.user.username, &devices).await?;
    Ok(())
}

/// The devices of one moment, by a transaction: a device that passes from a session of one kind to
/// one of another meanwhile would be missed between two reads, and deleted with its keys. Once
/// committed, what was read is durable: nothing is deleted for an end that a crash undoes.
pub(super) async fn live_devices(
    store: &Store,
    user_id: UserId,
) -> Result<Vec<DeviceId>, StoreError> {
    let tx = store.begin().await?;
    let oauth = store::oauth_sessions::active_of_user(&tx, user_id, usize::MAX).await?;
    let compat = store::compat_sessions::active_of_user(&tx, user_id, usize::MAX).await?;
    let personal = store::personal_sessions::active_of_actor(&tx, user_id, usize::MAX).await?;
    tx.commit().await?;
    let mut devices: Vec<DeviceId> = oauth
        .iter()
        .filter_map(OAuthSession::device)
        .chain(compat.into_iter().filter_map(|session| session.device_id))
        .chain(personal.iter().filter_map(PersonalSession::device))
        .collect();
    devices.sort_unstable_by(|one, other| one.as_str().cmp(other.as_str()));
    devices.dedup();
    Ok(devices)
}
