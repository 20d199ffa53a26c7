//! `postern policy`: looks at a policy, tests it, and asks it, without a server and without effect.

mod check;
mod eval;
mod test;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::bail;
use clap::Subcommand;

use super::Global;
use crate::config::experimental::SessionLimitSection;
use crate::config::inspect;
use crate::config::policy::{Policy as Settings, PolicySection};
use crate::domain::registration::RegistrationPolicy;
use crate::policy::{Policy, Surroundings};

const EXAMPLES: &str = "\
Examples:
  postern policy check                        the policy of the configuration
  postern policy check my-policy/             another one
  postern policy test my-policy/
  postern policy eval --entrypoint register --input input.json

docs/policy.md says what policies are told and what they answer.";

/// Check, test and try the rules about who may do what.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// Print what came of it as JSON
    #[arg(long, global = true)]
    json: bool,
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    Check(check::Args),
    Test(test::Args),
    Eval(eval::Args),
}

pub(super) fn run(global: &Global, args: &Args) -> anyhow::Result<ExitCode> {
    match &args.verb {
        Verb::Check(verb) => verb.run(global, args.json),
        Verb::Test(verb) => verb.run(global, args.json),
        Verb::Eval(verb) => verb.run(global, args.json),
    }
}

/// What the configuration says of policies. Nothing else of it needs to be right, nor there.
struct Configured {
    settings: Settings,
    server_name: String,
    session_limit: Option<SessionLimitSection>,
}

impl Configured {
    /// Reads it; `files` stand in place of its own.
    fn read(global: &Global, files: &[PathBuf]) -> anyhow::Result<Self> {
        let report = inspect(&global.sources());
        if let Some(problem) = report.problems.iter().find(|one| one.key.starts_with("policy")) {
            bail!("{problem}");
        }
        let section = |path: &str| report.merged.pointer(path).cloned().unwrap_or_default();
        let mut settings = PolicySection::ready(serde_json::from_value(section("/policy"))?);
        if !files.is_empty() {
            settings.rego = files.to_vec();
        }
        Ok(Self {
            settings,
            server_name: serde_json::from_value(section("/matrix/homeserver")).unwrap_or_default(),
            session_limit: serde_json::from_value(section("/experimental/session_limit"))?,
        })
    }

    /// The files of the policy; there must be some.
    fn files(&self) -> anyhow::Result<&[PathBuf]> {
        if self.settings.rego.is_empty() {
            bail!("no files are named, neither here nor in the configuration (`policy.rego`)");
        }
        Ok(&self.settings.rego)
    }

    fn policy(&self) -> anyhow::Result<Policy> {
        let algorithms =
            ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES256K"];
        let served = RegistrationPolicy {
            device_code_enabled: true,
            signing_algs: algorithms.map(str::to_owned).to_vec(),
            ..RegistrationPolicy::STRICT
        };
        let around = Surroundings {
            server_name: &self.server_name,
            session_limit: self.session_limit,
            served,
        };
        Ok(Policy::load(&self.settings, &around)?)
    }
}
