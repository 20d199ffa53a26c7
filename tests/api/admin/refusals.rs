//! Who is not let in: the same for every endpoint that the API's description names.

use serde_json::Value;

use super::{titles, tool, world};
use crate::actors::{Ask, Http, Tokens, World};

/// Every endpoint, with an id that nothing has.
async fn endpoints(http: &Http) -> Vec<(String, String)> {
    let document: Value = http.get("/api/spec.json").await.ok();
    let mut found = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        let path =
            path.replace("{id}", "01HZY8Q0000000000000000000").replace("{username}", "nobody");
        for method in item.as_object().unwrap().keys() {
            found.push((method.to_uppercase(), path.clone()));
        }
    }
    assert!(found.len() > 30, "{found:?}");
    found
}

/// Asks every endpoint for something, with this header.
async fn all_refuse(http: &Http, authorization: Option<&str>, status: u16) {
    for (method, path) in endpoints(http).await {
        let ask = Ask::new(&method, &path);
        let ask = match authorization {
            Some(value) => ask.header("Authorization", value),
            None => ask,
        };
        let answer = http.send(ask).await;
        assert_eq!(answer.status, status, "{method} {path} {authorization:?}: {answer:?}");
        assert!(!titles(&answer).is_empty());
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("x-request-id").len(), 26);
        assert_eq!(answer.header("cache-control"), "no-store");
        assert_eq!(answer.header("access-control-allow-origin"), "");
    }
}

async fn all_refuse_token(http: &Http, token: &str, status: u16) {
    all_refuse(http, Some(&format!("Bearer {token}")), status).await;
}

async fn token_of(world: &World, username: &str, scope: &str) -> Tokens {
    world.client().await.sign_in(&mut world.browser(), username, scope).await
}

#[actix_web::test]
async fn without_a_token_nothing_is_answered() {
    let (world, _) = world().await;
    all_refuse(&world.http, None, 400).await;
    for malformed in ["Bearer", "Bearer ", "Basic YTpi", "bearer"] {
        all_refuse(&world.http, Some(malformed), 400).await;
    }
}

#[actix_web::test]
async fn junk_is_no_token() {
    let (world, tool) = world().await;
    let mut wrong = tool.token.clone();
    wrong.replace_range(10..11, if &wrong[10..11] == "a" { "b" } else { "a" });
    all_refuse_token(&world.http, &wrong, 401).await;
    all_refuse_token(&world.http, "x", 401).await;
    let answer = world.http.send(Ask::get("/api/admin/v1/version").bearer("x")).await;
    assert!(answer.header("www-authenticate").starts_with("Bearer"));
}

#[actix_web::test]
async fn an_expired_token_is_refused() {
    let (world, tool) = world().await;
    world.pass(301);
    all_refuse_token(&world.http, &tool.token, 401).await;
}

#[actix_web::test]
async fn an_ordinary_persons_token_is_refused() {
    let (world, _) = world().await;
    world.admin.new_user("alice").await;
    let token = token_of(&world, "alice", "openid").await;
    all_refuse_token(&world.http, &token.access, 401).await;
    let old = world.matrix_client().log_in("alice", None, false).await;
    all_refuse_token(&world.http, old["access_token"].as_str().unwrap(), 401).await;
}

#[actix_web::test]
async fn an_administrators_token_without_the_scope_is_refused() {
    let (world, _) = world().await;
    let token = token_of(&world, "root", "openid urn:synapse:admin:*").await;
    all_refuse_token(&world.http, &token.access, 401).await;
}

#[actix_web::test]
async fn a_refresh_token_is_refused() {
    let (world, _) = world().await;
    let token = token_of(&world, "root", "urn:mas:admin").await;
    all_refuse_token(&world.http, &token.refresh, 401).await;
}

#[actix_web::test]
async fn a_session_that_was_ended_is_refused() {
    let (world, _) = world().await;
    let client = world.client().await;
    let token = client.sign_in(&mut world.browser(), "root", "urn:mas:admin").await;
    assert_eq!(client.revoke(&token.access).await.status, 200);
    all_refuse_token(&world.http, &token.access, 401).await;
}

#[actix_web::test]
async fn a_locked_administrator_is_refused_until_they_are_unlocked() {
    let (world, tool) = world().await;
    world.admin.lock("root").await;
    all_refuse_token(&world.http, &tool.token, 401).await;
    world.admin.unlock("root").await;
    assert_eq!(tool.get("version").await.status, 200);
}

#[actix_web::test]
async fn whoever_is_no_administrator_any_more_is_refused() {
    let (world, tool) = world().await;
    world.admin.demote("root").await;
    all_refuse_token(&world.http, &tool.token, 403).await;
}

#[actix_web::test]
async fn a_web_application_of_any_origin_may_ask() {
    let (world, tool) = world().await;
    let preflight = Ask::new("OPTIONS", "/api/admin/v1/users/01HZY8Q0000000000000000000/lock")
        .header("Origin", "https://admin.example.org")
        .header("Access-Control-Request-Method", "POST")
        .header("Access-Control-Request-Headers", "authorization,content-type");
    let answer = world.http.send(preflight).await;
    assert_eq!((answer.status, answer.header("access-control-allow-origin")), (200, "*"));
    let ask = Ask::get("/api/admin/v1/version").header("Origin", "https://admin.example.org");
    let answer = tool.send(ask).await;
    assert_eq!((answer.status, answer.header("access-control-allow-origin")), (200, "*"));
    let ask = Ask::get("/api/admin/v1/version").header("Origin", "https://admin.example.org");
    let refused = world.http.send(ask).await;
    assert_eq!((refused.status, refused.header("access-control-allow-origin")), (400, "*"));
}

#[actix_web::test]
async fn unknown_paths_and_methods_are_told_in_the_words_of_the_api() {
    let (world, tool) = world().await;
    let unknown = tool.get("nothing").await;
    assert_eq!(unknown.status, 404);
    assert!(titles(&unknown).contains("endpoint"));
    assert_eq!(world.http.get("/api/admin/v2/users").await.status, 404);
    let wrong = tool.delete("users").await;
    assert_eq!((wrong.status, wrong.header("allow")), (405, "GET, HEAD, POST"));
    assert!(titles(&wrong).contains("method"));
    for path in ["users/1", "users/not-a-ulid/lock", "user-emails/%20"] {
        let answer = tool
            .send(Ask::new(
                if path.ends_with("lock") { "POST" } else { "GET" },
                &format!("/api/admin/v1/{path}"),
            ))
            .await;
        assert_eq!(answer.status, 400, "{path}");
        assert!(titles(&answer).contains("ULID"), "{path}");
    }
}

#[actix_web::test]
async fn a_body_that_cannot_be_read_is_told_what_is_wrong() {
    let (_world, tool) = world().await;
    let post = |kind: &str, body: &str| {
        let ask = Ask::post("/api/admin/v1/users").body(body);
        tool.send(if kind.is_empty() { ask } else { ask.header("Content-Type", kind) })
    };
    for (kind, body, status) in [
        ("application/json", "{", 400),
        ("application/json", "", 400),
        ("application/json", "[]", 422),
        ("application/json", "{\"username\":1}", 422),
        ("application/json", "{}", 422),
        ("text/plain", "{}", 415),
        ("", "{}", 415),
    ] {
        let answer = post(kind, body).await;
        assert_eq!(answer.status, status, "{kind} {body}: {answer:?}");
        assert!(!titles(&answer).is_empty());
    }
    let answer = post("application/json", &" ".repeat(65 * 1024)).await;
    assert_eq!(answer.status, 413);
}

#[actix_web::test]
async fn a_tool_may_ask_with_any_of_its_administrators_tokens() {
    let (world, _) = world().await;
    for _ in 0..2 {
        assert_eq!(tool(&world).await.get("version").await.status, 200);
    }
}
