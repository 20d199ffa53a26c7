//! The environment on top of the files: `POSTERN_SECTION__KEY`, two underscores between the
//! levels, places in a list by number: `POSTERN_CLIENTS__0__CLIENT_ID`. A list or a table as a
//! whole is given as JSON or as a TOML value. One variable lies below the files: `POSTERN_LISTEN`.

use std::collections::BTreeMap;

use serde_json::json;

use super::{KeyPath, Node, Segment, Value};
use crate::config::http::HttpSection;
use crate::config::problem::{Origin, Problem};
use crate::config::schema::{Kind, Schema, did_you_mean};

const PREFIX: &str = "POSTERN_";
const LISTEN: &str = "POSTERN_LISTEN";

/// What the environment brought besides settings.
#[derive(Debug, Default)]
pub struct Remarks {
    /// Variables that cannot be used.
    pub problems: Vec<Problem>,
    /// Variables that look as if they were meant to be settings.
    pub warnings: Vec<Problem>,
}

/// The default listener at the address of `POSTERN_LISTEN`, to be laid over the defaults: for
/// surroundings in which nobody can reach loopback, such as a container. As part of the defaults
/// it gives way to listeners that somebody has configured.
#[must_use]
pub fn listen(env: &[(String, String)]) -> Option<Node> {
    let (name, address) = env.iter().find(|(name, text)| name == LISTEN && !text.is_empty())?;
    let mut listeners = json!(HttpSection::default().listeners);
    listeners[0]["binds"] = json!([{ "address": address }]);
    let moved = json!({ "http": { "listeners": listeners } });
    Some(Node::from_json(moved, &Origin::Env(name.as_str().into())).without_nulls())
}

/// Lays the variables that are settings over `tree`: those with two underscores in their name,
/// and those named like a section. Others are none of ours (`POSTERN_CONFIG`, `POSTERN_LOG`,
/// what an orchestrator sets for a service that is called postern).
pub fn overlay(tree: &mut Node, env: &[(String, String)]) -> Remarks {
    let mut remarks = Remarks::default();
    let mut found: Vec<(Vec<Segment>, Node)> = Vec::new();
    for (name, text) in env {
        let Some(setting) = name.strip_prefix(PREFIX) else { continue };
        let setting = setting.to_ascii_lowercase();
        let origin = Origin::Env(name.as_str().into());
        let is_section = Schema::root().child(&Segment::Key(setting.clone())).is_some();
        if !setting.contains("__") && !is_section {
            if let Some(meant) = with_one_underscore(&setting) {
                let message = format!("is not read; did you mean `{meant}`?");
                remarks.warnings.push(Problem::new(origin, &KeyPath::root(), message));
            }
            continue;
        }
        match read(&setting, text, &origin) {
            Ok(entry) => found.push(entry),
            Err((path, message)) => remarks.problems.push(Problem::new(origin, &path, message)),
        }
    }
    // A whole list comes before the entries of it.
    found.sort_by_key(|(path, _)| sort_key(path));
    for (path, node) in found {
        let origin = node.origin.clone();
        if let Err(message) = set(tree, &path, node) {
            remarks.problems.push(Problem::new(origin, &path.into(), message));
        }
    }
    remarks
}

/// `matrix_secret` was probably meant to be `POSTERN_MATRIX__SECRET`.
fn with_one_underscore(setting: &str) -> Option<String> {
    let root = Schema::root();
    root.keys().into_iter().find_map(|section| {
        let key = setting.strip_prefix(&section)?.strip_prefix('_')?;
        root.child(&Segment::Key(section.clone()))?.child(&Segment::Key(key.to_owned()))?;
        Some(variable(&[Segment::Key(section)], key))
    })
}

fn sort_key(path: &[Segment]) -> Vec<(usize, String)> {
    path.iter()
        .map(|segment| match segment {
            Segment::Key(key) => (0, key.clone()),
            Segment::Index(index) => (*index, String::new()),
        })
        .collect()
}

type Refused = (KeyPath, String);

/// The path that a variable names, and its value.
fn read(setting: &str, text: &str, origin: &Origin) -> Result<(Vec<Segment>, Node), Refused> {
    let mut path = Vec::new();
    let mut schema = Schema::root();
    for part in setting.split("__") {
        let here = KeyPath::from(path.clone());
        let segment = match part.parse() {
            Ok(index) if schema.is(Kind::Array) => Segment::Index(index),
            _ => Segment::Key(part.to_owned()),
        };
        if let Some(child) = schema.child(&segment) {
            schema = child;
        } else if schema.is(Kind::Array) {
            return Err((here, format!("is a list: write a number instead of `{part}`")));
        } else {
            let known = schema.keys();
            let hint = did_you_mean(part, known.iter().map(String::as_str), |better| {
                variable(&path, better)
            });
            return Err((here, format!("there is no setting `{part}` here{hint}")));
        }
        path.push(segment);
    }
    let value =
        value(text, schema, origin).map_err(|message| (KeyPath::from(path.clone()), message))?;
    Ok((path, value))
}

/// The name of the variable for `key` beside `path`.
fn variable(path: &[Segment], key: &str) -> String {
    let mut name = String::from(PREFIX);
    for segment in path {
        match segment {
            Segment::Key(key) => name.push_str(&key.to_ascii_uppercase()),
            Segment::Index(index) => name.push_str(&index.to_string()),
        }
        name.push_str("__");
    }
    name + &key.to_ascii_uppercase()
}

/// Text becomes what the schema wants in this place.
fn value(text: &str, schema: Schema, origin: &Origin) -> Result<Node, String> {
    let node = |value| Node { value, origin: origin.clone() };
    if schema.is(Kind::String) {
        return Ok(node(Value::String(text.to_owned())));
    }
    let trimmed = text.trim();
    if schema.is(Kind::Boolean) {
        return match trimmed.to_ascii_lowercase().as_str() {
            "true" | "1" | "yes" | "on" => Ok(node(Value::Bool(true))),
            "false" | "0" | "no" | "off" => Ok(node(Value::Bool(false))),
            _ => Err(format!("must be true or false, not `{text}`")),
        };
    }
    if schema.is(Kind::Number) || schema.is(Kind::Integer) {
        return match serde_json::from_str::<serde_json::Number>(trimmed) {
            Ok(number) => Ok(node(Value::Number(number))),
            Err(_) => Err(format!("must be a number, not `{text}`")),
        };
    }
    if let Ok(json) = serde_json::from_str(trimmed) {
        return Ok(Node::from_json(json, origin).without_nulls());
    }
    if let Ok(mut table) = format!("value = {trimmed}").parse::<toml::Table>()
        && let Some(value) = table.remove("value")
    {
        let json = serde_json::to_value(value).map_err(|error| error.to_string())?;
        return Ok(Node::from_json(json, origin));
    }
    let what = if schema.is(Kind::Array) { "list" } else { "table" };
    Err(format!("must be a {what} in JSON or TOML, such as {}", example(what)))
}

fn example(what: &str) -> &'static str {
    if what == "list" { r#"["one", "two"]"# } else { r#"{ key = "value" }"# }
}

/// Puts `node` in its place, making the tables and the next place of a list on the way.
fn set(tree: &mut Node, path: &[Segment], node: Node) -> Result<(), String> {
    let Some((first, rest)) = path.split_first() else {
        tree.merge(node);
        return Ok(());
    };
    match first {
        Segment::Key(key) => {
            if !matches!(tree.value, Value::Table(_)) {
                *tree = Node::empty(node.origin.clone());
            }
            let mut over = Node::empty(node.origin.clone());
            if rest.is_empty() {
                // Through `merge`, so that `secret` puts away a `secret_file` from below.
                over.value = Value::Table(BTreeMap::from([(key.clone(), node)]));
                tree.merge(over);
                return Ok(());
            }
            let Value::Table(table) = &mut tree.value else { return Ok(()) };
            set(table.entry(key.clone()).or_insert(over), rest, node)
        }
        Segment::Index(index) => {
            let origin = node.origin.clone();
            let Value::Array(items) = &mut tree.value else {
                *tree = Node { value: Value::Array(Vec::new()), origin };
                return set(tree, path, node);
            };
            if *index > items.len() {
                return Err(format!("there are only {} entries before this one", items.len()));
            }
            if *index == items.len() {
                items.push(Node { value: Value::Null, origin });
            }
            set(&mut items[*index], rest, node)
        }
    }
}
