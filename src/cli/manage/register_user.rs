//! `postern manage register-user`.

use anyhow::bail;

use super::accounts::homeserver;
use crate::cli::ask::{self, PasswordArgs};
use crate::control::{Command, NewUserCommand};
use crate::flows::manage::UserRegistered;

const EXAMPLES: &str = "\
Examples:
  postern manage register-user                     asks for everything
  postern manage register-user alice --admin       asks for the password
  postern manage register-user bot --yes           asks nothing: no password, no rights
  pass show bob | postern manage register-user bob --yes --password-file -";

/// Make an account, and its user on the homeserver.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub(super) struct Args {
    /// The username: a-z, 0-9 and . _ = - / +; asked for if left out
    #[arg(value_name = "USERNAME", required_if_eq("yes", "true"))]
    username: Option<String>,
    #[command(flatten)]
    password: PasswordArgs,
    /// An e-mail address, which counts as confirmed
    #[arg(short, long, value_name = "ADDRESS")]
    email: Option<String>,
    /// The display name of the profile
    #[arg(short, long, value_name = "NAME")]
    display_name: Option<String>,
    /// Let the account ask for administrative rights
    #[arg(short, long, conflicts_with = "no_admin")]
    admin: bool,
    /// Do not let it (the default; keeps the question away)
    #[arg(short = 'A', long)]
    no_admin: bool,
    /// Ask nothing
    #[arg(short, long)]
    yes: bool,
    /// Take a password that is easy to guess
    #[arg(long)]
    ignore_password_complexity: bool,
    /// Do not ask the homeserver whether the name is free. A user whom it has under this name is
    /// taken over by the account
    #[arg(long)]
    skip_homeserver_check: bool,
}

impl Args {
    pub(super) fn into_command(self) -> anyhow::Result<Command> {
        let ask = !self.yes && !self.password.uses_stdin() && ask::can_ask();
        let username = match self.username {
            Some(username) => username,
            None if ask => ask::line("Username")?,
            None => bail!("give a USERNAME: there is no terminal to ask on"),
        };
        let password = if ask && !self.password.is_given() {
            ask::new_password(true)?
        } else {
            self.password.read()?
        };
        let admin = if ask && !self.admin && !self.no_admin {
            ask::yes("May the account ask for administrative rights?")?
        } else {
            self.admin
        };
        Ok(Command::RegisterUser(NewUserCommand {
            username,
            password,
            check_password: !self.ignore_password_complexity,
            email: self.email,
            display_name: self.display_name,
            admin,
            ask_homeserver: !self.skip_homeserver_check,
        }))
    }
}

pub(super) fn say(it: &UserRegistered) -> String {
    let rights = if it.admin { ", which may ask for administrative rights" } else { "" };
    let password = if it.has_password {
        ""
    } else {
        "\nIt has no password: `postern manage set-password` sets one."
    };
    let (mxid, id) = (&it.account.mxid, it.account.id);
    format!("Registered {mxid}{rights} ({id}).{password}{}", homeserver(&it.homeserver))
}
