//! `postern manage set-password`.

use anyhow::Context as _;

use super::accounts::Whom;
use crate::cli::ask::{self, PasswordArgs};
use crate::control::Command;
use crate::domain::SecretString;
use crate::flows::manage::PasswordSet;

const EXAMPLES: &str = "\
Examples:
  postern manage set-password alice                asks for the password, twice
  postern manage set-password alice --password-file ./new-password
  pass show alice | postern manage set-password alice --password-file -

Sessions stay; `postern manage kill-sessions` ends them.";

/// Set an account's password.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    #[command(flatten)]
    whom: Whom,
    /// The password; other users of this machine can see it while the command runs
    #[arg(value_name = "PASSWORD", conflicts_with_all = ["password", "password_file"])]
    positional: Option<String>,
    #[command(flatten)]
    password: PasswordArgs,
    /// Take a password that is easy to guess
    #[arg(long, visible_alias = "ignore-complexity")]
    ignore_password_complexity: bool,
}

impl Args {
    pub(super) fn into_command(self) -> anyhow::Result<Command> {
        let given = match self.positional {
            Some(password) => Some(SecretString::new(password)),
            None => self.password.read()?,
        };
        let password = match given {
            Some(password) => Some(password),
            None if ask::can_ask() => ask::new_password(false)?,
            None => None,
        };
        let password = password
            .context("give a password with --password-file: there is no terminal to ask on")?;
        let check = !self.ignore_password_complexity;
        Ok(Command::SetPassword { username: self.whom.username, password, check })
    }
}

pub(super) fn say(it: &PasswordSet) -> String {
    format!("Set the password of {}.", it.account.mxid)
}
