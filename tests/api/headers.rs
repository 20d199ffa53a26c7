//! Headers that answers carry, whatever they say.

use serde_json::json;

use crate::actors::{Answer, Ask, DEVICE, PASSWORD, World, matrix_scope, password_login, query};

const OPEN: [&str; 18] = [
    "/.well-known/openid-configuration",
    "/.well-known/oauth-authorization-server",
    "/.well-known/webfinger",
    "/.well-known/matrix/client",
    "/.well-known/matrix/server",
    "/oauth2/keys.json",
    "/oauth2/registration",
    "/oauth2/token",
    "/oauth2/introspect",
    "/oauth2/revoke",
    "/oauth2/userinfo",
    "/_matrix/client/v3/login",
    "/_matrix/client/v3/login/sso/redirect",
    "/_matrix/client/v3/login/sso/redirect/",
    "/_matrix/client/v3/login/sso/redirect/google",
    "/_matrix/client/v3/logout",
    "/_matrix/client/v3/logout/all",
    "/_matrix/client/v3/refresh",
];

const CLOSED: [&str; 27] = [
    "/",
    "/authorize",
    "/login",
    "/logout",
    "/register/password",
    "/register/check-username?name=x",
    "/register/steps/x/finish",
    "/account/",
    "/account/password/change",
    "/account/name",
    "/account/emails",
    "/account/security",
    "/account/apps",
    "/account/sessions",
    "/account/sessions/others",
    "/account/activity",
    "/account/export",
    "/account/deactivate",
    "/account/cross-signing-reset",
    "/continue/x",
    "/consent/x",
    "/complete-compat-sso/x",
    "/sessions/full?for=x",
    "/.well-known/change-password",
    "/select-account/x",
    "/oauth2/end_session",
    "/health",
];

const ORIGIN: &str = "https://app.example.org";

fn allowed(answer: &Answer) -> &str {
    answer.header("access-control-allow-origin")
}

#[actix_web::test]
async fn web_clients_of_every_origin_may_read_what_is_for_clients() {
    let world = World::new().await;
    for path in OPEN {
        for method in ["GET", "POST", "DELETE"] {
            let answer = world.http.send(Ask::new(method, path).header("Origin", ORIGIN)).await;
            assert_eq!(allowed(&answer), "*", "{method} {path}");
            assert_eq!(answer.header("access-control-allow-credentials"), "");
        }
    }
    let unknown = Ask::get("/_matrix/client/v3/sync").header("Origin", ORIGIN);
    assert_eq!(allowed(&world.http.send(unknown).await), "*");
}

#[actix_web::test]
async fn a_preflight_lets_every_method_and_the_usual_headers_through() {
    let world = World::new().await;
    for path in OPEN.into_iter().chain(["/_matrix/client/v3/sync"]) {
        let ask = Ask::new("OPTIONS", path)
            .header("Origin", ORIGIN)
            .header("Access-Control-Request-Method", "POST")
            .header("Access-Control-Request-Headers", "authorization, content-type");
        let answer = world.http.send(ask).await;
        assert!(matches!(answer.status, 200 | 204), "{path}: {answer:?}");
        assert_eq!(allowed(&answer), "*");
        assert_eq!(answer.header("access-control-max-age"), "3600");
        let headers = answer.header("access-control-allow-headers").to_lowercase();
        for header in ["authorization", "accept", "content-type"] {
            assert!(headers.contains(header), "{headers}");
        }
        assert!(answer.header("access-control-allow-methods").contains("POST"));
    }
}

#[actix_web::test]
async fn pages_for_people_are_open_to_no_other_origin() {
    let world = World::new().await;
    for path in CLOSED {
        let answer = world.http.send(Ask::get(path).header("Origin", ORIGIN)).await;
        assert_eq!(allowed(&answer), "", "{path}");
        let ask = Ask::new("OPTIONS", path)
            .header("Origin", ORIGIN)
            .header("Access-Control-Request-Method", "POST");
        assert_eq!(allowed(&world.http.send(ask).await), "", "{path}");
    }
}

#[actix_web::test]
async fn secrets_and_pages_are_kept_by_no_cache() {
    let world = World::with_alice().await;
    let matrix = world.matrix_client();
    let client = world.client().await;
    let mut browser = world.browser();
    let mut answers = Vec::new();
    let metadata = json!({
        "client_name": "Service",
        "client_uri": "https://service.example.org/",
        "redirect_uris": ["https://service.example.org/callback"],
    });
    answers.push(world.http.send(Ask::post("/oauth2/registration").json(&metadata)).await);
    let page = browser.authorize(&client.request(&matrix_scope(DEVICE)).path(), "alice").await;
    let (_, parameters) = page.location().split_once('?').unwrap();
    let code = query(parameters.trim_end_matches('#'))["code"].clone();
    answers.push(page.answer);
    let tokens = client.exchange(&code).await;
    answers.push(client.refresh(tokens.json()["refresh_token"].as_str().unwrap()).await);
    answers.push(world.homeserver.introspect_with("x", "Bearer x").await);
    answers.extend([tokens, client.exchange("x").await, client.introspect("x").await]);
    answers.push(client.revoke("x").await);

    let sso = format!("/_matrix/client/v3/login/sso/redirect?redirectUrl={ORIGIN}");
    answers.push(world.http.get(&sso).await);
    let page = matrix.open_sso(&mut browser, ORIGIN).await;
    answers.push(browser.submit(&page, &[("decision", "allow")]).await.answer);
    let login = matrix.login(&password_login("alice", PASSWORD)).await;
    answers.extend([login, matrix.login(&password_login("alice", "x")).await]);
    let login = matrix.log_in("alice", None, true).await;
    answers.push(matrix.refresh(login["refresh_token"].as_str().unwrap()).await);
    answers.push(matrix.refresh("x").await);
    for path in CLOSED.into_iter().filter(|path| *path != "/health").chain(["/nothing"]) {
        answers.push(world.http.get(path).await);
    }
    for answer in answers {
        assert_eq!(answer.header("cache-control"), "no-store", "{answer:?}");
    }
}

#[actix_web::test]
async fn whoever_is_told_to_wait_is_told_how_long() {
    let login = "rate_limiting.login.per_ip = { burst = 1, per_second = 0.01 }\n";
    let others = "rate_limiting.authorization = { burst = 1, per_second = 0.01 }\n\
                  rate_limiting.client_registration = { burst = 1, per_second = 0.01 }\n";
    let world = World::with(&format!("{login}{others}")).await;
    world.admin.new_user("alice").await;
    let client = world.client().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let sso = format!("/_matrix/client/v3/login/sso/redirect?redirectUrl={ORIGIN}");
    assert_eq!(world.http.get(&sso).await.status, 303);

    let mut answers = Vec::new();
    let mut stranger = world.browser();
    let login = stranger.open("/login").await;
    let filled = [("username", "alice"), ("password", PASSWORD)];
    answers.push(stranger.submit(&login, &filled).await.answer);
    let page = browser.open("/account/password/change").await;
    let filled = [("current_password", PASSWORD), ("new_password", "x")];
    answers.push(browser.submit(&page, &filled).await.answer);
    answers.push(world.http.get(&client.request("openid").path()).await);
    answers.push(world.http.get(&sso).await);
    answers.push(world.matrix_client().login(&password_login("bob", "x")).await);
    answers.push(world.http.send(Ask::post("/oauth2/registration").json(&json!({}))).await);
    for answer in answers {
        assert_eq!(answer.status, 429, "{answer:?}");
        let wait: u64 = answer.header("retry-after").parse().unwrap();
        assert!((1..=101).contains(&wait), "{wait}");
    }
}

#[actix_web::test]
async fn every_answer_is_guarded() {
    let world = World::new().await;
    for path in OPEN.into_iter().chain(CLOSED).chain(["/nothing", "/_matrix/x", "/assets/x"]) {
        let answer = world.http.get(path).await;
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("x-frame-options"), "DENY");
        assert_eq!(answer.header("referrer-policy"), "no-referrer");
        assert_eq!(answer.header("strict-transport-security"), "max-age=31536000");
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("default-src 'none'"), "{path}: {policy}");
        assert!(policy.contains("frame-ancestors 'none'"), "{path}: {policy}");
        assert!(!policy.contains("unsafe"), "{path}: {policy}");
        assert_eq!(answer.header("x-request-id").len(), 26);
        assert_eq!(answer.header("server"), "");
    }
}

#[actix_web::test]
async fn json_is_called_json() {
    let world = World::new().await;
    for path in ["/.well-known/openid-configuration", "/oauth2/keys.json", "/oauth2/token"] {
        assert_eq!(world.http.get(path).await.header("content-type"), "application/json");
    }
    let refused = world.matrix_client().login(&json!({"type": "x"})).await;
    assert_eq!(refused.header("content-type"), "application/json");
}
