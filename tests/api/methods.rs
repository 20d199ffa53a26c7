//! Paths and methods that are nobody's, each in the words of its surface.

use crate::actors::{Ask, World};

#[actix_web::test]
async fn an_unknown_path_is_a_page_and_for_matrix_clients_an_error() {
    let world = World::new().await;
    for path in ["/nothing", "/login/x", "/account/x", "/oauth2/", "/.well-known/x"] {
        let answer = world.http.get(path).await;
        assert_eq!(answer.status, 404, "{path}");
        assert!(answer.header("content-type").starts_with("text/html"), "{path}");
    }
    for path in [
        "/_matrix/client/v3/sync",
        "/_matrix/client/v3/login/get_token",
        "/_matrix/client/v3/login/sso",
        "/_matrix/client/v3/logout/",
        "/_matrix/x",
    ] {
        for method in ["GET", "POST"] {
            let answer = world.http.send(Ask::new(method, path)).await;
            assert_eq!(answer, (404, "M_UNRECOGNIZED"), "{path}");
        }
    }
}

#[actix_web::test]
async fn a_wrong_method_is_told_in_the_words_of_the_surface() {
    let world = World::new().await;
    for path in ["/oauth2/token", "/oauth2/introspect", "/oauth2/revoke", "/oauth2/registration"] {
        let answer = world.http.get(path).await;
        assert_eq!(answer, (405, "invalid_request"), "{path}");
        assert_eq!(answer.header("allow"), "POST", "{path}");
    }
    let keys = world.http.send(Ask::post("/oauth2/keys.json")).await;
    assert_eq!(keys, (405, "invalid_request"));
    assert_eq!(keys.header("allow"), "GET, HEAD");
    let userinfo = world.http.send(Ask::new("PUT", "/oauth2/userinfo")).await;
    assert_eq!(userinfo.header("allow"), "GET, HEAD, POST");
    for (method, path, allow) in [
        ("PUT", "/_matrix/client/v3/login", "GET, HEAD, POST"),
        ("GET", "/_matrix/client/v3/logout", "POST"),
        ("DELETE", "/_matrix/client/r0/refresh", "POST"),
        ("POST", "/.well-known/matrix/client", "GET, HEAD"),
    ] {
        let answer = world.http.send(Ask::new(method, path)).await;
        assert_eq!(answer, (405, "M_UNRECOGNIZED"), "{method} {path}");
        assert_eq!(answer.header("allow"), allow, "{method} {path}");
    }
    for (method, path, allow) in [
        ("DELETE", "/login", "GET, HEAD, POST"),
        ("PUT", "/authorize", "GET, HEAD, POST"),
        ("POST", "/account/", "GET, HEAD"),
        ("PUT", "/", "GET, HEAD"),
    ] {
        let answer = world.http.send(Ask::new(method, path)).await;
        assert_eq!((answer.status, answer.header("allow")), (405, allow), "{method} {path}");
        assert!(answer.header("content-type").starts_with("text/html"), "{method} {path}");
    }
    for path in ["/health", "/assets/x"] {
        let answer = world.http.send(Ask::post(path)).await;
        assert_eq!((answer.status, answer.header("allow")), (405, "GET, HEAD"), "{path}");
    }
}

#[actix_web::test]
async fn options_tells_the_methods() {
    let world = World::new().await;
    for (path, allow) in [
        ("/oauth2/token", "POST"),
        ("/_matrix/client/v3/login", "GET, HEAD, POST"),
        ("/login", "GET, HEAD, POST"),
        ("/health", "GET, HEAD"),
    ] {
        let answer = world.http.send(Ask::new("OPTIONS", path)).await;
        assert_eq!((answer.status, answer.header("allow")), (204, allow), "{path}");
    }
}

#[actix_web::test]
async fn head_is_answered_like_get_but_without_a_body() {
    let world = World::new().await;
    for path in [
        "/",
        "/login",
        "/health",
        "/.well-known/openid-configuration",
        "/.well-known/matrix/client",
        "/oauth2/keys.json",
        "/_matrix/client/v3/login",
    ] {
        let (get, head) =
            (world.http.get(path).await, world.http.send(Ask::new("HEAD", path)).await);
        assert_eq!((head.status, head.body.len()), (get.status, 0), "{path}");
        assert_eq!(head.header("content-type"), get.header("content-type"), "{path}");
    }
}
