//! A tree against the schema: unknown keys, wrong kinds, missing keys, words that are none of the
//! known ones, numbers out of range, texts of the wrong form, `x` beside `x_file`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Number, Value as Json};

use super::{Kind, SCHEMA, Schema, did_you_mean};
use crate::config::problem::{Origin, Problem};
use crate::config::source::{KeyPath, Node, Segment, Value, is_yaml};

/// What the check found.
#[derive(Debug, Default)]
pub struct Findings {
    /// What keeps the configuration from being used.
    pub problems: Vec<Problem>,
    /// Unknown keys of MAS's YAML, which MAS passes over too.
    pub warnings: Vec<Problem>,
    /// The sections that cannot be read on because of it.
    pub broken: BTreeSet<String>,
}

/// Checks `tree` and takes the unknown keys out of it, so that the rest can be read on.
pub fn check(tree: &mut Node) -> Findings {
    let mut checker = Checker::default();
    checker.node(tree, Schema::root(), &KeyPath::root());
    checker.0
}

#[derive(Default)]
struct Checker(Findings);

impl Checker {
    fn say(&mut self, node: &Node, at: &KeyPath, message: impl Into<String>) {
        self.0.problems.push(Problem::new(node.origin.clone(), at, message));
    }

    fn unknown(&mut self, node: &Node, at: &KeyPath, message: &str) {
        match &node.origin {
            Origin::File { file, .. } if is_yaml(file) => {
                let message = format!("is passed over: {message}");
                self.0.warnings.push(Problem::new(node.origin.clone(), at, message));
            }
            _ => self.say(node, at, message),
        }
    }

    /// A problem that keeps the section from being read on.
    fn break_off(&mut self, node: &Node, at: &KeyPath, message: impl Into<String>) {
        if let Some(Segment::Key(section)) = at.segments().first() {
            self.0.broken.insert(section.clone());
        }
        self.say(node, at, message);
    }

    fn node(&mut self, node: &mut Node, schema: Schema, at: &KeyPath) {
        let mut here = schema.resolved();
        if here.0.get("anyOf").is_some() {
            let fitting = here.options().find(|option| fits(&node.value, *option));
            match fitting {
                Some(option) => here = option.resolved(),
                None => return self.wrong_kind(node, here, at),
            }
        } else if !fits(&node.value, here) {
            return self.wrong_kind(node, here, at);
        }
        match &mut node.value {
            Value::Table(table) => {
                let unknown = self.table(table, here, at);
                self.missing(node, here, at);
                for (key, child) in unknown {
                    self.unknown(&child, &at.key(&key), &unknown_key(&key, here));
                }
            }
            Value::Array(items) => {
                let Some(inner) = here.0.get("items") else { return };
                for (index, item) in items.iter_mut().enumerate() {
                    self.node(item, Schema(inner), &at.index(index));
                }
            }
            Value::String(text) => {
                let text = text.clone();
                if schema.is_secret() && text.trim().is_empty() {
                    self.say(node, at, "is empty");
                }
                self.text(node, &text, here, at);
            }
            Value::Number(number) => {
                let number = number.clone();
                self.number(node, &number, here, at);
            }
            Value::Bool(_) | Value::Null => {}
        }
    }

    /// Checks what is in a table; gives back what should not be, and takes it out.
    fn table(
        &mut self,
        table: &mut BTreeMap<String, Node>,
        schema: Schema,
        at: &KeyPath,
    ) -> Vec<(String, Node)> {
        let unknown: Vec<String> = table
            .keys()
            .filter(|key| {
                let free = !matches!(schema.0.get("additionalProperties"), Some(Json::Bool(false)));
                !free && schema.child(&Segment::Key((*key).clone())).is_none()
            })
            .cloned()
            .collect();
        for (key, node) in table.iter_mut() {
            if let Some(child) = schema.child(&Segment::Key(key.clone())) {
                self.node(node, child, &at.key(key));
            }
        }
        for key in table.keys().filter(|key| table.contains_key(&format!("{key}_file"))) {
            let message = format!("both `{key}` and `{key}_file` are given; leave one out");
            let node = &table[key];
            self.0.problems.push(Problem::new(node.origin.clone(), &at.key(key), message));
        }
        unknown.into_iter().filter_map(|key| table.remove_entry(&key)).collect()
    }

    fn missing(&mut self, node: &Node, schema: Schema, at: &KeyPath) {
        let Value::Table(table) = &node.value else { return };
        let required = schema.0.get("required").and_then(Json::as_array);
        for key in required.into_iter().flatten().filter_map(Json::as_str) {
            if !table.contains_key(key) {
                self.break_off(node, at, format!("`{key}` is missing"));
            }
        }
    }

    fn wrong_kind(&mut self, node: &Node, schema: Schema, at: &KeyPath) {
        let wanted = schema.wanted();
        let quotes =
            schema.is(Kind::String) && matches!(node.value, Value::Number(_) | Value::Bool(_));
        let quotes = if quotes { "; write it in quotes" } else { "" };
        let message = format!("must be {wanted}, not {}{quotes}", node.value.kind());
        self.break_off(node, at, message);
    }

    fn text(&mut self, node: &Node, text: &str, schema: Schema, at: &KeyPath) {
        let words = schema.words();
        if !words.is_empty() && !words.contains(&text) {
            let hint = did_you_mean(text, words.iter().copied(), ToOwned::to_owned);
            let message = if hint.is_empty() {
                format!("`{text}` is not known here; known are: {}", words.join(", "))
            } else {
                format!("`{text}` is not known here{hint}")
            };
            return self.break_off(node, at, message);
        }
        let wrong = match schema.0.get("format").and_then(Json::as_str) {
            Some("uri") => {
                url::Url::parse(text).err().map(|error| format!("`{text}` is not a URL: {error}"))
            }
            Some("ulid") => text.parse::<crate::domain::ClientId>().err().map(|_| {
                format!(
                    "`{text}` is not a ULID: 26 characters of 0-9 and A-Z without I, L, O, U, \
                     the first not above 7"
                )
            }),
            Some("ip-network") => crate::config::http::parse_network(text)
                .is_none()
                .then(|| format!("`{text}` is not an address or a network such as 10.0.0.0/8")),
            Some("regex") => regex::Regex::new(text).err().map(|error| {
                let last = error.to_string();
                let last = last.lines().last().unwrap_or_default().trim_start_matches("error: ");
                format!("`{text}` is not a regular expression: {last}")
            }),
            _ => None,
        };
        if let Some(message) = wrong {
            self.say(node, at, message);
        }
    }

    fn number(&mut self, node: &Node, number: &Number, schema: Schema, at: &KeyPath) {
        let bound = |name: &str| schema.0.get(name).and_then(Json::as_f64);
        let widest = match schema.0.get("format").and_then(Json::as_str) {
            Some("uint8") => Some(f64::from(u8::MAX)),
            Some("uint16") => Some(f64::from(u16::MAX)),
            Some("uint32") => Some(f64::from(u32::MAX)),
            _ => None,
        };
        let (low, high) = (bound("minimum"), bound("maximum").or(widest));
        let value = number.as_f64().unwrap_or(f64::NAN);
        if low.is_some_and(|low| value < low) || high.is_some_and(|high| value > high) {
            let message = match (low, high) {
                (Some(low), Some(high)) => format!("must be from {low} to {high}, not {number}"),
                (Some(low), None) => format!("must be at least {low}, not {number}"),
                _ => format!("must be at most {}, not {number}", high.unwrap_or_default()),
            };
            self.break_off(node, at, message);
        }
    }
}

/// Whether a value is of the kind that is wanted; what it says is looked at afterwards.
fn fits(value: &Value, schema: Schema) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(_) => schema.is(Kind::Boolean),
        Value::Number(number) => {
            schema.is(Kind::Number) || schema.is(Kind::Integer) && !number.is_f64()
        }
        Value::String(_) => schema.is(Kind::String),
        Value::Array(_) => schema.is(Kind::Array),
        Value::Table(_) => schema.is(Kind::Object),
    }
}

/// What to say about a key that is not there in the schema: the nearest one that is, or the
/// section it belongs to.
fn unknown_key(key: &str, schema: Schema) -> String {
    let keys = schema.keys();
    let hint = did_you_mean(key, keys.iter().map(String::as_str), ToOwned::to_owned);
    if !hint.is_empty() {
        return format!("there is no such key{hint}");
    }
    let sections = SCHEMA.get("properties").and_then(Json::as_object);
    let home = sections.into_iter().flatten().find(|(name, _)| {
        Schema::root()
            .child(&Segment::Key((*name).clone()))
            .is_some_and(|section| section.keys().iter().any(|known| known == key))
    });
    match home {
        Some((section, _)) => format!("there is no such key here; it belongs to [{section}]"),
        None => "there is no such key".to_owned(),
    }
}
