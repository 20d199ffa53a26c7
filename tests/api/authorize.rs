//! `GET` and `POST /authorize` (RFC 6749 §4.1.1, OpenID Connect Core §3.1.2)

use std::collections::HashMap;

use serde_json::json;

use crate::actors::{Ask, OAuthClient, Page, Request, World, query};

const CALLBACK: &str = "https://app.example.org/callback";

async fn ask(world: &World, request: &Request) -> Page {
    world.browser().send("", Ask::get(&request.path())).await
}

/// The answer that a stranger's browser is sent to the client with.
async fn answer(world: &World, request: &Request) -> Page {
    world.browser().open(&request.path()).await
}

/// What a refusal tells the client, in the query.
async fn refusal(world: &World, request: &Request) -> HashMap<String, String> {
    let page = answer(world, request).await;
    assert_eq!(page.status(), 303, "{}", page.text());
    let (uri, parameters) = page.location().split_once('?').unwrap();
    assert_eq!(uri, CALLBACK);
    query(parameters.strip_suffix('#').expect("an empty fragment keeps others away"))
}

#[actix_web::test]
async fn a_good_request_goes_on_to_the_sign_in_page() {
    let world = World::new().await;
    let client = world.client().await;
    let page = ask(&world, &client.request("openid")).await;
    assert_eq!(page.status(), 303);
    assert!(page.location().starts_with("/continue/"), "{}", page.location());
    let page = world.browser().open(&client.request("openid").path()).await;
    assert!(page.is_login());
    assert!(page.text().contains("Elementary"));
}

#[actix_web::test]
async fn it_may_come_as_a_form() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let mut browser = world.browser();
    let request = client.request("openid");
    let page = browser.send("", Ask::post("/authorize").form(request.fields())).await;
    let page = browser.follow(page).await;
    let page = browser.fill_in_login(&page, "alice").await;
    assert!(page.is_consent());
}

#[actix_web::test]
async fn until_the_redirect_uri_is_proven_a_fault_is_a_page() {
    let world = World::new().await;
    let client = world.client().await;
    let good = client.request("openid");
    for request in [
        good.clone().without("client_id"),
        good.clone().with("client_id", ""),
        good.clone().with("client_id", "not a client"),
        good.clone().with("client_id", "01ARZ3NDEKTSV4RRFFQ69G5FAV"),
        good.clone().with("redirect_uri", "https://evil.example.com/"),
        good.clone().with("redirect_uri", "https://app.example.org/callback/"),
        good.clone().with("redirect_uri", "https://app.example.org/callback#x"),
        good.clone().with("redirect_uri", "javascript:alert(1)"),
        good.clone().with("redirect_uri", "https://app.example.org/callback?x=\0"),
    ] {
        let page = ask(&world, &request).await;
        assert_eq!((page.status(), page.location()), (400, ""), "{request:?}");
        assert!(page.answer.header("content-type").starts_with("text/html"));
        assert!(!page.answer.header("x-request-id").is_empty());
        assert!(page.text().contains(page.answer.header("x-request-id")));
    }
    let twice = format!("{}&client_id=x", good.path());
    assert_eq!(world.browser().open(&twice).await.status(), 400);
}

#[actix_web::test]
async fn a_client_without_the_code_grant_is_told_that_it_cannot_send_people_here() {
    let world = World::new().await;
    let metadata = json!({
        "client_uri": "https://app.example.org/",
        "redirect_uris": [CALLBACK],
        "grant_types": ["client_credentials"],
        "token_endpoint_auth_method": "client_secret_post",
    });
    let client = OAuthClient::register_as(&world.http, &metadata).await;
    let told = refusal(&world, &client.request("openid")).await;
    assert_eq!(told["error"], "unauthorized_client");
}

#[actix_web::test]
async fn after_that_a_fault_is_told_to_the_client_with_state_and_issuer() {
    let world = World::new().await;
    let client = world.client().await;
    let good = client.request("openid");
    for (request, error) in [
        (good.clone().without("response_type"), "invalid_request"),
        (good.clone().with("response_type", "token"), "unsupported_response_type"),
        (good.clone().with("response_type", "code id_token"), "unsupported_response_type"),
        (good.clone().with("response_mode", "web_message"), "invalid_request"),
        (good.clone().without("code_challenge"), "invalid_request"),
        (good.clone().without("code_challenge_method"), "invalid_request"),
        (good.clone().with("code_challenge_method", "plain"), "invalid_request"),
        (good.clone().with("code_challenge", "short"), "invalid_request"),
        (good.clone().with("scope", "openid \"quoted\""), "invalid_scope"),
        (good.clone().with("scope", "openid address"), "invalid_scope"),
        (good.clone().with("scope", "urn:matrix:client:device:ABCDEFGHIJ"), "invalid_scope"),
        (good.clone().with("max_age", "-1"), "invalid_request"),
        (good.clone().with("max_age", "soon"), "invalid_request"),
        (good.clone().with("nonce", &"n".repeat(513)), "invalid_request"),
        (good.clone().with("request", "a.b.c"), "request_not_supported"),
        (good.clone().with("request_uri", "https://x.example/"), "request_uri_not_supported"),
        (good.clone().with("registration", "{}"), "registration_not_supported"),
        (good.clone().with("prompt", "none"), "login_required"),
        (good.clone().with("prompt", "none login"), "invalid_request"),
        (good.clone().with("prompt", "none later"), "invalid_request"),
        (good.clone().with("id_token_hint", "a.b.c"), "invalid_request"),
        (good.clone().with("id_token_hint", &"a".repeat(5000)), "invalid_request"),
    ] {
        let told = refusal(&world, &request).await;
        assert_eq!(told["error"], error, "{request:?}");
        assert_eq!(told["state"], "a state & more");
        assert_eq!(told["iss"], "https://auth.example.com/");
        assert!(!told["error_description"].is_empty());
        assert_eq!(told.len(), 4);
    }
}

#[actix_web::test]
async fn a_parameter_given_twice_is_told_to_the_client_once_it_is_known_whom_to_tell() {
    let world = World::new().await;
    let client = world.client().await;
    let path = client.request("openid").path();
    for (name, state) in [("scope", Some("a state & more")), ("nonce", None), ("state", None)] {
        let twice = format!("{path}&{name}=x&{name}=x");
        let page = world.browser().send("", Ask::get(&twice)).await;
        let told = query(page.location().split_once('?').unwrap().1.trim_end_matches('#'));
        assert_eq!(told["error"], "invalid_request", "{name}");
        if name != "nonce" {
            assert_eq!(told.get("state").map(String::as_str), state, "{name}");
        }
    }
    for name in ["client_id", "redirect_uri"] {
        let twice = format!("{path}&{name}=x");
        let page = world.browser().send("", Ask::get(&twice)).await;
        assert_eq!((page.status(), page.location()), (400, ""), "{name}");
    }
    let unknown = format!("{path}&x=1&x=2&prompt=later");
    assert!(world.browser().open(&unknown).await.is_login());
}

#[actix_web::test]
async fn a_state_that_is_too_long_is_refused_and_not_told_back() {
    let world = World::new().await;
    let client = world.client().await;
    let request = client.request("openid").with("state", &"s".repeat(1537));
    let told = refusal(&world, &request).await;
    assert_eq!((told["error"].as_str(), told.get("state")), ("invalid_request", None));
}

#[actix_web::test]
async fn a_request_without_state_is_answered_without() {
    let world = World::new().await;
    let client = world.client().await;
    let request = client.request("openid").without("state").with("prompt", "none");
    assert_eq!(refusal(&world, &request).await.get("state"), None);
}

#[actix_web::test]
async fn the_only_redirect_uri_may_be_left_out() {
    let world = World::new().await;
    let client = world.client().await;
    let request = client.request("openid").without("redirect_uri").with("prompt", "none");
    assert_eq!(refusal(&world, &request).await["error"], "login_required");
}

#[actix_web::test]
async fn the_answer_travels_as_the_client_asked() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let mut browser = world.browser();
    let request = client.request("openid");

    let page = browser.authorize(&request.clone().path(), "alice").await;
    let (uri, parameters) = page.location().split_once('?').unwrap();
    assert_eq!(uri, CALLBACK);
    let told = query(parameters.strip_suffix('#').expect("an empty fragment"));
    assert_eq!((told.len(), told["state"].as_str()), (3, "a state & more"));
    assert_eq!(told["iss"], "https://auth.example.com/");
    client.exchange(&told["code"]).await.ok();

    let fragment = request.clone().with("response_mode", "fragment");
    let page = browser.authorize(&fragment.path(), "alice").await;
    let (uri, parameters) = page.location().split_once('#').unwrap();
    assert_eq!(uri, CALLBACK);
    let told = query(parameters);
    assert_eq!((told.len(), told["state"].as_str()), (3, "a state & more"));
    client.exchange(&told["code"]).await.ok();

    let form_post = request.with("response_mode", "form_post");
    let page = browser.authorize(&form_post.path(), "alice").await;
    let (action, fields) = page.form(0);
    assert_eq!((page.status(), action.as_str()), (200, CALLBACK));
    assert_eq!((fields.len(), fields["state"].as_str()), (3, "a state & more"));
    assert_eq!(fields["iss"], "https://auth.example.com/");
    client.exchange(&fields["code"]).await.ok();
    let policy = page.answer.header("content-security-policy");
    assert!(policy.contains("form-action 'self' https://app.example.org;"), "{policy}");
}

#[actix_web::test]
async fn refusals_travel_the_same_way() {
    let world = World::new().await;
    let client = world.client().await;
    let request = client.request("openid").with("prompt", "none");
    let page = answer(&world, &request.clone().with("response_mode", "fragment")).await;
    let (uri, parameters) = page.location().split_once('#').unwrap();
    assert_eq!((uri, query(parameters)["error"].as_str()), (CALLBACK, "login_required"));
    let page = answer(&world, &request.with("response_mode", "form_post")).await;
    let (action, fields) = page.form(0);
    assert_eq!((action.as_str(), fields["error"].as_str()), (CALLBACK, "login_required"));
    assert_eq!(fields["state"], "a state & more");
}

#[actix_web::test]
async fn a_redirect_uri_keeps_its_own_query() {
    let world = World::new().await;
    let metadata = json!({
        "client_uri": "https://app.example.org/",
        "redirect_uris": ["https://app.example.org/cb?tenant=1"],
        "token_endpoint_auth_method": "none",
    });
    let client = OAuthClient::register_as(&world.http, &metadata).await;
    let page = answer(&world, &client.request("openid").with("prompt", "none")).await;
    let location = page.location();
    assert!(location.starts_with("https://app.example.org/cb?tenant=1&error="), "{location}");
}
