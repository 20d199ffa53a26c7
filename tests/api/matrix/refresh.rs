//! `POST /_matrix/client/*/refresh`

use serde_json::json;

use crate::actors::{Ask, Tokens, World};

#[actix_web::test]
async fn it_gives_a_new_pair_and_ends_the_old_access_token() {
    let world = World::with_alice().await;
    let client = world.matrix_client();
    let old = Tokens::of(client.log_in("alice", Some("PHONE"), true).await);
    let answer = client.refresh(&old.refresh).await;
    let body = answer.ok();
    let names: Vec<_> = body.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(names, ["access_token", "expires_in_ms", "refresh_token"]);
    assert_eq!(body["expires_in_ms"], 300_000);
    assert_eq!(answer.header("cache-control"), "no-store");
    let new = Tokens::of(body);
    assert!(!world.homeserver.is_active(&old.access).await);
    let told = world.homeserver.introspect(&new.access).await;
    assert_eq!((&told["active"], &told["device_id"]), (&json!(true), &json!("PHONE")));
}

#[actix_web::test]
async fn the_old_access_token_may_stand_in_the_header() {
    let world = World::with_alice().await;
    let old = Tokens::of(world.matrix_client().log_in("alice", None, true).await);
    let ask = Ask::post("/_matrix/client/v3/refresh").bearer("expired or junk");
    world.http.send(ask.json(&json!({"refresh_token": old.refresh}))).await.ok();
}

#[actix_web::test]
async fn an_answer_that_was_lost_is_given_again() {
    let world = World::with_alice().await;
    let client = world.matrix_client();
    let first = Tokens::of(client.log_in("alice", None, true).await);
    client.refresh(&first.refresh).await.ok();
    world.pass(3600);
    let second = Tokens::of(client.refresh(&first.refresh).await.ok());
    assert!(world.homeserver.is_active(&second.access).await);
}

#[actix_web::test]
async fn a_replay_after_use_ends_the_session() {
    let world = World::with_alice().await;
    let client = world.matrix_client();
    let first = Tokens::of(client.log_in("alice", Some("PHONE"), true).await);
    let second = Tokens::of(client.refresh(&first.refresh).await.ok());
    assert!(world.homeserver.is_active(&second.access).await);
    world.admin.uses_are_written_down().await;
    world.pass(60);
    assert_eq!(client.refresh(&first.refresh).await, (401, "M_UNKNOWN_TOKEN"));
    assert!(!world.homeserver.is_active(&second.access).await);
    assert_eq!(world.homeserver.devices("alice"), [""; 0]);
}

#[actix_web::test]
async fn what_is_no_good_refresh_token_is_unknown() {
    let world = World::with_alice().await;
    let client = world.matrix_client();
    let login = Tokens::of(client.log_in("alice", None, true).await);
    let (_, oauth) = world.signed_in("openid").await;
    for token in ["x", "a\0b", &login.access, &oauth.refresh, "syr_abc_def"] {
        let answer = client.refresh(token).await;
        assert_eq!(answer, (401, "M_UNKNOWN_TOKEN"), "{token:?}");
        assert_eq!(answer.json()["soft_logout"], true, "the client may keep its keys");
    }
}

#[actix_web::test]
async fn a_use_that_is_not_written_down_yet_counts_as_well() {
    let world = World::with_alice().await;
    let client = world.matrix_client();
    let first = Tokens::of(client.log_in("alice", None, true).await);
    let second = Tokens::of(client.refresh(&first.refresh).await.ok());
    world.pass(30);
    assert!(world.homeserver.is_active(&second.access).await);
    assert_eq!(client.refresh(&first.refresh).await, (401, "M_UNKNOWN_TOKEN"));
    assert!(!world.homeserver.is_active(&second.access).await);
}

#[actix_web::test]
async fn a_pair_that_was_replaced_and_turns_up_after_all_ends_the_session() {
    let world = World::with_alice().await;
    let client = world.matrix_client();
    let first = Tokens::of(client.log_in("alice", None, true).await);
    let lost = Tokens::of(client.refresh(&first.refresh).await.ok());
    world.pass(3600);
    let other = Tokens::of(client.refresh(&first.refresh).await.ok());
    world.pass(30);
    assert_eq!(client.refresh(&lost.refresh).await, (401, "M_UNKNOWN_TOKEN"));
    assert!(!world.homeserver.is_active(&other.access).await);
}

#[actix_web::test]
async fn a_locked_user_is_told_so_and_keeps_session_and_keys() {
    let world = World::with_alice().await;
    let client = world.matrix_client();
    let login = Tokens::of(client.log_in("alice", None, true).await);
    world.admin.lock("alice").await;
    let answer = client.refresh(&login.refresh).await;
    assert_eq!(answer, (401, "M_USER_LOCKED"));
    assert_eq!(answer.json()["soft_logout"], true);
    world.admin.unlock("alice").await;
    client.refresh(&login.refresh).await.ok();
}

#[actix_web::test]
async fn the_content_type_must_be_there() {
    let world = World::with_alice().await;
    let login = Tokens::of(world.matrix_client().log_in("alice", None, true).await);
    let body = json!({"refresh_token": login.refresh}).to_string();
    let refresh = || Ask::post("/_matrix/client/v3/refresh").body(body.clone());
    assert_eq!(world.http.send(refresh()).await, (400, "M_NOT_JSON"));
    let text = refresh().header("Content-Type", "text/plain");
    assert_eq!(world.http.send(text).await, (400, "M_NOT_JSON"));
    let ask = Ask::post("/_matrix/client/v3/refresh");
    assert_eq!(world.http.send(ask.json(&json!({}))).await, (400, "M_BAD_JSON"));
}

#[actix_web::test]
async fn a_token_that_is_shown_without_end_gives_no_pairs_without_end() {
    let world = World::with_alice().await;
    let client = world.matrix_client();
    let first = Tokens::of(client.log_in("alice", None, true).await);
    for _ in 0..100 {
        client.refresh(&first.refresh).await.ok();
    }
    let answer = client.refresh(&first.refresh).await;
    assert_eq!(answer, (429, "M_LIMIT_EXCEEDED"));
    assert_eq!(answer.json()["retry_after_ms"], 30_000);
    world.pass(30);
    client.refresh(&first.refresh).await.ok();
}
