//! Mails on their way, as administrators see them: without what they say, in pages; one tried
//! again now, or given up.

use serde::{Deserialize, Serialize};

use crate::domain::deed::Act;
use crate::domain::{Deed, Doer, Mail, MailId, Timestamp};
use crate::flows::events::tell_act;
use crate::flows::{Context, Fault};
use crate::store::mails;

/// A mail, without what it says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailShown {
    /// Its id.
    pub id: MailId,
    /// To whom.
    pub to: String,
    /// When it was written.
    pub created_at: Timestamp,
    /// From when on it is not worth sending any more.
    pub expires_at: Timestamp,
    /// How often it was tried in vain.
    pub attempts: u32,
    /// When it is tried next; `None` if it was given up.
    pub due_at: Option<Timestamp>,
    /// What came of the last try.
    pub last_error: Option<String>,
}

impl From<Mail> for MailShown {
    fn from(mail: Mail) -> Self {
        Self {
            due_at: mail.due_at(),
            id: mail.id,
            to: mail.to,
            created_at: mail.created_at,
            expires_at: mail.expires_at,
            attempts: mail.attempts,
            last_error: mail.last_error,
        }
    }
}

/// A page of mails, in the order in which they were written; after the one of `after`.
pub async fn read(
    ctx: &Context,
    after: Option<MailId>,
    limit: usize,
) -> Result<Vec<MailShown>, Fault> {
    let page = mails::page(&ctx.store, after, limit).await?;
    Ok(page.into_iter().map(MailShown::from).collect())
}

/// Has a mail tried again at once; the mail, if it is still to be sent.
pub async fn retry(ctx: &Context, by: &Doer, id: MailId) -> Result<Option<MailShown>, Fault> {
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let Some(mail) = ctx.mails.hasten(&mut tx, id, now).await? else { return Ok(None) };
    tell_act(ctx, &mut tx, by, Deed::of(Act::MailRetried).about(id), now).await?;
    tx.commit().await?;
    ctx.mails.wake();
    Ok(Some(mail.into()))
}

/// Gives a mail up, or forgets one that was given up before; the mail as it was.
pub async fn cancel(ctx: &Context, by: &Doer, id: MailId) -> Result<Option<MailShown>, Fault> {
    let mut tx = ctx.store.begin().await?;
    let Some(mail) = mails::get(&tx, id).await? else { return Ok(None) };
    mails::remove(&mut tx, id).await?;
    tell_act(ctx, &mut tx, by, Deed::of(Act::MailCancelled).about(id), ctx.now()).await?;
    tx.commit().await?;
    Ok(Some(mail.into()))
}
