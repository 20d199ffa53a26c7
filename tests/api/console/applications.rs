//! `/admin/applications`

use crate::actors::{Browser, Page, World};
use crate::register::{OPEN, apply, can_sign_in};

async fn world() -> (World, Browser) {
    let more = format!("{OPEN}account.password_registration_approval_required = true\n");
    let world = World::with(&more).await;
    world.admin.new_administrator("alice").await;
    for name in ["carol", "dave"] {
        apply(&mut world.browser(), name, "I know <Bob>.").await;
    }
    let alice = super::alice(&world).await;
    (world, alice)
}

/// The page of one who waits.
async fn open(alice: &mut Browser, name: &str) -> Page {
    let list = alice.open("/admin/applications").await;
    let text = list.text();
    let found = text.split("href=\"").find(|part| {
        part.starts_with("/admin/applications/") && part.contains(&format!("@{name}:example.com"))
    });
    let path = found.unwrap_or_else(|| panic!("no {name} in {text}")).split('"').next().unwrap();
    alice.open(path).await
}

#[actix_web::test]
async fn an_administrator_reads_the_reason_and_decides() {
    let (world, mut alice) = world().await;
    let page = open(&mut alice, "carol").await;
    assert!(page.text().contains("I know &lt;Bob&gt;."), "{page:?}");
    let done = alice.submit(&page, &[("decision", "allow")]).await;
    assert!(done.text().contains("The account is made."), "{done:?}");
    assert!(can_sign_in(&world, "carol").await);
    let again = alice.submit(&page, &[("decision", "allow")]).await;
    assert!(again.at.starts_with("/admin/applications"), "a second press: {again:?}");

    let page = open(&mut alice, "dave").await;
    let long = "x".repeat(501);
    let again = alice.submit(&page, &[("decision", "deny"), ("note", &long)]).await;
    assert_eq!(again.status(), 400);
    assert!(again.text().contains(&long), "what was typed is kept");
    let done = alice.submit(&again, &[("decision", "deny"), ("note", "Sorry.")]).await;
    assert!(done.text().contains("Nobody is waiting for an account."), "{done:?}");
    assert!(!can_sign_in(&world, "dave").await);
}
