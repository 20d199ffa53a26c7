//! `postern manage jobs list|retry|cancel`, which is also `postern jobs …`: what the homeserver is
//! still to be told.

use crate::cli::output;
use crate::control::{Command, OutboxCommand};
use crate::domain::JobId;
use crate::flows::admin::outbox::JobShown;

const EXAMPLES: &str = "\
Examples:
  postern manage jobs list --failing
  postern manage jobs retry 01JD7Q5W0Z8Y3N6T2R4K9M1XBC
  postern jobs list --json | jq -r .last_error";

/// What the homeserver is still to be told.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// List the jobs, in the order in which they were promised
    #[command(after_help = "Example: postern jobs list --failing")]
    List {
        /// Only those about this account
        #[arg(long, value_name = "USERNAME")]
        user: Option<String>,
        /// Only those that were tried in vain
        #[arg(long, conflicts_with = "user")]
        failing: bool,
    },
    /// Try a job again now
    #[command(after_help = "Example: postern jobs retry 01JD7Q5W0Z8Y3N6T2R4K9M1XBC")]
    Retry {
        /// Its id
        id: JobId,
    },
    /// Give a job up: the homeserver is NOT told, and may keep a device that is signed out here,
    /// or lack a user or device that it needs
    #[command(after_help = "Example: postern jobs cancel 01JD7Q5W0Z8Y3N6T2R4K9M1XBC")]
    Cancel {
        /// Its id
        id: JobId,
    },
}

impl Args {
    pub(super) fn into_command(self) -> Command {
        Command::Outbox(match self.verb {
            Verb::List { user, failing } => {
                OutboxCommand::ListJobs { username: user, failing, after: None }
            }
            Verb::Retry { id } => OutboxCommand::RetryJob { id },
            Verb::Cancel { id } => OutboxCommand::CancelJob { id },
        })
    }
}

/// The rest of the list, after a page of it.
pub(super) fn after(asked: &OutboxCommand, page: &[JobShown]) -> Option<Command> {
    let OutboxCommand::ListJobs { username, failing, .. } = asked else { return None };
    let (username, failing, after) = (username.clone(), *failing, Some(page.last()?.id));
    Some(Command::Outbox(OutboxCommand::ListJobs { username, failing, after }))
}

pub(super) fn print(page: &[JobShown], json: bool) -> anyhow::Result<()> {
    for job in page {
        if json { output::json_line(job)? } else { output::text(&line(job))? }
    }
    Ok(())
}

pub(super) fn line(job: &JobShown) -> String {
    let whom = job.username.clone().unwrap_or_else(|| job.user_id.to_string());
    let since = job.created_at.rfc3339();
    let promise = format!("{}  {} for {whom}, since {since}", job.id, job.kind);
    let Some(error) = &job.last_error else { return promise };
    let times = super::accounts::count(job.attempts as usize, "time");
    format!("{promise}; tried {times}, next at {}: {error}", job.due_at.rfc3339())
}

pub(super) fn say_retried(job: &JobShown) -> String {
    format!("It is tried again now: {}", line(job))
}

pub(super) fn say_cancelled(job: &JobShown) -> String {
    format!("Given up; the homeserver is not told: {}", line(job))
}
