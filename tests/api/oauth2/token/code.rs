//! `grant_type=authorization_code`

use crate::actors::{CHALLENGE, DEVICE, OAuthClient, Tokens, VERIFIER, World, matrix_scope};

#[actix_web::test]
async fn a_code_becomes_tokens_of_the_scope_that_was_asked() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let code = client.code(&mut world.browser(), "alice", &matrix_scope(DEVICE)).await;
    assert!(code.len() == 32 && code.bytes().all(|b| b.is_ascii_alphanumeric()), "{code}");

    let answer = client.exchange(&code).await;
    let body = answer.ok();
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(answer.header("pragma"), "no-cache");
    assert_eq!(body["token_type"], "Bearer");
    assert_eq!(body["expires_in"], 300);
    assert_eq!(body["scope"], matrix_scope(DEVICE).as_str());
    assert!(body["id_token"].is_string());
    let tokens = Tokens::of(body);
    assert!(tokens.access.starts_with("mat_") && tokens.refresh.starts_with("mar_"));
    assert!(world.homeserver.is_active(&tokens.access).await);
}

#[actix_web::test]
async fn the_homeserver_has_the_device_before_the_token_is_answered() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let code = client.code(&mut world.browser(), "alice", &matrix_scope(DEVICE)).await;
    assert_eq!(world.homeserver.devices("alice"), [""; 0]);
    client.exchange(&code).await.ok();
    assert_eq!(world.homeserver.devices("alice"), [DEVICE]);
    let name = world.homeserver.user("alice").devices[DEVICE].clone().unwrap();
    assert!(name.contains("Elementary"), "{name}");
}

#[actix_web::test]
async fn without_openid_there_is_no_id_token_and_without_a_device_none_is_made() {
    let world = World::with_alice().await;
    let (_, tokens) = world.signed_in("urn:matrix:client:api:*").await;
    assert_eq!(tokens.body.get("id_token"), None);
    assert_eq!(world.homeserver.devices("alice"), [""; 0]);
}

#[actix_web::test]
async fn a_code_is_refused_the_second_time_and_the_session_stands() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let code = client.code(&mut world.browser(), "alice", &matrix_scope(DEVICE)).await;
    let tokens = Tokens::of(client.exchange(&code).await.ok());
    world.pass(19);
    assert_eq!(client.exchange(&code).await, (400, "invalid_grant"));
    assert!(world.homeserver.is_active(&tokens.access).await);
}

#[actix_web::test]
async fn a_code_that_is_replayed_later_ends_its_session() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let code = client.code(&mut world.browser(), "alice", &matrix_scope(DEVICE)).await;
    let tokens = Tokens::of(client.exchange(&code).await.ok());
    world.pass(20);
    assert_eq!(client.exchange(&code).await, (400, "invalid_grant"));
    assert!(!world.homeserver.is_active(&tokens.access).await);
    assert_eq!(client.refresh(&tokens.refresh).await, (400, "invalid_grant"));
    assert_eq!(world.homeserver.devices("alice"), [""; 0]);
}

#[actix_web::test]
async fn another_client_cannot_end_a_session_with_a_used_code() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let thief = OAuthClient::register_another(&world.http).await;
    let code = client.code(&mut world.browser(), "alice", &matrix_scope(DEVICE)).await;
    let tokens = Tokens::of(client.exchange(&code).await.ok());
    world.pass(60);
    assert_eq!(thief.exchange(&code).await, (401, "unauthorized_client"));
    assert!(world.homeserver.is_active(&tokens.access).await);
}

#[actix_web::test]
async fn a_code_of_another_client_is_not_for_this_one() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let thief = OAuthClient::register_another(&world.http).await;
    let code = client.code(&mut world.browser(), "alice", "openid").await;
    assert_eq!(thief.exchange(&code).await, (401, "unauthorized_client"));
    client.exchange(&code).await.ok();
}

#[actix_web::test]
async fn a_code_needs_its_own_verifier() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let code = client.code(&mut world.browser(), "alice", "openid").await;
    let mut form = client.exchange_form(&code);
    form.pop();
    assert_eq!(client.token(&form).await, (400, "invalid_request"), "the verifier is missing");
    for (verifier, error) in [
        (VERIFIER.replace('d', "e"), "invalid_grant"),
        (CHALLENGE.to_owned(), "invalid_grant"),
        ("too short".to_owned(), "invalid_request"),
        ("é".repeat(50), "invalid_request"),
        ("x".repeat(129), "invalid_request"),
    ] {
        let form = [&form[..], &[("code_verifier", verifier.as_str())]].concat();
        assert_eq!(client.token(&form).await, (400, error), "{verifier}");
    }
    client.exchange(&code).await.ok();
}

#[actix_web::test]
async fn a_verifier_without_a_challenge_is_refused() {
    let world = World::with_alice().await;
    let client = OAuthClient::register_as(
        &world.http,
        &serde_json::json!({
            "client_uri": "https://app.example.org/",
            "redirect_uris": ["https://app.example.org/callback"],
            "token_endpoint_auth_method": "client_secret_post",
        }),
    )
    .await;
    let request = client.request("openid");
    let request = request.without("code_challenge").without("code_challenge_method");
    let code = client.code_of(&mut world.browser(), "alice", &request).await;
    assert_eq!(client.exchange(&code).await, (400, "invalid_request"));
    let mut form = client.exchange_form(&code);
    form.pop();
    client.token(&form).await.ok();
}

#[actix_web::test]
async fn the_redirect_uri_must_be_that_of_the_request() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let code = client.code(&mut world.browser(), "alice", "openid").await;
    let mut form = client.exchange_form(&code);
    form[2].1 = "https://app.example.org/other";
    assert_eq!(client.token(&form).await, (400, "invalid_grant"));
    client.exchange(&code).await.ok();
}

#[actix_web::test]
async fn a_code_runs_out_after_ten_minutes() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let mut browser = world.browser();
    let in_time = client.code(&mut browser, "alice", "openid").await;
    world.pass(599);
    client.exchange(&in_time).await.ok();
    let late = client.code(&mut browser, "alice", "openid").await;
    world.pass(600);
    assert_eq!(client.exchange(&late).await, (400, "invalid_grant"));
}

#[actix_web::test]
async fn a_code_that_nobody_gave_is_refused() {
    let world = World::with_alice().await;
    let client = world.client().await;
    for code in ["x", "\0", "a\0b", "é", &"x".repeat(10_000)] {
        assert_eq!(client.exchange(code).await, (400, "invalid_grant"), "{code:?}");
    }
    assert_eq!(client.exchange("").await, (400, "invalid_request"));
}

#[actix_web::test]
async fn who_signs_out_or_is_locked_before_the_exchange_gets_no_session() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let mut browser = world.browser();
    let code = client.code(&mut browser, "alice", "openid").await;
    browser.sign_out().await;
    assert_eq!(client.exchange(&code).await, (400, "invalid_grant"));

    let code = client.code(&mut browser, "alice", "openid").await;
    world.admin.lock("alice").await;
    assert_eq!(client.exchange(&code).await, (400, "invalid_grant"));
}

#[actix_web::test]
async fn who_is_no_administrator_any_more_gets_no_session_of_one() {
    let world = World::new().await;
    world.admin.new_administrator("root").await;
    let client = world.client().await;
    let code = client.code(&mut world.browser(), "root", "openid urn:mas:admin").await;
    world.admin.demote("root").await;
    assert_eq!(client.exchange(&code).await, (400, "invalid_grant"));
}

#[actix_web::test]
async fn a_client_without_the_refresh_grant_gets_no_refresh_token() {
    let world = World::with_alice().await;
    let client = OAuthClient::register_as(
        &world.http,
        &serde_json::json!({
            "client_uri": "https://app.example.org/",
            "redirect_uris": ["https://app.example.org/callback"],
            "grant_types": ["authorization_code"],
            "token_endpoint_auth_method": "none",
        }),
    )
    .await;
    let tokens = client.sign_in(&mut world.browser(), "alice", "openid").await;
    assert_eq!(tokens.body.get("refresh_token"), None);
}
