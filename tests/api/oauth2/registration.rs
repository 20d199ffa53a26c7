//! `POST /oauth2/registration` (RFC 7591)

use serde_json::{Value, json};

use super::clients::register;
use crate::actors::{Ask, OAuthClient, World};

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
        ("redirect_uris", json!(["https://app.example.org/caf\u{e9}"]), "invalid_redirect_uri"),
        ("redirect_uris", json!(["https://app\u{200b}.example.org/"]), "invalid_redirect_uri"),
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

#[actix_web::test]
async fn what_is_kept_is_told_and_what_is_unknown_is_ignored() {
    let world = World::new().await;
    let mut metadata = public();
    let kept = json!({
        "client_name": "Elementary",
        "logo_uri": "https://app.example.org/logo.png",
        "tos_uri": "https://www.app.example.org:8443/terms",
        "policy_uri": "https://app.example.org/privacy",
        "post_logout_redirect_uris": ["https://app.example.org/bye"],
        "id_token_signed_response_alg": "ES256",
        "userinfo_signed_response_alg": "RS256",
        "default_max_age": 3600,
        "require_auth_time": true,
        "contacts": ["dev@example.org"],
        "initiate_login_uri": "https://app.example.org/login",
    });
    for (name, value) in kept.as_object().unwrap() {
        metadata[name] = value.clone();
    }
    metadata["grant_types"] = json!(["authorization_code", "refresh_token", "urn:new", "implicit"]);
    metadata["response_types"] = json!(["code", "none"]);
    metadata["software_version"] = "1.0".into();
    metadata["client_name#fr"] = "Élémentaire".into();
    let answer = register(&world, &metadata).await;
    assert_eq!(answer.status, 201, "{answer:?}");
    let body = answer.json();
    for (name, value) in kept.as_object().unwrap() {
        assert_eq!(body[name], *value, "{name}");
    }
    assert_eq!(body["grant_types"], json!(["authorization_code", "refresh_token"]));
    assert_eq!(body["response_types"], json!(["code"]));
    assert_eq!(body.get("software_version"), None);
}

#[actix_web::test]
async fn each_rule_that_is_broken_has_a_reason_of_its_own() {
    let world = World::new().await;
    let native = json!({"application_type": "native"});
    let with_key = json!({"token_endpoint_auth_method": "private_key_jwt"});
    for (more, error, reason) in [
        (json!({"client_uri": null}), "metadata", "client_uri: required"),
        (json!({"client_uri": "http://app.example.org/"}), "metadata", "must use https"),
        (json!({"client_uri": "https://localhost/"}), "metadata", "local machine"),
        (json!({"client_uri": "https://co.uk/"}), "metadata", "public suffix"),
        (json!({"client_uri": "https://me:pw@app.example.org/"}), "metadata", "user name"),
        (json!({"client_uri": "app.example.org"}), "metadata", "not an absolute URI"),
        (json!({"tos_uri": "https://example.net/"}), "metadata", "tos_uri: the host"),
        (
            json!({"policy_uri": "http://app.example.org/"}),
            "metadata",
            "policy_uri: must use https",
        ),
        (json!({"logo_uri": "https://example.org/x"}), "metadata", "logo_uri: the host"),
        (json!({"redirect_uris": []}), "redirect", "at least one"),
        (json!({"redirect_uris": ["https://app.example.org/#"]}), "redirect", "fragment"),
        (json!({"redirect_uris": ["https://example.org/"]}), "redirect", "host"),
        (json!({"redirect_uris": ["http://app.example.org/"]}), "redirect", "must use https"),
        (json!({"redirect_uris": ["org.example.app:/cb"]}), "redirect", "native"),
        (json!({"redirect_uris": ["http://127.0.0.1/"]}), "redirect", "native"),
        (json!({"post_logout_redirect_uris": ["https://a.example/"]}), "metadata", "post_logout"),
        (json!({"application_type": "desktop"}), "metadata", "web or native"),
        (json!({"response_types": ["id_token"]}), "metadata", "implicit"),
        (json!({"response_types": ["none"]}), "metadata", "use code"),
        (json!({"grant_types": ["password"]}), "metadata", "none of these"),
        (json!({"grant_types": ["client_credentials"]}), "metadata", "other than none"),
        (json!({"id_token_signed_response_alg": "none"}), "metadata", "'none' cannot be used"),
        (json!({"initiate_login_uri": "http://app.example.org/"}), "metadata", "initiate_login"),
        (json!({"sector_identifier_uri": "http://app.example.org/"}), "metadata", "sector_id"),
        (json!({"client_name": "a\u{7}b"}), "metadata", "control characters"),
        (json!({"client_name": "x".repeat(4000)}), "metadata", "too large"),
        (
            json!({"jwks": {"keys": []}, "jwks_uri": "https://app.example.org/k"}),
            "metadata",
            "both",
        ),
        (json!({"jwks": {"keys": [{"kty": "oct", "k": "AA"}]}}), "metadata", "symmetric"),
        (
            json!({"jwks_uri": "http://app.example.org/keys"}),
            "metadata",
            "jwks_uri: must use https",
        ),
        (with_key.clone(), "metadata", "needs jwks or jwks_uri"),
        (with_key, "metadata", "needs token_endpoint_auth_signing_alg"),
        (native.clone(), "none", ""),
    ] {
        let mut metadata = public();
        for (name, value) in more.as_object().unwrap() {
            metadata[name] = value.clone();
        }
        let answer = register(&world, &metadata).await;
        let word = match error {
            "none" => {
                assert_eq!(answer.status, 201, "{more}");
                continue;
            }
            "redirect" => "invalid_redirect_uri",
            _ => "invalid_client_metadata",
        };
        assert_eq!(answer, (400, word), "{more}");
        let told = answer.json()["error_description"].as_str().unwrap().to_owned();
        assert!(told.contains(reason), "{more}: {told}");
    }
}

#[actix_web::test]
async fn the_policy_can_be_loosened_for_development() {
    let world = World::with(
        "[policy.data.client_registration]\nallow_insecure_uris = true\n\
         allow_host_mismatch = true\nallow_missing_client_uri = true\n",
    )
    .await;
    for metadata in [
        json!({"client_uri": null}),
        json!({"client_uri": "http://localhost:3000/", "redirect_uris": ["http://localhost:3000/"]}),
        json!({"redirect_uris": ["https://example.net/"], "tos_uri": "https://example.com/"}),
    ] {
        let mut asked = public();
        for (name, value) in metadata.as_object().unwrap() {
            asked[name] = value.clone();
        }
        assert_eq!(register(&world, &asked).await.status, 201, "{metadata}");
    }
}

const DAY: u64 = 24 * 3600;

#[actix_web::test]
async fn a_client_that_nobody_uses_for_three_months_is_forgotten_and_may_come_again() {
    let world = World::with_alice().await;
    let unused = register(&world, &public()).await.json()["client_id"].clone();
    let used = world.client().await;
    let with_session = OAuthClient::register_another(&world.http).await;
    let tokens = with_session.sign_in(&mut world.browser(), "alice", "openid").await;
    world.pass(60 * DAY);
    used.exchange("x").await;
    world.admin.uses_are_written_down().await;
    world.pass(30 * DAY);
    world.admin.outlived_records_are_removed().await;

    assert_eq!(used.exchange("x").await, (400, "invalid_grant"), "used within three months");
    with_session.refresh(&tokens.refresh).await.ok();
    let mut client = used.clone();
    client.id = unused.as_str().unwrap().to_owned();
    assert_eq!(client.exchange("x").await, (401, "invalid_client"));
    let again = register(&world, &public()).await;
    assert_eq!(again.status, 201);
    assert_ne!(again.json()["client_id"], unused);
}

#[actix_web::test]
async fn a_twin_keeps_a_client_from_being_forgotten() {
    let world = World::with("[oauth]\nunused_client_ttl = 172800\n").await;
    let first = register(&world, &public()).await.json()["client_id"].clone();
    world.pass(47 * 3600);
    assert_eq!(register(&world, &public()).await.json()["client_id"], first);
    world.pass(2 * 3600);
    world.admin.outlived_records_are_removed().await;
    assert_eq!(register(&world, &public()).await.json()["client_id"], first);
    world.pass(48 * 3600);
    world.admin.outlived_records_are_removed().await;
    assert_ne!(register(&world, &public()).await.json()["client_id"], first);
}

#[actix_web::test]
async fn a_client_of_the_configuration_is_never_forgotten() {
    let id = "0000000000000000000STAT1C0";
    let world =
        World::with(&format!("[[clients]]\nclient_id = \"{id}\"\nclient_auth_method = \"none\"\n"))
            .await;
    world.pass(1000 * 24 * 3600);
    world.admin.outlived_records_are_removed().await;
    let client = super::clients::configured(&world, id, crate::actors::Credentials::None);
    assert_eq!(client.exchange("x").await, (400, "invalid_grant"));
}
