//! `/complete-compat-sso/{id}`: an old client asks, a person decides.

use crate::actors::{Ask, World};

const APP: &str = "https://chat.example.org:8443/#/welcome?a=b%20c";

#[actix_web::test]
async fn the_page_names_who_is_to_be_signed_in_and_the_token_goes_there() {
    let world = World::with_alice().await;
    let client = world.matrix_client();
    let mut browser = world.browser();
    let page = client.open_sso(&mut browser, APP).await;
    assert!(page.is_login() && page.text().contains("chat.example.org:8443"));
    let policy = page.answer.header("content-security-policy");
    assert!(policy.contains("form-action 'self' https://chat.example.org:8443;"), "{policy}");
    let page = browser.fill_in_login(&page, "alice").await;
    assert!(page.at.starts_with("/complete-compat-sso/"), "{}", page.at);
    assert!(
        page.text().contains("chat.example.org:8443") && page.text().contains("@alice:example.com")
    );
    let policy = page.answer.header("content-security-policy");
    assert!(policy.contains("form-action 'self' https://chat.example.org:8443;"), "{policy}");
    let answer = browser.submit(&page, &[("decision", "allow")]).await;
    assert_eq!((answer.status(), answer.answer.header("cache-control")), (303, "no-store"));
    let (before, rest) = answer.location().split_once("?loginToken=").unwrap();
    let (token, fragment) = rest.split_once('#').unwrap();
    assert_eq!((before, token.len()), ("https://chat.example.org:8443/", 32));
    assert_eq!(fragment, "/welcome?a=b%20c");
    client.login_with_token(token).await.ok();
}

#[actix_web::test]
async fn who_is_signed_in_already_is_asked_at_once_and_an_app_is_named_by_its_scheme() {
    let world = World::with_alice().await;
    let client = world.matrix_client();
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let page = client.open_sso(&mut browser, "io.element.app:/callback?x=1").await;
    assert!(page.at.starts_with("/complete-compat-sso/"), "{}", page.at);
    assert!(page.text().contains("io.element.app:"));
    let policy = page.answer.header("content-security-policy");
    assert!(policy.contains("form-action 'self' io.element.app:;"), "{policy}");
    let answer = browser.submit(&page, &[("decision", "allow")]).await;
    let location = answer.location();
    assert!(location.starts_with("io.element.app:/callback?x=1&loginToken="), "{location}");
}

#[actix_web::test]
async fn after_a_no_nothing_is_left() {
    let world = World::with_alice().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let page = world.matrix_client().open_sso(&mut browser, APP).await;
    let refused = browser.submit(&page, &[("decision", "deny")]).await;
    assert_eq!((refused.status(), refused.location()), (200, ""));
    assert!(refused.text().contains("chat.example.org:8443"));
    assert_eq!(browser.open(&page.at).await.status(), 404);
    assert_eq!(browser.submit(&page, &[("decision", "allow")]).await.status(), 404);
}

#[actix_web::test]
async fn it_is_decided_once_and_within_half_an_hour() {
    let world = World::with_alice().await;
    let client = world.matrix_client();
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let page = client.open_sso(&mut browser, APP).await;
    let first = browser.submit(&page, &[("decision", "allow")]).await;
    let again = browser.submit(&page, &[("decision", "allow")]).await;
    assert_eq!((again.status(), again.location()), (303, first.location()), "a second press");
    let (_, token) = first.location().split_once("loginToken=").unwrap();
    client.login_with_token(&token[..32]).await.ok();
    assert_eq!(browser.submit(&page, &[("decision", "allow")]).await.status(), 404);
    let page = client.open_sso(&mut browser, APP).await;
    assert_eq!(browser.submit(&page, &[("decision", "allow")]).await.status(), 303);
    world.pass(30);
    assert_eq!(browser.submit(&page, &[("decision", "allow")]).await.status(), 404);
    let page = client.open_sso(&mut browser, APP).await;
    world.pass(30 * 60);
    assert_eq!(browser.submit(&page, &[("decision", "allow")]).await.status(), 404);
    assert_eq!(browser.open(&page.at).await.status(), 404);
    for nothing in ["/complete-compat-sso/x", "/complete-compat-sso/01ARZ3NDEKTSV4RRFFQ69G5FAV"] {
        assert_eq!(browser.open(nothing).await.status(), 404, "{nothing}");
    }
}

#[actix_web::test]
async fn only_a_form_of_this_browser_counts() {
    let world = World::with_alice().await;
    let client = world.matrix_client();
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let page = client.open_sso(&mut browser, APP).await;
    let ask = Ask::post(&page.at).form(&[("csrf", "x"), ("decision", "allow")]);
    assert_eq!(world.browser().send(&page.at, ask).await.status(), 400);
    let forged = browser.submit_only(&page, 0, &[("decision", "allow"), ("csrf", "x")]).await;
    assert_eq!(forged.status(), 400);
    let odd = browser.submit_only(&page, 0, &[("decision", "perhaps")]).await;
    assert_eq!(odd.status(), 400);
    // The link in another browser asks that browser's person to sign in.
    assert!(world.browser().open(&page.at).await.is_login());
}

#[actix_web::test]
async fn another_account_may_be_used_and_a_locked_one_may_not() {
    let world = World::with_alice().await;
    world.admin.new_user("bob").await;
    let client = world.matrix_client();
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let page = client.open_sso(&mut browser, APP).await;
    let other = browser.submit_only(&page, 1, &[]).await;
    let login = browser.follow(other).await;
    let page = browser.fill_in_login(&login, "bob").await;
    assert!(page.text().contains("@bob:example.com"));
    world.admin.lock("bob").await;
    assert_eq!(browser.submit(&page, &[("decision", "allow")]).await.status(), 403);
}
