//! `postern policy check`.

use std::path::PathBuf;
use std::process::ExitCode;

use serde_json::json;

use super::Configured;
use crate::cli::{Global, output};
use crate::policy::{EntryPoint, Program};

const EXAMPLES: &str = "\
Examples:
  postern policy check
  postern -c /etc/postern.toml policy check
  postern policy check my-policy/ --json";

/// Read a policy and its data, and say what is wrong and which questions it answers.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// Files, or folders of files that end in .rego; left out: those of the configuration
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
}

impl Args {
    pub(super) fn run(&self, global: &Global, json: bool) -> anyhow::Result<ExitCode> {
        let configured = Configured::read(global, &self.files)?;
        // The data is looked at as well.
        configured.policy()?;
        let program = Program::load(&configured.settings.rego, &configured.settings.entrypoints)?;
        let rule = |point| program.as_ref().and_then(|program| program.rules().get(&point));
        if json {
            let points = EntryPoint::ALL.map(|point| {
                json!({ "entrypoint": point, "rule": rule(point), "custom": rule(point).is_some() })
            });
            output::json(&json!({ "ok": true, "entrypoints": points }))?;
        } else {
            let lines = EntryPoint::ALL.map(|point| {
                let who = rule(point).map_or("the built-in rules", String::as_str);
                format!("  {:<20} {who}", point.name())
            });
            output::text(&format!("The policy can be used. Who answers:\n{}", lines.join("\n")))?;
        }
        Ok(ExitCode::SUCCESS)
    }
}
