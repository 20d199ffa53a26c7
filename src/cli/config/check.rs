//! `config check`: everything there is to say about the configuration. Writes nothing.

use std::fmt::Write;
use std::process::ExitCode;

use clap::Args;

use crate::config::{Problem, Report, Sources, inspect};

/// Check the configuration and name every problem
///
/// Exits with 1 if the server would not start with it.
#[derive(Debug, Args)]
pub struct Check {
    /// Print JSON
    #[arg(long)]
    json: bool,
}

impl Check {
    pub fn run(&self, sources: &Sources) -> anyhow::Result<ExitCode> {
        let report = inspect(sources);
        let text = if self.json {
            serde_json::to_string_pretty(&serde_json::json!({
                "ok": report.problems.is_empty(),
                "problems": report.problems,
                "warnings": report.warnings,
            }))?
        } else {
            text(&report)
        };
        super::print(&text)?;
        Ok(if report.problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

fn text(report: &Report) -> String {
    let said = lines("error", &report.problems) + &lines("warning", &report.warnings);
    let verdict = match (report.problems.len(), report.warnings.len()) {
        (0, 0) => "The configuration is right.".to_owned(),
        (0, warnings) => format!("The configuration can be used; {}.", count(warnings, "warning")),
        (problems, 0) => format!("{}.", count(problems, "problem")),
        (problems, warnings) => {
            format!("{}, {}.", count(problems, "problem"), count(warnings, "warning"))
        }
    };
    said + &verdict
}

/// One line for each.
pub fn lines(what: &str, problems: &[Problem]) -> String {
    problems.iter().fold(String::new(), |mut text, problem| {
        writeln!(text, "{what}: {problem}").expect("writing to a String cannot fail");
        text
    })
}

fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
