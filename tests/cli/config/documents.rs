//! The example file and the reference page say what the program does.
//!
//! `POSTERN_UPDATE_DOCS=1` writes the part of the reference page that is made from the schema.

use std::collections::BTreeSet;

use postern::config::schema::{Kind, Schema};
use postern::config::{SECTIONS, Segment, Sources, inspect};
use serde_json::Value as Json;

use super::run::{Place, repository};

/// Every key of the schema: `http.listeners[].binds[].address`.
fn keys() -> BTreeSet<String> {
    fn walk(schema: Schema, prefix: &str, keys: &mut BTreeSet<String>) {
        if schema.is(Kind::Array)
            && let Some(item) = schema.child(&Segment::Index(0))
        {
            walk(item, &format!("{prefix}[]"), keys);
        }
        for key in schema.keys() {
            let path = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
            keys.insert(path.clone());
            if let Some(child) = schema.child(&Segment::Key(key)) {
                walk(child, &path, keys);
            }
        }
    }
    let mut found = BTreeSet::new();
    walk(Schema::root(), "", &mut found);
    found
}

/// Every key that a value has.
fn keys_of(value: &Json, prefix: &str, keys: &mut BTreeSet<String>) {
    match value {
        Json::Object(map) => {
            for (key, inner) in map {
                let path = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
                keys.insert(path.clone());
                keys_of(inner, &path, keys);
            }
        }
        Json::Array(items) => {
            for item in items {
                keys_of(item, &format!("{prefix}[]"), keys);
            }
        }
        _ => {}
    }
}

#[test]
fn every_key_of_mas_is_known() {
    let list = include_str!("../fixtures/mas-keys.txt");
    let known = keys();
    let unknown: Vec<&str> = list.lines().filter(|key| !known.contains(*key)).collect();
    assert!(list.lines().count() > 200);
    assert!(unknown.is_empty(), "{unknown:#?}");
}

#[test]
fn what_has_no_effect_is_there_in_the_schema() {
    use postern::config::not_yet::{NO_MEANING, NOT_YET};
    let known = keys();
    for key in NOT_YET.iter().chain(NO_MEANING.iter().map(|(key, _)| key)) {
        assert!(known.contains(*key), "{key} is not a key");
    }
}

fn example() -> String {
    std::fs::read_to_string(repository().join("config/postern.example.toml")).unwrap()
}

/// The example with its commented-out settings (`#key = …`, `#[table]`) put in.
fn all_of_it() -> String {
    let lines = example()
        .lines()
        .map(|line| match line.strip_prefix('#') {
            Some(setting) if !setting.starts_with([' ', '#']) => setting.to_owned(),
            _ => line.to_owned(),
        })
        .collect::<Vec<_>>();
    lines.join("\n")
}

#[test]
fn the_example_file_shows_every_key() {
    let values: toml::Table = all_of_it().parse().unwrap();
    let mut shown = BTreeSet::new();
    keys_of(&serde_json::to_value(values).unwrap(), "", &mut shown);
    // `[database]` is MAS's; the example has no use for it.
    let wanted: BTreeSet<String> =
        keys().into_iter().filter(|key| !key.starts_with("database")).collect();
    let missing: Vec<&String> = wanted.difference(&shown).collect();
    assert!(missing.is_empty(), "not in config/postern.example.toml: {missing:#?}");
}

#[test]
fn the_example_file_with_everything_in_it_can_be_read() {
    let place = Place::new();
    place.file("all.toml", &all_of_it());
    let ran = place.postern(&["config", "check", "--json", "-c", "all.toml"]);
    let json: Json = serde_json::from_str(&ran.out).unwrap();
    // Both of each pair are shown, and files that are not there: nothing else may be wrong.
    for problem in json["problems"].as_array().unwrap() {
        let message = problem["message"].as_str().unwrap();
        let expected = message.starts_with("both `")
            || message.starts_with("cannot read /")
            || message.starts_with("give either `jwks`")
            || message.starts_with("needs exactly one of: `address`")
            || message.contains("has no use for");
        assert!(expected, "{problem}");
    }
}

#[test]
fn the_values_of_the_example_file_are_the_defaults() {
    let place = Place::new();
    let file = place.file("example.toml", &example());
    let with = inspect(&Sources { files: vec![file], ..Sources::default() });
    let without = inspect(&Sources::default());
    assert_eq!(with.problems, []);
    assert_eq!(with.warnings, []);
    assert_eq!(with.merged, without.merged);
    let mut shown = BTreeSet::new();
    keys_of(
        &serde_json::to_value(example().parse::<toml::Table>().unwrap()).unwrap(),
        "",
        &mut shown,
    );
    let mut wanted = BTreeSet::new();
    keys_of(&without.merged, "", &mut wanted);
    // Lists without an entry are shown by an example of one.
    wanted.retain(|key| {
        let lists =
            ["clients", "upstream_oauth2.providers", "branding.footer_links", "policy.rego"];
        !key.starts_with("database") && !lists.contains(&key.as_str())
    });
    let missing: Vec<&String> = wanted.difference(&shown).collect();
    assert!(missing.is_empty(), "not shown with their defaults: {missing:#?}");
}

#[test]
fn the_reference_page_is_up_to_date_and_names_every_key() {
    const MARK: &str = "<!-- from here on made from the schema -->\n";
    let path = repository().join("docs/configuration.md");
    let page = std::fs::read_to_string(&path).unwrap();
    let (head, reference) = page.split_once(MARK).expect("the mark is in docs/configuration.md");
    let made = Place::new().postern(&["config", "reference"]).out;
    if std::env::var_os("POSTERN_UPDATE_DOCS").is_some() {
        std::fs::write(&path, format!("{head}{MARK}\n{made}")).unwrap();
        return;
    }
    assert!(
        reference.trim() == made.trim(),
        "docs/configuration.md is out of date: run the tests with POSTERN_UPDATE_DOCS=1"
    );
    for key in keys().iter().filter(|key| !SECTIONS.contains(&key.as_str())) {
        assert!(reference.contains(&format!("`{key}`")), "{key} is not named");
    }
}
