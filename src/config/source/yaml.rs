//! MAS's YAML into the tree.

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use serde::Deserialize;
use serde::de::{self, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::Spanned;

use super::{KeyPath, Node, Value};
use crate::config::problem::{Origin, Problem};

/// Reads the text of `file`; an empty one is an empty table.
pub fn parse(text: &str, file: &Arc<PathBuf>) -> (Node, Vec<Problem>) {
    let origin = |line| Origin::File { file: file.clone(), line };
    match serde_saphyr::from_str::<Option<Spanned<Yaml>>>(text) {
        Ok(Some(tree)) => match tree.into_node(file) {
            Node { value: Value::Null, origin } => (Node::empty(origin), Vec::new()),
            node => (node, Vec::new()),
        },
        Ok(None) => (Node::empty(origin(1)), Vec::new()),
        Err(error) => {
            let line = error.location().map_or(0, |at| line(at.line()));
            // The first line says what; the rest draws the place, which we name ourselves.
            let what = error.to_string();
            let what = what.lines().next().unwrap_or_default();
            let message = format!("cannot be read as YAML: {what}");
            let problem = Problem::new(origin(line), &KeyPath::root(), message);
            (Node::empty(origin(line)), vec![problem])
        }
    }
}

fn line(number: u64) -> usize {
    usize::try_from(number).unwrap_or_default()
}

/// YAML as it comes; the places are on the children.
enum Yaml {
    Null,
    Bool(bool),
    Number(serde_json::Number),
    String(String),
    Sequence(Vec<Spanned<Yaml>>),
    Mapping(Vec<(Spanned<String>, Spanned<Yaml>)>),
}

trait IntoNode {
    fn into_node(self, file: &Arc<PathBuf>) -> Node;
}

impl IntoNode for Spanned<Yaml> {
    fn into_node(self, file: &Arc<PathBuf>) -> Node {
        let value = match self.value {
            Yaml::Null => Value::Null,
            Yaml::Bool(value) => Value::Bool(value),
            Yaml::Number(value) => Value::Number(value),
            Yaml::String(value) => Value::String(value),
            Yaml::Sequence(items) => {
                Value::Array(items.into_iter().map(|item| item.into_node(file)).collect())
            }
            Yaml::Mapping(entries) => {
                let mut table = BTreeMap::new();
                for (key, value) in entries {
                    let mut node = value.into_node(file);
                    let line = line(key.referenced.line());
                    node.origin = Origin::File { file: file.clone(), line };
                    table.insert(key.value, node);
                }
                Value::Table(table)
            }
        };
        let line = line(self.referenced.line());
        Node { value, origin: Origin::File { file: file.clone(), line } }
    }
}

impl<'de> Deserialize<'de> for Yaml {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(YamlVisitor)
    }
}

struct YamlVisitor;

impl<'de> Visitor<'de> for YamlVisitor {
    type Value = Yaml;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Yaml, E> {
        Ok(Yaml::Null)
    }

    fn visit_none<E>(self) -> Result<Yaml, E> {
        Ok(Yaml::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Yaml, D::Error> {
        Yaml::deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Yaml, E> {
        Ok(Yaml::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Yaml, E> {
        Ok(Yaml::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Yaml, E> {
        Ok(Yaml::Number(value.into()))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Yaml, E> {
        serde_json::Number::from_f64(value)
            .map(Yaml::Number)
            .ok_or_else(|| E::custom("a number that is infinite or none at all"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Yaml, E> {
        Ok(Yaml::String(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Yaml, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Yaml::Sequence(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Yaml, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Yaml::Mapping(entries))
    }
}
