//! `config dump`: what holds after all sources are merged, with the secrets masked.

use std::process::ExitCode;

use clap::Args;
use serde_json::Value as Json;

use super::check::lines;
use super::write::{Notes, to_toml};
use crate::config::schema::Schema;
use crate::config::{Segment, Sources, inspect};

/// What stands in the place of a secret.
const MASK: &str = "…";

/// Print the configuration that holds: defaults, files and environment merged
///
/// Secrets are masked; the names of files with secrets are shown.
#[derive(Debug, Args)]
pub struct Dump {
    /// Print JSON
    #[arg(long)]
    json: bool,
}

impl Dump {
    pub fn run(&self, sources: &Sources) -> anyhow::Result<ExitCode> {
        let report = inspect(sources);
        if !report.problems.is_empty() {
            eprint!("{}", lines("error", &report.problems));
            return Ok(ExitCode::FAILURE);
        }
        let mut merged = report.merged;
        mask(&mut merged, Schema::root());
        let text = if self.json {
            serde_json::to_string_pretty(&merged)?
        } else {
            to_toml(&merged, &Notes::default())
        };
        super::print(&text)?;
        Ok(ExitCode::SUCCESS)
    }
}

fn mask(value: &mut Json, schema: Schema) {
    match value {
        Json::Object(map) => {
            for (key, inner) in map {
                match schema.child(&Segment::Key(key.clone())) {
                    Some(child) if child.is_secret() => *inner = Json::String(MASK.to_owned()),
                    Some(child) => mask(inner, child),
                    None => {}
                }
            }
        }
        Json::Array(items) => {
            if let Some(child) = schema.child(&Segment::Index(0)) {
                for item in items {
                    mask(item, child);
                }
            }
        }
        _ => {}
    }
}
