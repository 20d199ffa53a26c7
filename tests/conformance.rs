//! Keeps `docs/conformance.md` true: every row of its tables names tests that exist, or says why
//! there is none.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use std::collections::BTreeMap;
use std::path::Path;

use regex::Regex;

const TABLE: &str = "docs/conformance.md";

/// How the reason begins where no test can prove a row, or a test proves that something is not so.
const REASONS: [&str; 7] =
    ["Choice", "Client", "Construction", "Differs", "Homeserver", "Not offered", "Operator"];

struct Row {
    line: usize,
    level: String,
    proof: String,
}

fn rows(text: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let Some(inner) = line.strip_prefix("| ").and_then(|line| line.strip_suffix(" |")) else {
            continue;
        };
        let cells: Vec<_> = inner.split(" | ").collect();
        assert_eq!(cells.len(), 4, "{TABLE}:{}: a row has four cells", number + 1);
        // The head of a table.
        if cells[3] != "Proof" {
            let (level, proof) = (cells[1].to_owned(), cells[3].to_owned());
            rows.push(Row { line: number + 1, level, proof });
        }
    }
    rows
}

/// The names of a file's tests.
fn tests_of(path: &str) -> Result<Vec<String>, String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let text = std::fs::read_to_string(file).map_err(|_| format!("there is no file {path}"))?;
    let found = if Path::new(path).extension().is_some_and(|kind| kind == "mjs") {
        Regex::new(r#"(?m)^ *it\(["`]([^"`]+)["`]"#).unwrap()
    } else {
        // An attribute that ends in `test`, perhaps others, and the function.
        let function =
            r"#\[(?:\w+::)*test(?:\([^\]]*\))?\]\s*(?:#\[[^\]]*\]\s*)*(?:async )?fn (\w+)";
        Regex::new(function).unwrap()
    };
    Ok(found.captures_iter(&text).map(|test| test[1].to_owned()).collect())
}

#[test]
fn every_row_names_tests_that_exist_or_says_why_there_is_none() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(TABLE);
    let text = std::fs::read_to_string(path).unwrap();
    let reference = Regex::new("`((?:src|tests)/[^`]+?): ([^`]+)`").unwrap();
    let mut known = BTreeMap::<String, Result<Vec<String>, String>>::new();
    let mut faults = Vec::new();
    let rows = rows(&text);
    assert!(rows.len() > 200, "only {} rows were understood", rows.len());
    for row in &rows {
        let mut fault = |what: String| faults.push(format!("{TABLE}:{}: {what}", row.line));
        let levels = ["MUST", "SHOULD", "MAY", "REQUIRED", "RECOMMENDED", "OPTIONAL", "–"];
        if !levels.contains(&row.level.trim_end_matches(" NOT").trim_start_matches("NOT ")) {
            fault(format!("{} is no level", row.level));
        }
        let mut proofs = 0;
        for found in reference.captures_iter(&row.proof) {
            proofs += 1;
            let (path, name) = (&found[1], &found[2]);
            let tests = known.entry(path.to_owned()).or_insert_with(|| tests_of(path));
            match tests {
                Ok(tests) if tests.iter().any(|test| test == name) => {}
                Ok(_) => fault(format!("{path} has no test {name}")),
                Err(none) => fault(none.clone()),
            }
        }
        if proofs == 0 && !REASONS.iter().any(|reason| row.proof.starts_with(reason)) {
            fault("neither a test nor a reason".to_owned());
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}
