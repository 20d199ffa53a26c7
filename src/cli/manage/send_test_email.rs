//! `postern manage send-test-email`.

use crate::control::Command;
use crate::flows::manage::TestEmailSent;

const EXAMPLES: &str = "\
Examples:
  postern manage send-test-email admin@example.com
  postern manage send-test-email admin@example.com --language de

The mail is sent at once, and what the mail server says is shown.";

/// Send a mail to see whether mails arrive.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// To whom
    #[arg(value_name = "ADDRESS")]
    to: String,
    /// The language of the mail, as in `de` or `pt-BR`
    #[arg(long, value_name = "TAG", default_value = "en")]
    language: String,
}

impl Args {
    pub(super) fn into_command(self) -> Command {
        Command::SendTestEmail { to: self.to, language: self.language }
    }
}

pub(super) fn say(it: &TestEmailSent) -> String {
    format!("Sent to {}. The mail server says: {}", it.to, it.answer)
}
