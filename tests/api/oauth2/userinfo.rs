//! `GET` and `POST /oauth2/userinfo` (OpenID Connect Core §5.3)

use postern::homeserver::Homeserver as _;
use serde_json::json;

use crate::actors::{Ask, OAuthClient, World, unverified, verify_rs256};

#[actix_web::test]
async fn it_tells_who_the_user_is() {
    let world = World::new().await;
    let alice = world.admin.new_user_with_email("alice", "alice@example.com").await;
    let (_, tokens) = world.signed_in("openid").await;
    let sub = alice.account.id.to_string();
    for method in ["GET", "POST"] {
        let ask = Ask::new(method, "/oauth2/userinfo").bearer(&tokens.access);
        let answer = world.http.send(ask).await;
        assert_eq!(answer.ok(), json!({"sub": sub, "username": "alice"}));
        assert_eq!(answer.header("cache-control"), "no-store");
    }
    let (_, tokens) = world.signed_in("openid email").await;
    let ask = Ask::get("/oauth2/userinfo").bearer(&tokens.access);
    assert_eq!(
        world.http.send(ask).await.ok(),
        json!({
            "sub": sub,
            "username": "alice",
            "email": "alice@example.com",
            "email_verified": true,
        })
    );
}

#[actix_web::test]
async fn each_scope_adds_its_claims_there_and_in_the_id_token() {
    let world = World::new().await;
    world.admin.new_user_with_email("alice", "alice@example.com").await;
    for (scope, username, email) in [
        ("openid", None, None),
        ("openid profile", Some("alice"), None),
        ("openid email", None, Some("alice@example.com")),
        ("openid profile email offline_access", Some("alice"), Some("alice@example.com")),
    ] {
        let (_, tokens) = world.signed_in(scope).await;
        let told = world.http.send(Ask::get("/oauth2/userinfo").bearer(&tokens.access)).await.ok();
        let id_token = unverified(tokens.body["id_token"].as_str().unwrap()).1;
        for claims in [told, id_token] {
            assert_eq!(claims["preferred_username"].as_str(), username, "{scope}");
            assert_eq!(claims["email"].as_str(), email, "{scope}");
            assert_eq!(claims["email_verified"].as_bool(), email.map(|_| true), "{scope}");
        }
    }
    world.admin.new_user("bob").await;
    let client = world.client().await;
    let tokens = client.sign_in(&mut world.browser(), "bob", "openid email").await;
    let told = world.http.send(Ask::get("/oauth2/userinfo").bearer(&tokens.access)).await.ok();
    assert_eq!((told.get("email"), told.get("email_verified")), (None, None));
}

#[actix_web::test]
async fn the_name_that_others_see_is_told_with_profile_as_long_as_the_homeserver_tells_it() {
    let world = World::with_alice().await;
    world.homeserver.fake.set_displayname("alice", Some("Alice Liddell")).await.unwrap();
    let (_, tokens) = world.signed_in("openid profile").await;
    let id_token = unverified(tokens.body["id_token"].as_str().unwrap()).1;
    assert_eq!(id_token["name"], "Alice Liddell");
    let ask = || Ask::get("/oauth2/userinfo").bearer(&tokens.access);
    assert_eq!(world.http.send(ask()).await.ok()["name"], "Alice Liddell");
    world.homeserver.goes_down();
    let told = world.http.send(ask()).await.ok();
    assert_eq!((told.get("name"), told["preferred_username"].as_str()), (None, Some("alice")));

    world.homeserver.comes_back();
    let (_, tokens) = world.signed_in("openid").await;
    let told = world.http.send(Ask::get("/oauth2/userinfo").bearer(&tokens.access)).await.ok();
    assert_eq!(told.get("name"), None);
}

#[actix_web::test]
async fn it_needs_a_good_access_token_with_openid() {
    let world = World::with_alice().await;
    let (_, without) = world.signed_in("urn:matrix:client:api:*").await;
    let (_, tokens) = world.signed_in("openid").await;
    let compat = world.admin.issue_admin_token("alice", "ROBOT").await;
    let answer = world.http.send(Ask::get("/oauth2/userinfo").bearer(&without.access)).await;
    assert_eq!((answer.status, answer.text().as_str()), (403, ""));
    assert!(answer.header("www-authenticate").contains("insufficient_scope"));
    for token in [&tokens.refresh, &compat, "x"] {
        let answer = world.http.send(Ask::get("/oauth2/userinfo").bearer(token)).await;
        assert_eq!((answer.status, answer.text().as_str()), (401, ""));
        assert!(answer.header("www-authenticate").contains("invalid_token"));
    }
    let bare = world.http.get("/oauth2/userinfo").await;
    assert_eq!((bare.status, bare.header("www-authenticate")), (401, "Bearer"));
}

#[actix_web::test]
async fn a_client_that_registered_an_algorithm_gets_it_signed() {
    let world = World::new().await;
    let alice = world.admin.new_user("alice").await;
    let metadata = json!({
        "client_uri": "https://app.example.org/",
        "redirect_uris": ["https://app.example.org/callback"],
        "token_endpoint_auth_method": "none",
        "userinfo_signed_response_alg": "RS256",
    });
    let client = OAuthClient::register_as(&world.http, &metadata).await;
    let tokens = client.sign_in(&mut world.browser(), "alice", "openid").await;
    let answer = world.http.send(Ask::get("/oauth2/userinfo").bearer(&tokens.access)).await;
    assert_eq!(answer.header("content-type"), "application/jwt");
    let jwks = world.http.get("/oauth2/keys.json").await.ok();
    assert_eq!(
        verify_rs256(&answer.text(), &jwks),
        json!({
            "iss": "https://auth.example.com/",
            "aud": client.id,
            "sub": alice.account.id.to_string(),
            "username": "alice",
        })
    );
}
