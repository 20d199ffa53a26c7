//! What `manage` shows: accounts, the audit, the outbox.

use postern::homeserver::fake::Mood;
use serde_json::Value;

use crate::support::service::Service;
use crate::{PASSWORD, with_the_server_down_and_up};

with_the_server_down_and_up! {
    accounts_are_listed_by_what_they_are
    an_account_is_shown_with_what_waits_for_it
    what_was_done_is_told_the_latest_first
    a_job_is_given_up_and_that_is_told
}

fn register(service: &Service, name: &str) {
    service.manage(&["register-user", name, "--yes", "--password", PASSWORD]);
}

/// Lines of JSON.
fn lines(service: &Service, arguments: &[&str]) -> Vec<Value> {
    let ran = service.run(arguments);
    assert_eq!(ran.code(), 0, "{arguments:?}: {}", ran.stderr());
    ran.stdout().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn accounts_are_listed_by_what_they_are(service: &Service) {
    for name in ["alice", "bob", "alina"] {
        register(service, name);
    }
    service.manage(&["lock-user", "alina"]);
    let names = |arguments: &[&str]| {
        let users = lines(service, &[&["manage", "--json", "list-users"], arguments].concat());
        users.iter().map(|user| user["username"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(names(&[]), ["alice", "bob", "alina"]);
    assert_eq!(names(&["--search", "ALI"]), ["alice", "alina"]);
    assert_eq!(names(&["--search", "ali", "--status", "active"]), ["alice"]);
    assert_eq!(names(&["--admin"]), [""; 0]);
}

fn an_account_is_shown_with_what_waits_for_it(service: &Service) {
    register(service, "alice");
    service.manage(&["add-email", "alice", "alice@example.com"]);
    service.manage(&["issue-compatibility-token", "alice", "PHONE"]);
    service.synapse.inside.set_mood(Mood::Down);
    service.manage(&["lock-user", "alice"]);
    let shown = service.manage(&["show-user", "alice"]);
    assert_eq!(shown["emails"][0], "alice@example.com");
    assert_eq!(shown["active_sessions"]["compat"], 1);
    assert_eq!(shown["has_password"], true);
    assert_eq!(shown["jobs"][0]["kind"], "provision-user");
    let why = service.refused(&["show-user", "nobody"]);
    assert!(why.contains("there is no user"), "{why}");
}

fn what_was_done_is_told_the_latest_first(service: &Service) {
    register(service, "alice");
    register(service, "bob");
    service.manage(&["lock-user", "alice"]);
    let acts = |arguments: &[&str]| {
        let events = lines(service, &[&["manage", "--json", "audit"], arguments].concat());
        let act = |event: &Value| event["what"]["act"].as_str().unwrap().to_owned();
        events.iter().map(act).collect::<Vec<_>>()
    };
    assert_eq!(acts(&[]), ["locked", "user_created", "user_created"]);
    assert_eq!(acts(&["--user", "bob", "--since", "1h"]), ["user_created"]);
    assert_eq!(acts(&["--kind", "administration.locked"]), ["locked"]);
    assert_eq!(acts(&["--limit", "1"]), ["locked"]);
    assert_eq!(acts(&["--since", "2100-01-01T00:00:00Z"]), [""; 0]);
}

fn a_job_is_given_up_and_that_is_told(service: &Service) {
    register(service, "alice");
    service.synapse.inside.set_mood(Mood::Down);
    service.manage(&["lock-user", "alice"]);
    let jobs = lines(service, &["jobs", "--json", "list", "--failing"]);
    let id = jobs[0]["id"].as_str().unwrap();
    assert_eq!((jobs.len(), &jobs[0]["username"]), (1, &"alice".into()));
    assert_eq!(service.manage(&["jobs", "retry", id])["id"], id);
    assert_eq!(service.manage(&["jobs", "cancel", id])["id"], id);
    let why = service.refused(&["jobs", "cancel", id]);
    assert!(why.contains("no such job"), "{why}");
    assert_eq!(lines(service, &["jobs", "--json", "list"]).len(), 0);
    let told = lines(service, &["manage", "--json", "audit", "--limit", "2"]);
    let acts: Vec<_> = told.iter().map(|event| event["what"]["act"].clone()).collect();
    assert_eq!(acts, ["job_cancelled", "job_retried"]);
}
