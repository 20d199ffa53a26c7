//! Adds an e-mail address that an administrator vouches for.

use serde::{Deserialize, Serialize};

use super::{Account, ManageError, Told, Whom, find_user, tell};
use crate::domain::user::check_email;
use crate::domain::{Act, Deed, Doer, JobKind, UserEmail};
use crate::flows::{Context, events};
use crate::store::user_emails;

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmailAdded {
    /// Whose.
    #[serde(flatten)]
    pub account: Account,
    /// The address.
    pub email: String,
    /// Whether it is new; the account may have had it.
    pub added: bool,
    /// Whether the homeserver knows.
    pub homeserver: Told,
}

/// Adds a confirmed address; one that the account has already is left as it is.
pub async fn add_email(
    ctx: &Context,
    by: &Doer,
    whom: &Whom,
    email: String,
) -> Result<EmailAdded, ManageError> {
    check_email(&email).map_err(|reason| ManageError::Email { address: email.clone(), reason })?;
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let user = find_user(ctx, &tx, whom).await?;
    let account = Account::of(ctx, &user);
    match user_emails::by_email(&tx, &email).await? {
        Some(known) if known.user_id == user.id => {
            let email = known.email;
            return Ok(EmailAdded { account, email, added: false, homeserver: Told::Done });
        }
        Some(_) => return Err(ManageError::EmailTaken(email)),
        None => {}
    }
    let id = ctx.mint.id(now);
    let record = UserEmail { id, user_id: user.id, email, created_at: now };
    user_emails::put(&mut tx, &record).await?;
    let deed = Deed::on(user.id, Act::EmailAdded).about(&record.email);
    events::tell_act(ctx, &mut tx, by, deed, now).await?;
    let kind = JobKind::ProvisionUser { display_name: None };
    let job = ctx.outbox.promise(&mut tx, user.id, kind, now).await?;
    tx.commit().await?;
    let homeserver = tell(ctx, user.id, job).await;
    Ok(EmailAdded { account, email: record.email, added: true, homeserver })
}
