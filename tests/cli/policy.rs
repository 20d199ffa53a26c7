//! `postern policy` reads, tests and asks policies without a server.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use crate::support::service::{Ran, Service};

fn documented(folder: &str) -> String {
    format!("{}/docs/policy/{folder}", env!("CARGO_MANIFEST_DIR"))
}

fn policy(args: &[&str]) -> Ran {
    Service::down().run(&[&["policy"], args].concat())
}

fn json(ran: &Ran) -> Value {
    serde_json::from_str(&ran.stdout()).unwrap()
}

/// A policy of one's own, in a file of this name.
fn written(name: &str, text: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(name);
    fs::write(&file, text).unwrap();
    (folder, file)
}

#[test]
fn check_says_who_answers() {
    let ran = policy(&["check", &documented("defaults"), "--json"]);
    assert_eq!(ran.code(), 0, "{}", ran.stderr());
    let points = json(&ran)["entrypoints"].clone();
    let custom = points.as_array().unwrap().iter().filter(|point| point["custom"] == true);
    assert_eq!(custom.count(), 4);
    assert_eq!(policy(&["check"]).code(), 0, "without a policy of one's own");
}

#[test]
fn check_tells_file_and_line_of_what_is_wrong() {
    let (_folder, file) = written("bad.rego", "package register\n\nviolation contains {\n");
    let ran = policy(&["check", file.to_str().unwrap()]);
    assert_eq!(ran.code(), 1);
    assert!(ran.stderr().contains("bad.rego:4:"), "{}", ran.stderr());
    let (_folder, file) = written("round.rego", "package register\n\nf(x) := f(x)\n");
    let ran = policy(&["check", file.to_str().unwrap()]);
    assert!(ran.stderr().contains("data.register.f calls itself"), "{}", ran.stderr());
    let (_folder, file) = written("idle.rego", "package nothing\n\nx := 1\n");
    let ran = policy(&["check", file.to_str().unwrap()]);
    assert!(ran.stderr().contains("none of the rules that are asked"), "{}", ran.stderr());
}

#[test]
fn a_server_does_not_start_with_a_policy_that_cannot_be_read() {
    let service = Service::down();
    let (_folder, file) = written("bad.rego", "package register\nviolation contains {");
    service.configure(&format!("[policy]\nrego = [\"{}\"]\n", file.display()));
    let ran = service.run(&["server"]);
    assert_eq!(ran.code(), 1);
    assert!(ran.stderr().contains("bad.rego:2:"), "{}", ran.stderr());
}

#[test]
fn test_runs_the_tests_and_fails_with_one() {
    let ran = policy(&["test", &documented("example")]);
    assert_eq!(ran.code(), 0, "{}{}", ran.stdout(), ran.stderr());
    assert!(ran.stdout().contains("3 passed, 0 failed."), "{}", ran.stdout());
    let text = "package p\nimport rego.v1\ntest_good if true\ntest_bad if false\n";
    let (_folder, file) = written("p_test.rego", text);
    let ran = policy(&["test", file.to_str().unwrap(), "--json"]);
    assert_eq!((ran.code(), &json(&ran)["failed"]), (1, &Value::from(1)));
}

#[test]
fn eval_asks_one_question() {
    let (folder, input) = written("input.json", "{\"username\": \"root\"}");
    let data = folder.path().join("data.json");
    fs::write(&data, r#"{"registration": {"banned_usernames": {"literals": ["root"]}}}"#).unwrap();
    let (input, data) = (input.to_str().unwrap(), data.to_str().unwrap());
    for rego in [None, Some(documented("defaults"))] {
        let ask = |more: &[&str]| {
            let mut args = vec!["eval", "--entrypoint", "register", "--input", input, "--json"];
            args.extend(rego.as_deref());
            args.extend(more);
            policy(&args)
        };
        let ran = ask(&[]);
        assert_eq!((ran.code(), &json(&ran)["allowed"]), (0, &Value::from(true)));
        let ran = ask(&["--data", data]);
        assert_eq!(ran.code(), 1);
        assert_eq!(json(&ran)["violations"][0]["code"], "username-banned");
    }
}
