//! `postern manage issue-compatibility-token`.

use super::accounts::Whom;
use crate::control::Command;
use crate::flows::manage::{CompatTokenIssued, CompatTokenRequest};

const EXAMPLES: &str = "\
Examples:
  postern manage issue-compatibility-token bot
  postern manage issue-compatibility-token bot BOTDEVICE01
  TOKEN=$(postern manage issue-compatibility-token bot --json | jq -r .access_token)

The token does not expire; it ends with its session. It is shown this once.";

/// Issue an access token that does not expire, for a bot or a script.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    #[command(flatten)]
    whom: Whom,
    /// The device it is for; a new one if left out. A session that stands on it is ended
    #[arg(value_name = "DEVICE_ID")]
    device_id: Option<String>,
    /// Let the token use Synapse's admin API
    #[arg(long = "yes-i-want-to-grant-synapse-admin-privileges")]
    synapse_admin: bool,
}

impl Args {
    pub(super) fn into_command(self) -> Command {
        Command::IssueCompatToken(CompatTokenRequest {
            username: self.whom.username,
            device_id: self.device_id,
            synapse_admin: self.synapse_admin,
        })
    }
}

pub(super) fn say(it: &CompatTokenIssued) -> String {
    let rights = if it.synapse_admin { ", with Synapse's admin rights" } else { "" };
    let (mxid, device) = (&it.account.mxid, &it.device_id);
    format!("Access token of {mxid} on the device {device}{rights}:\n{}", it.access_token)
}
