//! `/account/cross-signing-reset`

use crate::actors::World;

#[actix_web::test]
async fn the_homeserver_permits_it_after_a_warning() {
    let world = World::with_alice().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let page = browser.open("/account/?action=org.matrix.cross_signing_reset").await;
    assert!(page.text().contains("somebody else may be trying to pose as you"));
    assert!(!world.homeserver.user("alice").may_reset_keys, "a look permits nothing");
    let done = browser.submit(&page, &[]).await;
    assert_eq!(done.status(), 200);
    assert!(done.text().contains("Go back to your app within ten minutes"));
    assert!(world.homeserver.user("alice").may_reset_keys);
    let activity = browser.open("/account/activity").await.text();
    assert!(activity.contains("A reset of the encryption keys was allowed"));
}

#[actix_web::test]
async fn a_homeserver_that_is_down_is_told() {
    let world = World::with_alice().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let page = browser.open("/account/cross-signing-reset").await;
    world.homeserver.goes_down();
    let failed = browser.submit(&page, &[]).await;
    assert_eq!(failed.status(), 503);
    assert!(failed.text().contains("nothing was changed"));
    world.homeserver.comes_back();
    assert_eq!(browser.submit(&failed, &[]).await.status(), 200);
    assert!(world.homeserver.user("alice").may_reset_keys);
}
