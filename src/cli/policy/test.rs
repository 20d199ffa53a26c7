//! `postern policy test`: runs the rules whose names begin with `test_`, as `opa test` does.

use std::path::PathBuf;
use std::process::ExitCode;

use serde::Serialize;
use serde_json::{Value, json};

use super::Configured;
use crate::cli::{Global, output};
use crate::policy::rego;

const EXAMPLES: &str = "\
Examples:
  postern policy test my-policy/
  postern policy test my-policy/ --json | jq '.tests[] | select(.passed | not)'

A test is a rule whose name begins with test_; it has passed if it is true. Files that end in
_test.rego are read by this command alone.";

/// Run the tests of a policy.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// Files, or folders of files that end in .rego; left out: those of the configuration
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
}

#[derive(Debug, Serialize)]
struct Test {
    name: String,
    passed: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

impl Args {
    pub(super) fn run(&self, global: &Global, json: bool) -> anyhow::Result<ExitCode> {
        let configured = Configured::read(global, &self.files)?;
        let engine = rego::read(configured.files()?, true)?;
        let mut tests = Vec::new();
        for name in rego::tests(&engine)? {
            let (passed, error) = match rego::evaluate(&engine, &name, &Value::Null) {
                Ok(answer) => (answer == Value::Bool(true), None),
                Err(error) => (false, Some(error.to_string())),
            };
            tests.push(Test { name, passed, error });
        }
        let failed = tests.iter().filter(|test| !test.passed).count();
        if json {
            output::json(&json!({ "tests": tests, "failed": failed }))?;
        } else {
            for test in &tests {
                let word = if test.passed { "passed" } else { "FAILED" };
                let why = test.error.as_ref().map(|error| format!("\n{error}"));
                output::text(&format!("{word}  {}{}", test.name, why.unwrap_or_default()))?;
            }
            output::text(&format!("{} passed, {failed} failed.", tests.len() - failed))?;
        }
        let good = failed == 0 && !tests.is_empty();
        Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}
