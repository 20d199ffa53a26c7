//! `postern manage provision-all-users`.

use super::accounts::count;
use crate::flows::manage::UsersProvisioned;

const EXAMPLES: &str = "\
Example:
  postern manage provision-all-users               after the homeserver was restored

The users are queued; the server that runs, or the next one that starts, tells the homeserver.";

/// Tell the homeserver of every user again.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {}

pub(super) fn say(it: &UsersProvisioned) -> String {
    let skipped = match it.skipped {
        0 => String::new(),
        number => format!("; left out {}", count(number, "deactivated user")),
    };
    format!("Queued {} for the homeserver{skipped}.", count(it.queued, "user"))
}
