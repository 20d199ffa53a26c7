//! `POST /oauth2/registration` (RFC 7591)

use serde_json::{Value, json};

use crate::actors::{Answer, Ask, OAuthClient, World};

async fn register(world: &World, metadata: &Value) -> Answer {
    world.http.send(Ask::post("/oauth2/registration").json(metadata)).await
}

fn public() -> Value {
    json!({
        "client_uri": "https://app.example.org/",
        "redirect_uris": ["https://app.example.org/callback"],
        "token_endpoint_auth_method": "none",
    })
}

#[actix_web::test]
async fn a_public_client_gets_an_id_and_its_twin_the_same() {
    let world = World::new().await;
    let answer = register(&world, &public()).await;
    assert_eq!(answer.status, 201);
    assert_eq!(answer.header("cache-control"), "no-store");
    let body = answer.json();
    assert_eq!(body["client_id_issued_at"], world.now());
    assert_eq!(body.get("client_secret"), None);
    assert_eq!(body["redirect_uris"], public()["redirect_uris"]);
    world.pass(60);
    let mut twin = public();
    twin["something_new"] = json!({"ignored": true});
    assert_eq!(register(&world, &twin).await.json()["client_id"], body["client_id"]);
}

#[actix_web::test]
async fn a_confidential_client_gets_a_secret_of_its_own_each_time() {
    let world = World::new().await;
    let mut metadata = public();
    metadata["token_endpoint_auth_method"] = "client_secret_basic".into();
    let one = register(&world, &metadata).await.json();
    let other = register(&world, &metadata).await.json();
    assert_ne!(one["client_id"], other["client_id"]);
    assert_ne!(one["client_secret"], other["client_secret"]);
    assert_eq!(one["client_secret_expires_at"], 0);
    let client = OAuthClient::register_as(&world.http, &metadata).await;
    client.introspect("x").await.ok();
}

#[actix_web::test]
async fn what_is_wrong_is_told_in_the_words_of_the_rfc() {
    let world = World::new().await;
    for (field, value, error) in [
        ("redirect_uris", json!([]), "invalid_redirect_uri"),
        ("redirect_uris", json!(["https://evil.example.com/"]), "invalid_redirect_uri"),
        ("redirect_uris", json!(["https://app.example.org/#x"]), "invalid_redirect_uri"),
        ("redirect_uris", json!("https://app.example.org/"), "invalid_client_metadata"),
        ("client_uri", json!("http://app.example.org/"), "invalid_client_metadata"),
        ("client_uri", Value::Null, "invalid_client_metadata"),
        ("token_endpoint_auth_method", json!("magic"), "invalid_client_metadata"),
        ("logo_uri", json!("https://elsewhere.example.net/x"), "invalid_client_metadata"),
        ("grant_types", json!(["client_credentials"]), "invalid_client_metadata"),
    ] {
        let mut metadata = public();
        metadata[field] = value;
        let answer = register(&world, &metadata).await;
        assert_eq!(answer, (400, error), "{metadata}");
        assert!(!answer.json()["error_description"].as_str().unwrap().is_empty());
    }
}

#[actix_web::test]
async fn a_body_that_is_not_json_is_an_invalid_request() {
    let world = World::new().await;
    for body in ["", "{", "client_name=x"] {
        let ask = Ask::post("/oauth2/registration").body(body);
        assert_eq!(world.http.send(ask).await, (400, "invalid_request"), "{body}");
    }
    let huge = json!({"client_name": "x".repeat(1 << 20)});
    assert_eq!(register(&world, &huge).await, (413, "invalid_request"));
}

#[actix_web::test]
async fn a_native_client_may_listen_on_any_port_of_its_loopback_address() {
    let world = World::with_alice().await;
    let metadata = json!({
        "application_type": "native",
        "client_uri": "https://app.example.org/",
        "redirect_uris": ["http://127.0.0.1/callback", "org.example.app:/callback"],
        "token_endpoint_auth_method": "none",
    });
    let mut client = OAuthClient::register_as(&world.http, &metadata).await;
    for uri in ["http://127.0.0.1:49152/callback", "org.example.app:/callback"] {
        client.redirect_uri = uri.to_owned();
        client.sign_in(&mut world.browser(), "alice", "openid").await;
    }
}
