//! Every secret exists also as `x_file`: this puts what the file says in the place of `x`, so that
//! the sections need not know. A newline at the end is not part of the secret.

use std::path::{Path, PathBuf};

use super::problem::Problem;
use super::schema::Schema;
use super::source::{KeyPath, Node, Segment, Value};

/// Reads every `x_file` of `tree` into `x`. Signing keys stay where they are, as they may be
/// binary (`secrets.keys[].key_file`), and what stands in `skip` is not looked at.
pub fn read(tree: &mut Node, skip: impl Fn(&KeyPath) -> bool) -> Vec<Problem> {
    let mut problems = Vec::new();
    walk(tree, Schema::root(), &KeyPath::root(), &skip, &mut problems);
    problems
}

fn walk(
    node: &mut Node,
    schema: Schema,
    at: &KeyPath,
    skip: &impl Fn(&KeyPath) -> bool,
    problems: &mut Vec<Problem>,
) {
    if skip(at) {
        return;
    }
    let child = |segment: Segment| schema.child(&segment);
    match &mut node.value {
        Value::Table(table) => {
            let files: Vec<(String, String)> = table
                .keys()
                .filter_map(|key| Some((key.clone(), key.strip_suffix("_file")?.to_owned())))
                .filter(|(_, plain)| child(Segment::Key(plain.clone())).is_some())
                .collect();
            for (key, plain) in files {
                let node = &table[&key];
                let Value::String(path) = &node.value else { continue };
                let path = PathBuf::from(path);
                let place = at.key(&key);
                let origin = node.origin.clone();
                match read_one(&path, &place) {
                    Ok(Some(text)) => {
                        table.remove(&key);
                        table.entry(plain).or_insert(Node { value: Value::String(text), origin });
                    }
                    Ok(None) => {}
                    Err(message) => problems.push(Problem::new(origin, &place, message)),
                }
            }
            for (key, node) in table.iter_mut() {
                if let Some(schema) = child(Segment::Key(key.clone())) {
                    walk(node, schema, &at.key(key), skip, problems);
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                if let Some(schema) = child(Segment::Index(index)) {
                    walk(item, schema, &at.index(index), skip, problems);
                }
            }
        }
        _ => {}
    }
}

/// What `path` holds; `None` if it is to be read as bytes, later.
fn read_one(path: &Path, at: &KeyPath) -> Result<Option<String>, String> {
    let bytes =
        std::fs::read(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    if at.pattern() == "secrets.keys[].key_file" {
        return Ok(None);
    }
    let text =
        String::from_utf8(bytes).map_err(|_| format!("{} is not a text file", path.display()))?;
    let text = text.trim_end_matches(['\n', '\r']);
    if text.trim().is_empty() {
        return Err(format!("{} is empty", path.display()));
    }
    Ok(Some(text.to_owned()))
}
