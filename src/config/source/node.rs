//! The tree that every source is read into: values that know where they were written.

use std::collections::BTreeMap;

use serde_json::Number;

use super::{KeyPath, Segment};
use crate::config::problem::Origin;

/// A value and the place it was written at.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// What was written.
    pub value: Value,
    /// Where.
    pub origin: Origin,
}

/// What can stand in a configuration.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// YAML's and JSON's null: the key counts as not given.
    Null,
    /// True or false.
    Bool(bool),
    /// A whole number or a fraction.
    Number(Number),
    /// Text; also TOML's dates, as they were written.
    String(String),
    /// A list.
    Array(Vec<Node>),
    /// A table.
    Table(BTreeMap<String, Node>),
}

impl Value {
    /// The kind of value, with its article, as a sentence wants it.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Bool(_) => "true or false",
            Self::Number(number) if number.is_f64() => "a fraction",
            Self::Number(_) => "a whole number",
            Self::String(_) => "text",
            Self::Array(_) => "a list",
            Self::Table(_) => "a table",
        }
    }
}

impl Node {
    /// An empty table.
    #[must_use]
    pub fn empty(origin: Origin) -> Self {
        Self { value: Value::Table(BTreeMap::new()), origin }
    }

    /// The tree of a JSON value, all of one origin.
    #[must_use]
    pub fn from_json(json: serde_json::Value, origin: &Origin) -> Self {
        use serde_json::Value as Json;
        let value = match json {
            Json::Null => Value::Null,
            Json::Bool(value) => Value::Bool(value),
            Json::Number(value) => Value::Number(value),
            Json::String(value) => Value::String(value),
            Json::Array(items) => {
                Value::Array(items.into_iter().map(|item| Self::from_json(item, origin)).collect())
            }
            Json::Object(map) => Value::Table(
                map.into_iter().map(|(key, item)| (key, Self::from_json(item, origin))).collect(),
            ),
        };
        Self { value, origin: origin.clone() }
    }

    /// Takes out what was given as null: it counts as not written (YAML's `clients:` with nothing
    /// after it). In lists it stays, to be refused.
    #[must_use]
    pub fn without_nulls(mut self) -> Self {
        match &mut self.value {
            Value::Table(table) => {
                let written = std::mem::take(table).into_iter();
                *table = written
                    .filter(|(_, node)| node.value != Value::Null)
                    .map(|(key, node)| (key, node.without_nulls()))
                    .collect();
            }
            Value::Array(items) => {
                *items = std::mem::take(items).into_iter().map(Self::without_nulls).collect();
            }
            _ => {}
        }
        self
    }

    /// The values without their origins.
    #[must_use]
    pub fn to_json(&self) -> serde_json::Value {
        use serde_json::Value as Json;
        match &self.value {
            Value::Null => Json::Null,
            Value::Bool(value) => Json::Bool(*value),
            Value::Number(value) => Json::Number(value.clone()),
            Value::String(value) => Json::String(value.clone()),
            Value::Array(items) => Json::Array(items.iter().map(Self::to_json).collect()),
            Value::Table(table) => Json::Object(
                table.iter().map(|(key, item)| (key.clone(), item.to_json())).collect(),
            ),
        }
    }

    /// The value at `path`, if there is one.
    #[must_use]
    pub fn get(&self, path: &KeyPath) -> Option<&Self> {
        path.segments().iter().try_fold(self, |node, segment| match (&node.value, segment) {
            (Value::Table(table), Segment::Key(key)) => table.get(key),
            (Value::Array(items), Segment::Index(index)) => items.get(*index),
            _ => None,
        })
    }

    /// Where the value at `path` was written; for a missing one, where the innermost table that
    /// should hold it was.
    #[must_use]
    pub fn origin_of(&self, path: &KeyPath) -> Origin {
        let mut node = self;
        for segment in path.segments() {
            let inner = match (&node.value, segment) {
                (Value::Table(table), Segment::Key(key)) => table.get(key),
                (Value::Array(items), Segment::Index(index)) => items.get(*index),
                _ => None,
            };
            match inner {
                Some(inner) => node = inner,
                None => break,
            }
        }
        node.origin.clone()
    }

    /// Lays `over` on top of this tree: tables are merged key by key, everything else is
    /// replaced. A value given as `x` puts away an `x_file` from below, and the other way round.
    pub fn merge(&mut self, over: Self) {
        match (&mut self.value, over.value) {
            (Value::Table(below), Value::Table(above)) => {
                for key in above.keys() {
                    let other = twin(key);
                    if !above.contains_key(&other) {
                        below.remove(&other);
                    }
                }
                if self.origin == Origin::Default {
                    self.origin = over.origin;
                }
                for (key, node) in above {
                    match below.get_mut(&key) {
                        Some(existing) => existing.merge(node),
                        None => {
                            below.insert(key, node);
                        }
                    }
                }
            }
            (_, value) => *self = Self { value, origin: over.origin },
        }
    }
}

/// The other way to give the same value: `secret` and `secret_file`.
fn twin(key: &str) -> String {
    match key.strip_suffix("_file") {
        Some(name) => name.to_owned(),
        None => format!("{key}_file"),
    }
}
