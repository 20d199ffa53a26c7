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

#[actix_web::test]
async fn a_second_press_ends_at_the_start_page() {
    let world = World::with_alice().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let csrf = browser.open("/account/").await.field("csrf");
    let form = [("csrf", csrf.as_str())];
    assert_eq!(browser.send("", Ask::post("/logout").form(&form)).await.status(), 200);
    let again = browser.send("", Ask::post("/logout").form(&form)).await;
    assert_eq!((again.status(), again.location()), (303, "/"));
}

#[actix_web::test]
async fn a_form_of_another_site_signs_nobody_out() {
    let world = World::with_alice().await;
    // It comes without the cookies, which are SameSite; the answer leaves them as they are.
    let mut without_cookies = world.browser();
    let page = without_cookies.send("", Ask::post("/logout").form(&[("csrf", "guessed")])).await;
    assert_eq!(page.status(), 303);
    assert_eq!(page.answer.header("set-cookie"), "");
}
