//! Keeps the direction of the arrows between the rooms of `src/`: a room may use those before it,
//! never one after it. The order is that of `src/lib.rs` and `docs/architecture.md`.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::{Path, PathBuf};

/// What each room may use. A room that is not named may use nothing.
const MAY_USE: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("clock", &["domain"]),
    ("protocol", &["domain"]),
    ("crypto", &["domain"]),
    ("config", &["domain"]),
    ("store", &["domain"]),
    ("outbound", &["domain"]),
    ("render", &["domain"]),
    ("homeserver", &["domain", "outbound"]),
    ("mail", &["domain", "config", "outbound", "render"]),
    ("policy", &["domain", "config"]),
    ("jobs", &["domain", "clock", "crypto", "store", "homeserver", "mail"]),
    (
        "flows",
        &[
            "domain",
            "clock",
            "protocol",
            "crypto",
            "config",
            "store",
            "outbound",
            "homeserver",
            "mail",
            "policy",
            "jobs",
        ],
    ),
    (
        "web",
        &[
            "domain",
            "protocol",
            "crypto",
            "config",
            "store",
            "outbound",
            "render",
            "homeserver",
            "mail",
            "policy",
            "jobs",
            "flows",
        ],
    ),
    ("control", &["domain", "config", "store", "mail", "policy", "jobs", "flows"]),
    (
        "cli",
        &[
            "domain",
            "clock",
            "protocol",
            "crypto",
            "config",
            "store",
            "outbound",
            "render",
            "homeserver",
            "mail",
            "policy",
            "jobs",
            "flows",
            "web",
            "control",
        ],
    ),
    ("main", &["cli"]),
    ("lib", &[]),
];

/// Longest file, in lines.
const MAX_LINES: usize = 400;

fn source_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            source_files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

fn all_source_files() -> Vec<PathBuf> {
    let mut found = Vec::new();
    source_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    found
}

/// The room a file stands in.
fn room(path: &Path) -> String {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let first = path.strip_prefix(source).unwrap().components().next().unwrap();
    let name = first.as_os_str().to_str().unwrap();
    name.strip_suffix(".rs").unwrap_or(name).to_owned()
}

/// The rooms named as `crate::room` (or `postern::room`) in a file, with the lines they stand in.
fn uses(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("//") {
            continue;
        }
        for prefix in ["crate::", "postern::"] {
            for (at, _) in line.match_indices(prefix) {
                let before = line[..at].chars().next_back();
                if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '$') {
                    continue;
                }
                let rest = &line[at + prefix.len()..];
                let name: String =
                    rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                found.push((number + 1, name));
            }
        }
    }
    found
}

#[test]
fn arrows_between_rooms_never_turn_back() {
    let mut wrong = Vec::new();
    for path in all_source_files() {
        let room = room(&path);
        let (_, allowed) = MAY_USE
            .iter()
            .find(|(name, _)| *name == room)
            .unwrap_or_else(|| panic!("the room `{room}` has no place in the order"));
        let text = fs::read_to_string(&path).unwrap();
        // Tests within a file may borrow from anywhere.
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        for (line, used) in uses(text) {
            let is_room = MAY_USE.iter().any(|(name, _)| *name == used);
            if is_room && used != room && !allowed.contains(&used.as_str()) {
                wrong.push(format!("{}:{line} uses {used}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "arrows that turn back:\n{}", wrong.join("\n"));
}

#[test]
fn every_file_says_what_it_is_for_and_is_not_too_long() {
    let mut wrong = Vec::new();
    for path in all_source_files() {
        let text = fs::read_to_string(&path).unwrap();
        if !text.starts_with("//!") && !text.starts_with("#![doc") {
            wrong.push(format!("{} does not begin with `//!`", path.display()));
        }
        let lines = text.lines().count();
        if lines > MAX_LINES {
            wrong.push(format!("{} has {lines} lines", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What stands between backticks in a page, and where its links lead.
fn named(page: &str) -> Vec<&str> {
    let quoted = page.split('`').skip(1).step_by(2);
    let linked = page.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    quoted.chain(linked).filter(|name| !name.contains([' ', ':', '*', '\n'])).collect()
}

#[test]
fn the_files_that_the_tours_name_are_there() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = all_source_files();
    let mut missing = Vec::new();
    for page in ["README.md", "docs/architecture.md"] {
        let text = fs::read_to_string(top.join(page)).unwrap();
        let mut files = 0;
        for name in named(&text) {
            let folders = ["src/", "tests/", "assets/", "config/", "docs/", "benches/"];
            let there = if folders.iter().any(|folder| name.starts_with(folder)) {
                top.join(name).exists()
            } else if Path::new(name).extension().is_some_and(|ending| ending == "rs") {
                sources.iter().any(|path| path.ends_with(name))
            } else {
                continue;
            };
            files += 1;
            if !there {
                missing.push(format!("{page} names {name}"));
            }
        }
        assert!(files > 10, "{page} names files");
    }
    assert!(missing.is_empty(), "{missing:#?}");
}
