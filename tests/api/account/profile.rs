//! `/account/`

use postern::homeserver::fake::Mood;

use crate::actors::{Browser, Page, World};

async fn signed_in(world: &World) -> Browser {
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    browser
}

async fn rename(browser: &mut Browser, name: &str) -> Page {
    let page = browser.open("/account/").await;
    browser.submit_to(&page, "/account/name", &[("name", name)]).await
}

#[actix_web::test]
async fn a_new_name_is_set_on_the_homeserver_and_an_empty_one_takes_it_away() {
    let world = World::with_alice().await;
    let mut browser = signed_in(&world).await;
    let done = rename(&mut browser, " Alice <3 ").await;
    assert_eq!((done.at.as_str(), done.status()), ("/account/?done=name", 200));
    assert!(done.text().contains("value=\"Alice &lt;3\""), "{}", done.text());
    assert_eq!(world.homeserver.user("alice").display_name.as_deref(), Some("Alice <3"));
    rename(&mut browser, "").await;
    assert_eq!(world.homeserver.user("alice").display_name, None);
    let activity = browser.open("/account/activity").await;
    assert_eq!(activity.text().matches("The name was changed").count(), 2);
}

#[actix_web::test]
async fn a_name_that_is_not_taken_comes_back_with_the_reason() {
    let world = World::with_alice().await;
    let mut browser = signed_in(&world).await;
    let long = "x".repeat(257);
    let page = rename(&mut browser, &long).await;
    assert_eq!(page.status(), 400);
    assert!(page.text().contains("too long") && page.text().contains(&long));

    world.homeserver.fake.set_mood(Mood::Refusing);
    let page = rename(&mut browser, "Rude").await;
    assert_eq!(page.status(), 400);
    assert!(page.text().contains("does not accept this name"));
    assert!(page.text().contains("value=\"Rude\""));

    world.homeserver.goes_down();
    let page = rename(&mut browser, "Alice").await;
    assert_eq!(page.status(), 503);
    assert!(page.text().contains("Your name was not changed"));
    assert!(page.text().contains("value=\"Alice\""));
}

#[actix_web::test]
async fn the_page_is_there_while_the_homeserver_is_down() {
    let world = World::with_alice().await;
    let mut browser = signed_in(&world).await;
    world.homeserver.goes_down();
    let page = browser.open("/account/").await;
    assert_eq!(page.status(), 200);
    assert!(page.text().contains("your name cannot be shown"));
    assert!(page.text().contains("@alice:example.com"));
}

#[actix_web::test]
async fn where_names_are_fixed_nobody_changes_one() {
    let world = World::with("account.displayname_change_allowed = false").await;
    world.admin.new_user("alice").await;
    let mut browser = signed_in(&world).await;
    let page = browser.open("/account/").await;
    assert!(!page.forms().contains(&"/account/name".to_owned()));
    let csrf = page.field("csrf");
    let form = [("csrf", csrf.as_str()), ("name", "Alice")];
    let answer = browser.send("", crate::actors::Ask::post("/account/name").form(&form)).await;
    assert_eq!(answer.status(), 400);
    assert_eq!(world.homeserver.user("alice").display_name, None);
}
