//! The user is gone at the homeserver, if they still are here.

use super::DeliverError;
use super::queue::Context;

/// With `erase` the homeserver also forgets what they said.
pub(super) async fn run(context: &Context<'_>, erase: bool) -> Result<(), DeliverError> {
    let user = context.user;
    if user.deactivated_at.is_some() {
        context.homeserver.delete_user(&user.username, erase).await?;
    }
    Ok(())
}
