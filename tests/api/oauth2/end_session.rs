//! `/oauth2/end_session` (OpenID Connect RP-Initiated Logout 1.0)

use serde_json::json;

use crate::actors::{Ask, Browser, DEVICE, OAuthClient, Page, Tokens, World, matrix_scope};

const BYE: &str = "https://app.example.org/bye";

/// Alice, signed in at a client.
struct Scene {
    world: World,
    client: OAuthClient,
    browser: Browser,
    tokens: Tokens,
}

impl Scene {
    async fn new() -> Self {
        let world = World::with_alice().await;
        let metadata = json!({
            "client_name": "Elementary",
            "client_uri": "https://app.example.org/",
            "redirect_uris": ["https://app.example.org/callback"],
            "post_logout_redirect_uris": [BYE],
            "grant_types": ["authorization_code", "refresh_token"],
            "token_endpoint_auth_method": "none",
        });
        let client = OAuthClient::register_as(&world.http, &metadata).await;
        let mut browser = world.browser();
        let tokens = client.sign_in(&mut browser, "alice", &matrix_scope(DEVICE)).await;
        Self { world, client, browser, tokens }
    }

    fn hint(&self) -> &str {
        self.tokens.body["id_token"].as_str().unwrap()
    }

    async fn ask(&mut self, parameters: &[(&str, &str)]) -> Page {
        let query = serde_urlencoded::to_string(parameters).unwrap();
        self.browser.open(&format!("/oauth2/end_session?{query}")).await
    }

    async fn client_is_signed_in(&self) -> bool {
        self.world.homeserver.is_active(&self.tokens.access).await
    }

    async fn browser_is_signed_in(&mut self) -> bool {
        !self.browser.clone().open("/account/").await.is_login()
    }
}

#[actix_web::test]
async fn a_client_that_shows_its_id_token_signs_out_at_once_and_everywhere_it_was_let_in() {
    let mut scene = Scene::new().await;
    let kept = scene.browser.clone();
    let hint = scene.hint().to_owned();
    scene.world.pass(7200);
    let page = scene
        .ask(&[("id_token_hint", &hint), ("post_logout_redirect_uri", BYE), ("state", "a b")])
        .await;
    assert_eq!(page.location(), format!("{BYE}?state=a+b#"));
    assert_eq!(scene.browser.session(), None);
    assert!(kept.clone().open("/account/").await.is_login(), "a copy of the cookie is dead too");
    let refreshed = scene.client.refresh(&scene.tokens.refresh).await;
    assert_eq!(refreshed, (400, "invalid_grant"));
    assert!(scene.world.homeserver.devices("alice").is_empty());
}

#[actix_web::test]
async fn the_session_of_the_id_token_ends_though_the_person_signed_in_anew_since() {
    let mut scene = Scene::new().await;
    let hint = scene.hint().to_owned();
    scene.world.pass(10);
    let request = scene.client.request("openid").with("prompt", "login");
    let login = scene.browser.open(&request.path()).await;
    scene.browser.fill_in_login(&login, "alice").await;
    scene.ask(&[("id_token_hint", &hint)]).await;
    assert!(!scene.client_is_signed_in().await);
}

#[actix_web::test]
async fn other_clients_stay_signed_in() {
    let mut scene = Scene::new().await;
    let another = OAuthClient::register_another(&scene.world.http).await;
    let tokens = another.sign_in(&mut scene.browser, "alice", "openid").await;
    let hint = scene.hint().to_owned();
    scene.ask(&[("id_token_hint", &hint)]).await;
    assert!(!scene.client_is_signed_in().await);
    assert!(scene.world.homeserver.is_active(&tokens.access).await);
}

#[actix_web::test]
async fn without_a_proof_the_person_is_asked_and_may_stay() {
    let mut scene = Scene::new().await;
    let id = scene.client.id.clone();
    for parameters in [
        vec![],
        vec![("client_id", id.as_str()), ("post_logout_redirect_uri", BYE)],
        vec![("id_token_hint", "a.b.c")],
        vec![("logout_hint", "alice")],
    ] {
        let page = scene.ask(&parameters).await;
        assert_eq!(page.status(), 200);
        assert!(page.text().contains("Sign out?") && page.text().contains("@alice:example.com"));
    }
    assert!(scene.browser_is_signed_in().await && scene.client_is_signed_in().await);
}

#[actix_web::test]
async fn who_says_yes_is_signed_out_and_sent_on() {
    let mut scene = Scene::new().await;
    let id = scene.client.id.clone();
    let parameters = [("client_id", id.as_str()), ("post_logout_redirect_uri", BYE)];
    let page = scene.ask(&[&parameters[..], &[("state", "\"><b>")]].concat()).await;
    assert!(page.text().contains("Elementary") && !page.text().contains("<b>"));
    let policy = page.answer.header("content-security-policy");
    assert!(policy.contains("form-action 'self' https://app.example.org;"), "{policy}");
    let page = scene.browser.submit(&page, &[]).await;
    assert_eq!(page.location(), format!("{BYE}?state=%22%3E%3Cb%3E#"));
    assert!(!scene.browser_is_signed_in().await && !scene.client_is_signed_in().await);
}

#[actix_web::test]
async fn the_answer_of_the_person_needs_its_csrf_token() {
    let mut scene = Scene::new().await;
    let other = scene.world.browser().open("/login").await.field("csrf");
    let path = "/oauth2/end_session/confirm";
    for form in [vec![], vec![("csrf", "x")], vec![("csrf", other.as_str())]] {
        let page = scene.browser.send("", Ask::post(path).form(&form)).await;
        assert_eq!((page.status(), page.location()), (400, ""), "{form:?}");
    }
    assert!(scene.browser_is_signed_in().await && scene.client_is_signed_in().await);
}

#[actix_web::test]
async fn the_id_token_of_somebody_else_proves_nothing() {
    let mut scene = Scene::new().await;
    scene.world.admin.new_user("bob").await;
    let mut bobs = scene.world.browser();
    bobs.sign_in("bob").await;
    let query = serde_urlencoded::to_string([("id_token_hint", scene.hint())]).unwrap();
    let page = bobs.open(&format!("/oauth2/end_session?{query}")).await;
    assert!(page.text().contains("Sign out?") && page.text().contains("@bob:example.com"));
    bobs.submit(&page, &[]).await;
    assert!(scene.browser_is_signed_in().await && scene.client_is_signed_in().await);
}

#[actix_web::test]
async fn the_id_token_of_a_session_that_ended_long_ago_proves_nothing() {
    let mut scene = Scene::new().await;
    let hint = scene.hint().to_owned();
    assert_eq!(scene.client.revoke(&scene.tokens.refresh).await.status, 200);
    scene.world.pass(3600);
    let page = scene.ask(&[("id_token_hint", &hint), ("post_logout_redirect_uri", BYE)]).await;
    assert!(page.text().contains("Sign out?"), "{page:?}");
    assert!(scene.browser_is_signed_in().await);
}

#[actix_web::test]
async fn a_client_may_take_its_tokens_back_before_it_asks_to_sign_out() {
    let mut scene = Scene::new().await;
    let hint = scene.hint().to_owned();
    assert_eq!(scene.client.revoke(&scene.tokens.refresh).await.status, 200);
    scene.world.pass(10);
    let page = scene.ask(&[("id_token_hint", &hint), ("post_logout_redirect_uri", BYE)]).await;
    assert_eq!(page.location(), BYE);
    assert!(!scene.browser_is_signed_in().await);
}

#[actix_web::test]
async fn nobody_is_sent_to_an_address_that_the_client_did_not_register() {
    for uri in [
        "https://evil.example/",
        "https://app.example.org/bye/",
        "https://app.example.org/bye?x",
        "https://app.example.org/callback",
        "javascript:alert(1)",
    ] {
        let mut scene = Scene::new().await;
        let hint = scene.hint().to_owned();
        let page = scene.ask(&[("id_token_hint", &hint), ("post_logout_redirect_uri", uri)]).await;
        assert_eq!((page.status(), page.location()), (200, ""), "{uri}");
        assert!(page.text().contains("You are signed out") && !page.text().contains(uri));
        assert!(!scene.browser_is_signed_in().await);
    }
}

#[actix_web::test]
async fn nobody_is_sent_on_by_a_link_that_anybody_could_have_made() {
    let scene = Scene::new().await;
    let parameters = [("client_id", scene.client.id.as_str()), ("post_logout_redirect_uri", BYE)];
    let query = serde_urlencoded::to_string(parameters).unwrap();
    let mut stranger = scene.world.browser();
    let page = stranger.open(&format!("/oauth2/end_session?{query}")).await;
    assert_eq!((page.status(), page.location()), (200, ""));
    assert!(page.text().contains("You are signed out"));
    assert!(page.text().contains("app.example.org") && !page.text().contains("Elementary"));

    let proven = [("id_token_hint", scene.hint()), ("post_logout_redirect_uri", BYE)];
    let query = serde_urlencoded::to_string(proven).unwrap();
    let page = stranger.open(&format!("/oauth2/end_session?{query}")).await;
    assert_eq!(page.location(), BYE);
    assert!(scene.client_is_signed_in().await, "a browser without her session ends none of hers");
}

#[actix_web::test]
async fn a_client_id_that_the_hint_was_not_given_to_is_refused() {
    let mut scene = Scene::new().await;
    let another = OAuthClient::register_another(&scene.world.http).await;
    let hint = scene.hint().to_owned();
    let page = scene.ask(&[("id_token_hint", &hint), ("client_id", &another.id)]).await;
    assert_eq!(page.status(), 400);
    let twice = scene.browser.open("/oauth2/end_session?state=a&state=b").await;
    assert_eq!(twice.status(), 400);
    assert!(scene.browser_is_signed_in().await && scene.client_is_signed_in().await);
}

#[actix_web::test]
async fn a_form_from_the_clients_site_comes_again_with_the_cookies() {
    let mut scene = Scene::new().await;
    let hint = scene.hint().to_owned();
    let form = [("id_token_hint", hint.as_str()), ("post_logout_redirect_uri", BYE)];
    let page = scene.browser.send("", Ask::post("/oauth2/end_session").form(&form)).await;
    assert!(page.location().starts_with("/oauth2/end_session?id_token_hint="));
    assert_eq!(scene.browser.follow(page).await.location(), BYE);
}

#[actix_web::test]
async fn a_client_that_was_set_up_by_hand_may_have_such_addresses_too() {
    let world = World::with(
        "[[clients]]\nclient_id = \"0000000000000000000000HAND\"\n\
         client_auth_method = \"none\"\n\
         redirect_uris = [\"https://app.example.org/callback\"]\n\
         post_logout_redirect_uris = [\"https://app.example.org/bye\"]\n",
    )
    .await;
    world.admin.new_user("alice").await;
    let id = "0000000000000000000000HAND";
    let client = OAuthClient::configured(&world.http, id, crate::actors::Credentials::None);
    let mut browser = world.browser();
    let tokens = client.sign_in(&mut browser, "alice", "openid").await;
    let hint = tokens.body["id_token"].as_str().unwrap();
    let parameters = [("id_token_hint", hint), ("post_logout_redirect_uri", BYE)];
    let query = serde_urlencoded::to_string(parameters).unwrap();
    let page = browser.open(&format!("/oauth2/end_session?{query}")).await;
    assert_eq!(page.location(), BYE);
}
