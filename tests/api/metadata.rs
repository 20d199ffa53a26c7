//! What the server says of itself (RFC 8414, OpenID Connect Discovery), and what it keeps of what
//! clients say of themselves (RFC 7591).

use serde_json::{Value, json};

use crate::actors::{Ask, OAuthClient, World};

async fn document() -> Value {
    let world = World::new().await;
    world.http.get("/.well-known/openid-configuration").await.ok()
}

#[actix_web::test]
async fn no_list_is_empty_and_no_value_is_null() {
    for (name, value) in document().await.as_object().unwrap() {
        assert!(!value.is_null(), "{name}");
        assert!(value.as_array().is_none_or(|list| !list.is_empty()), "{name}");
    }
}

#[actix_web::test]
async fn assertion_algorithms_are_listed_and_none_is_not_among_them() {
    let document = document().await;
    for endpoint in ["token", "revocation", "introspection"] {
        let listed = &document[format!("{endpoint}_endpoint_auth_signing_alg_values_supported")];
        let listed = listed.as_array().unwrap();
        assert!(listed.contains(&json!("RS256")) && listed.contains(&json!("HS256")));
        assert!(!listed.contains(&json!("none")));
    }
    let id_token = document["id_token_signing_alg_values_supported"].as_array().unwrap();
    assert!(id_token.contains(&json!("RS256")) && !id_token.contains(&json!("none")));
}

#[actix_web::test]
async fn a_client_that_proves_nothing_is_not_promised_introspection() {
    let document = document().await;
    for (endpoint, served) in [("token", true), ("revocation", true), ("introspection", false)] {
        let listed = &document[format!("{endpoint}_endpoint_auth_methods_supported")];
        assert_eq!(listed.as_array().unwrap().contains(&json!("none")), served, "{endpoint}");
    }
}

#[actix_web::test]
async fn openid_and_public_subjects_are_what_every_client_may_count_on() {
    let document = document().await;
    assert!(document["scopes_supported"].as_array().unwrap().contains(&json!("openid")));
    assert_eq!(document["subject_types_supported"], json!(["public"]));
    for parameter in ["claims", "request", "request_uri"] {
        assert_eq!(document[format!("{parameter}_parameter_supported")], false);
    }
}

#[actix_web::test]
async fn the_account_page_and_its_actions_are_listed() {
    let document = document().await;
    assert_eq!(document["account_management_uri"], "https://auth.example.com/account/");
    let actions = document["account_management_actions_supported"].as_array().unwrap();
    for action in ["profile", "devices_list", "device_view", "device_delete"] {
        assert!(actions.contains(&json!(format!("org.matrix.{action}"))), "{action}");
    }
}

#[actix_web::test]
async fn the_answer_to_a_registration_tells_what_was_kept() {
    let world = World::new().await;
    let metadata = json!({
        "client_name": "A wiki",
        "client_name#de": "Ein Wiki",
        "client_uri": "https://app.example.org/",
        "logo_uri": "https://app.example.org/logo.png",
        "redirect_uris": ["https://app.example.org/callback"],
        "grant_types": ["authorization_code", "urn:example:grant"],
        "response_types": ["code", "id_token token"],
        "token_endpoint_auth_method": "none",
        "id_token_signed_response_alg": "ES256",
        "default_max_age": 3600,
        "something_new": true,
    });
    let answer = world.http.send(Ask::post("/oauth2/registration").json(&metadata)).await;
    assert_eq!(answer.status, 201);
    let told = answer.json();
    for name in ["client_name", "client_uri", "logo_uri", "redirect_uris", "default_max_age"] {
        assert_eq!(told[name], metadata[name], "{name}");
    }
    assert_eq!(told["id_token_signed_response_alg"], "ES256");
    assert_eq!(told["grant_types"], json!(["authorization_code"]));
    assert_eq!(told["response_types"], json!(["code"]));
    assert_eq!(told["application_type"], "web");
    assert_eq!((told.get("client_name#de"), told.get("something_new")), (None, None));
}

/// RFC 6749 §10.10; a letter of `[A-Za-z0-9]` has 5.95 bits.
#[actix_web::test]
async fn a_secret_has_more_than_128_random_bits() {
    let world = World::new().await;
    for method in ["client_secret_basic", "client_secret_post", "client_secret_jwt"] {
        let metadata = json!({
            "client_uri": "https://app.example.org/",
            "redirect_uris": ["https://app.example.org/callback"],
            "token_endpoint_auth_method": method,
        });
        let answer = world.http.send(Ask::post("/oauth2/registration").json(&metadata)).await;
        let secret = answer.json()["client_secret"].as_str().unwrap().to_owned();
        assert!(secret.len() >= 22 && secret.bytes().all(|b| b.is_ascii_alphanumeric()));
    }
}

#[actix_web::test]
async fn a_client_may_register_how_fresh_a_sign_in_must_be() {
    let world = World::with_alice().await;
    let metadata = json!({
        "client_uri": "https://app.example.org/",
        "redirect_uris": ["https://app.example.org/callback"],
        "token_endpoint_auth_method": "none",
        "default_max_age": 60,
    });
    let client = OAuthClient::register_as(&world.http, &metadata).await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    assert!(!browser.open(&client.request("openid").path()).await.is_login());
    world.pass(61);
    assert!(browser.open(&client.request("openid").path()).await.is_login());
}

#[actix_web::test]
async fn who_registers_clients_without_end_is_told_to_wait() {
    let limit = "rate_limiting.client_registration = { burst = 2, per_second = 0.1 }";
    let world = World::with(limit).await;
    let register = || world.http.send(Ask::post("/oauth2/registration").json(&json!({})));
    for _ in 0..2 {
        assert_eq!(register().await, (400, "invalid_redirect_uri"));
    }
    let answer = register().await;
    assert_eq!(answer.status, 429);
    assert!(answer.header("retry-after").parse::<u64>().is_ok_and(|seconds| seconds <= 10));
}

#[actix_web::test]
async fn its_terms_and_its_policy_are_linked_where_people_decide() {
    let world = World::with_alice().await;
    let metadata = json!({
        "client_uri": "https://app.example.org/",
        "tos_uri": "https://app.example.org/terms",
        "policy_uri": "https://www.app.example.org/privacy",
        "redirect_uris": ["https://app.example.org/callback"],
        "token_endpoint_auth_method": "none",
    });
    let client = OAuthClient::register_as(&world.http, &metadata).await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let page = browser.open(&client.request("openid").path()).await;
    assert!(page.is_consent());
    for link in ["https://app.example.org/terms", "https://www.app.example.org/privacy"] {
        assert!(page.text().contains(&format!("href=\"{link}\"")), "{}", page.text());
    }
}
