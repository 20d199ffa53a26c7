//! `postern manage issue-recovery-link`.

use serde_json::json;

use super::accounts::Whom;
use crate::cli::output;
use crate::config::Settings;
use crate::control::Command;
use crate::flows::manage::RecoveryLinkIssued;
use crate::web::urls::Urls;

const EXAMPLES: &str = "\
Examples:
  postern manage issue-recovery-link alice
  postern manage issue-recovery-link alice --hours 1
  LINK=$(postern manage issue-recovery-link alice --json | jq -r .link)

Whoever opens the link can set the password, once; all sessions of the account end then. It works
without e-mail, and also for an account that has no password yet. It is shown this once.";

/// Make a link with which somebody sets a new password.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    #[command(flatten)]
    whom: Whom,
    /// How long the link is good, in hours
    #[arg(long, value_name = "N", default_value_t = 24, value_parser = clap::value_parser!(u32).range(1..=168))]
    hours: u32,
}

impl Args {
    pub(super) fn into_command(self) -> Command {
        Command::IssueRecoveryLink { username: self.whom.username, hours: self.hours }
    }
}

pub(super) fn print(
    it: &RecoveryLinkIssued,
    settings: &Settings,
    json: bool,
) -> anyhow::Result<()> {
    let http = &settings.http;
    let urls = Urls::new(http.public_base.clone(), http.issuer.clone());
    let link = urls.password_recovery_with(&it.ticket);
    if json {
        let mut record = serde_json::to_value(it)?;
        record["link"] = json!(link);
        return output::json(&record);
    }
    output::text(&format!(
        "{} can set a new password with this link, once:\n{link}",
        it.account.mxid
    ))
}
