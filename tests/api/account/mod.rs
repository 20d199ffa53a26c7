//! `/account/…`

mod password;

use crate::actors::World;

#[actix_web::test]
async fn it_is_for_who_is_signed_in() {
    let world = World::with_alice().await;
    for path in ["/account", "/account/", "/account/password/change"] {
        assert!(world.browser().open(path).await.is_login(), "{path}");
    }
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    assert!(browser.open("/account").await.text().contains("@alice:example.com"));
}
