//! Reading: TOML, MAS's YAML and the environment, each into one tree of values that know where
//! they were written. `schema` checks that tree, the section files make settings of it.

mod node;
mod path;

pub use node::{Node, Value};
pub use path::{KeyPath, Segment};
