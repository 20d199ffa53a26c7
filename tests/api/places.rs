//! Where the service is reached: another issuer, a sub-path, plain http, several proxies.

use serde_json::json;

use crate::actors::{
    Ask, DEVICE, OAuthClient, PASSWORD, Tokens, World, matrix_scope, password_login, query,
    verify_rs256,
};

#[actix_web::test]
async fn an_issuer_of_another_name_is_kept_to_the_byte() {
    let world = World::with("http.issuer = \"https://example.com\"").await;
    world.admin.new_user("alice").await;
    let document = world.http.get("/.well-known/openid-configuration").await.ok();
    assert_eq!(document["issuer"], "https://example.com");
    assert_eq!(document["token_endpoint"], "https://auth.example.com/oauth2/token");
    let well_known = world.http.get("/.well-known/matrix/client").await.ok();
    assert_eq!(well_known["org.matrix.msc2965.authentication"]["issuer"], "https://example.com");

    let client = world.client().await;
    let page = world.browser().authorize(&client.request("openid").path(), "alice").await;
    let told = query(page.location().split_once('?').unwrap().1.trim_end_matches('#'));
    assert_eq!(told["iss"], "https://example.com");
    let tokens = Tokens::of(client.exchange(&told["code"]).await.ok());
    let jwks = world.http.get("/oauth2/keys.json").await.ok();
    let claims = verify_rs256(tokens.body["id_token"].as_str().unwrap(), &jwks);
    assert_eq!(claims["iss"], "https://example.com");
}

#[actix_web::test]
async fn behind_a_proxy_that_strips_the_path_links_and_cookies_keep_it() {
    let world = World::with("http.public_base = \"https://example.com/auth/\"").await;
    world.admin.new_user("alice").await;
    let document = world.http.get("/.well-known/openid-configuration").await.ok();
    assert_eq!(document["token_endpoint"], "https://example.com/auth/oauth2/token");
    let page = world.browser().send("", Ask::get("/account/")).await;
    assert_eq!(page.location(), "/auth/login?for=account");
    let login = world.browser().send("", Ask::get("/login")).await;
    assert_eq!(login.form(0).0, "/auth/login?for=account");
    let cookie = login.answer.header("set-cookie");
    assert!(cookie.starts_with("__Secure-csrf=") && cookie.contains("Path=/auth/"), "{cookie}");
}

#[actix_web::test]
async fn on_a_sub_path_of_its_own_everything_works_below_it() {
    let world = World::with(
        "http.public_base = \"https://example.com/auth/\"\n\
         [[http.listeners]]\nprefix = \"/auth\"\n\
         resources = [\"discovery\", \"human\", \"oauth\", \"compat\", \"assets\"]\n\
         binds = [{ socket = \"{socket}\" }]\n",
    )
    .await;
    world.admin.new_user("alice").await;
    let mut browser = world.browser();
    let page = browser.open("/auth/login").await;
    let style = page.text();
    let style = style.split_once("stylesheet\" href=\"").unwrap().1.split_once('"').unwrap().0;
    let style = style.replace("&#x2f;", "/");
    assert!(style.starts_with("/auth/assets/"), "{style}");
    assert_eq!(world.http.get(&style).await.status, 200);
    let page = browser.fill_in_login(&page, "alice").await;
    assert_eq!((page.at.as_str(), page.status()), ("/auth/account/", 200));
    assert_eq!(world.http.get("/login").await.status, 404);

    let login = Ask::post("/auth/_matrix/client/v3/login");
    world.http.send(login.json(&password_login("alice", PASSWORD))).await.ok();
}

#[actix_web::test]
async fn on_plain_http_cookies_have_plain_names() {
    let world = World::with("http.public_base = \"http://localhost:8080/\"").await;
    let answer = world.http.get("/login").await;
    let cookie = answer.header("set-cookie");
    assert!(cookie.starts_with("csrf=") && !cookie.contains("Secure"), "{cookie}");
    assert_eq!(answer.header("strict-transport-security"), "");
}

#[actix_web::test]
async fn limits_count_by_the_address_that_a_trusted_proxy_saw() {
    let world = World::with("rate_limiting.login.per_ip = { burst = 1, per_second = 0.001 }").await;
    world.admin.new_user("alice").await;
    let login = |address: &str| {
        let ask = Ask::post("/_matrix/client/v3/login").json(&password_login("alice", PASSWORD));
        world.http.send(ask.forwarded_for(address))
    };
    assert_eq!(login("192.0.2.1").await.status, 200);
    assert_eq!(login("192.0.2.1").await.status, 429);
    assert_eq!(login("198.51.100.7, 192.0.2.1").await.status, 429, "the caller's own claim");
    assert_eq!(login("192.0.2.1, 192.0.2.2").await.status, 200);
    assert_eq!(login("192.0.2.2, 10.0.0.1").await.status, 429, "10.0.0.1 is a proxy of ours");
}

#[actix_web::test]
async fn a_client_that_was_set_up_by_hand_works_at_once() {
    let world = World::with(
        "[[clients]]\nclient_id = \"0000000000000000000000HAND\"\n\
         client_auth_method = \"none\"\n\
         redirect_uris = [\"https://app.example.org/callback\"]\n",
    )
    .await;
    world.admin.new_user("alice").await;
    let client = OAuthClient::configured(
        &world.http,
        "0000000000000000000000HAND",
        crate::actors::Credentials::None,
    );
    let tokens = client.sign_in(&mut world.browser(), "alice", &matrix_scope(DEVICE)).await;
    let answer = world.homeserver.introspect(&tokens.access).await;
    assert_eq!(answer["client_id"], json!("0000000000000000000000HAND"));
}
