//! `postern manage kill-sessions`.

use super::accounts::{Whom, count, homeserver};
use crate::control::Command;
use crate::flows::manage::SessionsKilled;

const EXAMPLES: &str = "\
Examples:
  postern manage kill-sessions alice --dry-run     counts them
  postern manage kill-sessions alice";

/// Sign a user out everywhere.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    #[command(flatten)]
    whom: Whom,
    /// Say what would be ended, and end nothing
    #[arg(long)]
    dry_run: bool,
}

impl Args {
    pub(super) fn into_command(self) -> Command {
        Command::KillSessions { username: self.whom.username, dry_run: self.dry_run }
    }
}

pub(super) fn say(it: &SessionsKilled) -> String {
    let what = if it.dry_run { "Would end" } else { "Ended" };
    let told = it.homeserver.as_ref().map(homeserver).unwrap_or_default();
    format!(
        "{what} {}, {}, {} and {} of {}.{told}",
        count(it.browser_sessions, "browser session"),
        count(it.oauth_sessions, "application session"),
        count(it.compat_sessions, "compatibility session"),
        count(it.personal_sessions, "personal access token"),
        it.account.mxid,
    )
}
