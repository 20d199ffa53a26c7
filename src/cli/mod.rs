//! The command line: `postern server | config | manage | jobs | doctor | healthcheck | policy | templates | completions`.
//!
//! One sub-command per file. `serve.rs` is the composition root, `context.rs` puts together what
//! the flows work with, `worker.rs` finds out whether a server runs that `manage` must go through.
//! Exit codes: 0 done, 1 refused or failed, 2 not understood.

mod ask;
mod completions;
mod config;
mod context;
mod doctor;
mod healthcheck;
mod log;
mod manage;
mod output;
mod policy;
mod serve;
mod storage;
mod templates;
mod worker;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use crate::config::Sources;

const EXAMPLES: &str = "\
Examples:
  postern server                                  run, with ./data as data folder
  postern -c /etc/postern.toml server             run with a configuration
  postern manage register-user alice --admin      make the first account
  postern doctor                                  find out why clients cannot sign in

Documentation of every command: docs/command-line.md";

/// Authentication service for a Matrix homeserver.
#[derive(Debug, Parser)]
#[command(name = "postern", version, after_help = EXAMPLES, max_term_width = 100)]
#[command(subcommand_required = true, arg_required_else_help = true)]
pub(crate) struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Command,
}

/// What every sub-command takes.
#[derive(Clone, Debug, Args)]
pub(crate) struct Global {
    /// Configuration file, TOML or MAS's YAML; several are merged in their order. Left out, the
    /// files in the variable `POSTERN_CONFIG`, parted by `:`
    #[arg(short, long = "config", value_name = "FILE", global = true)]
    config: Vec<PathBuf>,
    /// Data folder; wins over `storage.path` of the configuration, default `./data`
    #[arg(long, value_name = "FOLDER", global = true, env = "POSTERN_DATA_DIR")]
    data_dir: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Command {
    Server(serve::Args),
    Config(config::ConfigCommand),
    Manage(manage::Args),
    Jobs(manage::JobsArgs),
    Doctor(doctor::Args),
    Healthcheck(healthcheck::Args),
    Policy(policy::Args),
    Templates(templates::TemplatesCommand),
    Completions(completions::Args),
    #[command(hide = true)]
    Storage(storage::StorageCommand),
}

impl Global {
    /// Where the configuration is read from.
    pub(crate) fn sources(&self) -> Sources {
        let mut files = self.config.clone();
        if files.is_empty()
            && let Some(list) = std::env::var_os("POSTERN_CONFIG")
        {
            files = std::env::split_paths(&list).filter(|path| !is_empty(path)).collect();
        }
        let text = |text: OsString| text.into_string().ok();
        let env = std::env::vars_os().filter_map(|(k, v)| Some((text(k)?, text(v)?))).collect();
        Sources { files, env, data_dir: self.data_dir.clone() }
    }
}

fn is_empty(path: &std::path::Path) -> bool {
    path.as_os_str().is_empty()
}

/// Reads the arguments and does what they say.
#[must_use]
pub fn main() -> ExitCode {
    let Cli { global, command } = Cli::parse();
    let outcome = match command {
        Command::Server(args) => serve::run(&global, &args),
        Command::Config(command) => {
            let mint = crate::crypto::Mint::system();
            let (sources, random) = (global.sources(), &mut || mint.bytes());
            command.run(&mut config::Context { global: &global, sources, random })
        }
        Command::Manage(args) => manage::run(&global, args),
        Command::Jobs(args) => manage::run_jobs(&global, args),
        Command::Doctor(args) => doctor::run(&global, &args),
        Command::Healthcheck(args) => healthcheck::run(&global, args),
        Command::Policy(args) => policy::run(&global, &args),
        Command::Templates(command) => templates::run(&global, command),
        Command::Completions(args) => completions::run(&args),
        Command::Storage(args) => storage::run(&args),
    };
    outcome.unwrap_or_else(|error| {
        output::error(&error);
        ExitCode::FAILURE
    })
}

/// Runs a sub-command that has little to do at once.
fn block_on<T>(work: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(work)
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_arguments_contradict_nothing() {
        super::Cli::command().debug_assert();
    }

    /// Every command that is not hidden, with the words that lead to it.
    fn commands() -> Vec<(String, clap::Command)> {
        fn walk(path: &str, command: &clap::Command, found: &mut Vec<(String, clap::Command)>) {
            found.push((path.to_owned(), command.clone()));
            for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
                walk(&format!("{path} {}", sub.get_name()), sub, found);
            }
        }
        let mut found = Vec::new();
        walk("postern", &super::Cli::command(), &mut found);
        found
    }

    #[test]
    fn every_command_teaches_by_an_example() {
        for (path, command) in commands() {
            let text = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            assert!(text.contains("postern "), "`{path}` has no example");
        }
    }

    #[test]
    fn every_command_stands_in_the_documentation_with_an_example() {
        let page = include_str!("../../docs/command-line.md");
        for (path, command) in commands() {
            assert!(page.contains(&format!("`{path}`")) || path == "postern", "{path}");
            if command.get_subcommands().next().is_none() {
                let verb = path.rsplit_once(' ').unwrap().1;
                let (_, section) = page.split_once(&format!("`{path}`\n")).unwrap();
                let example = section.split("\n#").next().unwrap().split("```sh").nth(1);
                assert!(example.is_some_and(|example| example.contains(verb)), "{path}");
            }
        }
    }
}
