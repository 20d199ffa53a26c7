//! `POST /oauth2/revoke` (RFC 7009)

use crate::actors::{Ask, Credentials, DEVICE, OAuthClient, World, matrix_scope};

#[actix_web::test]
async fn either_token_ends_the_whole_session_and_its_device() {
    let world = World::with_alice().await;
    for which in ["access_token", "refresh_token"] {
        let (client, tokens) = world.signed_in(&matrix_scope(DEVICE)).await;
        let answer = client.revoke(tokens.body[which].as_str().unwrap()).await;
        assert_eq!((answer.status, answer.text().as_str()), (200, ""));
        assert!(!world.homeserver.is_active(&tokens.access).await);
        assert_eq!(client.refresh(&tokens.refresh).await, (400, "invalid_grant"));
        assert_eq!(world.homeserver.devices("alice"), [""; 0]);
    }
}

#[actix_web::test]
async fn a_token_that_is_unknown_or_gone_is_no_error() {
    let world = World::with_alice().await;
    let (client, tokens) = world.signed_in("openid").await;
    client.revoke(&tokens.access).await;
    for token in ["x", "a\0b", &tokens.access, &tokens.refresh] {
        assert_eq!(client.revoke(token).await.status, 200, "{token:?}");
    }
}

#[actix_web::test]
async fn whoever_holds_a_token_may_take_it_back() {
    let world = World::with_alice().await;
    let another = OAuthClient::register_another(&world.http).await;
    for _ in 0..2 {
        let (_, tokens) = world.signed_in("openid").await;
        assert_eq!(another.revoke(&tokens.refresh).await.status, 200);
        assert!(!world.homeserver.is_active(&tokens.access).await);
    }
    let (_, tokens) = world.signed_in("openid").await;
    let nobody = Ask::post("/oauth2/revoke").form(&[("token", &tokens.refresh)]);
    assert_eq!(world.http.send(nobody).await.status, 200);
    assert!(!world.homeserver.is_active(&tokens.access).await);
}

#[actix_web::test]
async fn credentials_that_are_shown_must_be_right() {
    let world = World::with_alice().await;
    let (_, tokens) = world.signed_in("openid").await;
    let mut another = OAuthClient::register_another(&world.http).await;
    another.credentials = Credentials::Basic("wrong".into());
    assert_eq!(another.revoke(&tokens.access).await, (401, "invalid_client"));
    assert!(world.homeserver.is_active(&tokens.access).await);
}

#[actix_web::test]
async fn a_form_without_a_token_is_an_invalid_request() {
    let world = World::new().await;
    let answer = world.http.send(Ask::post("/oauth2/revoke").raw_form("")).await;
    assert_eq!(answer, (400, "invalid_request"));
}

#[actix_web::test]
async fn during_an_outage_the_token_is_dead_at_once_and_the_device_goes_later() {
    let world = World::with_alice().await;
    let (client, tokens) = world.signed_in(&matrix_scope(DEVICE)).await;
    world.homeserver.goes_down();
    assert_eq!(client.revoke(&tokens.access).await.status, 200);
    assert!(!world.homeserver.is_active(&tokens.access).await);
    assert_eq!(world.homeserver.devices("alice"), [DEVICE]);
    world.homeserver.comes_back();
    world.pass(60);
    world.admin.outbox_runs().await;
    assert_eq!(world.homeserver.devices("alice"), [""; 0]);
}

#[actix_web::test]
async fn an_old_clients_token_ends_its_session_as_well() {
    let world = World::with_alice().await;
    for which in ["access_token", "refresh_token"] {
        let login = world.matrix_client().log_in("alice", Some("PHONE"), true).await;
        let revoke = Ask::post("/oauth2/revoke").form(&[("token", login[which].as_str().unwrap())]);
        assert_eq!(world.http.send(revoke).await.status, 200);
        assert!(!world.homeserver.is_active(login["access_token"].as_str().unwrap()).await);
        let client = world.matrix_client();
        let refreshed = client.refresh(login["refresh_token"].as_str().unwrap()).await;
        assert_eq!(refreshed, (401, "M_UNKNOWN_TOKEN"));
        assert_eq!(world.homeserver.devices("alice"), [""; 0]);
    }
}

#[actix_web::test]
async fn a_client_that_is_unknown_or_a_hint_that_is_wrong_keeps_no_token_alive() {
    let world = World::with_alice().await;
    for more in [("client_id", "nobody"), ("token_type_hint", "refresh_token")] {
        let (_, tokens) = world.signed_in("openid").await;
        let revoke = Ask::post("/oauth2/revoke").form(&[("token", tokens.access.as_str()), more]);
        assert_eq!(world.http.send(revoke).await.status, 200, "{more:?}");
        assert!(!world.homeserver.is_active(&tokens.access).await);
    }
    let (_, tokens) = world.signed_in("openid").await;
    world.pass(400);
    let revoke = Ask::post("/oauth2/revoke").form(&[("token", &tokens.access)]);
    world.http.send(revoke).await;
    assert!(!world.homeserver.is_active(&tokens.refresh).await, "an expired one ends it too");
}
