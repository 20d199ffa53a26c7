//! `postern manage unlock-user`.

use super::accounts::{Whom, homeserver};
use crate::control::Command;
use crate::flows::manage::UserUnlocked;

const EXAMPLES: &str = "\
Examples:
  postern manage unlock-user alice
  postern manage unlock-user alice --reactivate    also back from deactivation";

/// Let somebody into their account again.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    #[command(flatten)]
    whom: Whom,
    /// Bring the account back if it was deactivated
    #[arg(long)]
    reactivate: bool,
}

impl Args {
    pub(super) fn into_command(self) -> Command {
        Command::UnlockUser { username: self.whom.username, reactivate: self.reactivate }
    }
}

pub(super) fn say(it: &UserUnlocked) -> String {
    let mxid = &it.account.mxid;
    let lock = if it.was_locked { "is unlocked" } else { "was not locked" };
    let said = match (it.deactivated, it.reactivated) {
        (true, _) => format!(
            "{mxid} {lock}, but it is deactivated: nobody can sign in until you pass --reactivate."
        ),
        (false, true) => format!("{mxid} {lock} and active again."),
        (false, false) => format!("{mxid} {lock}."),
    };
    said + &homeserver(&it.homeserver)
}
