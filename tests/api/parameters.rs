//! What RFC 6749 §3.1 and §3.2 say of parameters, and what becomes of the texts in them.

use serde_json::json;

use crate::actors::{Ask, OAuthClient, Tokens, World, query};

fn confidential() -> serde_json::Value {
    json!({
        "client_name": "A wiki",
        "client_uri": "https://app.example.org/",
        "redirect_uris": ["https://app.example.org/callback"],
        "token_endpoint_auth_method": "client_secret_post",
    })
}

#[actix_web::test]
async fn what_stands_in_the_query_of_the_token_endpoint_counts_for_nothing() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let code = client.code(&mut world.browser(), "alice", "openid").await;
    let form = [client.exchange_form(&code), vec![("client_id", &client.id)]].concat();
    let query = serde_urlencoded::to_string(&form).unwrap();
    let ask = Ask::post(&format!("/oauth2/token?{query}")).raw_form("");
    assert_eq!(world.http.send(ask).await, (400, "invalid_request"));
    client.exchange(&code).await.ok();
}

#[actix_web::test]
async fn a_token_in_the_uri_counts_for_nothing() {
    let world = World::with_alice().await;
    let (_, tokens) = world.signed_in("openid").await;
    let answer = world.http.get(&format!("/oauth2/userinfo?access_token={}", tokens.access)).await;
    assert_eq!(answer.status, 401);
}

#[actix_web::test]
async fn a_parameter_without_a_value_counts_as_absent() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let mut request = client.request("openid");
    for name in ["nonce", "max_age", "prompt", "login_hint", "response_mode", "request", "x"] {
        request = request.with(name, "");
    }
    let code = client.code_of(&mut world.browser(), "alice", &request).await;
    let form = [client.exchange_form(&code), vec![("scope", ""), ("refresh_token", "")]].concat();
    client.token(&form).await.ok();
}

#[actix_web::test]
async fn a_parameter_that_nobody_knows_is_ignored() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let request = client.request("openid").with("vendor_extension", "1");
    let code = client.code_of(&mut world.browser(), "alice", &request).await;
    let form = [client.exchange_form(&code), vec![("resource", "https://api.example/")]].concat();
    let tokens = Tokens::of(client.token(&form).await.ok());
    let form = [("token", tokens.access.as_str()), ("vendor_extension", "1")];
    assert_eq!(client.post("/oauth2/revoke", &form).await.status, 200);
}

#[actix_web::test]
async fn wishes_that_cannot_be_met_are_no_error() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let mut request = client.request("openid");
    for (name, value) in [
        ("display", "wap"),
        ("acr_values", "urn:mace:incommon:iap:silver"),
        ("ui_locales", "tlh x-nobody"),
        ("claims_locales", "tlh"),
        ("login_hint", "mxid:@somebody:elsewhere.example"),
    ] {
        request = request.with(name, value);
    }
    let code = client.code_of(&mut world.browser(), "alice", &request).await;
    client.exchange(&code).await.ok();
}

#[actix_web::test]
async fn a_request_without_a_scope_is_granted_none() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let request = client.request("").without("scope");
    let code = client.code_of(&mut world.browser(), "alice", &request).await;
    let tokens = Tokens::of(client.exchange(&code).await.ok());
    assert_eq!(tokens.body["scope"], "");
    assert_eq!(tokens.body.get("id_token"), None);
}

#[actix_web::test]
async fn a_confidential_client_gets_tokens_only_with_its_secret() {
    let world = World::with_alice().await;
    let client = OAuthClient::register_as(&world.http, &confidential()).await;
    let code = client.code(&mut world.browser(), "alice", "openid").await;
    let public = OAuthClient::configured(&world.http, &client.id, crate::actors::Credentials::None);
    assert_eq!(public.exchange(&code).await, (401, "invalid_client"));
    client.exchange(&code).await.ok();
}

#[actix_web::test]
async fn a_grant_that_the_client_did_not_register_is_unauthorized() {
    let world = World::with_alice().await;
    let mut metadata = confidential();
    metadata["grant_types"] = json!(["client_credentials"]);
    let client = OAuthClient::register_as(&world.http, &metadata).await;
    assert_eq!(client.exchange("x").await, (401, "unauthorized_client"));
}

#[actix_web::test]
async fn a_hint_that_is_wrong_or_unknown_hides_no_token_from_revocation() {
    let world = World::with_alice().await;
    for hint in ["refresh_token", "access_token", "saml"] {
        let (client, tokens) = world.signed_in("openid").await;
        let form = [("token", tokens.access.as_str()), ("token_type_hint", hint)];
        assert_eq!(client.post("/oauth2/revoke", &form).await.status, 200);
        assert!(!world.homeserver.is_active(&tokens.access).await, "{hint}");
    }
}

#[actix_web::test]
async fn what_a_client_calls_itself_is_text_on_the_page() {
    let world = World::with_alice().await;
    let mut metadata = confidential();
    metadata["client_name"] = "<script>alert(1)</script>\"'{{ 1111 * 1111 }}".into();
    let client = OAuthClient::register_as(&world.http, &metadata).await;
    let request = client.request("openid").with("state", "\"><script>alert(2)</script>");
    let request = request.with("response_mode", "form_post");
    let mut browser = world.browser();
    let page = browser.open(&request.path()).await;
    let login = page.text();
    let page = browser.fill_in_login(&page, "alice").await;
    let consent = page.text();
    let page = browser.submit(&page, &[("decision", "allow")]).await;
    assert_eq!(page.field("state"), "\"><script>alert(2)</script>");
    for text in [login, consent, page.text()] {
        assert!(text.contains("&lt;script&gt;"), "{text}");
        assert!(!text.contains("<script>alert") && !text.contains("1234321"), "{text}");
    }
}

#[actix_web::test]
async fn a_form_is_answered_with_303_and_never_307() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let mut browser = world.browser();
    let page = browser.open(&client.request("openid").path()).await;
    let fields = [("username", "alice"), ("password", crate::actors::PASSWORD)];
    let page = browser.submit_only(&page, 0, &fields).await;
    assert_eq!(page.status(), 303);
    let consent = browser.follow(page).await;
    let page = browser.submit_only(&consent, 0, &[("decision", "allow")]).await;
    assert_eq!(page.status(), 303);
    assert!(query(page.location().split_once('?').unwrap().1).contains_key("code"));
}

#[actix_web::test]
async fn an_answer_as_a_form_is_kept_by_no_cache() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let request = client.request("openid").with("response_mode", "form_post");
    let page = world.browser().authorize(&request.path(), "alice").await;
    assert!(!page.field("code").is_empty());
    assert_eq!(page.answer.header("cache-control"), "no-store");
}
