//! `config convert`: MAS's `config.yaml` as TOML, with a remark about everything that was left out
//! or has no effect.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use clap::Args;
use serde_json::Value as Json;

use super::check::lines;
use super::write::{Notes, comment, to_toml};
use crate::config::not_yet;
use crate::config::schema::Schema;
use crate::config::{KeyPath, SECTIONS, Segment, Sources, inspect, read_file};

/// Write MAS's config.yaml as TOML
///
/// The result means the same as the file itself given with `--config`. What has no meaning here
/// is left out and named at the top.
#[derive(Debug, Args)]
pub struct Convert {
    /// The configuration of matrix-authentication-service
    file: PathBuf,
}

impl Convert {
    pub fn run(self) -> anyhow::Result<ExitCode> {
        let sources = Sources { files: vec![self.file.clone()], ..Sources::default() };
        let report = inspect(&sources);
        if !report.problems.is_empty() {
            eprint!("{}", lines("error", &report.problems));
            return Ok(ExitCode::FAILURE);
        }
        let values = read_file(&self.file).context("the file changed while it was read")?;
        super::print(&convert(values))?;
        Ok(ExitCode::SUCCESS)
    }
}

/// The file's values as TOML, with remarks.
fn convert(mut values: Json) -> String {
    let mut pass = Pass::default();
    pass.table(&mut values, Some(Schema::root()), &KeyPath::root());
    for name in SECTIONS.iter().filter(|name| values.get(name).is_some()) {
        let description =
            Schema::root().child(&Segment::Key((*name).to_owned())).map_or("", Schema::description);
        let note = pass.notes.0.entry((*name).to_owned()).or_default();
        *note =
            if note.is_empty() { description.to_owned() } else { format!("{description}\n{note}") };
    }
    let mut head =
        String::from("Postern's configuration, taken over from matrix-authentication-service.");
    if !pass.left_out.is_empty() {
        head.push_str("\n\nLeft out:");
        for line in &pass.left_out {
            head.push_str("\n- ");
            head.push_str(line);
        }
    }
    format!("{}\n{}", comment(&head), to_toml(&values, &pass.notes))
}

#[derive(Default)]
struct Pass {
    left_out: Vec<String>,
    notes: Notes,
}

impl Pass {
    fn table(&mut self, value: &mut Json, schema: Option<Schema>, at: &KeyPath) {
        let Json::Object(map) = value else { return };
        map.retain(|key, inner| {
            let at = at.key(key);
            let schema = schema.and_then(|schema| schema.child(&Segment::Key(key.clone())));
            if schema.is_none() {
                self.left_out.push(format!("{at}: there is no such key"));
                return false;
            }
            self.keep(inner, schema, &at)
        });
    }

    /// Whether the value stays; remarks on the way.
    fn keep(&mut self, value: &mut Json, schema: Option<Schema>, at: &KeyPath) -> bool {
        let pattern = at.pattern();
        if let Some((_, why)) = not_yet::NO_MEANING.iter().find(|(key, _)| *key == pattern) {
            self.left_out.push(format!("{at}: {why}"));
            return false;
        }
        if let Some(why) = not_yet::without_effect(&pattern) {
            let says_default =
                schema.and_then(Schema::default).is_some_and(|default| default == value);
            let inline =
                at.segments().iter().filter(|s| matches!(s, Segment::Index(_))).count() > 1;
            if !inline && !says_default {
                self.notes.0.insert(at.to_string(), format!("This {why}."));
            }
            return true;
        }
        match value {
            Json::Object(_) => self.table(value, schema, at),
            Json::Array(items) => {
                let schema = schema.and_then(|schema| schema.child(&Segment::Index(0)));
                let mut index = 0;
                items.retain_mut(|item| {
                    let keep = self.entry(item, schema, &at.index(index));
                    index += 1;
                    keep
                });
            }
            _ => {}
        }
        true
    }

    /// Whether an entry of a list stays: resources that Postern never has do not.
    fn entry(&mut self, item: &mut Json, schema: Option<Schema>, at: &KeyPath) -> bool {
        if at.pattern() == "http.listeners[].resources[]" {
            let name =
                item.as_str().or_else(|| item["name"].as_str()).unwrap_or_default().to_owned();
            if let Some((_, why)) =
                not_yet::RESOURCES_NO_MEANING.iter().find(|(known, _)| *known == name)
            {
                self.left_out.push(format!("{at} ({name}): {why}"));
                return false;
            }
            self.table(item, schema, at);
            // The short form reads better.
            *item = Json::String(name);
            return true;
        }
        self.keep(item, schema, at)
    }
}
