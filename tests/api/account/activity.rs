//! `/account/activity`

use crate::actors::{DEVICE, PASSWORD, World, matrix_scope, password_login};

#[actix_web::test]
async fn sign_ins_of_every_kind_are_told_with_when_and_where() {
    let world = World::with_alice().await;
    world.signed_in(&matrix_scope(DEVICE)).await;
    world.matrix_client().log_in("alice", None, false).await;
    let mut browser = world.browser();
    browser.headers = vec![
        ("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0"),
        ("X-Forwarded-For", "192.0.2.7"),
    ];
    browser.sign_in("alice").await;
    let text = browser.open("/account/activity").await.text();
    assert_eq!(text.matches("Signed in with a browser").count(), 2);
    assert!(text.contains("Signed in to <strong class=\"name\"><bdi>Elementary"), "{text}");
    assert!(text.contains("Signed in to an app"));
    assert!(text.contains("192.0.2.7") && text.contains("Firefox on Linux"));
}

#[actix_web::test]
async fn wrong_passwords_are_counted_by_the_hour() {
    let world = World::with_alice().await;
    let client = world.matrix_client();
    let wrong = || client.log_in_answer("alice", "wrong");
    for _ in 0..5 {
        assert_eq!(wrong().await.status, 403);
    }
    world.admin.uses_are_written_down().await;
    assert_eq!(wrong().await.status, 403);
    world.admin.uses_are_written_down().await;
    let mut browser = world.browser();
    let login = browser.open("/login").await;
    browser.submit(&login, &[("username", "alice"), ("password", "wrong")]).await;
    world.admin.uses_are_written_down().await;
    browser.sign_in("alice").await;
    let text = browser.open("/account/activity").await.text();
    assert!(text.contains("A wrong password was entered 7 times within an hour"), "{text}");

    world.pass(3600);
    assert_eq!(wrong().await.status, 403);
    world.admin.uses_are_written_down().await;
    let text = browser.open("/account/activity").await.text();
    assert!(text.contains("A wrong password was entered<"), "{text}");
    assert_eq!(text.matches("A wrong password was entered").count(), 2);
}

#[actix_web::test]
async fn a_wrong_password_is_written_after_the_answer() {
    let world = World::with_alice().await;
    let tx = world.admin.holds_writers_up().await;
    let body = password_login("alice", "wrong");
    assert_eq!(world.matrix_client().login(&body).await.status, 403, "it waits for no writer");
    drop(tx);
}

#[actix_web::test]
async fn what_administrators_do_is_told() {
    let world = World::with_alice().await;
    world.admin.lock("alice").await;
    world.admin.unlock("alice").await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let text = browser.open("/account/activity").await.text();
    assert!(text.contains("An administrator locked the account"));
    assert!(text.contains("An administrator unlocked the account"));
}

#[actix_web::test]
async fn older_events_are_on_later_pages_and_go_after_half_a_year() {
    let world = World::with_alice().await;
    let mut browser = world.browser();
    for _ in 0..60 {
        world.pass(1);
        world.browser().sign_in("alice").await;
    }
    browser.sign_in("alice").await;
    let count = |text: &str| text.matches("Signed in with a browser").count();
    let first = browser.open("/account/activity").await.text();
    assert_eq!(count(&first), 50);
    let older = first.split("href=\"/account/activity?before=").nth(1).unwrap();
    let older = format!("/account/activity?before={}", older.split('"').next().unwrap());
    assert_eq!(count(&browser.open(&older).await.text()), 11);

    world.admin.new_user("mallory").await;
    let mut mallory = world.browser();
    mallory.sign_in("mallory").await;
    let theirs = mallory.open(&older).await.text();
    assert_eq!(count(&theirs), 1, "another's event leads to no page of theirs");

    world.pass(180 * 24 * 3600);
    world.admin.outlived_records_are_removed().await;
    let text = browser.open("/account/activity").await.text();
    assert!(text.contains("Nothing yet"), "{text}");
}

#[actix_web::test]
async fn an_app_whose_device_could_not_be_made_did_not_sign_in() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let code = client.code(&mut world.browser(), "alice", &matrix_scope(DEVICE)).await;
    world.homeserver.goes_down();
    assert_eq!(client.exchange(&code).await.status, 500);
    world.homeserver.comes_back();
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    assert!(!browser.open("/account/activity").await.text().contains("Elementary"));
    client.exchange(&code).await.ok();
    assert!(browser.open("/account/activity").await.text().contains("Elementary"));
}

#[actix_web::test]
async fn a_changed_password_is_told() {
    let world = World::with_alice().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let page = browser.open("/account/password/change").await;
    let new = "nine turtles beneath a lighthouse";
    let fields = [("current_password", PASSWORD), ("new_password", new)];
    browser.submit(&page, &fields).await;
    let text = browser.open("/account/activity").await.text();
    assert!(text.contains("The password was changed"));
}

#[actix_web::test]
async fn signing_out_is_told_whoever_does_it() {
    let world = World::with_alice().await;
    let (client, tokens) = world.signed_in(&matrix_scope(DEVICE)).await;
    client.revoke(&tokens.access).await;
    let old = world.matrix_client();
    let login = old.log_in("alice", None, false).await;
    old.logout(login["access_token"].as_str().unwrap()).await.ok();
    world.pass(1);
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    browser.sign_out().await;
    browser.sign_in("alice").await;
    let text = browser.open("/account/activity").await.text();
    assert!(text.contains("Elementary</bdi></strong> was signed out"), "{text}");
    assert_eq!(text.matches("A session was signed out").count(), 2);
}

#[actix_web::test]
async fn what_ends_a_session_without_its_owner_is_told() {
    let limits = "[experimental.session_limit]\nsoft_limit = 2\nhard_limit = 2\n\
                  dangerous_hard_limit_eviction = true\n\
                  [experimental.inactive_session_expiration]\nttl = 86400\n\
                  expire_user_sessions = false\n";
    let world = World::with(limits).await;
    world.admin.new_user("alice").await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let client = world.matrix_client();
    client.log_in("alice", Some("ONE"), false).await;
    world.pass(60);
    client.log_in("alice", Some("TWO"), false).await;
    world.pass(60);
    client.log_in("alice", Some("THREE"), false).await;
    let text = browser.open("/account/activity").await.text();
    assert!(text.contains("to make room for a newer"), "{text}");

    world.pass(2 * 86400);
    world.admin.idle_sessions_end().await;
    let text = browser.open("/account/activity").await.text();
    assert!(text.contains("because it had not been used for long"), "{text}");

    let (app, first) = world.signed_in(&matrix_scope(DEVICE)).await;
    let second = app.refresh(&first.refresh).await.ok();
    assert!(world.homeserver.is_active(second["access_token"].as_str().unwrap()).await);
    world.admin.uses_are_written_down().await;
    world.pass(30);
    assert_eq!(app.refresh(&first.refresh).await, (400, "invalid_grant"));
    let text = browser.open("/account/activity").await.text();
    assert!(text.contains("because a key of it was used twice"), "{text}");

    let last = client.log_in("alice", Some("FOUR"), false).await;
    client.logout_all(last["access_token"].as_str().unwrap(), None).await.ok();
    browser.sign_in("alice").await;
    let text = browser.open("/account/activity").await.text();
    assert!(text.contains("sessions were signed out"), "{text}");
}
