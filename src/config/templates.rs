//! `[templates]`: pages and translations of your own.

use std::path::PathBuf;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Pages and translations of your own; without them those within the program are used.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Templates {
    /// A folder of templates that take the place of the built-in ones of the same name.
    pub path: Option<PathBuf>,
    /// MAS's list of its built assets. Postern carries its assets within the program.
    pub assets_manifest: Option<PathBuf>,
    /// A folder of translations that take the place of the built-in ones.
    pub translations_path: Option<PathBuf>,
}
