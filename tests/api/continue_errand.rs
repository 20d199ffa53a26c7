//! `GET /continue/{errand}`: where a request goes next, whoever is signed in.

use crate::actors::{OAuthClient, Tokens, World, unverified};

async fn auth_time(client: &OAuthClient, code: &str) -> i64 {
    let tokens = Tokens::of(client.exchange(code).await.ok());
    unverified(tokens.body["id_token"].as_str().unwrap()).1["auth_time"].as_i64().unwrap()
}

#[actix_web::test]
async fn who_is_signed_in_is_asked_for_consent_at_once() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    assert!(browser.open(&client.request("openid").path()).await.is_consent());
}

#[actix_web::test]
async fn prompt_login_and_max_age_zero_ask_again_and_auth_time_tells() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    for (name, value) in [("prompt", "login"), ("max_age", "0"), ("max_age", "9")] {
        world.pass(10);
        let request = client.request("openid").with(name, value);
        let page = browser.open(&request.path()).await;
        assert!(page.is_login(), "{name}={value}");
        assert_eq!(page.field("username"), "alice");
        world.pass(10);
        let signed_in_at = world.now();
        let mut page = browser.fill_in_login(&page, "alice").await;
        assert!(!page.is_login(), "once is enough: {name}={value}");
        world.pass(10);
        if page.is_consent() {
            page = browser.submit(&page, &[("decision", "allow")]).await;
        }
        let code = page.told()["code"].clone();
        assert_eq!(auth_time(&client, &code).await, signed_in_at, "{name}={value}");
    }
}

#[actix_web::test]
async fn a_sign_in_that_is_fresh_enough_is_not_asked_for_again() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let mut browser = world.browser();
    let signed_in_at = world.now();
    browser.sign_in("alice").await;
    world.pass(100);
    let request = client.request("openid").with("max_age", "100");
    let code = client.code_of(&mut browser, "alice", &request).await;
    assert_eq!(auth_time(&client, &code).await, signed_in_at);
}

#[actix_web::test]
async fn the_consent_page_cannot_be_reached_around_a_fresh_sign_in() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let consent = browser.open(&client.request("openid").path()).await;
    world.pass(10);
    let login = browser.open(&client.request("openid").with("prompt", "login").path()).await;
    let grant = login.at.split_once("for=grant-").unwrap().1.to_owned();
    assert!(browser.open(&format!("/consent/{grant}")).await.is_login());

    let (_, fields) = consent.form(0);
    let form = [("csrf", fields["csrf"].as_str()), ("decision", "allow")];
    let path = format!("/consent/{grant}");
    let page = browser.send(&path, crate::actors::Ask::post(&path).form(&form)).await;
    assert!(page.location().starts_with("/continue/"), "{page:?}");
}

#[actix_web::test]
async fn a_grant_that_is_unknown_decided_or_old_is_over() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    for path in ["/continue/x", "/continue/grant-01ARZ3NDEKTSV4RRFFQ69G5FAV", "/consent/x"] {
        assert_eq!(browser.open(path).await.status(), 404, "{path}");
    }
    let decided = browser.open(&client.request("openid").path()).await;
    browser.submit(&decided, &[("decision", "deny")]).await;
    let old = browser.open(&client.request("openid").path()).await;
    world.pass(3600);
    for page in [decided, old] {
        assert_eq!(browser.open(&page.at).await.status(), 404);
        assert_eq!(browser.submit(&page, &[("decision", "allow")]).await.status(), 404);
    }
}

#[actix_web::test]
async fn administrative_scopes_are_for_administrators() {
    let world = World::with_alice().await;
    world.admin.new_administrator("root").await;
    let client = world.client().await;
    let scope = "urn:matrix:client:api:* urn:synapse:admin:*";
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let page = browser.open(&client.request(scope).path()).await;
    assert_eq!((page.status(), page.location()), (403, ""));

    let tokens = client.sign_in(&mut world.browser(), "root", scope).await;
    let answer = world.homeserver.introspect(&tokens.access).await;
    assert!(answer["scope"].as_str().unwrap().contains("urn:synapse:admin:*"));
}

#[actix_web::test]
async fn who_was_locked_while_signed_in_is_told_so() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let consent = browser.open(&client.request("openid").path()).await;
    world.admin.lock("alice").await;
    assert_eq!(browser.open(&client.request("openid").path()).await.status(), 403);
    assert_eq!(browser.submit(&consent, &[("decision", "allow")]).await.status(), 403);
}
