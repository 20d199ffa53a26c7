//! `/account/emails`

use serde_json::Value;

use crate::actors::{Ask, Browser, World, unverified};

async fn with_two() -> (World, Browser) {
    let world = World::new().await;
    world.admin.new_user_with_email("alice", "alice@example.com").await;
    world.pass(1);
    world.admin.add_email("alice", "al@example.org").await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    (world, browser)
}

async fn told(world: &World) -> Value {
    let (_, tokens) = world.signed_in("openid email").await;
    unverified(tokens.body["id_token"].as_str().unwrap()).1["email"].clone()
}

#[actix_web::test]
async fn the_first_address_is_told_until_another_is_chosen() {
    let (world, mut browser) = with_two().await;
    assert_eq!(told(&world).await, "alice@example.com");
    let page = browser.open("/account/emails").await;
    let action = page.forms().into_iter().find(|form| form.ends_with("/primary")).unwrap();
    let done = browser.submit_to(&page, &action, &[]).await;
    assert_eq!((done.at.as_str(), done.status()), ("/account/emails?done=primary-email", 200));
    assert_eq!(told(&world).await, "al@example.org");
    let page = browser.open("/account/").await.text();
    assert!(page.find("al@example.org").unwrap() < page.find("alice@example.com").unwrap());
}

#[actix_web::test]
async fn an_address_is_removed_after_a_question_and_the_homeserver_knows() {
    let (world, mut browser) = with_two().await;
    let page = browser.open("/account/emails").await.text();
    let remove = page.split("href=\"").filter_map(|rest| rest.split('"').next());
    let remove: Vec<_> = remove.filter(|url| url.ends_with("/remove")).collect();
    let ask = browser.open(remove[0]).await;
    assert!(ask.text().contains("alice@example.com"));
    let done = browser.submit(&ask, &[]).await;
    assert_eq!((done.at.as_str(), done.status()), ("/account/emails?done=email-removed", 200));
    assert_eq!(Vec::from_iter(world.homeserver.user("alice").emails), ["al@example.org"]);
    assert_eq!(told(&world).await, "al@example.org");
    let again = browser.submit(&ask, &[]).await;
    assert_eq!((again.at.as_str(), again.status()), ("/account/emails", 200), "a second press");

    let last = browser.open(remove[1]).await;
    assert!(last.text().contains("your only address"), "{}", last.text());
    browser.submit(&last, &[]).await;
    assert!(world.homeserver.user("alice").emails.is_empty());
    let activity = browser.open("/account/activity").await.text();
    assert!(activity.contains("alice@example.com</bdi></strong> was removed"), "{activity}");
}

#[actix_web::test]
async fn the_last_one_stays_where_accounts_need_one() {
    let world = World::with("account.password_registration_enabled = true").await;
    let alice = world.admin.new_user_with_email("alice", "alice@example.com").await;
    drop(alice);
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let page = browser.open("/account/emails").await;
    assert!(!page.text().contains("/remove\""));
    let id = world.admin.email_id("alice@example.com").await;
    let csrf = page.field("csrf");
    let path = format!("/account/emails/{id}/remove");
    let answer = browser.send("", Ask::post(&path).form(&[("csrf", csrf)])).await;
    assert_eq!(answer.status(), 400);
    assert!(answer.text().contains("Accounts need an address"));
}

#[actix_web::test]
async fn nobody_touches_an_address_of_somebody_else() {
    let (world, mut alice) = with_two().await;
    world.admin.new_user("mallory").await;
    let mut mallory = world.browser();
    mallory.sign_in("mallory").await;
    let csrf = mallory.open("/account/").await.field("csrf");
    let id = world.admin.email_id("al@example.org").await;
    let remove = format!("/account/emails/{id}/remove");
    assert_eq!(mallory.open(&remove).await.at, "/account/emails");
    for path in [remove, format!("/account/emails/{id}/primary")] {
        let answer = mallory.send("", Ask::post(&path).form(&[("csrf", csrf.as_str())])).await;
        assert_eq!(answer.location(), "/account/emails", "{path}");
    }
    let text = alice.open("/account/emails").await.text();
    assert!(text.contains("al@example.org") && text.contains("the one that apps are told"));
    assert_eq!(told(&world).await, "alice@example.com");
}

#[actix_web::test]
async fn where_addresses_are_fixed_nobody_changes_one() {
    let world = World::with("account.email_change_allowed = false").await;
    world.admin.new_user_with_email("alice", "alice@example.com").await;
    let mut browser = world.browser();
    let page = browser.sign_in("alice").await;
    assert!(page.text().contains("alice@example.com"));
    assert!(!page.text().contains("/account/emails"));
    assert_eq!(browser.open("/account/emails").await.status(), 400);
    let id = world.admin.email_id("alice@example.com").await;
    let csrf = page.field("csrf");
    for verb in ["primary", "remove"] {
        let path = format!("/account/emails/{id}/{verb}");
        let answer = browser.send("", Ask::post(&path).form(&[("csrf", csrf.as_str())])).await;
        assert_eq!(answer.status(), 400, "{verb}");
    }
    assert_eq!(Vec::from_iter(world.homeserver.user("alice").emails), ["alice@example.com"]);
}
