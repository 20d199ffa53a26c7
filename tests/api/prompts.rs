//! `GET /authorize` with `prompt`, `max_age` and hints (OpenID Connect Core §3.1.2.1): who is
//! asked what, and what is remembered.

use serde_json::json;

use crate::actors::{Ask, Browser, DEVICE, OAuthClient, Page, Tokens, World, matrix_scope};

/// Alice, signed in ten seconds ago, who has allowed `scope` to the client.
async fn allowed(scope: &str) -> (World, OAuthClient, Browser) {
    let world = World::with_alice().await;
    let client = world.client().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    client.code(&mut browser, "alice", scope).await;
    world.pass(10);
    (world, client, browser)
}

async fn ask(browser: &mut Browser, client: &OAuthClient, scope: &str, prompt: &str) -> Page {
    browser.open(&client.request(scope).with("prompt", prompt).path()).await
}

fn is_choice(page: &Page) -> bool {
    page.at.starts_with("/select-account/")
}

#[actix_web::test]
async fn what_was_allowed_before_is_not_asked_again() {
    let (world, client, mut browser) = allowed("openid email").await;
    let answer = browser.open(&client.request("openid").path()).await;
    client.exchange(&answer.told()["code"]).await.ok();
    let more = browser.open(&client.request("openid email profile").path()).await;
    assert!(more.is_consent());
    browser.submit(&more, &[("decision", "allow")]).await;
    assert!(browser.open(&client.request("email profile").path()).await.is_answer());

    let another = OAuthClient::register_another(&world.http).await;
    assert!(browser.open(&another.request("openid").path()).await.is_consent());
    world.admin.new_user("bob").await;
    let mut bobs = world.browser();
    bobs.sign_in("bob").await;
    assert!(bobs.open(&client.request("openid").path()).await.is_consent());
}

#[actix_web::test]
async fn a_new_device_of_the_same_client_is_the_same_consent() {
    let (_world, client, mut browser) = allowed(&matrix_scope(DEVICE)).await;
    let page = browser.open(&client.request(&matrix_scope("ANOTHERDEVICE")).path()).await;
    assert!(page.is_answer(), "{page:?}");
}

#[actix_web::test]
async fn a_refusal_is_not_remembered() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let page = browser.open(&client.request("openid").path()).await;
    browser.submit(&page, &[("decision", "deny")]).await;
    assert!(browser.open(&client.request("openid").path()).await.is_consent());
}

#[actix_web::test]
async fn a_deactivated_account_is_asked_again_when_it_comes_back() {
    let (world, client, _) = allowed("openid").await;
    world.admin.deactivate("alice").await;
    world.admin.reactivate("alice").await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    assert!(browser.open(&client.request("openid").path()).await.is_consent());
}

#[actix_web::test]
async fn an_app_that_anybody_can_pose_as_gets_nothing_unless_the_person_does_something() {
    let world = World::with_alice().await;
    for uri in ["http://127.0.0.1/cb", "http://localhost/cb", "org.example.app:/cb"] {
        let metadata = json!({
            "application_type": "native",
            "client_uri": "https://app.example.org/",
            "redirect_uris": [uri],
            "token_endpoint_auth_method": "none",
        });
        let client = OAuthClient::register_as(&world.http, &metadata).await;
        let mut browser = world.browser();
        browser.sign_in("alice").await;
        client.code(&mut browser, "alice", "openid").await;
        world.pass(10);
        assert!(browser.open(&client.request("openid").path()).await.is_consent(), "{uri}");
        let told = ask(&mut browser, &client, "openid", "none").await.told();
        assert_eq!(told["error"], "interaction_required", "{uri}");

        // Who signs in for it has seen the name of the app, and is not asked twice.
        let mut other = world.browser();
        let page = other.open(&client.request("openid").path()).await;
        assert!(other.fill_in_login(&page, "alice").await.is_answer(), "{uri}");
        let mut stranger = world.browser();
        let page = stranger.open(&client.request("openid email").path()).await;
        assert!(stranger.fill_in_login(&page, "alice").await.is_consent(), "{uri}");
    }
}

#[actix_web::test]
async fn a_client_with_a_secret_is_known_wherever_it_runs() {
    let world = World::with_alice().await;
    let metadata = json!({
        "application_type": "native",
        "client_uri": "https://app.example.org/",
        "redirect_uris": ["http://127.0.0.1/cb"],
        "token_endpoint_auth_method": "client_secret_basic",
    });
    let client = OAuthClient::register_as(&world.http, &metadata).await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    client.code(&mut browser, "alice", "openid").await;
    assert!(browser.open(&client.request("openid").path()).await.is_answer());
}

#[actix_web::test]
async fn prompt_consent_asks_although_it_was_allowed() {
    let (_world, client, mut browser) = allowed("openid").await;
    assert!(ask(&mut browser, &client, "openid", "consent").await.is_consent());
}

#[actix_web::test]
async fn prompt_none_is_answered_at_once_or_with_what_is_missing() {
    let (world, client, mut browser) = allowed("openid").await;
    let answer = ask(&mut browser, &client, "openid", "none").await;
    client.exchange(&answer.told()["code"]).await.ok();
    let told = ask(&mut browser, &client, "openid email", "none").await.told();
    assert_eq!(told["error"], "consent_required");
    let told = ask(&mut world.browser(), &client, "openid", "none").await.told();
    assert_eq!(told["error"], "login_required");

    let request = client.request("openid").with("prompt", "none");
    let told = browser.open(&request.clone().with("max_age", "9").path()).await.told();
    assert_eq!(told["error"], "login_required");
    let told = browser.open(&request.clone().with("login_hint", "bob").path()).await.told();
    assert_eq!(told["error"], "account_selection_required");
    let told = browser.open(&request.with("login_hint", "mxid:@alice:example.com").path()).await;
    assert!(told.told().contains_key("code"));
}

#[actix_web::test]
async fn a_session_that_ends_before_prompt_none_is_answered_is_told_too() {
    let (_world, client, mut browser) = allowed("openid").await;
    let path = client.request("openid").with("prompt", "none").path();
    let onward = browser.send("", Ask::get(&path)).await;
    assert!(onward.location().starts_with("/continue/"));
    browser.cookies.clear();
    assert_eq!(browser.follow(onward).await.told()["error"], "login_required");
}

#[actix_web::test]
async fn a_locked_account_is_told_without_a_page_to_who_asked_for_none() {
    let (world, client, mut browser) = allowed("openid").await;
    world.admin.lock("alice").await;
    let told = ask(&mut browser, &client, "openid", "none").await.told();
    assert_eq!(told["error"], "interaction_required");
}

#[actix_web::test]
async fn prompt_select_account_lets_go_on_as_who_is_signed_in() {
    let (_world, client, mut browser) = allowed("openid").await;
    let page = ask(&mut browser, &client, "openid", "select_account").await;
    assert!(is_choice(&page), "{page:?}");
    assert!(page.text().contains("@alice:example.com") && page.text().contains("Elementary"));
    let policy = page.answer.header("content-security-policy");
    assert!(policy.contains("form-action 'self' https://app.example.org;"), "{policy}");
    let answer = browser.submit(&page, &[]).await;
    client.exchange(&answer.told()["code"]).await.ok();
}

#[actix_web::test]
async fn prompt_select_account_lets_use_another() {
    let (world, client, mut browser) = allowed("openid").await;
    world.admin.new_user("bob").await;
    let page = ask(&mut browser, &client, "openid", "select_account").await;
    let login = browser.submit_only(&page, 1, &[]).await;
    let login = browser.follow(login).await;
    let page = browser.fill_in_login(&login, "bob").await;
    assert!(page.is_consent() && page.text().contains("@bob:example.com"));
}

#[actix_web::test]
async fn the_choice_of_the_account_needs_its_csrf_token_and_its_turn() {
    let (_world, client, mut browser) = allowed("openid").await;
    let page = ask(&mut browser, &client, "openid", "select_account").await;
    let (path, fields) = page.form(0);
    let refused = browser.send(&path, Ask::post(&path).form(&[("csrf", "x")])).await;
    assert_eq!((refused.status(), refused.location()), (400, ""));
    let choose = Ask::post(&path).form(&[("csrf", fields["csrf"].as_str())]);
    assert!(browser.open(&path).await.at == path, "it was not chosen yet");
    browser.send(&path, choose.clone()).await;
    let again = browser.send(&path, choose).await;
    assert!(browser.follow(again).await.is_answer());
    for gone in ["x", "01ARZ3NDEKTSV4RRFFQ69G5FAV"] {
        assert_eq!(browser.open(&format!("/select-account/{gone}")).await.status(), 404);
        let form = [("csrf", fields["csrf"].as_str())];
        let post = Ask::post(&format!("/select-account/{gone}")).form(&form);
        assert_eq!(browser.send("", post).await.status(), 404);
    }
}

#[actix_web::test]
async fn a_hint_at_somebody_else_asks_which_account_is_meant() {
    let (_world, client, mut browser) = allowed("openid").await;
    let request = client.request("openid");
    for (hint, asks) in [
        ("mxid:@bob:example.com", true),
        ("bob", true),
        ("mxid:@alice:example.com", false),
        ("ALICE", false),
        ("mxid:@bob:elsewhere.example", false),
        ("bob@example.com", false),
    ] {
        let page = browser.open(&request.clone().with("login_hint", hint).path()).await;
        assert_eq!((is_choice(&page), page.is_answer()), (asks, !asks), "{hint}");
    }
}

#[actix_web::test]
async fn a_name_that_differs_in_case_only_may_be_somebody_elses() {
    let (world, client, mut browser) = allowed("openid").await;
    world.admin.import_user("Alice").await;
    let request = client.request("openid").with("prompt", "none");
    for (hint, error) in [
        ("mxid:@alice:example.com", None),
        ("mxid:@Alice:example.com", Some("account_selection_required")),
        ("mxid:@ALICE:example.com", Some("account_selection_required")),
    ] {
        let told = browser.open(&request.clone().with("login_hint", hint).path()).await.told();
        assert_eq!(told.get("error").map(String::as_str), error, "{hint}");
    }
}

#[actix_web::test]
async fn prompt_create_leads_strangers_to_the_sign_in_page_and_others_to_the_choice() {
    let (world, client, mut browser) = allowed("openid").await;
    assert!(ask(&mut world.browser(), &client, "openid", "create").await.is_login());
    assert!(is_choice(&ask(&mut browser, &client, "openid", "create").await));
}

#[actix_web::test]
async fn the_pages_speak_the_language_that_the_client_asks_for() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let mut browser = world.browser();
    let is_klingon = |page: &Page| page.text().contains("<html lang=\"tlh\"");
    let request = client.request("openid").with("ui_locales", "qya tlh de");
    let login = browser.open(&request.path()).await;
    assert!(login.is_login() && is_klingon(&login));
    let wrong = [("username", "alice"), ("password", "wrong")];
    assert!(is_klingon(&browser.submit(&login, &wrong).await));
    let consent = browser.fill_in_login(&login, "alice").await;
    assert!(consent.is_consent() && is_klingon(&consent));
    world.pass(10);
    let choose = browser.open(&request.clone().with("prompt", "select_account").path()).await;
    assert!(is_choice(&choose) && is_klingon(&choose));
    browser.submit(&consent, &[("decision", "allow")]).await;
    let form = browser.open(&request.clone().with("response_mode", "form_post").path()).await;
    assert!(form.is_answer() && is_klingon(&form));
    let logout = browser.open("/oauth2/end_session?ui_locales=tlh").await;
    assert!(is_klingon(&logout));

    let unknown = request.with("ui_locales", "xx-nonsense-").with("prompt", "consent");
    assert!(browser.open(&unknown.path()).await.text().contains("<html lang=\"en\""));
}

#[actix_web::test]
async fn a_form_from_another_site_comes_without_cookies_and_is_answered_with_them() {
    let (_world, client, mut browser) = allowed("openid").await;
    let request = client.request("openid").with("prompt", "none");
    let mut without = browser.clone();
    without.cookies.clear();
    let onward = without.send("", Ask::post("/authorize").form(request.fields())).await;
    assert!(browser.follow(onward).await.told().contains_key("code"));
}

/// An `id_token` that alice got from the client.
async fn id_token(client: &OAuthClient, browser: &mut Browser) -> String {
    let code = client.code(browser, "alice", "openid").await;
    let tokens = Tokens::of(client.exchange(&code).await.ok());
    tokens.body["id_token"].as_str().unwrap().to_owned()
}

#[actix_web::test]
async fn an_id_token_hint_names_who_must_sign_in_even_when_it_has_run_out() {
    let (world, client, mut browser) = allowed("openid").await;
    let hint = id_token(&client, &mut browser).await;
    world.pass(7200);
    let request = client.request("openid").with("id_token_hint", &hint);
    assert!(browser.open(&request.path()).await.is_answer());

    world.admin.new_user("bob").await;
    let mut bobs = world.browser();
    bobs.sign_in("bob").await;
    let login = bobs.open(&request.path()).await;
    assert!(login.is_login());
    assert_eq!(login.field("username"), "alice");
    let told = bobs.open(&request.clone().with("prompt", "none").path()).await.told();
    assert_eq!(told["error"], "login_required");
    let still_bob = bobs.fill_in_login(&login, "bob").await;
    assert!(still_bob.is_login(), "{still_bob:?}");
    assert!(bobs.fill_in_login(&still_bob, "alice").await.is_answer());
}

#[actix_web::test]
async fn an_id_token_hint_must_be_one_that_we_gave_this_client() {
    let (world, client, mut browser) = allowed("openid").await;
    let hint = id_token(&client, &mut browser).await;
    let another = OAuthClient::register_another(&world.http).await;
    let (head, signature) = hint.rsplit_once('.').unwrap();
    let forged = format!("{head}.{}", signature.chars().rev().collect::<String>());
    for (client, hint) in [(&another, &hint), (&client, &forged)] {
        let request = client.request("openid").with("id_token_hint", hint);
        assert_eq!(browser.open(&request.path()).await.told()["error"], "invalid_request");
    }
}
