//! `POST /_matrix/client/*/logout` and `logout/all`

use serde_json::json;

use crate::actors::{Ask, DEVICE, World, matrix_scope};

#[actix_web::test]
async fn it_kills_the_token_and_the_device_at_once() {
    let world = World::with_alice().await;
    let client = world.matrix_client();
    let login = client.log_in("alice", Some("PHONE"), true).await;
    let token = login["access_token"].as_str().unwrap();
    assert_eq!(client.logout(token).await.ok(), json!({}));
    assert!(!world.homeserver.is_active(token).await);
    assert_eq!(world.homeserver.devices("alice"), [""; 0]);
    assert_eq!(client.logout(token).await, (401, "M_UNKNOWN_TOKEN"));
    let refresh = login["refresh_token"].as_str().unwrap();
    assert_eq!(client.refresh(refresh).await, (401, "M_UNKNOWN_TOKEN"));
}

#[actix_web::test]
async fn an_oauth_session_may_end_here_too() {
    let world = World::with_alice().await;
    let (client, tokens) = world.signed_in(&matrix_scope(DEVICE)).await;
    world.matrix_client().logout(&tokens.access).await.ok();
    assert!(!world.homeserver.is_active(&tokens.access).await);
    assert_eq!(client.refresh(&tokens.refresh).await, (400, "invalid_grant"));
}

#[actix_web::test]
async fn a_token_is_needed_and_must_be_good() {
    let world = World::with_alice().await;
    let client = world.matrix_client();
    let bare = world.http.send(Ask::post("/_matrix/client/v3/logout")).await;
    assert_eq!(bare, (401, "M_MISSING_TOKEN"));
    let login = client.log_in("alice", None, true).await;
    let refresh = login["refresh_token"].as_str().unwrap();
    for token in ["x", refresh, "syt_abc_def"] {
        assert_eq!(client.logout(token).await, (401, "M_UNKNOWN_TOKEN"), "{token}");
    }
    world.pass(300);
    let expired = login["access_token"].as_str().unwrap();
    assert_eq!(client.logout(expired).await, (401, "M_UNKNOWN_TOKEN"));
}

#[actix_web::test]
async fn the_token_may_stand_in_the_query_as_old_clients_have_it() {
    let world = World::with_alice().await;
    let login = world.matrix_client().log_in("alice", None, false).await;
    let token = login["access_token"].as_str().unwrap();
    let path = format!("/_matrix/client/r0/logout?access_token={token}");
    world.http.send(Ask::post(&path)).await.ok();
    assert!(!world.homeserver.is_active(token).await);
}

#[actix_web::test]
async fn all_compat_sessions_end_only_for_who_says_that_this_is_fine() {
    let world = World::with_alice().await;
    world.admin.new_user("bob").await;
    let client = world.matrix_client();
    let one = client.log_in("alice", Some("ONE"), false).await;
    let two = client.log_in("alice", Some("TWO"), false).await;
    let bobs = client.log_in("bob", Some("ONE"), false).await;
    let (_, oauth) = world.signed_in(&matrix_scope(DEVICE)).await;
    let token = |login: &serde_json::Value| login["access_token"].as_str().unwrap().to_owned();
    let all = || Ask::post("/_matrix/client/v3/logout/all").bearer(&token(&one));

    for ask in [all(), all().json(&json!({})), all().body("junk")] {
        assert_eq!(world.http.send(ask).await, (404, "M_UNRECOGNIZED"));
    }
    let fine = json!({"io.element.only_compat_is_fine": true});
    assert_eq!(world.http.send(all().json(&fine)).await.ok(), json!({}));
    assert!(!world.homeserver.is_active(&token(&one)).await);
    assert!(!world.homeserver.is_active(&token(&two)).await);
    assert!(world.homeserver.is_active(&token(&bobs)).await);
    assert!(world.homeserver.is_active(&oauth.access).await);
    assert_eq!(world.homeserver.devices("alice"), [DEVICE]);
    assert_eq!(world.http.send(all().json(&fine)).await, (401, "M_UNKNOWN_TOKEN"));
    let bare = Ask::post("/_matrix/client/v3/logout/all").json(&fine);
    assert_eq!(world.http.send(bare).await, (401, "M_MISSING_TOKEN"));
}
