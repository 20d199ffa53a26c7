//! TOML 1.0 into the tree. All syntax errors of a file are reported, not only the first.

use std::path::PathBuf;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{KeyPath, Node, Value};
use crate::config::problem::{Origin, Problem};

/// Reads the text of `file`.
pub fn parse(text: &str, file: &Arc<PathBuf>) -> (Node, Vec<Problem>) {
    let lines = Lines { file, text };
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut problems: Vec<Problem> = errors
        .iter()
        .map(|error| {
            let at = error.span().map_or(0, |span| span.start);
            let message = format!("cannot be read as TOML: {}", error.message());
            Problem::new(lines.at(at), &KeyPath::root(), message)
        })
        .collect();
    let value = lines.table(table.get_ref(), &mut problems);
    (Node { value, origin: lines.at(0) }, problems)
}

struct Lines<'a> {
    file: &'a Arc<PathBuf>,
    text: &'a str,
}

impl Lines<'_> {
    fn at(&self, offset: usize) -> Origin {
        let before = self.text.get(..offset).unwrap_or(self.text);
        let line = 1 + before.matches('\n').count();
        Origin::File { file: self.file.clone(), line }
    }

    fn table(&self, table: &DeTable<'_>, problems: &mut Vec<Problem>) -> Value {
        Value::Table(
            table
                .iter()
                .map(|(key, value)| {
                    let mut node = self.node(value, problems);
                    node.origin = self.at(key.span().start);
                    (key.get_ref().to_string(), node)
                })
                .collect(),
        )
    }

    fn node(&self, spanned: &Spanned<DeValue<'_>>, problems: &mut Vec<Problem>) -> Node {
        let origin = self.at(spanned.span().start);
        let value = match spanned.get_ref() {
            DeValue::String(text) => Value::String(text.to_string()),
            DeValue::Boolean(value) => Value::Bool(*value),
            DeValue::Datetime(value) => Value::String(value.to_string()),
            DeValue::Integer(number) => {
                let digits = number.as_str();
                if let Ok(number) = i64::from_str_radix(digits, number.radix()) {
                    Value::Number(number.into())
                } else {
                    let message = format!("`{digits}` is too large a number");
                    problems.push(Problem::new(origin.clone(), &KeyPath::root(), message));
                    Value::Null
                }
            }
            DeValue::Float(number) => {
                let digits = number.as_str();
                let number = digits.parse().ok().and_then(serde_json::Number::from_f64);
                if let Some(number) = number {
                    Value::Number(number)
                } else {
                    let message = format!("`{digits}` is not a number that can be used here");
                    problems.push(Problem::new(origin.clone(), &KeyPath::root(), message));
                    Value::Null
                }
            }
            DeValue::Array(items) => {
                Value::Array(items.iter().map(|item| self.node(item, problems)).collect())
            }
            DeValue::Table(table) => self.table(table, problems),
        };
        Node { value, origin }
    }
}
