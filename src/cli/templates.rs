//! `postern templates check`: whether pages and mails can be made, ours and an operator's own.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::bail;

use super::{Global, output};
use crate::config::{Problem, inspect};
use crate::render::Overrides;
use crate::render::check::{self, Document};

const EXAMPLES: &str = "\
Examples:
  postern -c /etc/postern.toml templates check       what the configuration names
  postern templates check --path ./templates         a folder of templates";

const CHECK_EXAMPLES: &str = "\
Examples:
  postern -c /etc/postern.toml templates check
  postern templates check --path ./templates --translations-path ./translations
  postern templates check --write ./samples     leave every page there, to be looked at

Exit codes: 0 all is well, 1 something is wrong.";

/// Look after pages and texts of your own
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct TemplatesCommand {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    Check(Check),
}

/// Render every page and mail with samples in every language, and say what is wrong
#[derive(Debug, clap::Args)]
#[command(after_help = CHECK_EXAMPLES)]
struct Check {
    /// A folder of templates, instead of the configuration's `templates.path`
    #[arg(long, value_name = "FOLDER")]
    path: Option<PathBuf>,
    /// A folder of texts, instead of the configuration's `templates.translations_path`
    #[arg(long, value_name = "FOLDER")]
    translations_path: Option<PathBuf>,
    /// Leave every sample in this folder: <language>/<page>.html, and assets/ for a web server
    #[arg(long, value_name = "FOLDER")]
    write: Option<PathBuf>,
}

pub(crate) fn run(global: &Global, command: TemplatesCommand) -> anyhow::Result<ExitCode> {
    let Action::Check(args) = command.action;
    let overrides = if args.path.is_some() || args.translations_path.is_some() {
        Overrides { templates: args.path, translations: args.translations_path }
    } else {
        configured(global)?
    };
    let report = check::check(&overrides, |document| match &args.write {
        Some(folder) => leave(folder, document),
        None => Ok(()),
    })?;
    for finding in &report.findings {
        output::text(&finding.to_string())?;
    }
    let made = format!("{} pages and mails in {} languages", report.rendered, report.languages);
    if report.findings.is_empty() {
        output::text(&format!("{made}: all is well"))?;
        return Ok(ExitCode::SUCCESS);
    }
    output::text(&format!("{made}; wrong: {}", report.findings.len()))?;
    Ok(ExitCode::FAILURE)
}

fn leave(folder: &Path, document: Document<'_>) -> io::Result<()> {
    let path = folder.join(document.path);
    fs::create_dir_all(path.parent().unwrap_or(folder))?;
    fs::write(path, document.bytes)
}

/// What `[templates]` says; the rest of the configuration need not be complete.
fn configured(global: &Global) -> anyhow::Result<Overrides> {
    let report = inspect(&global.sources());
    if let Some(problem) = report.problems.into_iter().find(concerns_templates) {
        bail!("{problem}");
    }
    let folder = |key: &str| report.merged["templates"][key].as_str().map(PathBuf::from);
    Ok(Overrides { templates: folder("path"), translations: folder("translations_path") })
}

/// A file that cannot be read may have said something about them.
fn concerns_templates(problem: &Problem) -> bool {
    problem.key.is_empty() || problem.key.starts_with("templates")
}
