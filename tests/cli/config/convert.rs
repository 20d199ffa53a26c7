//! MAS's configuration: accepted as it is, and written as TOML.

use postern::config::{Generate, Settings, Sources, load_or_generate};

use super::run::{Place, fixture};

fn settings(file: &std::path::Path, data: &std::path::Path) -> Settings {
    let sources =
        Sources { files: vec![file.to_owned()], env: Vec::new(), data_dir: Some(data.to_owned()) };
    let mut random = || [7; 32];
    let mut signing_keys = Vec::new;
    let mut generate = Generate { random: &mut random, signing_keys: &mut signing_keys };
    let loaded = load_or_generate(&sources, &mut generate);
    loaded.unwrap_or_else(|problems| panic!("{problems}")).settings
}

#[test]
fn a_full_configuration_of_mas_is_accepted_as_it_is() {
    let ran = Place::new().postern(&["config", "check", "-c", &fixture("mas-config.yaml")]);
    assert_eq!(ran.code, 0, "{}", ran.out);
    for sentence in [
        "database: has no meaning here: Postern needs no database",
        "policy.wasm_module: has no meaning here",
        "policy.data.passwords_of_our_own_policy: is passed over: is not known to the built-in rules",
        "`graphql` has no meaning here",
        "`connection-info` has no meaning here",
        "templates.assets_manifest: has no meaning here",
    ] {
        assert!(ran.out.contains(sentence), "{sentence} is not in\n{}", ran.out);
    }
}

#[test]
fn the_converted_configuration_means_the_same() {
    let place = Place::new();
    let yaml = fixture("mas-config.yaml");
    let ran = place.postern(&["config", "convert", &yaml]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let toml = place.file("postern.toml", &ran.out);
    let mut converted = settings(&toml, place.path());
    let original = settings(yaml.as_ref(), place.path());
    // What was left out has no meaning, but stands in the settings as it was read.
    converted.templates.assets_manifest.clone_from(&original.templates.assets_manifest);
    assert_eq!(converted, original);
    let checked = place.postern(&["config", "check", "-c", "postern.toml"]);
    assert_eq!(checked.code, 0, "{}", checked.out);
    assert!(!checked.out.contains("no meaning"), "{}", checked.out);
    assert!(!checked.out.contains("passed over"), "{}", checked.out);
}

#[test]
fn what_was_left_out_is_named_at_the_top() {
    let ran = Place::new().postern(&["config", "convert", &fixture("mas-config.yaml")]);
    let head: String = ran.out.lines().take_while(|line| line.starts_with('#')).collect();
    for key in ["database:", "policy.wasm_module:", "(graphql):", "passwords_of_our_own_policy:"] {
        assert!(head.contains(key), "{key} is not in {head}");
    }
    assert!(ran.out.contains("# This is read but not built yet"), "{}", ran.out);
}

#[test]
fn a_broken_configuration_of_mas_is_not_converted() {
    let place = Place::new();
    place.file("mas.yaml", "clients:\n  - client_id: x\n    client_auth_method: none\n");
    let ran = place.postern(&["config", "convert", "mas.yaml"]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    assert!(ran.err.starts_with("error: mas.yaml:2: clients[0].client_id: `x` is not a ULID"));
}
