//! Lists the accounts that may ask for administrative scopes.

use serde::{Deserialize, Serialize};

use super::{Account, ManageError};
use crate::flows::Context;
use crate::store::users;

/// The administrators, in the order in which their accounts were made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Admins {
    /// All of them.
    pub admins: Vec<Admin>,
}

/// An administrator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Admin {
    /// Who.
    #[serde(flatten)]
    pub account: Account,
    /// Whether another administrator holds it back.
    pub locked: bool,
    /// Whether it is gone.
    pub deactivated: bool,
}

/// Lists them, those who are locked or deactivated as well.
pub async fn list_admins(ctx: &Context) -> Result<Admins, ManageError> {
    let admins = users::admins(&ctx.store, usize::MAX).await?;
    let admins = admins
        .iter()
        .map(|user| Admin {
            account: Account::of(ctx, user),
            locked: user.locked_at.is_some(),
            deactivated: user.deactivated_at.is_some(),
        })
        .collect();
    Ok(Admins { admins })
}
