//! Lists accounts, a page at a time: whoever asks goes on after the last one.

use serde::{Deserialize, Serialize};

use super::{Account, ManageError};
use crate::domain::listing::{UserFilter, Window};
use crate::domain::{Timestamp, User, UserId};
use crate::flows::Context;
use crate::store::users;

/// How many are on a page.
const PAGE: usize = 500;

/// An account in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserShown {
    /// Who.
    #[serde(flatten)]
    pub account: Account,
    /// When it was made.
    pub created_at: Timestamp,
    /// Since when an administrator holds it back.
    pub locked_at: Option<Timestamp>,
    /// Since when it is gone.
    pub deactivated_at: Option<Timestamp>,
    /// Whether it may ask for administrative scopes.
    pub admin: bool,
    /// Whether it was a guest of an old homeserver.
    pub guest: bool,
}

impl UserShown {
    pub(super) fn of(ctx: &Context, user: &User) -> Self {
        Self {
            account: Account::of(ctx, user),
            created_at: user.created_at,
            locked_at: user.locked_at,
            deactivated_at: user.deactivated_at,
            admin: user.can_request_admin,
            guest: user.is_guest,
        }
    }
}

/// The accounts that a filter lets through, after one of them; none once all were listed.
pub async fn list_users(
    ctx: &Context,
    filter: &UserFilter,
    after: Option<UserId>,
) -> Result<Vec<UserShown>, ManageError> {
    let page = users::list(&ctx.store, filter, &Window::after(after, PAGE)).await?;
    Ok(page.items.iter().map(|user| UserShown::of(ctx, user)).collect())
}
