//! `/account/…`

mod password;
mod recovery;

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

#[actix_web::test]
async fn a_deep_link_survives_the_sign_in() {
    let world = World::with_alice().await;
    for (link, place) in [
        ("/account/?action=org.matrix.profile", "/account/?action=org.matrix.profile"),
        ("/account?action=org.matrix.sessions_list", "/account/?action=org.matrix.devices_list"),
        (
            "/account/?action=org.matrix.device_view&device_id=my+phone%2F1%26-2",
            "/account/?action=org.matrix.device_view&device_id=my+phone%2F1%26-2",
        ),
        ("/account/?action=org.matrix.unheard_of&device_id=x", "/account/"),
        ("/account/password/change", "/account/password/change"),
        ("/.well-known/change-password", "/account/password/change"),
    ] {
        let mut browser = world.browser();
        let login = browser.open(link).await;
        let page = browser.fill_in_login(&login, "alice").await;
        assert_eq!((page.at.as_str(), page.status()), (place, 200), "{link}");
    }
}
