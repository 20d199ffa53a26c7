//! `/register/steps/…`: whose steps these are, and the last of them.

use postern::homeserver::fake::Mood;

use super::{begin, choose_display_name, register, world, world_with};
use crate::actors::Ask;

#[actix_web::test]
async fn a_step_opened_in_another_browser_is_refused_kindly() {
    let world = world().await;
    let mut browser = world.browser();
    let page = begin(&mut browser, "alice", &[]).await;
    for step in ["display-name", "finish", "verify-email", "email", "token", "username"] {
        let at = page.at.replace("display-name", step);
        let elsewhere = world.browser().open(&at).await;
        assert_eq!(elsewhere.status(), 404, "{step}");
        assert!(elsewhere.text().contains("begun in another browser"), "{elsewhere:?}");
    }
    assert_eq!(choose_display_name(&mut browser, &page, "").await.at, "/account/");
}

#[actix_web::test]
async fn a_form_of_another_browser_takes_no_step() {
    let world = world().await;
    let other = world.browser().open("/register").await.field("csrf");
    let mut browser = world.browser();
    let page = begin(&mut browser, "alice", &[]).await;
    let form = [("display_name", "Mallory"), ("csrf", &other)];
    let refused = browser.send("", Ask::post(&page.at).form(&form)).await;
    assert_eq!(refused.status(), 400);
    choose_display_name(&mut browser, &page, "Alice").await;
    assert_eq!(world.homeserver.user("alice").display_name.as_deref(), Some("Alice"));
}

#[actix_web::test]
async fn after_an_hour_it_is_over() {
    let world = world().await;
    let mut browser = world.browser();
    let page = begin(&mut browser, "alice", &[]).await;
    world.pass(3600);
    assert_eq!(browser.open(&page.at).await.status(), 404);
    world.admin.outlived_records_are_removed().await;
    assert_eq!(browser.open(&page.at).await.status(), 404);
}

#[actix_web::test]
async fn no_step_can_be_left_out() {
    let world = world().await;
    let mut browser = world.browser();
    let page = begin(&mut browser, "alice", &[]).await;
    let finish = page.at.replace("display-name", "finish");
    assert_eq!(browser.open(&finish).await.at, page.at);
    assert!(world.homeserver.fake.user("alice").is_none());
}

#[actix_web::test]
async fn who_goes_back_reloads_or_presses_twice_ends_where_they_were_to_go() {
    let world = world().await;
    let mut browser = world.browser();
    let page = begin(&mut browser, "alice", &[]).await;
    assert_eq!(browser.open(&page.at).await.at, page.at, "a reload changes nothing");
    let mut twin = browser.clone();
    assert_eq!(choose_display_name(&mut browser, &page, "").await.at, "/account/");
    // The second press left before the answer to the first came.
    assert_eq!(choose_display_name(&mut twin, &page, "").await.at, "/account/");
    assert_eq!(twin.session().is_some(), browser.session().is_some());
    for step in ["display-name", "finish", "token", "verify-email"] {
        let at = page.at.replace("display-name", step);
        assert_eq!(browser.open(&at).await.at, "/account/", "{step}");
    }
}

#[actix_web::test]
async fn eight_presses_at_once_make_one_account() {
    let world = world().await;
    let mut browser = world.browser();
    let page = begin(&mut browser, "alice", &[]).await;
    let presses = (0..8).map(|_| {
        let (mut browser, page) = (browser.clone(), page.clone());
        async move {
            let end = choose_display_name(&mut browser, &page, "Alice").await;
            (end.at.clone(), format!("{end:?}"))
        }
    });
    let ends = futures_util::future::join_all(presses).await;
    assert!(ends.iter().all(|(at, _)| at == "/account/"), "{ends:?}");
    let store = &world.admin.inside().store;
    assert_eq!(postern::store::users::page(store, None, 10).await.unwrap().len(), 1);
}

#[actix_web::test]
async fn who_signed_out_is_not_signed_in_again_by_the_last_step() {
    let world = world().await;
    let mut browser = world.browser();
    let page = begin(&mut browser, "alice", &[]).await;
    choose_display_name(&mut browser, &page, "").await;
    let account = browser.open("/").await;
    browser.submit(&account, &[]).await;
    assert_eq!(browser.session(), None);
    let again = browser.open(&page.at.replace("display-name", "finish")).await;
    assert!(again.is_login() && browser.session().is_none(), "{again:?}");
}

#[actix_web::test]
async fn two_tabs_with_two_accounts_do_not_meet() {
    let world = world().await;
    let mut browser = world.browser();
    let one = begin(&mut browser, "alice", &[]).await;
    let two = begin(&mut browser, "bob", &[]).await;
    assert_eq!(choose_display_name(&mut browser, &one, "").await.at, "/account/");
    assert_eq!(choose_display_name(&mut browser, &two, "").await.status(), 400, "another session");
    let two = browser.open(&two.at).await;
    let page = choose_display_name(&mut browser, &two, "").await;
    assert!(page.text().contains("@bob:example.com"), "{page:?}");
}

#[actix_web::test]
async fn the_session_is_a_new_one_and_the_one_before_ends() {
    let world = world().await;
    world.admin.new_user("mallory").await;
    let mut browser = world.browser();
    let page = begin(&mut browser, "alice", &[]).await;
    browser.sign_in("mallory").await;
    let before = browser.clone();
    let page = browser.open(&page.at).await;
    let page = choose_display_name(&mut browser, &page, "").await;
    assert!(page.text().contains("@alice:example.com"), "{page:?}");
    assert_ne!(browser.session(), before.session());
    assert!(before.clone().open("/account/").await.is_login());
}

#[actix_web::test]
async fn no_account_is_made_while_the_homeserver_is_silent_and_nothing_is_lost() {
    let world = world().await;
    let mut browser = world.browser();
    let page = begin(&mut browser, "alice", &[]).await;
    world.homeserver.goes_down();
    let page = choose_display_name(&mut browser, &page, "Alice").await;
    assert_eq!(page.status(), 503);
    assert!(page.text().contains("not made yet") && browser.session().is_none(), "{page:?}");
    world.homeserver.comes_back();
    assert_eq!(browser.open(&page.at).await.at, "/account/");
    assert_eq!(world.homeserver.user("alice").display_name.as_deref(), Some("Alice"));
}

#[actix_web::test]
async fn an_account_that_the_homeserver_does_not_have_yet_goes_on_once_it_has() {
    let world = world().await;
    let mut browser = world.browser();
    let page = begin(&mut browser, "alice", &[]).await;
    world.homeserver.fake.set_mood(Mood::Refusing);
    let page = choose_display_name(&mut browser, &page, "Alice").await;
    assert_eq!(page.status(), 503);
    assert!(page.text().contains("Your account is made"), "{page:?}");
    world.homeserver.comes_back();
    assert_eq!(browser.open(&page.at).await.at, "/account/");
    assert_eq!(world.homeserver.user("alice").display_name.as_deref(), Some("Alice"));
    assert_eq!(world.admin.promises().await, 0);
}

#[actix_web::test]
async fn a_display_name_is_as_long_as_the_homeserver_takes_it() {
    let world = world().await;
    let mut browser = world.browser();
    let page = begin(&mut browser, "alice", &[]).await;
    let long = "é".repeat(257);
    let page = choose_display_name(&mut browser, &page, &long).await;
    assert!(page.status() == 400 && page.text().contains("too long"), "{page:?}");
    assert_eq!(choose_display_name(&mut browser, &page, &long[2..]).await.at, "/account/");
}

#[actix_web::test]
async fn the_password_is_kept_as_a_hash_alone() {
    let world = world_with("").await;
    let mut browser = world.browser();
    let page = begin(&mut browser, "alice", &[]).await;
    let id = page.at.split('/').nth(3).unwrap().parse().unwrap();
    let store = &world.admin.inside().store;
    let kept = postern::store::user_registrations::get(store, id).await.unwrap().unwrap();
    let text = serde_json::to_string(&kept).unwrap();
    assert!(!text.contains(super::PASSWORD) && text.contains("$argon2id$"), "{text}");
    choose_display_name(&mut browser, &page, "").await;
    let kept = postern::store::user_registrations::get(store, id).await.unwrap().unwrap();
    assert_eq!(kept.password_hash, "", "the account has it now");
}

#[actix_web::test]
async fn a_second_account_in_the_same_browser_is_possible_after_signing_out() {
    let world = world().await;
    let mut browser = world.browser();
    register(&mut browser, "alice").await;
    let home = browser.open("/").await;
    browser.submit(&home, &[]).await;
    assert_eq!(register(&mut browser, "bob").await.at, "/account/");
}
