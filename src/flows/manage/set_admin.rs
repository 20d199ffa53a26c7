//! Lets an account ask for administrative scopes, or no longer.

use serde::{Deserialize, Serialize};

use super::{Account, ManageError, Whom, find_user};
use crate::domain::{Act, Deed, Doer, User};
use crate::flows::{Context, events};
use crate::store::{compat_sessions, oauth_sessions, personal_sessions, users};

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdminSet {
    /// Whose.
    #[serde(flatten)]
    pub account: Account,
    /// Whether it may ask now.
    pub admin: bool,
    /// Whether that is new.
    pub changed: bool,
    /// How many of its sessions hold administrative rights. They keep them until they end.
    pub administrative_sessions: usize,
}

/// Sets the flag. Sessions that were granted administrative scopes stay as they are.
pub async fn set_admin(
    ctx: &Context,
    by: &Doer,
    whom: &Whom,
    admin: bool,
) -> Result<AdminSet, ManageError> {
    let mut tx = ctx.store.begin().await?;
    let user = find_user(ctx, &tx, whom).await?;
    let account = Account::of(ctx, &user);
    let oauth = oauth_sessions::active_of_user(&tx, user.id, usize::MAX).await?;
    let compat = compat_sessions::active_of_user(&tx, user.id, usize::MAX).await?;
    let personal = personal_sessions::active_of_actor(&tx, user.id, usize::MAX).await?;
    let administrative_sessions = oauth.iter().filter(|s| s.scope.is_administrative()).count()
        + compat.iter().filter(|session| session.is_synapse_admin).count()
        + personal.iter().filter(|session| session.scope.is_administrative()).count();
    let changed = user.can_request_admin != admin;
    if changed {
        let act = if admin { Act::MadeAdministrator } else { Act::NoAdministrator };
        events::tell_act(ctx, &mut tx, by, Deed::on(user.id, act), ctx.now()).await?;
        users::put(&mut tx, &User { can_request_admin: admin, ..user }).await?;
        tx.commit().await?;
    }
    Ok(AdminSet { account, admin, changed, administrative_sessions })
}
