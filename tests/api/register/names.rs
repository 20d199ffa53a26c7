//! Usernames: which can be had, and who gets them.

use super::{begin, can_sign_in, choose_display_name, fill_in, register, world};
use crate::actors::{Browser, World};

async fn word(world: &World, name: &str) -> String {
    let answer = world.http.get(&format!("/register/check-username?name={name}")).await.ok();
    match answer["available"].as_bool() {
        Some(true) => "free".to_owned(),
        _ => answer["reason"].as_str().unwrap().to_owned(),
    }
}

#[actix_web::test]
async fn a_name_is_checked_while_it_is_typed() {
    let world = world().await;
    world.admin.new_user("alice").await;
    world.homeserver.fake.add_user("bob");
    world.homeserver.fake.make_exclusive("bridge");
    for (name, reason) in [
        ("carol", "free"),
        ("alice", "taken"),
        ("bob", "taken"),
        ("bridge", "not_allowed"),
        ("", "missing"),
        ("12345", "all_digits"),
        ("_x", "underscore"),
        ("a%20b", "character"),
        ("Alice", "character"),
    ] {
        assert_eq!(word(&world, name).await, reason, "{name}");
    }
    assert_eq!(word(&world, &"a".repeat(255)).await, "too_long");
    world.homeserver.goes_down();
    assert_eq!(world.http.get("/register/check-username?name=carol").await.status, 503);
}

#[actix_web::test]
async fn a_name_that_somebody_has_in_other_letters_is_taken() {
    let world = world().await;
    world.admin.import_user("Alice").await;
    assert_eq!(word(&world, "alice").await, "taken");
    let page = begin(&mut world.browser(), "alice", &[]).await;
    assert!(page.status() == 400 && page.text().contains("This username is taken"), "{page:?}");
}

#[actix_web::test]
async fn capital_letters_become_small_ones() {
    let world = world().await;
    register(&mut world.browser(), " AliCe ").await;
    assert!(can_sign_in(&world, "alice").await);
    assert!(world.homeserver.fake.user("alice").is_some());
}

#[actix_web::test]
async fn a_name_is_not_given_out_while_the_homeserver_is_silent() {
    let world = world().await;
    world.homeserver.goes_down();
    let mut browser = world.browser();
    let page = begin(&mut browser, "alice", &[]).await;
    assert_eq!(page.status(), 400);
    assert!(page.text().contains("does not answer just now"), "{page:?}");
    assert_eq!(page.field("username"), "alice");
    world.homeserver.comes_back();
    let page = fill_in(&mut browser, &page, "alice", &[]).await;
    assert!(page.at.ends_with("/display-name"), "{page:?}");
}

#[actix_web::test]
async fn of_two_who_want_a_name_the_first_has_it_and_the_other_chooses_again() {
    let world = world().await;
    let (mut first, mut second) = (world.browser(), world.browser());
    let pages = (begin(&mut first, "alice", &[]).await, begin(&mut second, "alice", &[]).await);
    assert_eq!(choose_display_name(&mut first, &pages.0, "First").await.at, "/account/");
    let page = choose_display_name(&mut second, &pages.1, "Second").await;
    assert!(page.at.ends_with("/username"), "{page:?}");
    assert!(page.text().contains("took this username"), "{page:?}");
    let page = second.submit(&page, &[("username", "alice")]).await;
    assert!(page.status() == 400 && page.text().contains("is taken"), "{page:?}");
    let page = second.submit(&page, &[("username", "Alicia")]).await;
    assert_eq!(page.at, "/account/", "nothing else is asked again");
    assert_eq!(world.homeserver.user("alicia").display_name.as_deref(), Some("Second"));
    assert_eq!(world.homeserver.user("alice").display_name.as_deref(), Some("First"));
    assert!(can_sign_in(&world, "alicia").await);
}

#[actix_web::test]
async fn of_eight_who_finish_with_a_name_at_once_one_has_it() {
    let world = world().await;
    let mut browsers: Vec<(Browser, String)> = Vec::new();
    for _ in 0..8 {
        let mut browser = world.browser();
        let page = begin(&mut browser, "alice", &[]).await;
        browsers.push((browser, page.at.clone()));
    }
    let all = browsers.into_iter().map(|(mut browser, at)| async move {
        let page = browser.open(&at).await;
        choose_display_name(&mut browser, &page, "Alice").await.at
    });
    let ends = futures_util::future::join_all(all).await;
    let made = ends.iter().filter(|at| at.as_str() == "/account/").count();
    let again = ends.iter().filter(|at| at.ends_with("/username")).count();
    assert_eq!((made, again), (1, 7), "{ends:?}");
}

#[actix_web::test]
async fn a_name_that_the_homeserver_gave_away_in_the_meantime_is_chosen_again() {
    let world = world().await;
    let mut browser = world.browser();
    let page = begin(&mut browser, "alice", &[]).await;
    world.homeserver.fake.add_user("alice");
    let page = choose_display_name(&mut browser, &page, "").await;
    assert!(page.at.ends_with("/username"), "nobody takes over somebody else: {page:?}");
}
