//! `postern manage mails list|retry|cancel`: mails on their way, without what they say.

use crate::cli::output;
use crate::control::{Command, OutboxCommand};
use crate::domain::MailId;
use crate::flows::admin::mails::MailShown;

const EXAMPLES: &str = "\
Examples:
  postern manage mails list
  postern manage mails retry 01JD7Q5W0Z8Y3N6T2R4K9M1XBC";

/// Mails on their way, and those that were given up within a day.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// List the mails, in the order in which they were written
    #[command(after_help = "Example: postern manage mails list --json")]
    List,
    /// Try a mail again now
    #[command(after_help = "Example: postern manage mails retry 01JD7Q5W0Z8Y3N6T2R4K9M1XBC")]
    Retry {
        /// Its id
        id: MailId,
    },
    /// Give a mail up: nobody receives it
    #[command(after_help = "Example: postern manage mails cancel 01JD7Q5W0Z8Y3N6T2R4K9M1XBC")]
    Cancel {
        /// Its id
        id: MailId,
    },
}

impl Args {
    pub(super) fn into_command(self) -> Command {
        Command::Outbox(match self.verb {
            Verb::List => OutboxCommand::ListMails { after: None },
            Verb::Retry { id } => OutboxCommand::RetryMail { id },
            Verb::Cancel { id } => OutboxCommand::CancelMail { id },
        })
    }
}

/// The rest of the list, after a page of it.
pub(super) fn after(page: &[MailShown]) -> Option<Command> {
    let after = Some(page.last()?.id);
    Some(Command::Outbox(OutboxCommand::ListMails { after }))
}

pub(super) fn print(page: &[MailShown], json: bool) -> anyhow::Result<()> {
    for mail in page {
        if json { output::json_line(mail)? } else { output::text(&line(mail))? }
    }
    Ok(())
}

fn line(mail: &MailShown) -> String {
    let state = match mail.due_at {
        Some(at) => format!("next try at {}", at.rfc3339()),
        None => "given up".to_owned(),
    };
    let error = mail.last_error.as_ref().map_or_else(String::new, |error| format!(": {error}"));
    format!("{}  to {}, written {}, {state}{error}", mail.id, mail.to, mail.created_at.rfc3339())
}

pub(super) fn say_retried(mail: &MailShown) -> String {
    format!("It is tried again now: {}", line(mail))
}

pub(super) fn say_cancelled(mail: &MailShown) -> String {
    format!("Given up; nobody receives it: {}", line(mail))
}
