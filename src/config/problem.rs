//! What is wrong with a configuration, in sentences: where it stands, which key, what to do.
//!
//! Everything in this room collects problems instead of stopping at the first one.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use serde::Serialize;

use super::source::KeyPath;

/// Where a value came from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// Nobody wrote it: the built-in default.
    Default,
    /// A line of a file, counted from one; zero if the file has no line to name.
    File {
        /// The file as it was named on the command line.
        file: Arc<PathBuf>,
        /// The line, from one.
        line: usize,
    },
    /// An environment variable, by its name.
    Env(Arc<str>),
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default => f.write_str("default"),
            Self::File { file, line: 0 } => write!(f, "{}", file.display()),
            Self::File { file, line } => write!(f, "{}:{line}", file.display()),
            Self::Env(name) => f.write_str(name),
        }
    }
}

/// One thing to put right (or, as a warning, to know).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Where the value stands.
    pub origin: Origin,
    /// The key, as in `http.listeners[0].binds`; empty if the whole file is meant.
    pub key: String,
    /// A sentence without a full stop.
    pub message: String,
}

impl Problem {
    /// A problem with the value at `key`.
    pub fn new(origin: Origin, key: &KeyPath, message: impl Into<String>) -> Self {
        Self { origin, key: key.to_string(), message: message.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.origin != Origin::Default {
            write!(f, "{}: ", self.origin)?;
        }
        if !self.key.is_empty() {
            write!(f, "{}: ", self.key)?;
        }
        f.write_str(&self.message)
    }
}

impl Serialize for Problem {
    /// As `config check --json` prints it.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        match &self.origin {
            Origin::Default => {}
            Origin::File { file, line } => {
                map.serialize_entry("file", &file.display().to_string())?;
                if *line > 0 {
                    map.serialize_entry("line", line)?;
                }
            }
            Origin::Env(name) => map.serialize_entry("variable", &**name)?,
        }
        if !self.key.is_empty() {
            map.serialize_entry("key", &self.key)?;
        }
        map.serialize_entry("message", &self.message)?;
        map.end()
    }
}

/// Why a configuration was refused: all reasons at once, one a line.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Problems(pub Vec<Problem>);

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.0.len();
        write!(f, "the configuration has {count} problem{}", if count == 1 { "" } else { "s" })?;
        for problem in &self.0 {
            write!(f, "\n  {problem}")?;
        }
        Ok(())
    }
}
