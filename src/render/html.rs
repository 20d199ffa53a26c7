//! Values become HTML: what is not HTML already is escaped.

use minijinja::value::Value;
use minijinja::{AutoEscape, Output, State, escape_formatter};

use super::functions::refused;

/// Writes a value into a page. An absent value is an error, since "none" is no word for people;
/// slashes stay readable, unlike in the engine's own escaping.
pub(super) fn write_value(
    out: &mut Output,
    state: &mut State,
    value: &Value,
) -> Result<(), minijinja::Error> {
    if value.is_none() {
        return Err(refused("an absent value cannot be written".to_owned()));
    }
    match value.as_str() {
        Some(text) if !value.is_safe() && matches!(state.auto_escape(), AutoEscape::Html) => {
            Ok(out.write_str(&escape(text))?)
        }
        _ => escape_formatter(out, state, value),
    }
}

/// Escapes text for HTML elements and quoted attributes.
pub(super) fn escape(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            other => html.push(other),
        }
    }
    html
}
