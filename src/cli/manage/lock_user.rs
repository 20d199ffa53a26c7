//! `postern manage lock-user`.

use super::accounts::{Whom, count, homeserver};
use crate::control::Command;
use crate::flows::manage::{Deactivation, UserLocked};

const EXAMPLES: &str = "\
Examples:
  postern manage lock-user mallory                 until unlock-user; devices stay
  postern manage lock-user mallory --deactivate    out of all rooms as well
  postern manage lock-user mallory --deactivate --erase";

/// Keep somebody out of their account.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    #[command(flatten)]
    whom: Whom,
    /// Deactivate the account too: its sessions end, and the homeserver takes it out of its rooms
    #[arg(long)]
    deactivate: bool,
    /// Have the homeserver forget what they said
    #[arg(long, requires = "deactivate")]
    erase: bool,
}

impl Args {
    pub(super) fn into_command(self) -> Command {
        let deactivation = match (self.deactivate, self.erase) {
            (false, _) => Deactivation::No,
            (true, false) => Deactivation::Yes,
            (true, true) => Deactivation::Erase,
        };
        Command::LockUser { username: self.whom.username, deactivation }
    }
}

pub(super) fn say(it: &UserLocked) -> String {
    let mxid = &it.account.mxid;
    let said = match (it.deactivated, it.newly_locked) {
        (true, _) => {
            let sessions = count(it.sessions_ended, "session");
            format!("{mxid} is locked and deactivated; {sessions} ended.")
        }
        (false, true) => format!("{mxid} is locked."),
        (false, false) => format!("{mxid} was locked already."),
    };
    said + &homeserver(&it.homeserver)
}
