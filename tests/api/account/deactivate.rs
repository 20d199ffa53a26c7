//! `/account/deactivate`

use crate::actors::{Browser, DEVICE, PASSWORD, Page, World, matrix_scope, password_login};

async fn signed_in(world: &World) -> Browser {
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    browser
}

async fn deactivate(browser: &mut Browser, fields: &[(&str, &str)]) -> Page {
    let page = browser.open("/account/deactivate").await;
    browser.submit_to(&page, "/account/deactivate", fields).await
}

#[actix_web::test]
async fn the_account_is_gone_everywhere_at_once() {
    let world = World::new().await;
    world.admin.new_user_with_email("alice", "alice@example.com").await;
    let (_, tokens) = world.signed_in(&matrix_scope(DEVICE)).await;
    let login = world.matrix_client().log_in("alice", Some("PHONE"), true).await;
    let mut elsewhere = signed_in(&world).await;
    let mut browser = signed_in(&world).await;
    let done = deactivate(&mut browser, &[("username", "alice"), ("password", PASSWORD)]).await;
    assert_eq!(done.status(), 200);
    assert!(done.text().contains("Your account is gone"));
    assert_eq!(browser.session(), None);
    assert!(elsewhere.open("/account/").await.is_login());
    for token in [tokens.access.as_str(), login["access_token"].as_str().unwrap()] {
        assert!(!world.homeserver.is_active(token).await);
    }
    let again = world.matrix_client().login(&password_login("alice", PASSWORD)).await;
    assert_eq!(again, (403, "M_FORBIDDEN"));
    let there = world.homeserver.user("alice");
    assert!(there.deactivated && !there.erased);
    assert_eq!(world.admin.email_id_if_any("alice@example.com").await, None);
    assert!(!world.admin.can_register("alice").await, "the name stays taken");
}

#[actix_web::test]
async fn what_was_said_is_erased_if_it_is_wished_and_the_homeserver_may_be_down() {
    let world = World::with_alice().await;
    let mut browser = signed_in(&world).await;
    world.homeserver.goes_down();
    let fields = [("username", "@alice:example.com"), ("password", PASSWORD), ("erase", "on")];
    assert_eq!(deactivate(&mut browser, &fields).await.status(), 200);
    world.homeserver.comes_back();
    world.pass(3600);
    world.admin.outbox_runs().await;
    assert!(world.homeserver.user("alice").erased);
}

#[actix_web::test]
async fn what_will_not_do_changes_nothing() {
    let world = World::with_alice().await;
    let mut browser = signed_in(&world).await;
    for (username, password, status) in [
        ("", PASSWORD, 400),
        ("alic", PASSWORD, 400),
        ("@alice:elsewhere.example", PASSWORD, 400),
        ("alice", "", 403),
        ("alice", "wrong", 403),
    ] {
        let fields = [("username", username), ("password", password), ("erase", "on")];
        let page = deactivate(&mut browser, &fields).await;
        assert_eq!(page.status(), status, "{username} {password}");
        assert!(page.text().contains("name=\"erase\" type=\"checkbox\" value=\"on\" checked"));
        assert!(!page.text().contains(PASSWORD));
    }
    assert_eq!(browser.open("/account/").await.at, "/account/");
    assert!(!world.homeserver.user("alice").deactivated);
}

#[actix_web::test]
async fn guesses_are_limited_as_at_the_sign_in() {
    let world = World::with("rate_limiting.login.per_ip = { burst = 2, per_second = 0.001 }").await;
    world.admin.new_user("alice").await;
    let mut browser = signed_in(&world).await;
    let wrong = [("username", "alice"), ("password", "wrong")];
    assert_eq!(deactivate(&mut browser, &wrong).await.status(), 403);
    let right = [("username", "alice"), ("password", PASSWORD)];
    assert_eq!(deactivate(&mut browser, &right).await.status(), 429);
    assert!(!world.homeserver.user("alice").deactivated);
}

#[actix_web::test]
async fn where_it_is_switched_off_nobody_leaves() {
    let world = World::with("account.account_deactivation_allowed = false").await;
    world.admin.new_user("alice").await;
    let mut browser = signed_in(&world).await;
    assert!(!browser.open("/account/security").await.text().contains("/account/deactivate"));
    assert_eq!(browser.open("/account/deactivate").await.status(), 400);
    let csrf = browser.open("/account/").await.field("csrf");
    let form = [("csrf", csrf.as_str()), ("username", "alice"), ("password", PASSWORD)];
    let answer = browser.send("", crate::actors::Ask::post("/account/deactivate").form(&form));
    assert_eq!(answer.await.status(), 400);
    assert!(!world.homeserver.user("alice").deactivated);
}
