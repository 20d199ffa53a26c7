//! Runs the binary in a folder of its own, with an empty environment.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// A folder to run in.
pub struct Place(TempDir);

/// What a run left.
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Place {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    pub fn postern(&self, args: &[&str]) -> Ran {
        self.postern_with(args, &[])
    }

    pub fn postern_with(&self, args: &[&str], env: &[(&str, &str)]) -> Ran {
        let Output { status, stdout, stderr } = Command::new(env!("CARGO_BIN_EXE_postern"))
            .args(args)
            .env_clear()
            .envs(env.iter().copied())
            .current_dir(self.path())
            .output()
            .unwrap();
        Ran {
            code: status.code().unwrap(),
            out: String::from_utf8(stdout).unwrap(),
            err: String::from_utf8(stderr).unwrap(),
        }
    }
}

/// A file of `tests/cli/fixtures`.
pub fn fixture(name: &str) -> String {
    repository().join("tests/cli/fixtures").join(name).display().to_string()
}

/// The top of the repository.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
