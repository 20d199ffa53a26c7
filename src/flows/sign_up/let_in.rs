//! Makes the account of somebody whom an administrator lets in, in the administrator's transaction.

use super::check::ask_homeserver;
use super::finish::{Usable, promise_user, put_account, usable};
use crate::domain::user_registration::approval::REMEMBERED;
use crate::domain::user_registration::{Approval, Name, NameProblem, Stage, UserRegistration};
use crate::domain::{JobId, Timestamp, User, UserRegistrationId};
use crate::flows::{Context, Fault};
use crate::store::{Tx, user_registration_tokens, user_registrations};

/// What came of it.
#[derive(Clone, Debug)]
pub enum LetIn {
    /// There is an account.
    Made {
        /// The account.
        user: User,
        /// The promise that the homeserver has it.
        job: JobId,
    },
    /// They may have one, but the name, the address or the token is not good any more: they are
    /// asked for another one, and then there is.
    Asked,
    /// It does not wait (any more).
    NotWaiting,
}

/// Whether the homeserver takes the name; to be asked before the transaction.
pub async fn name_is_good(ctx: &Context, name: &str) -> Result<Option<NameProblem>, Fault> {
    ask_homeserver(ctx, name).await
}

/// Lets somebody in. `is_name_good` is what the homeserver said of it.
pub async fn let_in(
    ctx: &Context,
    tx: &mut Tx,
    id: UserRegistrationId,
    is_name_good: bool,
    now: Timestamp,
) -> Result<LetIn, Fault> {
    let found = user_registrations::get(&*tx, id).await?;
    let Some(found) = found.filter(|found| found.is_waiting() && found.is_current(now)) else {
        return Ok(LetIn::NotWaiting);
    };
    let lives_until = now + REMEMBERED;
    let given = UserRegistration { approval: Approval::Given { at: now }, lives_until, ..found };
    let given = if is_name_good {
        given
    } else {
        UserRegistration { name: Name::Taken(given.username().to_owned()), ..given }
    };
    let usable = if is_name_good { usable(ctx, tx, given, now).await? } else { Err(given) };
    match usable {
        Ok(Usable { registration, token }) => {
            if let Some(token) = token {
                user_registration_tokens::put(tx, &token).await?;
            }
            let user = put_account(ctx, tx, &registration, now).await?;
            let job = promise_user(ctx, tx, user.id, &registration, now).await?;
            let stage = Stage::LetIn { user_id: user.id, job, at: now };
            // The hash stands with the account now.
            let done = UserRegistration { stage, password_hash: String::new(), ..registration };
            user_registrations::put(tx, &done).await?;
            Ok(LetIn::Made { user, job })
        }
        Err(lost) => {
            user_registrations::put(tx, &lost).await?;
            Ok(LetIn::Asked)
        }
    }
}
