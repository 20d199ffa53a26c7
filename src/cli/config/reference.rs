//! The reference of all keys in Markdown, made from the schema; `docs/configuration.md` ends in
//! it.

use std::fmt::Write;

use serde_json::Value as Json;

use crate::config::schema::{Kind, Schema};
use crate::config::{SECTIONS, Segment, not_yet};

/// A heading for each section, a line for each key.
pub fn markdown() -> String {
    let mut text = String::new();
    for name in SECTIONS {
        let Some(section) = Schema::root().child(&Segment::Key((*name).to_owned())) else {
            continue;
        };
        let heading =
            if section.is(Kind::Array) { format!("[[{name}]]") } else { format!("[{name}]") };
        write!(text, "## `{heading}`\n\n{}\n\n", one_line(section.description()))
            .expect("writing to a String cannot fail");
        if let Some(why) = not_yet::without_effect(name) {
            writeln!(text, "This section {why}.\n").expect("writing to a String cannot fail");
        }
        text.push_str("| Key | Value | What it is for |\n|---|---|---|\n");
        let prefix = if section.is(Kind::Array) { format!("{name}[]") } else { (*name).to_owned() };
        let inner =
            if section.is(Kind::Array) { section.child(&Segment::Index(0)) } else { Some(section) };
        if let Some(inner) = inner {
            rows(&mut text, inner, &prefix);
        }
        text.push('\n');
    }
    text
}

fn rows(text: &mut String, schema: Schema, prefix: &str) {
    for key in schema.keys() {
        let Some(child) = schema.child(&Segment::Key(key.clone())) else { continue };
        let path = format!("{prefix}.{key}");
        let mut about = one_line(child.description());
        if let Some(why) = not_yet::without_effect(&path) {
            about = format!("{about} *It {why}.*");
        }
        writeln!(text, "| `{path}` | {} | {about} |", value(child))
            .expect("writing to a String cannot fail");
        if child.is(Kind::Array) {
            if let Some(item) = child.child(&Segment::Index(0)) {
                rows(text, item, &format!("{path}[]"));
            }
        } else {
            rows(text, child, &path);
        }
    }
}

/// What can stand there, and what holds without it.
fn value(schema: Schema) -> String {
    let words = schema.words();
    let item_words =
        schema.child(&Segment::Index(0)).filter(|_| schema.is(Kind::Array)).map(Schema::words);
    let kind = if !words.is_empty() {
        words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
    } else if let Some(words) = item_words.filter(|words| !words.is_empty()) {
        let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
        format!("list of {}", words.join(", "))
    } else {
        schema.wanted()
    };
    match schema.default() {
        Some(default) if !default.is_object() && !is_list_of_tables(default) => {
            format!("{kind}; default `{default}`")
        }
        _ => kind,
    }
}

fn is_list_of_tables(value: &Json) -> bool {
    value.as_array().is_some_and(|items| items.iter().any(Json::is_object))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
