//! `postern manage list-applications`, `approve-application` and `decline-application`.

use super::accounts::homeserver;
use crate::control::Command;
use crate::flows::manage::{Application, ApplicationApproved};

const LIST_EXAMPLES: &str = "\
Examples:
  postern manage list-applications
  postern manage list-applications --json | jq -r '.[].username'";

/// List the people who asked for an account and wait.
#[derive(Debug, clap::Args)]
#[command(after_help = LIST_EXAMPLES)]
pub(super) struct ListArgs {}

const APPROVE_EXAMPLES: &str = "\
Examples:
  postern manage approve-application carol
  postern manage approve-application 01JD7Q5W0Z8Y3N6T2R4K9M1XBC";

/// Let somebody in who asked for an account.
#[derive(Debug, clap::Args)]
#[command(after_help = APPROVE_EXAMPLES)]
pub(super) struct ApproveArgs {
    /// The name that they want, or the id of the application
    #[arg(value_name = "APPLICATION")]
    application: String,
}

impl ApproveArgs {
    pub(super) fn into_command(self) -> Command {
        Command::ApproveApplication { application: self.application }
    }
}

const DECLINE_EXAMPLES: &str = "\
Examples:
  postern manage decline-application carol
  postern manage decline-application carol --note 'Ask Bob for an invitation.'";

/// Do not let somebody in who asked for an account.
#[derive(Debug, clap::Args)]
#[command(after_help = DECLINE_EXAMPLES)]
pub(super) struct DeclineArgs {
    /// The name that they want, or the id of the application
    #[arg(value_name = "APPLICATION")]
    application: String,
    /// What they are told
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

impl DeclineArgs {
    pub(super) fn into_command(self) -> Command {
        Command::DeclineApplication { application: self.application, note: self.note }
    }
}

pub(super) fn say_all(all: &[Application]) -> String {
    if all.is_empty() {
        return "Nobody waits for an account.".to_owned();
    }
    let one = |one: &Application| {
        let email = one.email.as_deref().unwrap_or("no address");
        // What strangers wrote stands on one line, without control characters.
        let reason: String = one.reason.split_whitespace().collect::<Vec<_>>().join(" ");
        format!("{}  {}  {email}\n    {reason}", one.id, one.username)
    };
    all.iter().map(one).collect::<Vec<_>>().join("\n")
}

pub(super) fn say_approved(it: &ApplicationApproved) -> String {
    let name = &it.application.username;
    match (&it.user_id, &it.homeserver) {
        (Some(_), Some(told)) => format!("{name} has an account.{}", homeserver(told)),
        (Some(_), None) => format!("{name} has an account."),
        (None, _) => format!(
            "{name} may have an account, but the name, the address or the token was lost to \
             somebody else: they are asked for another one first."
        ),
    }
}

pub(super) fn say_declined(it: &Application) -> String {
    format!("{} gets no account.", it.username)
}
