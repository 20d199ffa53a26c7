//! `postern manage promote-admin` and `demote-admin`.

use super::accounts::{Whom, count};
use crate::control::Command;
use crate::flows::manage::AdminSet;

const PROMOTE: &str = "\
Example:
  postern manage promote-admin alice

Clients that want to use the rights must ask for them when she signs in the next time.";

const DEMOTE: &str = "\
Examples:
  postern manage demote-admin alice
  postern manage kill-sessions alice               also ends what she was granted before";

/// Let an account ask for administrative rights.
#[derive(Debug, clap::Args)]
#[command(after_help = PROMOTE)]
pub(super) struct PromoteArgs {
    #[command(flatten)]
    whom: Whom,
}

/// No longer let an account ask for administrative rights.
#[derive(Debug, clap::Args)]
#[command(after_help = DEMOTE)]
pub(super) struct DemoteArgs {
    #[command(flatten)]
    whom: Whom,
}

impl PromoteArgs {
    pub(super) fn into_command(self) -> Command {
        Command::SetAdmin { username: self.whom.username, admin: true }
    }
}

impl DemoteArgs {
    pub(super) fn into_command(self) -> Command {
        Command::SetAdmin { username: self.whom.username, admin: false }
    }
}

pub(super) fn say(it: &AdminSet) -> String {
    let mxid = &it.account.mxid;
    let said = match (it.admin, it.changed) {
        (true, true) => format!("{mxid} may ask for administrative rights now."),
        (true, false) => format!("{mxid} could ask for administrative rights already."),
        (false, true) => format!("{mxid} can no longer ask for administrative rights."),
        (false, false) => format!("{mxid} could not ask for administrative rights anyway."),
    };
    if it.admin || it.administrative_sessions == 0 {
        return said;
    }
    let sessions = count(it.administrative_sessions, "session");
    format!(
        "{said}\n{sessions} with such rights still stand: `postern manage kill-sessions {}` ends \
         them.",
        it.account.username
    )
}
