//! `GET /_matrix/client/*/login/sso/redirect`, and `m.login.token`, which it leads to.

use futures_util::future::join_all;
use postern::homeserver::fake::Mood;
use serde_json::json;

use crate::actors::{Ask, DEVICE, World, matrix_scope};

const PATH: &str = "/_matrix/client/v3/login/sso/redirect";

#[actix_web::test]
async fn it_leads_to_our_own_name_at_every_version_and_for_every_provider() {
    let world = World::new().await;
    let query = "redirectUrl=https%3A%2F%2Fapp.example.org%2F";
    for path in [
        format!("{PATH}?{query}"),
        format!("/_matrix/client/r0/login/sso/redirect?{query}"),
        format!("{PATH}/?{query}"),
        format!("{PATH}/oidc-google?{query}&action=register"),
        format!("{PATH}?{query}&org.matrix.msc3824.action=login&action=nonsense"),
    ] {
        let answer = world.http.get(&path).await;
        assert_eq!(answer.status, 303, "{path}");
        let to = answer.header("location");
        assert!(to.starts_with("https://auth.example.com/continue/sso-"), "{to}");
        assert_eq!(answer.header("cache-control"), "no-store");
    }
}

#[actix_web::test]
async fn an_address_that_cannot_be_shown_truthfully_is_refused() {
    let world = World::new().await;
    for query in ["", "?", "?redirectUrl=", "?redirecturl=https%3A%2F%2Fa.example"] {
        let answer = world.http.get(&format!("{PATH}{query}")).await;
        assert_eq!(answer, (400, "M_MISSING_PARAM"), "{query}");
    }
    for url in [
        "nonsense",
        "/path",
        "https://",
        "https://user:pw@evil.example/",
        "https://good.example@evil.example/",
        "https://evil.example\\@good.example/",
        "https://evil.example/\r\nSet-Cookie: a=b",
        "javascript:alert(1)",
        "data:text/html,x",
        "https://a;b.example/",
    ] {
        let query = serde_urlencoded::to_string([("redirectUrl", url)]).unwrap();
        let answer = world.http.get(&format!("{PATH}?{query}")).await;
        assert_eq!(answer, (400, "M_INVALID_PARAM"), "{url}");
    }
    let twice = format!("{PATH}?redirectUrl=https://a.example&redirectUrl=https://b.example");
    assert_eq!(world.http.get(&twice).await, (400, "M_INVALID_PARAM"));
}

#[actix_web::test]
async fn who_begins_too_many_waits() {
    let limit = "rate_limiting.authorization = { burst = 2, per_second = 0.001 }";
    let world = World::with(limit).await;
    let path = format!("{PATH}?redirectUrl=https://app.example.org/");
    for _ in 0..2 {
        assert_eq!(world.http.get(&path).await.status, 303);
    }
    assert_eq!(world.http.get(&path).await, (429, "M_LIMIT_EXCEEDED"));
}

#[actix_web::test]
async fn its_token_gives_a_session_once() {
    let world = World::with_alice().await;
    let client = world.matrix_client();
    let token = client.login_token(&mut world.browser(), "alice").await;
    assert!(token.len() == 32 && token.bytes().all(|b| b.is_ascii_alphanumeric()), "{token}");
    let body = json!({
        "type": "m.login.token", "token": token, "device_id": "PHONE", "refresh_token": true,
        "initial_device_display_name": "Alice's phone",
    });
    let answer = client.login(&body).await;
    assert_eq!(answer.header("cache-control"), "no-store");
    let login = answer.ok();
    assert_eq!(
        (&login["user_id"], &login["device_id"]),
        (&json!("@alice:example.com"), &json!("PHONE"))
    );
    assert_eq!(login["expires_in_ms"], 300_000);
    assert!(world.homeserver.is_active(login["access_token"].as_str().unwrap()).await);
    assert_eq!(world.homeserver.devices("alice"), ["PHONE"]);
    assert_eq!(client.login(&body).await, (403, "M_FORBIDDEN"));
    assert!(world.homeserver.is_active(login["access_token"].as_str().unwrap()).await);
}

#[actix_web::test]
async fn of_many_who_bring_the_same_token_exactly_one_is_served() {
    let world = World::with_alice().await;
    let client = world.matrix_client();
    let token = client.login_token(&mut world.browser(), "alice").await;
    let answers = join_all((0..16).map(|_| client.login_with_token(&token))).await;
    let (served, refused): (Vec<_>, Vec<_>) = answers.iter().partition(|a| a.status == 200);
    assert_eq!(served.len(), 1);
    for answer in refused {
        assert_eq!(*answer, (403, "M_FORBIDDEN"));
    }
    assert_eq!(world.homeserver.devices("alice").len(), 1);
}

#[actix_web::test]
async fn its_token_is_good_for_half_a_minute() {
    let world = World::with_alice().await;
    let client = world.matrix_client();
    let mut browser = world.browser();
    let token = client.login_token(&mut browser, "alice").await;
    world.pass(29);
    client.login_with_token(&token).await.ok();
    let token = client.login_token(&mut browser, "alice").await;
    world.pass(30);
    assert_eq!(client.login_with_token(&token).await, (403, "M_FORBIDDEN"));
    for junk in ["", "x", "a\0b", &"x".repeat(10_000)] {
        assert_eq!(client.login_with_token(junk).await, (403, "M_FORBIDDEN"), "{junk}");
    }
}

#[actix_web::test]
async fn who_signs_out_or_is_locked_before_the_login_gets_no_session() {
    let world = World::with_alice().await;
    let client = world.matrix_client();
    let mut browser = world.browser();
    let token = client.login_token(&mut browser, "alice").await;
    world.admin.lock("alice").await;
    let locked = client.login_with_token(&token).await;
    assert_eq!(locked, (401, "M_USER_LOCKED"));
    assert_eq!(locked.json()["soft_logout"], true);
    world.admin.unlock("alice").await;
    browser.sign_out().await;
    assert_eq!(client.login_with_token(&token).await, (403, "M_FORBIDDEN"));
    let token = client.login_token(&mut browser, "alice").await;
    world.admin.deactivate("alice").await;
    assert_eq!(client.login_with_token(&token).await, (403, "M_FORBIDDEN"));
}

#[actix_web::test]
async fn a_token_survives_a_homeserver_that_is_down() {
    let world = World::with_alice().await;
    let client = world.matrix_client();
    let token = client.login_token(&mut world.browser(), "alice").await;
    world.homeserver.fake.set_mood(Mood::Down);
    assert_eq!(client.login_with_token(&token).await, (500, "M_UNKNOWN"));
    world.homeserver.comes_back();
    client.login_with_token(&token).await.ok();
}

#[actix_web::test]
async fn its_session_takes_the_place_of_what_stood_on_the_device() {
    let world = World::with_alice().await;
    let client = world.matrix_client();
    let (_, old) = world.signed_in(&matrix_scope(DEVICE)).await;
    let token = client.login_token(&mut world.browser(), "alice").await;
    let body = json!({"type": "m.login.token", "token": token, "device_id": DEVICE});
    let new = client.login(&body).await.ok();
    assert!(!world.homeserver.is_active(&old.access).await);
    assert!(world.homeserver.is_active(new["access_token"].as_str().unwrap()).await);
}

#[actix_web::test]
async fn a_web_client_may_follow_it_from_anywhere() {
    let world = World::new().await;
    let ask = Ask::get(&format!("{PATH}?redirectUrl=https://app.example.org/"));
    let answer = world.http.send(ask.header("Origin", "https://app.example.org")).await;
    assert_eq!(answer.header("access-control-allow-origin"), "*");
}
