//! `postern config …`: look at the configuration, make one, take one over.

mod check;
mod convert;
mod dump;
mod generate;
mod homeserver_yaml;
mod reference;
pub(super) mod sync;
mod write;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::Global;
use crate::config::Sources;

/// Look at the configuration, make one, or take one over.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  postern config check -c postern.toml
  postern config generate --synapse-config /etc/matrix-synapse/homeserver.yaml > postern.toml
  postern config convert /etc/mas/config.yaml > postern.toml
  postern config dump -c postern.toml --json")]
pub struct ConfigCommand {
    #[command(subcommand)]
    command: Sub,
}

#[derive(Debug, Subcommand)]
enum Sub {
    #[command(after_help = "Example:\n  postern -c /etc/postern.toml config check")]
    Check(check::Check),
    #[command(after_help = "Example:\n  postern -c /etc/postern.toml config dump --json")]
    Dump(dump::Dump),
    #[command(after_help = "\
Examples:
  postern config generate > postern.toml
  postern config generate --synapse-config /etc/matrix-synapse/homeserver.yaml > postern.toml")]
    Generate(generate::Generate),
    #[command(after_help = "\
Example:
  postern config convert /etc/mas/config.yaml > postern.toml")]
    Convert(convert::Convert),
    Sync(sync::Args),
    /// Print the JSON schema of the configuration, for editors
    #[command(after_help = "Example:\n  postern config schema > postern.schema.json")]
    Schema,
    /// Print the reference of all keys in Markdown
    #[command(hide = true)]
    Reference,
}

/// What the sub-commands need from outside.
pub struct Context<'a> {
    /// The arguments of every sub-command.
    pub(super) global: &'a Global,
    /// Where the configuration is read from.
    pub sources: Sources,
    /// 32 fresh random bytes.
    pub random: &'a mut dyn FnMut() -> [u8; 32],
}

impl ConfigCommand {
    /// Runs the command; what it prints goes to standard output, remarks to standard error.
    pub fn run(self, context: &mut Context<'_>) -> anyhow::Result<ExitCode> {
        match self.command {
            Sub::Check(command) => command.run(&context.sources),
            Sub::Dump(command) => command.run(&context.sources),
            Sub::Generate(command) => command.run(&context.sources, context.random),
            Sub::Convert(command) => command.run(),
            Sub::Sync(args) => sync::run(context.global, &args),
            Sub::Schema => {
                print(&serde_json::to_string_pretty(&*crate::config::schema::SCHEMA)?)?;
                Ok(ExitCode::SUCCESS)
            }
            Sub::Reference => {
                print(&reference::markdown())?;
                Ok(ExitCode::SUCCESS)
            }
        }
    }
}

/// Prints to standard output; a reader that went away (`| head`) is no error.
fn print(text: &str) -> io::Result<()> {
    match writeln!(io::stdout().lock(), "{}", text.trim_end()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error),
        _ => Ok(()),
    }
}
