//! `POST /_matrix/client/*/logout` and `logout/all`

use serde_json::{Value, json};

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

fn token(login: &Value) -> String {
    login["access_token"].as_str().unwrap().to_owned()
}

#[actix_web::test]
async fn all_sessions_of_the_user_end_whichever_kind_the_token_is_of() {
    for by_oauth in [false, true] {
        let world = World::with_alice().await;
        world.admin.new_user("bob").await;
        let client = world.matrix_client();
        let one = token(&client.log_in("alice", Some("ONE"), false).await);
        let two = token(&client.log_in("alice", Some("TWO"), false).await);
        let bobs = token(&client.log_in("bob", Some("ONE"), false).await);
        let mut browser = world.browser();
        let oauth =
            world.client().await.sign_in(&mut browser, "alice", &matrix_scope(DEVICE)).await;
        let asking = if by_oauth { &oauth.access } else { &one };
        assert_eq!(client.logout_all(asking, None).await.ok(), json!({}));
        for token in [&one, &two, &oauth.access] {
            assert!(!world.homeserver.is_active(token).await);
            assert_eq!(client.logout_all(token, None).await, (401, "M_UNKNOWN_TOKEN"));
        }
        assert!(world.homeserver.is_active(&bobs).await);
        assert_eq!(world.homeserver.devices("alice"), [""; 0]);
        assert!(browser.open("/account/").await.is_login(), "the browser is signed out as well");
    }
}

#[actix_web::test]
async fn who_says_so_ends_compat_sessions_alone() {
    let world = World::with_alice().await;
    let client = world.matrix_client();
    let one = token(&client.log_in("alice", Some("ONE"), false).await);
    let two = token(&client.log_in("alice", Some("TWO"), false).await);
    let (_, oauth) = world.signed_in(&matrix_scope(DEVICE)).await;
    let fine = json!({"io.element.only_compat_is_fine": true});
    assert_eq!(client.logout_all(&one, Some(&fine)).await.ok(), json!({}));
    assert!(!world.homeserver.is_active(&one).await);
    assert!(!world.homeserver.is_active(&two).await);
    assert!(world.homeserver.is_active(&oauth.access).await);
    assert_eq!(world.homeserver.devices("alice"), [DEVICE]);
}

#[actix_web::test]
async fn a_body_that_cannot_be_read_ends_nothing() {
    let world = World::with_alice().await;
    let client = world.matrix_client();
    let one = token(&client.log_in("alice", None, false).await);
    let all = || Ask::post("/_matrix/client/v3/logout/all").bearer(&one);
    assert_eq!(world.http.send(all().body("junk")).await, (400, "M_NOT_JSON"));
    assert_eq!(world.http.send(all().raw_form("a=b")).await, (400, "M_NOT_JSON"));
    let odd = json!({"io.element.only_compat_is_fine": "yes"});
    assert_eq!(client.logout_all(&one, Some(&odd)).await, (400, "M_BAD_JSON"));
    let bare = Ask::post("/_matrix/client/v3/logout/all");
    assert_eq!(world.http.send(bare).await, (401, "M_MISSING_TOKEN"));
    assert!(world.homeserver.is_active(&one).await);
    client.logout_all(&one, Some(&json!({}))).await.ok();
    assert!(!world.homeserver.is_active(&one).await);
}

#[actix_web::test]
async fn an_application_that_is_no_matrix_client_cannot_sign_its_user_out_everywhere() {
    let world = World::with_alice().await;
    let client = world.matrix_client();
    let phone = token(&client.log_in("alice", None, false).await);
    let (_, wiki) = world.signed_in("openid").await;
    for body in [None, Some(json!({"io.element.only_compat_is_fine": true}))] {
        let answer = client.logout_all(&wiki.access, body.as_ref()).await;
        assert_eq!(answer, (403, "M_FORBIDDEN"));
    }
    assert!(world.homeserver.is_active(&phone).await);
    client.logout(&wiki.access).await.ok();
    assert!(!world.homeserver.is_active(&wiki.access).await);
}

#[actix_web::test]
async fn a_locked_user_may_sign_out() {
    let world = World::with_alice().await;
    let client = world.matrix_client();
    let one = token(&client.log_in("alice", None, false).await);
    let two = token(&client.log_in("alice", None, false).await);
    world.admin.lock("alice").await;
    client.logout(&one).await.ok();
    client.logout_all(&two, None).await.ok();
    world.admin.unlock("alice").await;
    assert!(!world.homeserver.is_active(&two).await);
}
