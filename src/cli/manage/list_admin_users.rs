//! `postern manage list-admin-users`.

use crate::flows::manage::{Admin, Admins};

const EXAMPLES: &str = "\
Examples:
  postern manage list-admin-users
  postern manage list-admin-users --json | jq -r '.admins[].mxid'";

/// List the accounts that may ask for administrative rights.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {}

pub(super) fn say(it: &Admins) -> String {
    if it.admins.is_empty() {
        return "Nobody may ask for administrative rights; `postern manage promote-admin` lets \
                somebody."
            .to_owned();
    }
    it.admins.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn line(admin: &Admin) -> String {
    let state = match (admin.deactivated, admin.locked) {
        (true, _) => "  (deactivated)",
        (false, true) => "  (locked)",
        (false, false) => "",
    };
    format!("{}  {}{state}", admin.account.id, admin.account.mxid)
}
