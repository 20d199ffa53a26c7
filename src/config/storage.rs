//! `[storage]`: the data folder, where MAS has `[database]`.

use std::path::PathBuf;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Where and how this service keeps its data.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct StorageSection {
    /// The data folder. `--data-dir` and `POSTERN_DATA_DIR` win over it; left out everywhere, it
    /// is `./data`.
    pub path: Option<PathBuf>,
    /// How much memory the database keeps pages in, in MiB.
    #[schemars(range(min = 8, max = 65_536))]
    pub cache_capacity_mib: u32,
}

impl Default for StorageSection {
    fn default() -> Self {
        Self { path: None, cache_capacity_mib: 64 }
    }
}

/// `[storage]`, ready to use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Storage {
    /// The data folder.
    pub path: PathBuf,
    /// How much memory the database keeps pages in, in MiB (8 to 65536).
    pub cache_capacity_mib: u32,
}
