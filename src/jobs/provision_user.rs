//! The user exists at the homeserver, with the e-mail addresses and the lock they have here.
//!
//! Of somebody who is gone here nothing is told: their addresses must not come back there.

use super::DeliverError;
use super::queue::Context;
use crate::homeserver::{Change, ProvisionRequest};
use crate::store;

/// `display_name` is set if given; a profile is otherwise the homeserver's own.
pub(super) async fn run(
    context: &Context<'_>,
    display_name: Option<&str>,
) -> Result<(), DeliverError> {
    let user = context.user;
    if user.deactivated_at.is_some() {
        return Ok(());
    }
    let emails = store::user_emails::of_user(context.store, user.id, usize::MAX).await?;
    let request = ProvisionRequest {
        display_name: display_name.map_or(Change::Leave, |name| Change::Set(name.to_owned())),
        emails: Some(emails.into_iter().map(|email| email.email).collect()),
        locked: Some(user.locked_at.is_some()),
        ..ProvisionRequest::new(&user.username, user.id)
    };
    context.homeserver.provision_user(&request).await?;
    Ok(())
}
