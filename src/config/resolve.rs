//! What the section files share on the way from the values as written to the values ready to
//! use: the tree to point into, and the two lists of problems and warnings.

use url::Url;

use super::problem::{Origin, Problem};
use super::source::{KeyPath, Node, is_yaml};

/// Collects what is wrong while the sections are made ready.
pub struct Resolver<'a> {
    tree: &'a Node,
    /// What keeps the server from starting.
    pub problems: Vec<Problem>,
    /// What it starts in spite of.
    pub warnings: Vec<Problem>,
}

impl<'a> Resolver<'a> {
    /// Points into `tree`; paths in it stand as the user wrote them.
    pub fn new(tree: &'a Node) -> Self {
        Self { tree, problems: Vec::new(), warnings: Vec::new() }
    }

    /// The configuration cannot be used because of the value at `at`.
    pub fn error(&mut self, at: &KeyPath, message: impl Into<String>) {
        self.problems.push(Problem::new(self.tree.origin_of(at), at, message));
    }

    /// The configuration can be used, but the value at `at` deserves a look.
    pub fn warn(&mut self, at: &KeyPath, message: impl Into<String>) {
        self.warnings.push(Problem::new(self.tree.origin_of(at), at, message));
    }

    /// A key is not known: passed over in MAS's YAML, as MAS does, an error elsewhere.
    pub fn unknown(&mut self, at: &KeyPath, message: &str) {
        match self.tree.origin_of(at) {
            Origin::File { file, .. } if is_yaml(&file) => {
                self.warn(at, format!("is passed over: {message}"));
            }
            _ => self.error(at, message),
        }
    }

    /// Whether somebody wrote a value at `at`, rather than leaving the default.
    pub fn is_written(&self, at: &KeyPath) -> bool {
        self.tree.get(at).is_some_and(|node| node.origin != Origin::Default)
    }

    /// An http(s) URL without user, query and fragment; `None` after saying what is wrong. A text
    /// that is no URL at all was reported by `schema::check` already.
    pub fn web_url(&mut self, at: &KeyPath, text: &str) -> Option<Url> {
        let url = Url::parse(text).ok()?;
        let wrong = if !matches!(url.scheme(), "http" | "https") {
            "must begin with https:// or http://"
        } else if url.query().is_some() || url.fragment().is_some() {
            "must not have a query (`?…`) or a fragment (`#…`)"
        } else if !url.username().is_empty() || url.password().is_some() {
            // Not shown: it may be a secret.
            self.error(at, "must not have a user name or password in it");
            return None;
        } else {
            return Some(url);
        };
        self.error(at, format!("`{text}` {wrong}"));
        None
    }
}

/// Whether a host name can only mean this machine.
#[must_use]
pub fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(url::Host::Ipv4(ip)) => ip.is_loopback() || ip.is_unspecified(),
        Some(url::Host::Ipv6(ip)) => ip.is_loopback() || ip.is_unspecified(),
        None => false,
    }
}
