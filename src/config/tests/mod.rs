//! The configuration from outside: text in, settings or exact sentences out.

mod broken;
mod merging;
mod start;
mod warnings;

use std::path::PathBuf;

use tempfile::TempDir;
use zeroize::Zeroizing;

use super::{Generate, Loaded, Problems, Settings, Sources, inspect, load_or_generate};

/// A folder with configuration files in it; also the place of the data folder.
struct Place(TempDir);

impl Place {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    fn sources(&self, files: &[(&str, &str)], env: &[(&str, &str)]) -> Sources {
        Sources {
            files: files.iter().map(|(name, text)| self.file(name, text)).collect(),
            env: env.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect(),
            data_dir: Some(self.0.path().join("data")),
        }
    }

    /// The folder's own name taken out of a sentence.
    fn without_path(&self, text: &str) -> String {
        text.replace(&format!("{}/", self.0.path().display()), "")
    }

    fn problems(&self, files: &[(&str, &str)], env: &[(&str, &str)]) -> Vec<String> {
        let report = inspect(&self.sources(files, env));
        report.problems.iter().map(|problem| self.without_path(&problem.to_string())).collect()
    }

    fn warnings(&self, files: &[(&str, &str)], env: &[(&str, &str)]) -> Vec<String> {
        let report = inspect(&self.sources(files, env));
        assert_eq!(report.problems, []);
        report.warnings.iter().map(|problem| self.without_path(&problem.to_string())).collect()
    }
}

fn start(sources: &Sources) -> Result<Loaded, Problems> {
    let mut next = 0_u8;
    let mut random = || {
        next += 1;
        [next; 32]
    };
    let mut signing_keys = || vec![("rsa.pem".to_owned(), Zeroizing::new("a key".to_owned()))];
    load_or_generate(
        sources,
        &mut Generate { random: &mut random, signing_keys: &mut signing_keys },
    )
}

/// The settings of one TOML text.
fn settings(text: &str) -> Settings {
    let place = Place::new();
    start(&place.sources(&[("postern.toml", text)], &[])).unwrap().settings
}
