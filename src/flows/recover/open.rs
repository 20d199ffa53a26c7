//! Says whose password a link sets. That uses nothing up: programs that read mails open links.

use crate::crypto::digest;
use crate::domain::user::Standing;
use crate::domain::{Digest, Recovery, Timestamp, User};
use crate::flows::{Context, Fault};
use crate::store::{Read, recoveries, users};

/// A link that is good.
#[derive(Clone, Debug)]
pub struct Opened {
    /// Whose password it sets.
    pub user: User,
    /// The recovery that it is of.
    pub recovery: Recovery,
}

/// Whose password the link of `ticket` sets, if it is good.
pub async fn open(ctx: &Context, ticket: &str) -> Result<Option<Opened>, Fault> {
    opened(&ctx.store, digest::of_secret(ticket), ctx.now()).await
}

pub(super) async fn opened(
    read: &impl Read,
    ticket: Digest,
    now: Timestamp,
) -> Result<Option<Opened>, Fault> {
    let Some(recovery) = recoveries::by_ticket(read, ticket).await? else { return Ok(None) };
    let Some(user_id) = recovery.opened_by(ticket, now) else { return Ok(None) };
    let user = users::get(read, user_id).await?;
    let user = user.filter(|user| user.standing() == Standing::Good);
    Ok(user.map(|user| Opened { user, recovery }))
}
