//! What holds for every form of the account: its token, and how fresh the sign-in must be.

use crate::actors::{Ask, World};

const ID: &str = "01HZY8Q0000000000000000000";

/// Every form, with what it would do something by.
fn forms() -> Vec<(String, Vec<(&'static str, String)>)> {
    let field = |name, value: &str| (name, value.to_owned());
    vec![
        ("/account/name".to_owned(), vec![field("name", "Mallory")]),
        ("/account/apps".to_owned(), vec![field("client", ID)]),
        ("/account/emails".to_owned(), vec![field("email", "mallory@example.org")]),
        (format!("/account/emails/{ID}/primary"), vec![]),
        (format!("/account/emails/{ID}/remove"), vec![]),
        ("/account/sessions".to_owned(), vec![]),
        ("/account/sessions/end".to_owned(), vec![]),
        ("/account/sessions/others".to_owned(), vec![]),
        ("/account/export".to_owned(), vec![]),
        ("/account/cross-signing-reset".to_owned(), vec![]),
        (
            "/account/deactivate".to_owned(),
            vec![field("username", "alice"), field("password", crate::actors::PASSWORD)],
        ),
    ]
}

#[actix_web::test]
async fn none_counts_without_its_token() {
    let world = World::with_alice().await;
    let mut alice = world.browser();
    alice.sign_in("alice").await;
    let other = world.browser().open("/login").await.field("csrf");
    for (path, fields) in forms() {
        for csrf in ["", "wrong", &other] {
            let mut form = fields.clone();
            form.push(("csrf", csrf.to_owned()));
            let answer = alice.send("", Ask::post(&path).form(&form)).await;
            assert_eq!(answer.status(), 400, "{path} with {csrf:?}");
        }
    }
    let there = world.homeserver.user("alice");
    assert!(!there.deactivated && !there.may_reset_keys && there.display_name.is_none());
    assert_eq!(alice.open("/account/").await.at, "/account/");
}

#[actix_web::test]
async fn who_is_not_signed_in_is_led_to_the_sign_in_by_each() {
    let world = World::with_alice().await;
    let mut stranger = world.browser();
    let csrf = stranger.open("/login").await.field("csrf");
    for (path, mut form) in forms() {
        form.push(("csrf", csrf.clone()));
        let answer = stranger.send("", Ask::post(&path).form(&form)).await;
        assert!(answer.location().starts_with("/login?for=account"), "{path}: {answer:?}");
    }
}

#[actix_web::test]
async fn what_could_take_the_account_away_needs_a_fresh_sign_in() {
    let world = World::with_alice().await;
    for path in [
        "/account/emails",
        &format!("/account/emails/{ID}/remove"),
        "/account/export",
        "/account/cross-signing-reset",
    ] {
        let mut browser = world.browser();
        browser.sign_in("alice").await;
        world.pass(15 * 60);
        assert!(!browser.open(path).await.is_login(), "{path} within a quarter of an hour");
        world.pass(1);
        let csrf = browser.open("/account/").await.field("csrf");
        let posted =
            browser.send("", Ask::post(path).form(&[("csrf", csrf.as_str()), ("email", "")])).await;
        let led = posted.location().starts_with("/login?for=account-") || posted.status() == 405;
        assert!(led, "{path}: {posted:?}");
        let login = browser.open(path).await;
        assert!(login.is_login(), "{path}");
        assert_eq!(login.field("username"), "alice", "who it is, is known");
        let page = browser.fill_in_login(&login, "alice").await;
        let place = path.replace(&format!("/{ID}/remove"), "");
        assert_eq!((page.at.as_str(), page.status()), (place.as_str(), 200));
    }
    assert!(!world.homeserver.user("alice").may_reset_keys);
}

#[actix_web::test]
async fn other_pages_do_not() {
    let world = World::with_alice().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    world.pass(24 * 3600);
    for path in [
        "/account/",
        "/account/security",
        "/account/sessions",
        "/account/activity",
        "/account/apps",
        "/account/password/change",
        "/account/deactivate",
    ] {
        assert_eq!(browser.open(path).await.at, path, "{path}");
    }
}

#[actix_web::test]
async fn without_a_password_a_fresh_sign_in_stands_for_it() {
    let world = World::with_alice().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    world.admin.take_password_away("alice").await;
    let page = browser.open("/account/deactivate").await;
    assert!(!page.text().contains("type=\"password\""));
    let first = browser.open("/account/password/change").await;
    assert!(!first.text().contains("current_password"));
    world.pass(15 * 60 + 1);
    for path in ["/account/deactivate", "/account/password/change"] {
        assert!(browser.open(path).await.at.starts_with("/login?for=account-"), "{path}");
    }
    let stale = browser.submit(&first, &[("new_password", "nine turtles beneath a lighthouse")]);
    assert!(stale.await.at.starts_with("/login?for=account-"));
    let stale = browser.submit_to(&page, "/account/deactivate", &[("username", "alice")]).await;
    assert!(stale.at.starts_with("/login?for=account-"));
    assert!(!world.homeserver.user("alice").deactivated);
}

#[actix_web::test]
async fn who_has_no_password_sets_one_or_leaves_without() {
    let world = World::with_alice().await;
    world.admin.new_user("bob").await;
    for name in ["alice", "bob"] {
        let mut browser = world.browser();
        browser.sign_in(name).await;
        world.admin.take_password_away(name).await;
        if name == "alice" {
            let page = browser.open("/account/password/change").await;
            let new = [("new_password", "nine turtles beneath a lighthouse")];
            let done = browser.submit(&page, &new).await;
            assert_eq!(done.at, "/account/security?done=password-set");
            let again = browser.submit(&page, &new).await;
            assert_eq!(again.status(), 403, "now there is one to be shown");
            let mut elsewhere = world.browser();
            let login = elsewhere.open("/login").await;
            elsewhere.submit(&login, &[("username", name), ("password", new[0].1)]).await;
            assert!(elsewhere.session().is_some());
        } else {
            let page = browser.open("/account/deactivate").await;
            let done = browser.submit_to(&page, "/account/deactivate", &[("username", name)]).await;
            assert_eq!(done.status(), 200);
            assert!(world.homeserver.user(name).deactivated);
        }
    }
}
