//! A device exists, if a live session still has it.

use super::DeliverError;
use super::queue::Context;
use crate::domain::DeviceId;
use crate::store;

/// Makes the device, or names it anew if `display_name` is given.
pub(super) async fn run(
    context: &Context<'_>,
    device_id: &DeviceId,
    display_name: Option<&str>,
) -> Result<(), DeliverError> {
    let (store, user) = (context.store, context.user);
    let is_live = !store::oauth_sessions::active_of_device(store, user.id, device_id)
        .await?
        .is_empty()
        || !store::compat_sessions::active_of_device(store, user.id, device_id).await?.is_empty()
        || !store::personal_sessions::active_of_device(store, user.id, device_id).await?.is_empty();
    if is_live {
        context.homeserver.upsert_device(&user.username, device_id, display_name).await?;
    }
    Ok(())
}
