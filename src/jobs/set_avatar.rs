//! The user has a picture at the homeserver: given by an administrator who makes the account.

use super::DeliverError;
use super::queue::Context;
use crate::homeserver::{Change, ProvisionRequest};

/// Sets the picture of somebody who is here.
pub(super) async fn run(context: &Context<'_>, avatar_url: &str) -> Result<(), DeliverError> {
    let user = context.user;
    if user.deactivated_at.is_some() {
        return Ok(());
    }
    let request = ProvisionRequest {
        avatar_url: Change::Set(avatar_url.to_owned()),
        ..ProvisionRequest::new(&user.username, user.id)
    };
    context.homeserver.provision_user(&request).await?;
    Ok(())
}
