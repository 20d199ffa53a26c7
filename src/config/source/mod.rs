//! Reading: TOML, MAS's YAML and the environment, each into one tree of values that know where
//! they were written. `schema` checks that tree, the section files make settings of it.

pub mod env;
mod node;
mod path;
mod toml;
mod yaml;

use std::path::Path;
use std::sync::Arc;

pub use node::{Node, Value};
pub use path::{KeyPath, Segment};

use super::problem::{Origin, Problem};

/// Reads one file: YAML by `.yaml` or `.yml`, TOML otherwise.
pub fn file(path: &Path) -> (Node, Vec<Problem>) {
    let file = Arc::new(path.to_owned());
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) => {
            let origin = Origin::File { file, line: 0 };
            let message = format!("cannot be read: {error}");
            let problem = Problem::new(origin.clone(), &KeyPath::root(), message);
            return (Node::empty(origin), vec![problem]);
        }
    };
    let (node, problems) =
        if is_yaml(path) { yaml::parse(&text, &file) } else { toml::parse(&text, &file) };
    (node.without_nulls(), problems)
}

/// Whether a file of this name holds YAML.
#[must_use]
pub fn is_yaml(path: &Path) -> bool {
    path.extension().is_some_and(|ext| ext == "yaml" || ext == "yml")
}
