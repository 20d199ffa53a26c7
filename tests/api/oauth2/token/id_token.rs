//! The `id_token` beside the access token, checked as a client would.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::digest::{SHA256, digest};
use serde_json::json;

use crate::actors::{OAuthClient, Tokens, World, unverified, verify_rs256};

fn half_hash(text: &str) -> String {
    URL_SAFE_NO_PAD.encode(&digest(&SHA256, text.as_bytes()).as_ref()[..16])
}

#[actix_web::test]
async fn its_claims_are_those_of_the_sign_in() {
    let world = World::new().await;
    let alice = world.admin.new_user("alice").await;
    let client = world.client().await;
    let mut browser = world.browser();
    let signed_in_at = world.now();
    browser.sign_in("alice").await;
    world.pass(100);

    let request = client.request("openid").with("nonce", "a nonce");
    let code = client.code_of(&mut browser, "alice", &request).await;
    world.pass(1);
    let tokens = Tokens::of(client.exchange(&code).await.ok());
    let jwks = world.http.get("/oauth2/keys.json").await.ok();
    let claims = verify_rs256(tokens.body["id_token"].as_str().unwrap(), &jwks);
    let sid = claims["sid"].as_str().unwrap();
    assert_eq!(sid.len(), 26);
    assert_eq!(
        claims,
        json!({
            "sid": sid,
            "iss": "https://auth.example.com/",
            "sub": alice.account.id.to_string(),
            "aud": client.id,
            "iat": world.now(),
            "exp": world.now() + 3600,
            "nonce": "a nonce",
            "auth_time": signed_in_at,
            "at_hash": half_hash(&tokens.access),
            "c_hash": half_hash(&code),
        })
    );
}

#[actix_web::test]
async fn it_is_signed_with_the_algorithm_that_the_client_registered() {
    let world = World::with_alice().await;
    let metadata = json!({
        "client_uri": "https://app.example.org/",
        "redirect_uris": ["https://app.example.org/callback"],
        "token_endpoint_auth_method": "none",
        "id_token_signed_response_alg": "ES256",
    });
    let client = OAuthClient::register_as(&world.http, &metadata).await;
    let tokens = client.sign_in(&mut world.browser(), "alice", "openid").await;
    let (header, _) = unverified(tokens.body["id_token"].as_str().unwrap());
    assert_eq!((&header["alg"], &header["kid"]), (&json!("ES256"), &json!("p256")));
}

#[actix_web::test]
async fn a_refresh_gives_none() {
    let world = World::with_alice().await;
    let (client, tokens) = world.signed_in("openid").await;
    assert_eq!(client.refresh(&tokens.refresh).await.ok().get("id_token"), None);
}
