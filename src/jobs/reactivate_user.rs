//! The user is back at the homeserver, if they still are here, with their addresses and lock:
//! deactivation took those away there.

use super::DeliverError;
use super::provision_user;
use super::queue::Context;

/// Reactivates, then provisions.
pub(super) async fn run(context: &Context<'_>) -> Result<(), DeliverError> {
    let user = context.user;
    if user.deactivated_at.is_some() {
        return Ok(());
    }
    context.homeserver.reactivate_user(&user.username).await?;
    provision_user::run(context, None).await
}
