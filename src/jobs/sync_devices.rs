//! The user has the devices of their live sessions, of every kind, and no others.

use super::DeliverError;
use super::queue::Context;
use crate::domain::DeviceId;
use crate::store;

/// Tells the whole set: a session kind that is left out here would lose its devices.
pub(super) async fn run(context: &Context<'_>) -> Result<(), DeliverError> {
    let (store, user) = (context.store, context.user);
    let oauth = store::oauth_sessions::active_of_user(store, user.id, usize::MAX).await?;
    let compat = store::compat_sessions::active_of_user(store, user.id, usize::MAX).await?;
    let mut devices: Vec<DeviceId> = oauth
        .iter()
        .filter_map(crate::domain::OAuthSession::device)
        .chain(compat.into_iter().filter_map(|session| session.device_id))
        .collect();
    devices.sort_unstable_by(|one, other| one.as_str().cmp(other.as_str()));
    devices.dedup();
    context.homeserver.sync_devices(&user.username, &devices).await?;
    Ok(())
}
