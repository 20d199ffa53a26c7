//! `postern manage add-email`, and `verify-email` of MAS: every address of an account is a confirmed
//! one here, so that confirming one for somebody is adding it.

use super::accounts::{Whom, homeserver};
use crate::control::Command;
use crate::flows::manage::EmailAdded;

const EXAMPLES: &str = "\
Example:
  postern manage add-email alice alice@example.com

The address counts as confirmed: no mail is sent to it. An address that waits for its code to be
typed is confirmed in the same way.";

/// Add an e-mail address to an account.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    #[command(flatten)]
    whom: Whom,
    /// The address
    #[arg(value_name = "ADDRESS")]
    email: String,
}

impl Args {
    pub(super) fn into_command(self) -> Command {
        Command::AddEmail { username: self.whom.username, email: self.email }
    }
}

pub(super) fn say(it: &EmailAdded) -> String {
    let (mxid, email) = (&it.account.mxid, &it.email);
    if it.added {
        format!("Added {email} to {mxid}.{}", homeserver(&it.homeserver))
    } else {
        format!("{mxid} has {email} already.")
    }
}
