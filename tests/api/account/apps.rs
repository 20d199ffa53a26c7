//! `/account/apps`

use crate::actors::{Ask, DEVICE, World, matrix_scope};

#[actix_web::test]
async fn an_app_that_is_removed_is_signed_out_and_asks_again() {
    let world = World::with_alice().await;
    let mut browser = world.browser();
    let client = world.client().await;
    let tokens = client.sign_in(&mut browser, "alice", &matrix_scope(DEVICE)).await;
    let page = browser.open("/account/apps").await;
    assert!(page.text().contains("Elementary") && page.text().contains("app.example.org"));
    let done = browser.submit(&page, &[("client", &client.id)]).await;
    assert_eq!((done.at.as_str(), done.status()), ("/account/apps?done=app-removed", 200));
    assert!(done.text().contains("No app has access"));
    assert!(!world.homeserver.is_active(&tokens.access).await);
    assert_eq!(world.homeserver.devices("alice"), [""; 0]);
    let asked = browser.open(&client.request(&matrix_scope("SECONDDEVICE")).path()).await;
    assert!(asked.is_consent());
    let again = browser.submit(&page, &[("client", &client.id)]).await;
    assert_eq!((again.at.as_str(), again.status()), ("/account/apps", 200), "a second press");
    assert!(browser.open("/account/activity").await.text().contains("lost its access"));
}

#[actix_web::test]
async fn what_others_allowed_stays() {
    let world = World::with_alice().await;
    world.admin.new_user("mallory").await;
    let (client, tokens) = world.signed_in(&matrix_scope(DEVICE)).await;
    let mut mallory = world.browser();
    mallory.sign_in("mallory").await;
    let csrf = mallory.open("/account/").await.field("csrf");
    let form = [("csrf", csrf.as_str()), ("client", &client.id)];
    let answer = mallory.send("", Ask::post("/account/apps").form(&form)).await;
    assert_eq!(answer.location(), "/account/apps");
    assert!(world.homeserver.is_active(&tokens.access).await);
}

#[actix_web::test]
async fn a_code_from_before_lets_an_app_that_was_removed_in_no_more() {
    let world = World::with_alice().await;
    let mut browser = world.browser();
    let client = world.client().await;
    let code = client.code(&mut browser, "alice", &matrix_scope(DEVICE)).await;
    let page = browser.open("/account/apps").await;
    browser.submit(&page, &[("client", &client.id)]).await;
    assert_eq!(client.exchange(&code).await, (400, "invalid_grant"));
    assert_eq!(world.homeserver.devices("alice"), [""; 0]);
}
