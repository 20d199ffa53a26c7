//! How the mails stand that are on their way: `postern doctor` asks.

use serde::{Deserialize, Serialize};

use super::ManageError;
use crate::flows::Context;

/// How they stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailStanding {
    /// How many are to be sent.
    pub waiting: usize,
    /// How many of those were tried in vain.
    pub retried: usize,
    /// How many were given up within a day.
    pub failed: usize,
    /// What went wrong last.
    pub last_error: Option<String>,
}

/// Counts them.
pub async fn mail_standing(ctx: &Context) -> Result<MailStanding, ManageError> {
    let standing = ctx.mails.standing().await?;
    let (waiting, retried, failed) = (standing.waiting, standing.retried, standing.failed);
    Ok(MailStanding { waiting, retried, failed, last_error: standing.last_error })
}
