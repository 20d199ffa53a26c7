//! `/account/tokens`, `/account/tokens/new`: personal access tokens that people make for themselves.

use serde_json::json;

use crate::actors::{Ask, Browser, DEVICE, MailServer, Page, World, matrix_scope};

const NEW: &str = "/account/tokens/new";
const DAY: u64 = 24 * 3600;

async fn signed_in(world: &World, username: &str) -> Browser {
    let mut browser = world.browser();
    browser.sign_in(username).await;
    browser
}

/// Asks for a token; the page that comes of it.
async fn ask(browser: &mut Browser, fields: &[(&str, &str)]) -> Page {
    let page = browser.open(NEW).await;
    let named = [&[("name", "my bot")], fields].concat();
    browser.submit_to(&page, NEW, &named).await
}

/// The token that a page shows.
fn shown(page: &Page) -> String {
    let text = page.text();
    let (_, rest) = text.split_once("<code id=\"token\" dir=\"ltr\" tabindex=\"0\">").unwrap();
    rest.split('<').next().unwrap().to_owned()
}

async fn token(browser: &mut Browser, fields: &[(&str, &str)]) -> String {
    shown(&ask(browser, fields).await)
}

#[actix_web::test]
async fn it_is_told_as_its_owners_until_it_runs_out() {
    let world = World::new().await;
    let alice = world.admin.new_user("alice").await;
    let mut browser = signed_in(&world, "alice").await;
    let token = token(&mut browser, &[("matrix", "on"), ("lifetime", "week")]).await;
    let made = world.now();
    world.pass(100);
    assert_eq!(
        world.homeserver.introspect(&token).await,
        json!({
            "active": true,
            "scope": "urn:matrix:client:api:* urn:matrix:org.matrix.msc2967.client:api:*",
            "username": "alice",
            "sub": alice.account.id.to_string(),
            "token_type": "access_token",
            "iat": made,
            "nbf": made,
            "exp": made + 7 * 24 * 3600,
            "expires_in": 7 * 24 * 3600 - 100,
        })
    );
    let as_refresh = world.homeserver.introspect_plainly(&token, Some("refresh_token")).await;
    assert_eq!(as_refresh, json!({"active": false}));
    assert!(world.homeserver.devices("alice").is_empty(), "none was asked for");
    world.pass(7 * DAY - 101);
    assert!(world.homeserver.is_active(&token).await);
    world.pass(1);
    assert!(!world.homeserver.is_active(&token).await);
    let list = signed_in(&world, "alice").await.open("/account/tokens").await.text();
    assert!(list.contains("my bot") && list.contains("Ended on"), "it can still be looked at");
}

#[actix_web::test]
async fn one_without_end_has_none() {
    let world = World::with_alice().await;
    let mut browser = signed_in(&world, "alice").await;
    let token = token(&mut browser, &[("matrix", "on"), ("lifetime", "forever")]).await;
    world.pass(3000 * DAY);
    let answer = world.homeserver.introspect(&token).await;
    assert_eq!((&answer["active"], answer.get("exp")), (&json!(true), None));
}

#[actix_web::test]
async fn its_device_comes_and_goes_with_it() {
    let world = World::with_alice().await;
    let mut browser = signed_in(&world, "alice").await;
    let token = token(&mut browser, &[("device", "on")]).await;
    let devices = world.homeserver.devices("alice");
    assert_eq!(devices.len(), 1);
    let answer = world.homeserver.introspect(&token).await;
    let scope = answer["scope"].as_str().unwrap();
    assert!(scope.contains(&format!("urn:matrix:client:device:{}", devices[0])), "{scope}");
    assert_eq!(answer.get("device_id"), None, "homeservers read the scope");

    let list = browser.open("/account/sessions").await.text();
    assert!(list.contains("my bot") && list.contains("personal-"), "{list}");
    let tokens = browser.open("/account/tokens").await.text();
    let (_, rest) = tokens.split_once("href=\"/account/sessions/personal-").unwrap();
    let session = format!("/account/sessions/personal-{}", rest.split('"').next().unwrap());
    let page = browser.open(&session).await;
    assert!(page.text().contains("A bot or script, with an access token"));
    let page = browser.submit_to(&page, &session, &[("name", "Marvin")]).await;
    assert!(page.text().contains("Marvin"));
    let page = browser.open(&format!("{session}/end")).await;
    browser.submit_to(&page, "/account/sessions/end", &[]).await;
    assert!(!world.homeserver.is_active(&token).await);
    assert!(world.homeserver.devices("alice").is_empty());
    assert!(!browser.open("/account/tokens").await.text().contains("Marvin"));
}

#[actix_web::test]
async fn it_is_shown_once_and_the_same_form_makes_one() {
    let world = World::with_alice().await;
    let mut browser = signed_in(&world, "alice").await;
    let form = browser.open(NEW).await;
    let fields = [("name", "my bot"), ("matrix", "on")];
    let first = browser.submit_to(&form, NEW, &fields).await;
    assert_eq!(first.answer.header("cache-control"), "no-store");
    let token = shown(&first);
    let again = browser.submit_to(&form, NEW, &fields).await;
    assert!(again.at.starts_with("/account/tokens?done="), "{}", again.at);
    assert!(again.text().contains("revoke it and make another"));
    assert_eq!(again.text().matches("my bot").count(), 1);
    assert!(!again.text().contains(&token));
    assert!(world.homeserver.is_active(&token).await);
}

#[actix_web::test]
async fn a_form_cannot_choose_an_id_of_another_time() {
    let world = World::with_alice().await;
    let mut browser = signed_in(&world, "alice").await;
    for id in ["01ARZ3NDEKTSV4RRFFQ69G5FAV", "7ZZZZZZZZZ0000000000000000", "x", ""] {
        let page = ask(&mut browser, &[("matrix", "on"), ("id", id)]).await;
        assert_eq!(page.status(), 400, "{id}");
    }
    assert!(browser.open("/account/tokens").await.text().contains("There are no access tokens"));
}

#[actix_web::test]
async fn a_new_one_asks_for_a_fresh_sign_in_and_the_list_does_not() {
    let world = World::with_alice().await;
    let mut browser = signed_in(&world, "alice").await;
    world.pass(16 * 60);
    assert_eq!(browser.open("/account/tokens").await.status(), 200);
    let login = browser.open(NEW).await;
    assert!(login.is_login());
    let page = browser.fill_in_login(&login, "alice").await;
    assert_eq!((page.at.as_str(), page.status()), (NEW, 200));
    world.pass(16 * 60);
    let late = browser.submit_to(&page, NEW, &[("name", "late"), ("matrix", "on")]).await;
    assert!(late.is_login(), "a page that stood open for long does not count");
}

#[actix_web::test]
async fn what_is_wrong_is_said_and_what_was_typed_is_kept() {
    let world = World::with_alice().await;
    let mut browser = signed_in(&world, "alice").await;
    let long = "x".repeat(101);
    for (fields, said) in [
        (vec![("name", " "), ("matrix", "on")], "Enter a name."),
        (vec![("name", long.as_str()), ("matrix", "on")], "Use 100 characters at most."),
        (vec![], "Tick at least one thing"),
        (vec![("synapse_admin", "on")], "Only administrators"),
        (vec![("admin", "on"), ("matrix", "on")], "Only administrators"),
    ] {
        let page = ask(&mut browser, &fields).await;
        assert_eq!(page.status(), 400, "{said}");
        assert!(page.text().contains(said), "{said}");
    }
    let page = ask(&mut browser, &[("device", "on"), ("lifetime", "year"), ("name", " ")]).await;
    let text = page.text();
    assert!(text.contains("name=\"device\" type=\"checkbox\" value=\"on\" checked"));
    assert!(!text.contains("name=\"matrix\" type=\"checkbox\" value=\"on\" checked"));
    assert!(text.contains("<option value=\"year\" selected>"));
}

#[actix_web::test]
async fn administrators_may_make_administrative_ones_that_run_out() {
    let world = World::new().await;
    world.admin.new_administrator("alice").await;
    let mut browser = signed_in(&world, "alice").await;
    let page = browser.open(NEW).await.text();
    assert!(page.contains("name=\"synapse_admin\"") && page.contains("name=\"admin\""));
    let forever = [("admin", "on"), ("lifetime", "forever")];
    let page = ask(&mut browser, &forever).await;
    assert!(page.text().contains("has to end"), "{page:?}");
    let both = [("admin", "on"), ("synapse_admin", "on"), ("lifetime", "year")];
    let token = token(&mut browser, &both).await;
    let scope = world.homeserver.introspect(&token).await["scope"].as_str().unwrap().to_owned();
    for part in ["urn:mas:admin", "urn:synapse:admin:*", "urn:matrix:client:api:*"] {
        assert!(scope.split(' ').any(|token| token == part), "{part} in {scope}");
    }
    world.admin.new_user("bob").await;
    let page = signed_in(&world, "bob").await.open(NEW).await.text();
    assert!(!page.contains("name=\"synapse_admin\"") && !page.contains("name=\"admin\""));
}

#[actix_web::test]
async fn its_owner_is_told_by_mail_and_among_what_happened() {
    let server = MailServer::start().await;
    let world = World::with(&server.config()).await;
    world.admin.new_user_with_email("alice", "alice@example.org").await;
    let mut browser = signed_in(&world, "alice").await;
    let token = token(&mut browser, &[("matrix", "on")]).await;
    world.admin.mails_go_out().await;
    let mail = server.last();
    assert!(
        mail.header("Subject").contains("An access token was made"),
        "{}",
        mail.header("Subject")
    );
    assert!(mail.text().contains("my bot") && !mail.text().contains(&token));
    assert!(browser.open("/account/activity").await.text().contains("The access token"));
}

#[actix_web::test]
async fn a_homeserver_that_is_down_makes_no_token_with_a_device() {
    let world = World::with_alice().await;
    let mut browser = signed_in(&world, "alice").await;
    world.homeserver.goes_down();
    let page = ask(&mut browser, &[("device", "on")]).await;
    assert_eq!(page.status(), 503);
    assert!(page.text().contains("so no token was made"));
    assert!(browser.open("/account/tokens").await.text().contains("There are no access tokens"));
    world.homeserver.comes_back();
    world.admin.outbox_runs().await;
    assert!(world.homeserver.devices("alice").is_empty());
}

#[actix_web::test]
async fn they_can_be_switched_off() {
    let world = World::with("account.personal_tokens_allowed = false").await;
    world.admin.new_user("alice").await;
    let mut browser = signed_in(&world, "alice").await;
    assert!(!browser.open("/account/security").await.text().contains("/account/tokens"));
    assert_eq!(browser.open(NEW).await.status(), 400);
    let csrf = browser.open("/account/").await.field("csrf");
    let id = ulid::Ulid::from_parts(1_800_000_000_000, 1).to_string();
    let form = [("csrf", &*csrf), ("id", &id), ("name", "bot"), ("matrix", "on")];
    assert_eq!(browser.send(NEW, Ask::post(NEW).form(&form)).await.status(), 400);
    assert!(browser.open("/account/tokens").await.text().contains("There are no access tokens"));
}

#[actix_web::test]
async fn they_count_among_the_sessions_that_a_person_may_have() {
    let limit = "experimental.session_limit = { soft_limit = 1, hard_limit = 2 }";
    let world = World::with(limit).await;
    world.admin.new_user("alice").await;
    let mut browser = signed_in(&world, "alice").await;
    token(&mut browser, &[("matrix", "on")]).await;
    token(&mut browser, &[("matrix", "on")]).await;
    let page = ask(&mut browser, &[("matrix", "on")]).await;
    assert!(page.text().contains("as many tokens as you can have"), "{page:?}");
    let request = world.client().await.request(&matrix_scope(DEVICE));
    let full = browser.open(&request.path()).await;
    assert!(full.at.starts_with("/sessions/full") && full.text().contains("my bot"));
}

#[actix_web::test]
async fn it_ends_with_every_way_that_ends_all_sessions() {
    for way in ["sign out elsewhere", "deactivated", "locked", "logout/all", "revoked", "logout"] {
        let world = World::with_alice().await;
        let mut browser = signed_in(&world, "alice").await;
        let token = token(&mut browser, &[("device", "on")]).await;
        assert!(world.homeserver.is_active(&token).await, "{way}");
        let matrix = |path: &str| Ask::post(path).bearer(&token);
        match way {
            "sign out elsewhere" => {
                let page = browser.open("/account/sessions/others").await;
                browser.submit(&page, &[]).await;
            }
            "deactivated" => world.admin.deactivate("alice").await,
            "locked" => world.admin.lock("alice").await,
            "logout/all" => {
                world.http.send(matrix("/_matrix/client/v3/logout/all")).await.ok();
            }
            "logout" => {
                world.http.send(matrix("/_matrix/client/v3/logout")).await.ok();
            }
            _ => {
                let ask = Ask::post("/oauth2/revoke").form(&[("token", &*token)]);
                assert_eq!(world.http.send(ask).await.status, 200);
            }
        }
        assert!(!world.homeserver.is_active(&token).await, "{way}");
        world.admin.outbox_runs().await;
        let devices = world.homeserver.devices("alice");
        assert_eq!(devices.is_empty(), way != "locked", "{way}: {devices:?}");
        if way == "locked" {
            world.admin.unlock("alice").await;
            assert!(world.homeserver.is_active(&token).await, "it works again once unlocked");
        }
    }
}

#[actix_web::test]
async fn a_sign_in_on_its_device_takes_its_place() {
    let world = World::with_alice().await;
    let mut browser = signed_in(&world, "alice").await;
    let token = token(&mut browser, &[("device", "on")]).await;
    let device = world.homeserver.devices("alice").remove(0);
    world.matrix_client().log_in("alice", Some(&device), false).await;
    assert!(!world.homeserver.is_active(&token).await);
    assert_eq!(world.homeserver.devices("alice"), [device]);
}

#[actix_web::test]
async fn its_use_is_noted() {
    let world = World::with_alice().await;
    let mut browser = signed_in(&world, "alice").await;
    let token = token(&mut browser, &[("matrix", "on")]).await;
    assert!(browser.open("/account/tokens").await.text().contains("Not used yet"));
    world.homeserver.introspect(&token).await;
    world.admin.uses_are_written_down().await;
    assert!(browser.open("/account/tokens").await.text().contains("Last used"));
}

#[actix_web::test]
async fn it_tells_no_claims_and_opens_no_page() {
    let world = World::with_alice().await;
    let mut browser = signed_in(&world, "alice").await;
    let token = token(&mut browser, &[("matrix", "on")]).await;
    let answer = world.http.send(Ask::get("/oauth2/userinfo").bearer(&token)).await;
    assert_eq!(answer.status, 401);
}

#[actix_web::test]
async fn nobody_sees_or_ends_anothers() {
    let world = World::with_alice().await;
    world.admin.new_user("bob").await;
    let mut alice = signed_in(&world, "alice").await;
    let token = token(&mut alice, &[("matrix", "on")]).await;
    let list = alice.open("/account/tokens").await.text();
    let (_, rest) = list.split_once("/account/sessions/personal-").unwrap();
    let id = format!("personal-{}", rest.split('"').next().unwrap());
    let mut bob = signed_in(&world, "bob").await;
    assert!(!bob.open("/account/tokens").await.text().contains("my bot"));
    let page = bob.open(&format!("/account/sessions/{id}")).await;
    assert_eq!(page.at, "/account/sessions");
    let csrf = bob.open("/account/").await.field("csrf");
    let form = [("csrf", &*csrf), (&*id, "on")];
    bob.send("/account/sessions/end", Ask::post("/account/sessions/end").form(&form)).await;
    assert!(world.homeserver.is_active(&token).await);
}
