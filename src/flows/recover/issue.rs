//! Makes a link for an administrator to hand over: for who has no e-mail address, lost it, or has no
//! password yet.

use std::time::Duration;

use super::new_ticket;
use crate::domain::{Recovery, SecretString, Timestamp, UserId};
use crate::flows::{Context, Fault};
use crate::store::{Tx, recoveries};

/// A link's ticket.
#[derive(Debug)]
pub struct Issued {
    /// The ticket.
    pub ticket: SecretString,
    /// From when on it is good no more.
    pub expires_at: Timestamp,
}

/// Makes a ticket in the caller's transaction. It needs no switch of the configuration: whoever runs
/// the service can set any password.
pub async fn issue(
    ctx: &Context,
    tx: &mut Tx,
    user_id: UserId,
    lifetime: Duration,
    now: Timestamp,
) -> Result<Issued, Fault> {
    let expires_at = now + lifetime;
    let (secret, ticket) = new_ticket(ctx, expires_at);
    let recovery = Recovery {
        id: ctx.mint.id(now),
        email: None,
        language: "en".to_owned(),
        errand: None,
        created_at: now,
        user_id: Some(user_id),
        tickets: vec![ticket],
    };
    recoveries::put(tx, &recovery).await?;
    Ok(Issued { ticket: secret, expires_at })
}
