//! Making accounts, locking them, giving them rights.

use postern::homeserver::fake::Mood;
use serde_json::json;

use crate::support::service::{Service, eventually};
use crate::{PASSWORD, with_the_server_down_and_up};

with_the_server_down_and_up! {
    a_registered_user_exists_on_the_homeserver
    a_name_is_taken_once
    a_name_that_nobody_can_have_is_refused
    a_weak_password_is_refused_unless_told_otherwise
    a_user_of_the_homeserver_is_not_taken_over
    without_an_answer_of_the_homeserver_nothing_is_made
    a_user_registered_while_the_homeserver_is_down_is_queued
    an_address_belongs_to_one_account
    administrators_are_listed
    a_lock_is_told_to_the_homeserver_and_keeps_the_devices
    a_deactivated_user_is_gone_until_reactivated
    somebody_unknown_is_refused
    a_link_for_a_new_password_is_shown
    a_test_mail_is_answered_for
    registration_tokens_are_issued_listed_and_revoked
    somebody_is_invited_by_a_link
    personal_tokens_are_issued_listed_and_revoked
}

fn personal_tokens_are_issued_listed_and_revoked(service: &Service) {
    register(service, "bot");
    let made = service.manage(&["issue-personal-token", "bot", "backup", "--expires-in", "60"]);
    let token = made["access_token"].as_str().unwrap();
    assert!(token.starts_with("mpt_"), "{token}");
    assert_eq!(made["scope"], "urn:matrix:client:api:*");
    assert!(made["expires_at"].as_i64() > made["created_at"].as_i64(), "{made}");
    let device = service.manage(&["issue-personal-token", "bot", "chat", "--device"]);
    assert_eq!(service.synapse.inside.devices("bot").unwrap().len(), 1);
    let listed = service.manage(&["list-personal-tokens", "bot"]);
    let names: Vec<_> = listed.as_array().unwrap().iter().map(|one| &one["name"]).collect();
    assert_eq!(names, ["backup", "chat"]);
    assert!(!listed.to_string().contains("mpt_"));
    let id = device["id"].as_str().unwrap();
    service.manage(&["revoke-personal-token", id]);
    assert!(service.synapse.inside.devices("bot").unwrap().is_empty());
    assert!(service.refused(&["revoke-personal-token", id]).contains("revoked already"));
    let odd = ["issue-personal-token", "bot", "odd", "--scope", "urn:unheard-of"];
    assert!(service.refused(&odd).contains("not known here"));
    assert!(service.refused(&["issue-personal-token", "nobody", "x"]).contains("no user"));
}

fn a_link_for_a_new_password_is_shown(service: &Service) {
    register(service, "alice");
    let made = service.manage(&["issue-recovery-link", "alice", "--hours", "1"]);
    let ticket = made["ticket"].as_str().unwrap();
    assert_eq!(ticket.len(), 32);
    let link = made["link"].as_str().unwrap();
    assert!(link.ends_with(&format!("/account/password/recovery?ticket={ticket}")), "{link}");
    assert!(service.refused(&["issue-recovery-link", "nobody"]).contains("no user"));
}

fn somebody_is_invited_by_a_link(service: &Service) {
    register(service, "alice");
    let made = service.manage(&["invite", "--username", "bob", "--note", "For Bob"]);
    let link = format!("/register?token={}", made["token"].as_str().unwrap());
    assert!(made["link"].as_str().unwrap().ends_with(&link), "{made}");
    let (name, note) = (&made["invitation"]["username"], &made["invitation"]["note"]);
    assert_eq!((name, note, &made["usage_limit"]), (&json!("bob"), &json!("For Bob"), &json!(1)));
    assert!(made["expires_at"].is_i64(), "{made}");
    assert!(service.refused(&["invite", "--username", "alice"]).contains("is taken"));
    assert!(service.refused(&["invite", "--username", "Bob!"]).contains("cannot be a username"));
}

fn registration_tokens_are_issued_listed_and_revoked(service: &Service) {
    let made = service.manage(&["issue-user-registration-token"]);
    let token = made["token"].as_str().unwrap();
    assert_eq!((token.len(), &made["usage_limit"]), (12, &json!(1)));
    let link = made["link"].as_str().unwrap();
    assert!(link.ends_with(&format!("/register?token={token}")), "{link}");
    let named = ["issue-user-registration-token", "--token", "family", "--unlimited"];
    let named = [&named[..], &["--expires-in", "60"]].concat();
    assert_eq!(service.manage(&named)["usage_limit"], json!(null));
    assert!(service.refused(&named).contains("of this text already"));
    let odd = ["issue-user-registration-token", "--token", "a b"];
    assert!(service.refused(&odd).contains("letters, digits"));
    let revoked = service.manage(&["revoke-user-registration-token", "family"]);
    assert_eq!(revoked["valid"], json!(false));
    let unknown = ["revoke-user-registration-token", "nobody"];
    assert!(service.refused(&unknown).contains("no such registration token"));
    let all = service.manage(&["list-user-registration-tokens"]);
    let valid: Vec<_> = all.as_array().unwrap().iter().map(|one| one["valid"].clone()).collect();
    assert_eq!(valid, [json!(true), json!(false)]);
}

fn a_test_mail_is_answered_for(service: &Service) {
    let sent = service.manage(&["send-test-email", "root@example.com"]);
    assert!(sent["answer"].as_str().unwrap().contains("thrown away"), "{sent}");
    let why = service.refused(&["send-test-email", "nonsense"]);
    assert!(why.contains("not an e-mail address"), "{why}");
}

fn register(service: &Service, name: &str) {
    service.manage(&["register-user", name, "--yes", "--password", PASSWORD]);
}

fn a_registered_user_exists_on_the_homeserver(service: &Service) {
    let made = service.manage(&[
        "register-user",
        "alice",
        "--yes",
        "--password",
        PASSWORD,
        "--admin",
        "--display-name",
        "Alice A.",
        "--email",
        "alice@example.com",
    ]);
    assert_eq!(made["mxid"], "@alice:example.com");
    assert_eq!(made["admin"], true);
    assert_eq!(made["has_password"], true);
    assert_eq!(made["homeserver"], json!({ "state": "done" }));
    let there = service.synapse.inside.user("alice").unwrap();
    assert_eq!(there.display_name.as_deref(), Some("Alice A."));
    assert!(there.emails.contains("alice@example.com"));
}

fn a_name_is_taken_once(service: &Service) {
    register(service, "alice");
    let why = service.refused(&["register-user", "alice", "--yes"]);
    assert!(why.contains("\"alice\" is taken"), "{why}");
}

fn a_name_that_nobody_can_have_is_refused(service: &Service) {
    for (name, reason) in [("Alice", "lower-case"), ("42", "digits"), ("_bot", "underscore")] {
        let why = service.refused(&["register-user", name, "--yes"]);
        assert!(why.contains(reason), "{why}");
    }
    let why = service.refused(&["register-user", "@alice:elsewhere.org", "--yes"]);
    assert!(why.contains("another server"), "{why}");
}

fn a_weak_password_is_refused_unless_told_otherwise(service: &Service) {
    let why = service.refused(&["register-user", "alice", "--yes", "--password", "alice1"]);
    assert!(why.contains("too easy to guess"), "{why}");
    let anyway = ["--password", "alice1", "--ignore-password-complexity"];
    service.manage(&[&["register-user", "alice", "--yes"][..], &anyway].concat());
    let why = service.refused(&["set-password", "alice", "alice2"]);
    assert!(why.contains("too easy to guess"), "{why}");
    service.manage(&["set-password", "alice", "alice2", "--ignore-password-complexity"]);
    service.manage(&["set-password", "@alice:example.com", PASSWORD]);
}

fn a_user_of_the_homeserver_is_not_taken_over(service: &Service) {
    service.synapse.inside.add_user("bob");
    let why = service.refused(&["register-user", "bob", "--yes"]);
    assert!(why.contains("would take that user over"), "{why}");
    service.manage(&["register-user", "bob", "--yes", "--skip-homeserver-check"]);
}

fn without_an_answer_of_the_homeserver_nothing_is_made(service: &Service) {
    service.synapse.inside.set_mood(Mood::Down);
    let why = service.refused(&["register-user", "alice", "--yes"]);
    assert!(why.contains("--skip-homeserver-check"), "{why}");
    service.synapse.inside.set_mood(Mood::Well);
    let why = service.refused(&["promote-admin", "alice"]);
    assert!(why.contains("no user \"alice\""), "{why}");
}

fn a_user_registered_while_the_homeserver_is_down_is_queued(service: &Service) {
    service.synapse.inside.set_mood(Mood::Down);
    let made = service.manage(&["register-user", "alice", "--yes", "--skip-homeserver-check"]);
    assert_eq!(made["homeserver"]["state"], "queued");
    assert!(made["homeserver"]["reason"].as_str().unwrap().contains("503"), "{made}");
    service.synapse.inside.set_mood(Mood::Well);
    // The account exists, and the next promise is kept after the first one.
    let added = service.manage(&["add-email", "alice", "alice@example.com"]);
    assert_eq!(added["homeserver"]["state"], "done");
    assert!(service.synapse.inside.user("alice").is_some());
}

fn an_address_belongs_to_one_account(service: &Service) {
    register(service, "alice");
    register(service, "bob");
    let added = service.manage(&["add-email", "alice", "both@example.com"]);
    assert_eq!((&added["added"], &added["email"]), (&json!(true), &json!("both@example.com")));
    assert!(service.synapse.inside.user("alice").unwrap().emails.contains("both@example.com"));
    assert_eq!(service.manage(&["add-email", "alice", "Both@Example.com"])["added"], false);
    let verified = service.manage(&["verify-email", "alice", "waiting@example.com"]);
    assert_eq!(verified["added"], true);
    let why = service.refused(&["add-email", "bob", "BOTH@example.com"]);
    assert!(why.contains("another account"), "{why}");
    let why = service.refused(&["add-email", "bob", "bob"]);
    assert!(why.contains("not an e-mail address"), "{why}");
}

fn administrators_are_listed(service: &Service) {
    let names = || -> Vec<String> {
        let listed = service.manage(&["list-admin-users"]);
        let admins = listed["admins"].as_array().unwrap().clone();
        admins.iter().map(|admin| admin["username"].as_str().unwrap().to_owned()).collect()
    };
    assert!(names().is_empty());
    register(service, "alice");
    register(service, "bob");
    let promoted = service.manage(&["promote-admin", "bob"]);
    assert_eq!((&promoted["admin"], &promoted["changed"]), (&json!(true), &json!(true)));
    assert_eq!(service.manage(&["promote-admin", "bob"])["changed"], false);
    assert_eq!(names(), ["bob"]);
    service.manage(&["demote-admin", "bob"]);
    assert!(names().is_empty());
    let text = service.run(&["manage", "list-admin-users"]).stdout();
    assert!(text.contains("Nobody"), "{text}");
}

fn a_lock_is_told_to_the_homeserver_and_keeps_the_devices(service: &Service) {
    register(service, "mallory");
    service.manage(&["issue-compatibility-token", "mallory", "DEVICE"]);
    let locked = service.manage(&["lock-user", "mallory"]);
    assert_eq!((&locked["newly_locked"], &locked["deactivated"]), (&json!(true), &json!(false)));
    assert!(service.synapse.inside.user("mallory").unwrap().locked);
    let why = service.refused(&["issue-compatibility-token", "mallory"]);
    assert!(why.contains("locked"), "{why}");
    assert_eq!(service.manage(&["lock-user", "mallory"])["newly_locked"], false);
    let unlocked = service.manage(&["unlock-user", "mallory"]);
    assert_eq!(unlocked["was_locked"], true);
    assert!(!service.synapse.inside.user("mallory").unwrap().locked);
    assert_eq!(service.synapse.inside.devices("mallory").unwrap(), ["DEVICE"]);
}

fn a_deactivated_user_is_gone_until_reactivated(service: &Service) {
    register(service, "mallory");
    service.manage(&["issue-compatibility-token", "mallory", "DEVICE"]);
    let gone = service.manage(&["lock-user", "mallory", "--deactivate"]);
    assert_eq!((&gone["deactivated"], &gone["sessions_ended"]), (&json!(true), &json!(1)));
    let there = service.synapse.inside.user("mallory").unwrap();
    assert!(there.deactivated && !there.erased && there.devices.is_empty());
    let unlocked = service.manage(&["unlock-user", "mallory"]);
    assert_eq!((&unlocked["deactivated"], &unlocked["reactivated"]), (&json!(true), &json!(false)));
    service.refused(&["issue-compatibility-token", "mallory"]);
    let back = service.manage(&["unlock-user", "mallory", "--reactivate"]);
    assert_eq!((&back["deactivated"], &back["reactivated"]), (&json!(false), &json!(true)));
    assert!(!service.synapse.inside.user("mallory").unwrap().deactivated);
    service.manage(&["lock-user", "mallory", "--deactivate", "--erase"]);
    assert!(service.synapse.inside.user("mallory").unwrap().erased);
}

fn somebody_unknown_is_refused(service: &Service) {
    for verb in [
        &["set-password", "nobody", PASSWORD][..],
        &["add-email", "nobody", "n@example.com"],
        &["promote-admin", "nobody"],
        &["demote-admin", "nobody"],
        &["lock-user", "nobody"],
        &["unlock-user", "nobody"],
        &["kill-sessions", "nobody"],
        &["issue-compatibility-token", "nobody"],
    ] {
        let why = service.refused(verb);
        assert!(why.contains("there is no user \"nobody\""), "{verb:?}: {why}");
    }
}

#[test]
fn what_was_queued_while_no_server_ran_is_told_by_the_next_one() {
    let mut service = Service::down();
    service.synapse.inside.set_mood(Mood::Down);
    service.manage(&["register-user", "alice", "--yes", "--skip-homeserver-check"]);
    service.synapse.inside.set_mood(Mood::Well);
    service.start();
    eventually("the user is on the homeserver", || service.synapse.inside.user("alice").is_some());
}

#[test]
fn all_users_are_told_to_a_homeserver_that_has_forgotten_them() {
    let mut service = Service::down();
    for name in ["alice", "bob", "carol"] {
        register(&service, name);
    }
    service.manage(&["lock-user", "carol", "--deactivate"]);
    for name in ["alice", "bob", "carol"] {
        service.synapse.inside.remove_user(name);
    }
    let queued = service.manage(&["provision-all-users"]);
    assert_eq!(queued, json!({ "queued": 2, "skipped": 1 }));
    service.start();
    eventually("both are there", || {
        ["alice", "bob"].iter().all(|name| service.synapse.inside.user(name).is_some())
    });
    service.synapse.inside.remove_user("bob");
    assert_eq!(service.manage(&["provision-all-users"])["queued"], 2);
    eventually("bob is there again", || service.synapse.inside.user("bob").is_some());
    assert!(service.synapse.inside.user("carol").is_none());
}
