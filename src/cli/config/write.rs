//! Values as TOML that reads well: sections in their order, lists of tables at the first level as
//! `[[…]]`, deeper ones inline, remarks as comments.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};
use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, Value};

use crate::config::{KeyPath, SECTIONS};

/// Comments to put above keys, by path (`captcha`, `clients[0].client_id`).
#[derive(Debug, Default)]
pub struct Notes(pub BTreeMap<String, String>);

/// `values` (a table of sections) as TOML.
pub fn to_toml(values: &Json, notes: &Notes) -> String {
    let mut document = DocumentMut::new();
    let empty = serde_json::Map::new();
    let sections = values.as_object().unwrap_or(&empty);
    let known = SECTIONS.iter().filter_map(|name| sections.get_key_value(*name));
    let others = sections.iter().filter(|(name, _)| !SECTIONS.contains(&name.as_str()));
    for (name, value) in known.chain(others) {
        insert(document.as_table_mut(), name, value, &KeyPath::root(), notes);
    }
    let text = document.to_string();
    format!("{}\n", text.trim())
}

fn insert(table: &mut Table, key: &str, value: &Json, at: &KeyPath, notes: &Notes) {
    let at = at.key(key);
    let note = notes.0.get(&at.to_string()).map(|note| comment(note)).unwrap_or_default();
    let mut item = item(value, &at, notes);
    match &mut item {
        Item::Table(inner) => inner.decor_mut().set_prefix(format!("\n{note}")),
        Item::ArrayOfTables(inner) => {
            if let Some(first) = inner.get_mut(0) {
                first.decor_mut().set_prefix(format!("\n{note}"));
            }
        }
        _ => {}
    }
    let is_value = item.is_value();
    table.insert(key, item);
    if let Some(mut key) = table.key_mut(key).filter(|_| is_value) {
        key.leaf_decor_mut().set_prefix(note);
    }
}

fn item(value: &Json, at: &KeyPath, notes: &Notes) -> Item {
    let within_list = at.pattern().contains("[]");
    match value {
        Json::Object(map) => {
            let mut table = Table::new();
            // A table that only holds tables needs no line of its own.
            table.set_implicit(!map.is_empty() && map.values().all(is_table));
            for (key, value) in in_reading_order(map) {
                insert(&mut table, key, value, at, notes);
            }
            Item::Table(table)
        }
        Json::Array(items)
            if !within_list && !items.is_empty() && items.iter().all(Json::is_object) =>
        {
            let mut tables = ArrayOfTables::new();
            for (index, entry) in items.iter().enumerate() {
                if let Item::Table(mut table) = item(entry, &at.index(index), notes) {
                    table.set_implicit(false);
                    table.decor_mut().set_prefix("\n");
                    tables.push(table);
                }
            }
            Item::ArrayOfTables(tables)
        }
        other => Item::Value(inline(other)),
    }
}

/// What names a thing comes first, the rest by the alphabet.
fn in_reading_order(map: &Map<String, Json>) -> Vec<(&String, &Json)> {
    let first = [
        "name",
        "id",
        "client_id",
        "kid",
        "version",
        "kind",
        "service",
        "transport",
        "host",
        "socket",
    ];
    let mut entries: Vec<_> = map.iter().collect();
    entries.sort_by_key(|(key, _)| first.iter().position(|f| f == key).unwrap_or(first.len()));
    entries
}

fn is_table(value: &Json) -> bool {
    match value {
        Json::Object(_) => true,
        Json::Array(items) => !items.is_empty() && items.iter().all(Json::is_object),
        _ => false,
    }
}

fn inline(value: &Json) -> Value {
    match value {
        // TOML has no null; `Node::without_nulls` lets none through but in lists.
        Json::Null => Value::from(""),
        Json::Bool(value) => Value::from(*value),
        Json::Number(number) => match number.as_i64() {
            Some(whole) => Value::from(whole),
            None => Value::from(number.as_f64().unwrap_or_default()),
        },
        Json::String(text) => Value::from(text.as_str()),
        Json::Array(items) => Value::from(items.iter().map(inline).collect::<Array>()),
        Json::Object(map) => {
            let pairs =
                in_reading_order(map).into_iter().map(|(key, value)| (key.as_str(), inline(value)));
            Value::from(pairs.collect::<InlineTable>())
        }
    }
}

/// `text` as comment lines of at most a hundred characters.
pub fn comment(text: &str) -> String {
    let mut lines = String::new();
    for paragraph in text.lines() {
        let mut line = String::from("#");
        for word in paragraph.split_whitespace() {
            if line.chars().count() + 1 + word.chars().count() > 98 && line.len() > 1 {
                lines.push_str(&line);
                lines.push('\n');
                line = String::from("#");
            }
            line.push(' ');
            line.push_str(word);
        }
        lines.push_str(&line);
        lines.push('\n');
    }
    lines
}
