//! `check`, `dump`, `schema`.

use serde_json::Value as Json;

use super::run::Place;

#[test]
fn no_configuration_at_all_is_right() {
    let place = Place::new();
    let ran = place.postern(&["config", "check"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, "The configuration is right.\n"));
    assert!(!place.path().join("data").exists(), "check writes nothing");
}

#[test]
fn check_names_every_problem_and_exits_with_one() {
    let place = Place::new();
    place.file("a.toml", "[http]\npublic_bas = \"x\"\n[captcha]\nservice = \"hcaptcha\"\n[telemetry.metrics]\nexporter = \"prometheus\"\n");
    let ran = place.postern(&["config", "check", "-c", "a.toml"]);
    assert_eq!(ran.code, 1);
    assert_eq!(
        ran.out,
        "error: a.toml:2: http.public_bas: there is no such key; did you mean `public_base`?\n\
         error: a.toml:3: captcha: `secret_key_file` (or `secret_key`) is missing\n\
         error: a.toml:3: captcha: `site_key` is missing\n\
         warning: a.toml:5: telemetry: is read but not built yet; it has no effect\n\
         3 problems, 1 warning.\n"
    );
}

#[test]
fn check_prints_json_for_programs() {
    let place = Place::new();
    place.file("a.toml", "[htp]\n");
    let ran = place.postern_with(
        &["config", "check", "--json", "-c", "a.toml"],
        &[("POSTERN_PASSWORDS__ENABLED", "perhaps")],
    );
    assert_eq!(ran.code, 1);
    let json: Json = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(
        json,
        serde_json::json!({
            "ok": false,
            "problems": [
                {
                    "file": "a.toml",
                    "line": 1,
                    "key": "htp",
                    "message": "there is no such key; did you mean `http`?"
                },
                {
                    "variable": "POSTERN_PASSWORDS__ENABLED",
                    "key": "passwords.enabled",
                    "message": "must be true or false, not `perhaps`"
                },
            ],
            "warnings": [],
        })
    );
}

#[test]
fn several_files_come_from_options_or_from_the_environment() {
    let place = Place::new();
    place.file("a.toml", "[matrix]\nhomeserver = \"a.example\"\n");
    place.file("b.toml", "[matrix]\nhomeserver = \"b.example\"\n");
    let homeserver = |args: &[&str], env: &[(&str, &str)]| {
        let ran = place.postern_with(args, env);
        assert_eq!(ran.code, 0, "{}", ran.err);
        let json: Json = serde_json::from_str(&ran.out).unwrap();
        json["matrix"]["homeserver"].as_str().unwrap().to_owned()
    };
    let dump = ["config", "dump", "--json"];
    assert_eq!(
        homeserver(&[&dump[..], &["-c", "a.toml", "-c", "b.toml"]].concat(), &[]),
        "b.example"
    );
    assert_eq!(homeserver(&dump, &[("POSTERN_CONFIG", "b.toml:a.toml")]), "a.example");
    let env = [("POSTERN_CONFIG", "a.toml"), ("POSTERN_MATRIX__HOMESERVER", "c.example")];
    assert_eq!(homeserver(&dump, &env), "c.example");
}

#[test]
fn dump_masks_every_secret_and_can_be_read_again() {
    let place = Place::new();
    let mas = super::run::fixture("mas-config.yaml");
    let ran = place.postern(&["config", "dump", "-c", &mas]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    for secret in [
        "7f1c5a88",
        "board's secret",
        "a-secret-both-know",
        "pepper",
        "mail's password",
        "key's password",
        "bm90IGEga2V5",
        "bm9yIGlzIHRoaXM",
        "lighthouse secret",
        "YW4gYXBwbGU",
        "opensesame",
        "pa55word",
        "0x00000000",
    ] {
        assert!(!ran.out.contains(secret), "{secret} is shown");
    }
    assert!(ran.out.contains("client_secret = \"…\""), "{}", ran.out);
    let values: toml::Table = ran.out.parse().unwrap();
    assert_eq!(values["branding"]["service_name"].as_str(), Some("Harbour"));
    assert_eq!(values["storage"]["cache_capacity_mib"].as_integer(), Some(64));
}

#[test]
fn dump_of_a_broken_configuration_names_the_problems() {
    let place = Place::new();
    place.file("a.toml", "[htp]\n");
    let ran = place.postern(&["config", "dump", "-c", "a.toml"]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    assert_eq!(ran.err, "error: a.toml:1: htp: there is no such key; did you mean `http`?\n");
}

#[test]
fn the_schema_describes_every_key() {
    let ran = Place::new().postern(&["config", "schema"]);
    let schema: Json = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    let definitions = schema["$defs"].as_object().unwrap();
    for (name, definition) in definitions {
        for (key, property) in definition["properties"].as_object().into_iter().flatten() {
            let described = property["description"].is_string()
                || property["$ref"].is_string()
                || property["anyOf"].is_array();
            assert!(described, "{name}.{key} has no description");
        }
    }
    assert!(definitions.len() > 40);
}
