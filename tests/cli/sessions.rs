//! Tokens and sessions from the command line.

use postern::homeserver::fake::Mood;
use serde_json::{Value, json};

use crate::support::service::Service;
use crate::{PASSWORD, with_the_server_down_and_up};

with_the_server_down_and_up! {
    a_token_has_a_device_on_the_homeserver
    a_token_is_not_issued_without_the_homeserver
    a_token_takes_the_place_of_the_one_on_its_device
    killed_sessions_take_their_devices_with_them
}

fn counts(service: &Service, name: &str) -> Value {
    let counted = service.manage(&["kill-sessions", name, "--dry-run"]);
    assert_eq!(counted["homeserver"], Value::Null);
    counted["compat_sessions"].clone()
}

fn register(service: &Service) {
    service.manage(&["register-user", "bot", "--yes", "--password", PASSWORD]);
}

fn a_token_has_a_device_on_the_homeserver(service: &Service) {
    register(service);
    let issued = service.manage(&["issue-compatibility-token", "bot", "BOT 1"]);
    assert_eq!(issued["device_id"], "BOT 1");
    assert!(issued["access_token"].as_str().unwrap().starts_with("mct_"));
    let other = service.manage(&["issue-compatibility-token", "bot"]);
    let minted = other["device_id"].as_str().unwrap();
    assert_eq!(minted.len(), 10);
    assert_eq!(service.synapse.inside.devices("bot").unwrap().len(), 2);
    assert_eq!(counts(service, "bot"), 2);
}

fn a_token_is_not_issued_without_the_homeserver(service: &Service) {
    register(service);
    service.synapse.inside.set_mood(Mood::Down);
    let why = service.refused(&["issue-compatibility-token", "bot", "BOT"]);
    assert!(why.contains("503") && why.contains("nothing was issued"), "{why}");
    service.synapse.inside.set_mood(Mood::Well);
    assert_eq!(counts(service, "bot"), 0);
}

fn a_token_takes_the_place_of_the_one_on_its_device(service: &Service) {
    register(service);
    service.manage(&["issue-compatibility-token", "bot", "BOT"]);
    service.manage(&["issue-compatibility-token", "bot", "BOT"]);
    assert_eq!(counts(service, "bot"), 1);
}

fn killed_sessions_take_their_devices_with_them(service: &Service) {
    register(service);
    service.manage(&["issue-compatibility-token", "bot", "ONE"]);
    service.manage(&["issue-compatibility-token", "bot", "TWO"]);
    let killed = service.manage(&["kill-sessions", "bot"]);
    assert_eq!((&killed["compat_sessions"], &killed["dry_run"]), (&json!(2), &json!(false)));
    assert_eq!(killed["homeserver"], json!({ "state": "done" }));
    assert!(service.synapse.inside.devices("bot").unwrap().is_empty());
    assert_eq!(counts(service, "bot"), 0);
}

#[test]
fn a_token_from_the_command_line_is_good_until_its_session_is_killed() {
    let service = Service::up();
    register(&service);
    let admin = "--yes-i-want-to-grant-synapse-admin-privileges";
    let issued = service.manage(&["issue-compatibility-token", "bot", "BOT", admin]);
    let token = issued["access_token"].as_str().unwrap();
    let seen = service.introspect(token);
    assert_eq!((&seen["active"], &seen["username"]), (&json!(true), &json!("bot")));
    assert!(seen["scope"].as_str().unwrap().contains("urn:synapse:admin:*"), "{seen}");
    assert_eq!(seen["expires_in"], Value::Null);
    service.manage(&["kill-sessions", "bot"]);
    assert_eq!(service.introspect(token), json!({ "active": false }));
}

#[test]
fn a_password_from_the_command_line_signs_in() {
    let service = Service::up();
    service.manage(&["register-user", "alice", "--yes"]);
    let sign_in = |password: &str| {
        let body = json!({
            "type": "m.login.password",
            "identifier": { "type": "m.id.user", "user": "alice" },
            "password": password,
        });
        let headers = "Content-Type: application/json\r\n";
        service.request("POST", "/_matrix/client/v3/login", headers, &body.to_string()).0
    };
    assert_eq!(sign_in(PASSWORD), 403);
    service.manage(&["set-password", "alice", PASSWORD]);
    assert_eq!(sign_in(PASSWORD), 200);
    assert_eq!(sign_in("another one altogether"), 403);
}
