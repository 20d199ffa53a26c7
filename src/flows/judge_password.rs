//! Whether a new password can be used: wherever one is chosen, by the same measure.

use super::{Context, Fault};
use crate::crypto::password::HashError;
use crate::domain::SecretString;
use crate::domain::password_strength::PasswordProblem;

/// Why it cannot be used, if so (`passwords.minimum_complexity`). What is known of whoever chose it,
/// such as their name, counts as easy to guess.
pub async fn judge_password(
    ctx: &Context,
    password: &SecretString,
    known: &[&str],
) -> Result<Option<PasswordProblem>, Fault> {
    if password.expose().is_empty() {
        return Ok(Some(PasswordProblem::Missing));
    }
    let known = known.iter().copied().chain([ctx.homeserver.server_name()]);
    let known = known.map(str::to_owned).collect();
    match ctx.passwords.strength(password.clone(), known).await {
        Ok(found) if found.score < ctx.settings.passwords.minimum_complexity => {
            Ok(Some(found.weakness))
        }
        Ok(_) => Ok(None),
        Err(HashError::TooLong) => Ok(Some(PasswordProblem::TooLong)),
        Err(error) => Err(error.into()),
    }
}
