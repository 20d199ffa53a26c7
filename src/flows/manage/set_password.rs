//! Sets the password of an account that has lost its own, or never had one.

use serde::{Deserialize, Serialize};

use super::{Account, ManageError, find_user};
use crate::domain::SecretString;
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
    username: &str,
    password: SecretString,
    check: bool,
) -> Result<PasswordSet, ManageError> {
    let user = find_user(ctx, &ctx.store, username).await?;
    change_password::set_password(ctx, &user, password, check).await?;
    Ok(PasswordSet { account: Account::of(ctx, &user) })
}
