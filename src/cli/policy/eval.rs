//! `postern policy eval`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, anyhow};
use serde_json::{Value, json};

use super::Configured;
use crate::cli::{Global, output};
use crate::policy::EntryPoint;
use crate::policy::input::Question;

const EXAMPLES: &str = "\
Examples:
  echo '{\"username\": \"root\"}' | postern policy eval --entrypoint register --input -
  postern policy eval --entrypoint email --input input.json --data live-data.json
  postern policy eval --entrypoint register --input input.json my-policy/ --json | jq .violations

Ends with 0 if it is allowed and with 1 if not.";

/// Ask a policy one question. Nothing happens but that.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// Files, or folders of files that end in .rego; left out: those of the configuration, or the
    /// built-in rules
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The question: `register`, `email`, `client_registration`, `authorization_grant` or
    /// `compat_login`
    #[arg(long, value_name = "NAME", value_parser = point)]
    entrypoint: EntryPoint,
    /// The input as a JSON file; - for standard input
    #[arg(long, value_name = "FILE")]
    input: PathBuf,
    /// Data to lay over that of the configuration, as a JSON file
    #[arg(long, value_name = "FILE")]
    data: Option<PathBuf>,
}

fn point(name: &str) -> Result<EntryPoint, String> {
    let known = EntryPoint::ALL.map(EntryPoint::name).join(", ");
    EntryPoint::named(name).ok_or_else(|| format!("there is none of this name, but {known}"))
}

impl Args {
    pub(super) fn run(&self, global: &Global, json: bool) -> anyhow::Result<ExitCode> {
        let policy = Configured::read(global, &self.files)?.policy()?;
        let question = Question::read(self.entrypoint, read(&self.input)?)
            .with_context(|| format!("{} is not the input of this question", shown(&self.input)))?;
        let violations = match &self.data {
            Some(data) => policy.with(&read(data)?, None)?.judge(&question)?,
            None => policy.now().judge(&question)?,
        };
        let allowed = violations.is_empty();
        if json {
            output::json(&json!({ "allowed": allowed, "violations": violations }))?;
        } else if allowed {
            output::text("It is allowed.")?;
        } else {
            let said = violations.iter().map(|violation| {
                let field = violation.field.as_deref().map(|field| format!(" ({field})"));
                format!("\n  {}{}", violation.msg, field.unwrap_or_default())
            });
            output::text(&format!("It is refused:{}", said.collect::<String>()))?;
        }
        Ok(if allowed { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

fn read(path: &Path) -> anyhow::Result<Value> {
    let text = if path == Path::new("-") {
        std::io::read_to_string(std::io::stdin())
    } else {
        std::fs::read_to_string(path)
    };
    let text = text.with_context(|| format!("cannot read {}", shown(path)))?;
    serde_json::from_str(&text).map_err(|error| anyhow!("{} is not JSON: {error}", shown(path)))
}

fn shown(path: &Path) -> String {
    if path == Path::new("-") { "standard input".to_owned() } else { path.display().to_string() }
}
