//! Signs a user out everywhere.

use serde::{Deserialize, Serialize};

use super::{Account, ManageError, Told, Whom, find_user, tell};
use crate::domain::{Act, Deed, Doer};
use crate::flows::end_session::end_all_of_user;
use crate::flows::{Context, events};
use crate::store::{browser_sessions, compat_sessions, oauth_sessions, personal_sessions};

/// What was ended, or would be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionsKilled {
    /// Whose.
    #[serde(flatten)]
    pub account: Account,
    /// Whether nothing was changed.
    pub dry_run: bool,
    /// Browsers that were signed in.
    pub browser_sessions: usize,
    /// Applications.
    pub oauth_sessions: usize,
    /// Old clients.
    pub compat_sessions: usize,
    /// Personal access tokens that speak for them.
    pub personal_sessions: usize,
    /// Whether the homeserver has dropped the devices; `None` for a dry run.
    pub homeserver: Option<Told>,
}

/// Ends every session of a user; their tokens are worth nothing at once.
pub async fn kill_sessions(
    ctx: &Context,
    by: &Doer,
    whom: &Whom,
    dry_run: bool,
) -> Result<SessionsKilled, ManageError> {
    let now = ctx.now();
    let mut tx = ctx.store.begin().await?;
    let user = find_user(ctx, &tx, whom).await?;
    let mut outcome = SessionsKilled {
        account: Account::of(ctx, &user),
        dry_run,
        browser_sessions: browser_sessions::active_of_user(&tx, user.id, usize::MAX).await?.len(),
        oauth_sessions: oauth_sessions::active_of_user(&tx, user.id, usize::MAX).await?.len(),
        compat_sessions: compat_sessions::active_of_user(&tx, user.id, usize::MAX).await?.len(),
        personal_sessions: personal_sessions::active_of_actor(&tx, user.id, usize::MAX)
            .await?
            .len(),
        homeserver: None,
    };
    if !dry_run {
        let (_, job) = end_all_of_user(ctx, &mut tx, user.id, now).await?;
        events::tell_act(ctx, &mut tx, by, Deed::on(user.id, Act::SessionsEnded), now).await?;
        tx.commit().await?;
        outcome.homeserver = Some(tell(ctx, user.id, job).await);
    }
    Ok(outcome)
}
