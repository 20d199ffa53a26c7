//! `postern manage show-user`.

use super::accounts::Whom;
use super::{jobs, list_users};
use crate::control::Command;
use crate::flows::manage::UserDetails;

const EXAMPLES: &str = "\
Examples:
  postern manage show-user alice
  postern manage show-user @alice:example.com --json | jq .active_sessions";

/// Show an account: addresses, sessions, rights, and what the homeserver is still to be told.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    #[command(flatten)]
    whom: Whom,
}

impl Args {
    pub(super) fn into_command(self) -> Command {
        Command::ShowUser { username: self.whom.username }
    }
}

pub(super) fn say(it: &UserDetails) -> String {
    let sessions = it.active_sessions;
    let mut lines = vec![
        list_users::line(&it.user),
        format!("made      {}", it.user.created_at.rfc3339()),
        format!("password  {}", if it.has_password { "yes" } else { "none" }),
        format!(
            "e-mail    {}",
            if it.emails.is_empty() { "none".to_owned() } else { it.emails.join(", ") }
        ),
        format!(
            "sessions  {} of browsers, {} of apps, {} of older apps",
            sessions.browser, sessions.oauth2, sessions.compat
        ),
    ];
    for (what, at) in [("locked", it.user.locked_at), ("gone", it.user.deactivated_at)] {
        if let Some(at) = at {
            lines.push(format!("{what:<8}  since {}", at.rfc3339()));
        }
    }
    if !it.jobs.is_empty() {
        lines.push("The homeserver is still to be told:".to_owned());
        lines.extend(it.jobs.iter().map(jobs::line));
    }
    lines.join("\n")
}
