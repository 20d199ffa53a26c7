//! Sets the password of an account that has lost its own, or never had one.

use serde::{Deserialize, Serialize};

use super::{Account, ManageError, Whom, find_user};
use crate::domain::{Doer, SecretString};
use crate::flows::{Context, change_password};

/// A password that was set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasswordSet {
    /// Whose.
    #[serde(flatten)]
    pub account: Account,
}

/// Sets the password; sessions stay. `check` refuses one that is easy to guess.
pub async fn set_password(
    ctx: &Context,
    by: &Doer,
    whom: &Whom,
    password: SecretString,
    check: bool,
) -> Result<PasswordSet, ManageError> {
    let user = find_user(ctx, &ctx.store, whom).await?;
    change_password::set_password(ctx, by, &user, password, check).await?;
    Ok(PasswordSet { account: Account::of(ctx, &user) })
}
