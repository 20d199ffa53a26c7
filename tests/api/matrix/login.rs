//! `GET` and `POST /_matrix/client/*/login`

use std::time::Duration;

use postern::homeserver::fake::Mood;
use serde_json::{Value, json};

use crate::actors::{Ask, PASSWORD, World, password_login};

/// Long enough for a password to be checked.
const A_CHECK: Duration = Duration::from_millis(500);

fn sso() -> Value {
    json!({
        "type": "m.login.sso",
        "oauth_aware_preferred": true,
        "org.matrix.msc3824.delegated_oidc_compatibility": true,
    })
}

#[actix_web::test]
async fn the_flows_are_offered_at_every_version() {
    let world = World::new().await;
    for version in ["r0", "v3", "unstable", "v99"] {
        let answer = world.http.get(&format!("/_matrix/client/{version}/login")).await;
        let flows = answer.ok()["flows"].clone();
        assert_eq!(flows, json!([{"type": "m.login.password"}, sso(), {"type": "m.login.token"}]));
    }
    let without = World::with("passwords.enabled = false").await;
    let answer = without.http.get("/_matrix/client/v3/login").await.ok();
    assert_eq!(answer, json!({"flows": [sso(), {"type": "m.login.token"}]}));
}

#[actix_web::test]
async fn a_login_gives_a_token_that_never_runs_out_and_a_new_device() {
    let world = World::with_alice().await;
    let answer = world.matrix_client().login(&password_login("alice", PASSWORD)).await;
    let body = answer.ok();
    let names: Vec<_> = body.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(names, ["access_token", "device_id", "user_id"]);
    assert_eq!(body["user_id"], "@alice:example.com");
    assert!(body["access_token"].as_str().unwrap().starts_with("mct_"));
    let device = body["device_id"].as_str().unwrap();
    assert!(device.len() == 10 && device.bytes().all(|b| b.is_ascii_alphanumeric()), "{device}");
    assert_eq!(world.homeserver.devices("alice"), [device]);
    assert_eq!(answer.header("cache-control"), "no-store");
}

#[actix_web::test]
async fn who_can_refresh_gets_a_token_that_runs_out() {
    let world = World::with_alice().await;
    let body = world.matrix_client().log_in("alice", Some("PHONE"), true).await;
    assert!(body["refresh_token"].as_str().unwrap().starts_with("mcr_"));
    assert_eq!(body["expires_in_ms"], 300_000);
    assert_eq!(body["device_id"], "PHONE");
}

#[actix_web::test]
async fn a_user_may_be_named_in_every_way_of_this_server() {
    let world = World::with_alice().await;
    let mut old = password_login("somebody else", PASSWORD);
    old["user"] = "alice".into();
    let bodies = [
        password_login("alice", PASSWORD),
        password_login("Alice", PASSWORD),
        password_login("@alice:example.com", PASSWORD),
        json!({"type": "m.login.password", "user": "alice", "password": PASSWORD}),
        old,
    ];
    for body in bodies {
        let answer = world.matrix_client().login(&body).await.ok();
        assert_eq!(answer["user_id"], "@alice:example.com", "{body}");
    }
}

#[actix_web::test]
async fn an_email_address_is_as_good_as_a_name_where_that_is_switched_on() {
    let with_email = |address: &str| {
        json!({
            "type": "m.login.password", "password": PASSWORD,
            "identifier": {"type": "m.id.thirdparty", "medium": "email", "address": address},
        })
    };
    let old = json!({
        "type": "m.login.password", "password": PASSWORD,
        "medium": "email", "address": "alice@example.org",
    });
    let world = World::with("account.login_with_email_allowed = true").await;
    world.admin.new_user_with_email("alice", "alice@example.org").await;
    for body in [
        with_email("alice@example.org"),
        with_email("Alice@Example.ORG"),
        old.clone(),
        password_login("alice@example.org", PASSWORD),
        password_login("alice", PASSWORD),
    ] {
        let answer = world.matrix_client().login(&body).await.ok();
        assert_eq!(answer["user_id"], "@alice:example.com", "{body}");
    }
    let wrong = world.matrix_client().login(&password_login("alice", "wrong")).await.json();
    let nobody = world.matrix_client().login(&with_email("nobody@example.org")).await;
    assert_eq!((nobody.status, nobody.json()), (403, wrong));

    let without = World::new().await;
    without.admin.new_user_with_email("alice", "alice@example.org").await;
    for body in [with_email("alice@example.org"), old] {
        assert_eq!(without.matrix_client().login(&body).await, (400, "M_UNKNOWN"), "{body}");
    }
    let as_name = password_login("alice@example.org", PASSWORD);
    assert_eq!(without.matrix_client().login(&as_name).await, (403, "M_FORBIDDEN"));
}

#[actix_web::test]
async fn a_telephone_number_and_a_foreign_id_are_told_why_not() {
    let world = World::with_alice().await;
    for identifier in [
        json!({"type": "m.id.phone", "country": "DE", "phone": "0301234"}),
        json!({"type": "m.id.thirdparty", "medium": "msisdn", "address": "49301234"}),
    ] {
        let body = json!({"type": "m.login.password", "password": "x", "identifier": identifier});
        let answer = world.matrix_client().login(&body).await;
        assert_eq!(answer, (400, "M_UNKNOWN"));
        assert!(answer.json()["error"].as_str().unwrap().contains("telephone"), "{answer:?}");
    }
    for foreign in ["@alice:elsewhere.example", "@alice"] {
        let answer = world.matrix_client().login(&password_login(foreign, PASSWORD)).await;
        assert_eq!(answer, (403, "M_FORBIDDEN"));
        assert!(answer.json()["error"].as_str().unwrap().contains("example.com"), "{answer:?}");
    }
}

#[actix_web::test]
async fn the_device_gets_the_name_that_the_client_gives_it() {
    let world = World::with_alice().await;
    let mut body = password_login("alice", PASSWORD);
    body["device_id"] = "PHONE".into();
    body["initial_device_display_name"] = "é".repeat(200).into();
    world.matrix_client().login(&body).await.ok();
    let name = world.homeserver.user("alice").devices["PHONE"].clone().unwrap();
    assert_eq!(name, "é".repeat(100));
}

#[actix_web::test]
async fn a_content_type_may_be_left_out_but_not_be_another() {
    let world = World::with_alice().await;
    let body = password_login("alice", PASSWORD).to_string();
    let login = || Ask::post("/_matrix/client/r0/login").body(body.clone());
    world.http.send(login()).await.ok();
    let with_charset = login().header("Content-Type", "application/json; charset=utf-8");
    world.http.send(with_charset).await.ok();
    for kind in ["text/plain", "application/x-www-form-urlencoded", ""] {
        let answer = world.http.send(login().header("Content-Type", kind)).await;
        assert_eq!(answer, (400, "M_NOT_JSON"), "{kind}");
    }
}

#[actix_web::test]
async fn what_is_wrong_is_told_as_clients_know_it() {
    let world = World::with_alice().await;
    let third_party = json!({"type": "m.id.thirdparty", "medium": "email", "address": "a@b.c"});
    for (body, expected) in [
        (json!({}), (400, "M_BAD_JSON")),
        (json!([]), (400, "M_BAD_JSON")),
        (json!({"type": "m.login.password", "password": "x"}), (400, "M_BAD_JSON")),
        (json!({"type": "m.login.password", "user": "alice"}), (400, "M_BAD_JSON")),
        (json!({"type": "m.login.dummy"}), (400, "M_UNKNOWN")),
        (
            json!({"type": "m.login.password", "identifier": third_party, "password": "x"}),
            (400, "M_UNKNOWN"),
        ),
        (json!({"type": "m.login.token", "token": "x"}), (403, "M_FORBIDDEN")),
        (json!({"type": "m.login.application_service"}), (400, "M_APPSERVICE_LOGIN_UNSUPPORTED")),
        (password_login("alice", "wrong"), (403, "M_FORBIDDEN")),
        (password_login("@alice:elsewhere.example", PASSWORD), (403, "M_FORBIDDEN")),
    ] {
        let answer = world.matrix_client().login(&body).await;
        assert_eq!(answer, expected, "{body}");
        assert!(!answer.json()["error"].as_str().unwrap().is_empty());
    }
    for body in ["", "{", "user=alice"] {
        let answer = world.http.send(Ask::post("/_matrix/client/v3/login").body(body)).await;
        assert_eq!(answer, (400, "M_NOT_JSON"), "{body}");
    }
    let huge = password_login("alice", &"x".repeat(1 << 20));
    assert_eq!(world.matrix_client().login(&huge).await, (413, "M_TOO_LARGE"));
}

#[actix_web::test]
async fn an_unknown_name_is_answered_like_a_wrong_password() {
    let world = World::with_alice().await;
    world.admin.new_user_without_password("robot").await;
    world.admin.new_user("gone").await;
    world.admin.deactivate("gone").await;
    let wrong = world.matrix_client().login(&password_login("alice", "wrong")).await.json();
    for name in ["nobody", "robot", "gone", "", "\0"] {
        let answer = world.matrix_client().login(&password_login(name, PASSWORD)).await;
        assert_eq!((answer.status, answer.json()), (403, wrong.clone()), "{name:?}");
    }
}

#[actix_web::test]
async fn a_lock_is_told_only_with_the_right_password_and_lets_keys_be_kept() {
    let world = World::with_alice().await;
    world.admin.lock("alice").await;
    let wrong = world.matrix_client().login(&password_login("alice", "wrong")).await;
    assert_eq!(wrong, (403, "M_FORBIDDEN"));
    let right = world.matrix_client().login(&password_login("alice", PASSWORD)).await;
    assert_eq!(right, (401, "M_USER_LOCKED"));
    assert_eq!(right.json()["soft_logout"], true);
}

#[actix_web::test]
async fn too_many_tries_are_told_when_to_come_again() {
    let world = World::with("rate_limiting.login.per_ip = { burst = 2, per_second = 0.1 }").await;
    for _ in 0..2 {
        let answer = world.matrix_client().login(&password_login("nobody", "x")).await;
        assert_eq!(answer, (403, "M_FORBIDDEN"));
    }
    let answer = world.matrix_client().login(&password_login("nobody", "x")).await;
    assert_eq!(answer, (429, "M_LIMIT_EXCEEDED"));
    let wait_ms = answer.json()["retry_after_ms"].as_u64().unwrap();
    let wait: u64 = answer.header("retry-after").parse().unwrap();
    assert!((1..=10_000).contains(&wait_ms), "{wait_ms}");
    assert!((wait_ms..=wait_ms + 1000).contains(&(wait * 1000)), "{wait} {wait_ms}");
}

#[actix_web::test]
async fn a_device_that_cannot_be_made_is_our_fault_and_leaves_nothing_behind() {
    let world = World::with_alice().await;
    for mood in [Mood::Down, Mood::BadSecret, Mood::Refusing] {
        world.homeserver.fake.set_mood(mood);
        let mut body = password_login("alice", PASSWORD);
        body["device_id"] = "PHONE".into();
        let answer = world.matrix_client().login(&body).await;
        assert_eq!(answer, (500, "M_UNKNOWN"), "{mood:?}");
    }
    world.homeserver.comes_back();
    world.pass(3600);
    world.admin.outbox_runs().await;
    assert_eq!(world.homeserver.devices("alice"), [""; 0]);
}

#[actix_web::test]
async fn a_device_id_that_no_homeserver_takes_is_refused() {
    let world = World::with_alice().await;
    for device in ["a\nb".to_owned(), "\0".to_owned(), "x".repeat(256)] {
        let mut body = password_login("alice", PASSWORD);
        body["device_id"] = device.clone().into();
        let answer = world.matrix_client().login(&body).await;
        assert_eq!(answer, (400, "M_INVALID_PARAM"), "{device:?}");
    }
    let mut body = password_login("alice", PASSWORD);
    for none in [Value::Null, json!("")] {
        body["device_id"] = none;
        let answer = world.matrix_client().login(&body).await.ok();
        assert_eq!(answer["device_id"].as_str().unwrap().len(), 10);
    }
}

#[actix_web::test]
async fn with_passwords_off_nobody_logs_in() {
    let world = World::with("passwords.enabled = false").await;
    let answer = world.matrix_client().login(&password_login("alice", PASSWORD)).await;
    assert_eq!(answer, (403, "M_FORBIDDEN"));
}

#[actix_web::test]
async fn who_is_locked_or_loses_the_password_while_it_is_checked_gets_no_session() {
    let world = World::with_alice().await;
    let (client, body) = (world.matrix_client(), password_login("alice", PASSWORD));
    world.pass(1);
    let tx = world.admin.holds_writers_up().await;
    let change = async {
        actix_web::rt::time::sleep(A_CHECK).await;
        world.admin.lock_in(tx, "alice").await;
    };
    assert_eq!(futures_util::join!(client.login(&body), change).0, (401, "M_USER_LOCKED"));
    world.admin.unlock("alice").await;
    let tx = world.admin.holds_writers_up().await;
    let change = async {
        actix_web::rt::time::sleep(A_CHECK).await;
        world.admin.change_password_in(tx, "alice").await;
    };
    assert_eq!(futures_util::join!(client.login(&body), change).0, (403, "M_FORBIDDEN"));
    assert_eq!(world.homeserver.devices("alice"), [""; 0]);
}
