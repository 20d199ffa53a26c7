//! What is read but has no effect: keys whose feature is not built yet, and keys of MAS that have
//! no meaning here. One table each; whoever builds a feature deletes its line.

use super::problem::{Origin, Problem};
use super::source::{KeyPath, Node, Value};

/// Sections and keys that wait for their feature. A line covers everything below it.
pub const NOT_YET: &[&str] = &[
    "experimental.plan_management_iframe_uri",
    "http.listeners[].proxy_protocol",
    "http.listeners[].tls",
    "http.listeners[].binds[].fd",
    "telemetry",
    "upstream_oauth2",
];

/// Names of listener resources that wait for their feature.
pub const RESOURCES_NOT_YET: &[&str] = &["gateway", "prometheus"];

/// What MAS has and Postern never will, and why.
pub const NO_MEANING: &[(&str, &str)] = &[
    (
        "database",
        "Postern needs no database; it keeps its data in the data folder (`storage.path`)",
    ),
    ("http.listeners[].resources[].path", "the assets are within the program"),
    ("http.listeners[].resources[].playground", "there is no GraphQL API"),
    ("http.listeners[].resources[].undocumented_oauth2_access", "there is no GraphQL API"),
    ("policy.password_entrypoint", "nothing asks for it"),
    ("policy.wasm_module", "Rego source is read, with `policy.rego`; `policy.data` is read"),
    ("templates.assets_manifest", "the assets are within the program"),
];

/// Listener resources that MAS has and Postern never will, and why.
pub const RESOURCES_NO_MEANING: &[(&str, &str)] =
    &[("connection-info", "there is no such page"), ("graphql", "there is no GraphQL API")];

/// Says what was written in vain: each line of the tables once, where it was written first and
/// differs from `defaults`.
#[must_use]
pub fn warnings(tree: &Node, defaults: &Node) -> Vec<Problem> {
    let mut walk = Walk { defaults, warnings: Vec::new() };
    walk.node(tree, &KeyPath::root());
    walk.warnings
}

/// Why what stands at `pattern` (a path without indices) has no effect, if it has none.
#[must_use]
pub fn without_effect(pattern: &str) -> Option<String> {
    if NOT_YET.contains(&pattern) {
        return Some("is read but not built yet; it has no effect".to_owned());
    }
    let (_, why) = NO_MEANING.iter().find(|(key, _)| *key == pattern)?;
    Some(format!("has no meaning here: {why}"))
}

/// Why the listener resource `name` has no effect, if it has none.
#[must_use]
pub fn resource_without_effect(name: &str) -> Option<String> {
    if RESOURCES_NOT_YET.contains(&name) {
        return Some(format!("`{name}` is read but not built yet; it has no effect"));
    }
    let (_, why) = RESOURCES_NO_MEANING.iter().find(|(known, _)| *known == name)?;
    Some(format!("`{name}` has no meaning here: {why}"))
}

struct Walk<'a> {
    defaults: &'a Node,
    warnings: Vec<Problem>,
}

impl Walk<'_> {
    fn node(&mut self, node: &Node, at: &KeyPath) {
        if !is_written(node) || self.is_default(node, at) {
            return;
        }
        if let Some(message) = without_effect(&at.pattern()) {
            self.warnings.push(Problem::new(first_origin(node), at, message));
            return;
        }
        match &node.value {
            Value::Table(table) => {
                for (key, child) in table {
                    self.node(child, &at.key(key));
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.node(item, &at.index(index));
                }
            }
            Value::String(text) => {
                let place = at.pattern();
                let is_resource = place == "http.listeners[].resources[]"
                    || place == "http.listeners[].resources[].name";
                if let Some(message) = resource_without_effect(text).filter(|_| is_resource) {
                    self.warnings.push(Problem::new(node.origin.clone(), at, message));
                }
            }
            _ => {}
        }
    }

    /// Whether everything in `node` says what would hold without it.
    fn is_default(&self, node: &Node, at: &KeyPath) -> bool {
        match (&node.value, self.defaults.get(at).map(|node| &node.value)) {
            (Value::Table(table), _) => {
                table.iter().all(|(key, child)| self.is_default(child, &at.key(key)))
            }
            // Switches of entries of a list have no counterpart among the defaults.
            (Value::Bool(false), None) => true,
            (Value::Array(items), None) => items.is_empty(),
            (value, Some(default)) => plain(value) == plain(default),
            _ => false,
        }
    }
}

fn plain(value: &Value) -> serde_json::Value {
    Node { value: value.clone(), origin: Origin::Default }.to_json()
}

/// Whether anything in `node` was written by somebody.
fn is_written(node: &Node) -> bool {
    first_origin(node) != Origin::Default
}

/// Where the first thing in `node` was written that is not a default.
fn first_origin(node: &Node) -> Origin {
    if node.origin != Origin::Default {
        return node.origin.clone();
    }
    let origins: Vec<Origin> = match &node.value {
        Value::Table(table) => table.values().map(first_origin).collect(),
        Value::Array(items) => items.iter().map(first_origin).collect(),
        _ => Vec::new(),
    };
    origins.into_iter().filter(|origin| *origin != Origin::Default).min().unwrap_or(Origin::Default)
}
