//! From sources to settings.

use std::path::PathBuf;

use super::data_dir::Generate;
use super::problem::{Problem, Problems};
use super::settings::Settings;

/// Where the configuration is read from; later ones win: defaults, files in order, environment.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// Files in the order they were given: TOML, or MAS's YAML by `.yaml` or `.yml`.
    pub files: Vec<PathBuf>,
    /// The environment, names and values; names that are none of ours are skipped.
    pub env: Vec<(String, String)>,
    /// `--data-dir`, if given; wins over `storage.path`.
    pub data_dir: Option<PathBuf>,
}

/// A configuration that can be used.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The settings.
    pub settings: Settings,
    /// What deserves a look.
    pub warnings: Vec<Problem>,
}

/// Reads the configuration. Secrets that are neither configured nor stored in the data folder
/// are a problem: nothing is ever written.
pub fn load(sources: &Sources) -> Result<Loaded, Problems> {
    let _ = sources;
    unimplemented!()
}

/// Reads the configuration, and makes in the data folder what is neither configured nor stored
/// there: the encryption key, the secret shared with the homeserver, the signing keys.
pub fn load_or_generate(
    sources: &Sources,
    generate: &mut Generate<'_>,
) -> Result<Loaded, Problems> {
    let _ = (sources, generate);
    unimplemented!()
}
