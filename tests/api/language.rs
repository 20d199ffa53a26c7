//! `/language`: the picker on every page.

use crate::actors::{Ask, Browser, Page, World};

/// The picker is the last form of a page.
async fn pick(browser: &mut Browser, page: &Page, language: &str) -> Page {
    let last = page.text().matches("<form ").count() - 1;
    browser.submit_only(page, last, &[("language", language)]).await
}

fn speaks(page: &Page, language: &str) -> bool {
    page.text().contains(&format!("<html lang=\"{language}\""))
        && page.answer.header("content-language") == language
}

#[actix_web::test]
async fn a_choice_leads_back_to_the_page_and_is_remembered() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let mut browser = world.browser();
    let page = browser.open(&client.request("openid").path()).await;
    assert!(page.is_login() && speaks(&page, "en"));
    let answer = pick(&mut browser, &page, "tlh").await;
    assert_eq!((answer.status(), answer.location()), (303, page.at.as_str()));
    assert!(speaks(&browser.follow(answer).await, "tlh"));
    assert!(speaks(&browser.open("/").await, "tlh"));
    world.pass(300 * 24 * 3600);
    assert!(speaks(&browser.open("/nowhere").await, "tlh"), "errors speak it too");
    assert!(speaks(&world.browser().open("/").await, "en"));
}

#[actix_web::test]
async fn a_choice_just_made_goes_before_what_the_client_wants_and_later_after_it() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let request = client.request("openid").with("ui_locales", "en").path();
    let mut browser = world.browser();
    let page = browser.open(&request).await;
    let page = pick(&mut browser, &page, "tlh").await;
    assert!(speaks(&browser.follow(page).await, "tlh"));
    world.pass(3600);
    assert!(speaks(&browser.open(&request).await, "en"));
    assert!(speaks(&browser.open("/").await, "tlh"));
}

#[actix_web::test]
async fn a_form_of_another_site_chooses_nothing() {
    let world = World::new().await;
    let mut browser = world.browser();
    browser.open("/").await;
    for csrf in ["", "wrong"] {
        let form = [("csrf", csrf), ("language", "tlh"), ("back", "/")];
        let answer = browser.send("/language", Ask::post("/language").form(&form)).await;
        assert_eq!(answer.status(), 400);
    }
    assert!(speaks(&browser.open("/").await, "en"));
}

#[actix_web::test]
async fn it_leads_to_pages_of_ours_only_and_knows_only_what_there_is() {
    let world = World::new().await;
    let mut browser = world.browser();
    let page = browser.open("/login").await;
    let csrf = page.field("csrf");
    for back in ["https://evil.example/", "//evil.example/", "/\\evil.example", "", "x"] {
        let form = [("csrf", csrf.as_str()), ("language", "tlh"), ("back", back)];
        let answer = browser.send("/language", Ask::post("/language").form(&form)).await;
        assert_eq!((answer.status(), answer.location()), (303, "/"), "{back}");
    }
    for language in ["de-x-nobody", "", "../en"] {
        let form = [("csrf", csrf.as_str()), ("language", language), ("back", "/login")];
        browser.send("/language", Ask::post("/language").form(&form)).await;
        assert!(speaks(&browser.open("/login").await, "tlh"), "{language}: as before");
    }
}
