//! `POST /logout`

use crate::actors::{Ask, World};

#[actix_web::test]
async fn it_ends_the_session_and_takes_the_cookies_away() {
    let world = World::with_alice().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let kept = browser.clone();
    let page = browser.sign_out().await;
    assert_eq!(page.status(), 200);
    assert_eq!(browser.session(), None);
    assert!(kept.clone().open("/account/").await.is_login(), "a copy of the cookie is dead too");
}

#[actix_web::test]
async fn it_needs_its_csrf_token() {
    let world = World::with_alice().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let other = world.browser().open("/login").await.field("csrf");
    for form in [vec![], vec![("csrf", "wrong")], vec![("csrf", other.as_str())]] {
        let page = browser.send("", Ask::post("/logout").form(&form)).await;
        assert_eq!(page.status(), 400, "{form:?}");
    }
    assert_eq!(browser.open("/account/").await.at, "/account/");
}

#[actix_web::test]
async fn it_takes_posts_only() {
    let world = World::with_alice().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    assert_eq!(browser.open("/logout").await.status(), 405);
    assert!(browser.session().is_some());
}

#[actix_web::test]
async fn who_is_not_signed_in_may_sign_out_all_the_same() {
    let world = World::new().await;
    let mut browser = world.browser();
    let csrf = browser.open("/login").await.field("csrf");
    let page = browser.send("", Ask::post("/logout").form(&[("csrf", csrf)])).await;
    assert_eq!(page.status(), 200);
}
