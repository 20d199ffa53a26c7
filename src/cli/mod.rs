//! The command line: one sub-command per file.

pub mod config;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use crate::config::Sources;

/// The authentication service of a Matrix homeserver.
#[derive(Debug, Parser)]
#[command(name = "postern", version)]
pub struct Cli {
    #[command(flatten)]
    globals: Globals,
    #[command(subcommand)]
    command: Command,
}

/// What every sub-command understands.
#[derive(Debug, Args)]
pub struct Globals {
    /// A configuration file: TOML, or MAS's YAML. May be given several times; later ones win.
    #[arg(short, long, global = true, env = "POSTERN_CONFIG", value_delimiter = ':')]
    pub config: Vec<PathBuf>,
    /// The data folder [default: ./data]
    #[arg(long, global = true, env = "POSTERN_DATA_DIR")]
    pub data_dir: Option<PathBuf>,
}

impl Globals {
    /// Where the configuration is read from.
    #[must_use]
    pub fn sources(&self) -> Sources {
        Sources {
            // `POSTERN_CONFIG=` with nothing after it names no file.
            files: self.config.iter().filter(|f| !f.as_os_str().is_empty()).cloned().collect(),
            env: std::env::vars_os()
                .filter_map(|(name, value)| {
                    Some((name.into_string().ok()?, value.into_string().ok()?))
                })
                .collect(),
            data_dir: self.data_dir.clone(),
        }
    }
}

#[derive(Debug, Subcommand)]
enum Command {
    Config(config::ConfigCommand),
}

/// 32 random bytes for fresh secrets.
fn random() -> [u8; 32] {
    let rng = ring::rand::SystemRandom::new();
    let random = ring::rand::generate(&rng).expect("the system has randomness");
    random.expose()
}

/// Runs the command line of this process.
pub fn main() -> anyhow::Result<ExitCode> {
    let cli = Cli::parse();
    match cli.command {
        Command::Config(command) => {
            let sources = cli.globals.sources();
            command.run(&mut config::Context { sources, random: &mut random })
        }
    }
}
