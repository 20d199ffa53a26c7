//! `/admin/policy`

use super::{alice, world};
use crate::actors::Page;
use crate::register::OPEN;

#[actix_web::test]
async fn rules_are_saved_hold_at_once_and_can_be_taken_from_the_history() {
    let world = crate::actors::World::with(OPEN).await;
    world.admin.new_administrator("alice").await;
    let mut alice = alice(&world).await;
    let page = alice.open("/admin/policy").await;
    let ban = |name: &str| {
        format!("{{\"registration\": {{\"banned_usernames\": {{\"literals\": [\"{name}\"]}}}}}}")
    };
    let page = alice.submit(&page, &[("data", &ban("carol"))]).await;
    assert!(page.text().contains("The rules hold from now on."), "{page:?}");
    let status =
        async |name| crate::register::begin(&mut world.browser(), name, &[]).await.status();
    assert_eq!((status("carol").await, status("dave").await), (400, 200));
    world.pass(1);
    let page = alice.submit(&page, &[("data", &ban("erin"))]).await;
    assert_eq!((status("carol").await, status("erin").await), (200, 400));
    let text = page.text();
    let first = text.rsplit("href=\"").find(|part| part.starts_with("/admin/policy?from="));
    let page = alice.open(first.unwrap().split('"').next().unwrap()).await;
    assert!(!page.field("csrf").is_empty() && page.text().contains("carol"), "{page:?}");
}

#[actix_web::test]
async fn what_is_not_right_is_told_beside_what_was_typed() {
    let world = world().await;
    let mut alice = alice(&world).await;
    let page = alice.open("/admin/policy").await;
    for (data, said) in [
        ("{", "This is not JSON"),
        ("{\"odd\": 1}", "`odd` is not known"),
        ("[]", "must be a table"),
    ] {
        let page = alice.submit(&page, &[("data", data)]).await;
        assert_eq!(page.status(), 400);
        assert!(page.text().contains(said), "{page:?}");
    }
}

/// What stands in the field of the situation.
fn input(page: &Page) -> String {
    let text = page.text();
    let (_, rest) = text.split_once("name=\"input\"").unwrap();
    let (_, rest) = rest.split_once('>').unwrap();
    let (input, _) = rest.split_once("</textarea>").unwrap();
    input.replace("&quot;", "\"").replace("&#x2f;", "/")
}

#[actix_web::test]
async fn a_trial_says_what_would_happen() {
    let world = world().await;
    let mut alice = alice(&world).await;
    for question in
        ["register", "email", "client_registration", "authorization_grant", "compat_login"]
    {
        let page = alice.open(&format!("/admin/policy/trial?question={question}")).await;
        let input = input(&page);
        let page = alice.submit(&page, &[("input", &input)]).await;
        assert!(page.text().contains("It would be allowed."), "{question}: {page:?}");
    }
    let page = alice.open("/admin/policy/trial").await;
    let data = "{\"registration\": {\"allowed_usernames\": {\"prefixes\": [\"staff-\"]}}}";
    let input = input(&page);
    let page = alice.submit(&page, &[("input", &input), ("data", data)]).await;
    assert!(page.text().contains("the username is not allowed"), "{page:?}");
}
