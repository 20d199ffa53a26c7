//! `/account/password/change`

use crate::actors::{Browser, PASSWORD, Page, World};

const NEW: &str = "nine turtles beneath a lighthouse";

async fn change(browser: &mut Browser, old: &str, new: &str, others: bool) -> Page {
    let page = browser.open("/account/password/change").await;
    let mut fields = vec![("current_password", old), ("new_password", new)];
    if others {
        fields.push(("sign_out_others", "on"));
    }
    browser.submit(&page, &fields).await
}

async fn password_works(world: &World, password: &str) -> bool {
    let mut browser = world.browser();
    let login = browser.open("/login").await;
    browser.submit(&login, &[("username", "alice"), ("password", password)]).await;
    browser.session().is_some()
}

#[actix_web::test]
async fn who_knows_the_old_password_sets_a_new_one_and_nobody_is_signed_out() {
    let world = World::with_alice().await;
    let (_, tokens) = world.signed_in("openid").await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let page = change(&mut browser, PASSWORD, NEW, false).await;
    assert_eq!((page.at.as_str(), page.status()), ("/account/security?done=password", 200));
    assert!(password_works(&world, NEW).await);
    assert!(!password_works(&world, PASSWORD).await);
    assert!(world.homeserver.is_active(&tokens.access).await);
}

#[actix_web::test]
async fn its_owner_is_told_by_mail_and_links_for_a_new_one_end() {
    let (world, server) = crate::recover::world().await;
    crate::recover::ask(&mut world.browser(), "alice@example.org").await;
    world.admin.mails_go_out().await;
    let link = server.last().link();
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    change(&mut browser, PASSWORD, NEW, false).await;
    world.admin.mails_go_out().await;
    let mail = server.last();
    assert!(mail.header("Subject").contains("was changed"), "{}", mail.raw);
    assert_eq!((mail.to.as_str(), server.received().len()), ("alice@example.org", 2));
    assert_eq!(world.browser().open(&link).await.status(), 404);
}

#[actix_web::test]
async fn all_others_may_be_signed_out_with_it() {
    let world = World::with_alice().await;
    let (_, tokens) = world.signed_in("openid").await;
    let login = world.matrix_client().log_in("alice", Some("PHONE"), false).await;
    let mut elsewhere = world.browser();
    elsewhere.sign_in("alice").await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let page = change(&mut browser, PASSWORD, NEW, true).await;
    assert_eq!(
        page.at, "/account/security?done=password-everywhere",
        "this browser stays signed in"
    );
    assert!(elsewhere.open("/account/").await.is_login());
    assert!(!world.homeserver.is_active(&tokens.access).await);
    assert!(!world.homeserver.is_active(login["access_token"].as_str().unwrap()).await);
    assert_eq!(world.homeserver.devices("alice"), [""; 0]);
}

#[actix_web::test]
async fn what_will_not_do_is_refused() {
    let world = World::with_alice().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    for (old, new, status) in [
        ("wrong", NEW, 403),
        (PASSWORD, "", 400),
        (PASSWORD, PASSWORD, 400),
        (PASSWORD, "password", 400),
        (PASSWORD, &"very long ".repeat(1000), 400),
    ] {
        let page = change(&mut browser, old, new, false).await;
        assert_eq!(page.status(), status, "{new:.20}");
        assert!(!page.text().contains(PASSWORD));
    }
    assert!(password_works(&world, PASSWORD).await);
}

#[actix_web::test]
async fn a_form_without_its_csrf_token_changes_nothing() {
    let world = World::with_alice().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let page = browser.open("/account/password/change").await;
    let other = world.browser().open("/login").await.field("csrf");
    for csrf in ["", "wrong", &other] {
        let fields = [("current_password", PASSWORD), ("new_password", NEW), ("csrf", csrf)];
        assert_eq!(browser.submit(&page, &fields).await.status(), 400);
    }
    assert!(password_works(&world, PASSWORD).await);
}

#[actix_web::test]
async fn guesses_are_limited_as_at_the_sign_in() {
    let world = World::with("rate_limiting.login.per_ip = { burst = 2, per_second = 0.001 }").await;
    world.admin.new_user("alice").await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    assert_eq!(change(&mut browser, "wrong", NEW, false).await.status(), 403);
    assert_eq!(change(&mut browser, PASSWORD, NEW, false).await.status(), 429);
}

#[actix_web::test]
async fn where_it_is_switched_off_nothing_changes() {
    let world = World::with("account.password_change_allowed = false").await;
    world.admin.new_user("alice").await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let account = browser.open("/account/security").await;
    assert!(!account.text().contains("/account/password/change"));
    assert_eq!(change(&mut browser, PASSWORD, NEW, false).await.status(), 400);
    assert!(password_works(&world, PASSWORD).await);
}

#[actix_web::test]
async fn one_that_was_changed_while_the_old_one_is_checked_stays_as_it_is() {
    let world = World::with_alice().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    world.pass(1);
    let tx = world.admin.holds_writers_up().await;
    let meanwhile = async {
        actix_web::rt::time::sleep(std::time::Duration::from_millis(500)).await;
        world.admin.change_password_in(tx, "alice").await;
    };
    let (page, ()) = futures_util::join!(change(&mut browser, PASSWORD, NEW, true), meanwhile);
    assert_eq!(page.status(), 403);
    assert!(!password_works(&world, NEW).await);
}

#[actix_web::test]
async fn why_a_new_password_cannot_be_used_is_told() {
    let world = World::with_alice().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let long = "lighthouse and turtle ".repeat(300);
    for (new, why) in [
        ("", "Choose a password."),
        ("password1", "This is one of the passwords that are tried first."),
        ("aaaaaaaa", "Repeating does little against guessing."),
        (&long, "This password is too long."),
    ] {
        let page = change(&mut browser, PASSWORD, new, false).await;
        assert_eq!(page.status(), 400, "{why}");
        assert!(page.text().contains(why), "{why}: {}", page.text());
    }
    assert!(password_works(&world, PASSWORD).await);
}
