//! `/admin/`, `/admin/outbox` and `/admin/audit`: how things stand, what is on its way, what happened.

use super::{alice, world};
use crate::actors::World;

#[actix_web::test]
async fn the_overview_says_what_needs_attention() {
    let world = world().await;
    let mut alice = alice(&world).await;
    let well = alice.open("/admin/").await;
    assert_eq!(well.status(), 200, "{well:?}");
    assert!(!well.text().contains("could not be told"), "{well:?}");
    world.homeserver.goes_down();
    world.admin.lock("bob").await;
    let unwell = alice.open("/admin/").await.text();
    assert!(unwell.contains("The homeserver cannot be reached"), "{unwell}");
    assert!(unwell.contains("could not be told of one change"), "{unwell}");
}

#[actix_web::test]
async fn a_promise_is_tried_again_or_given_up_after_a_warning() {
    let world = world().await;
    let mut alice = alice(&world).await;
    world.homeserver.goes_down();
    world.admin.lock("bob").await;
    let page = alice.open("/admin/outbox").await;
    assert!(page.text().contains("@bob:") && page.text().contains("tried once"), "{page:?}");
    let tried = alice.submit(&page, &[("act", "retry")]).await;
    assert!(tried.at.ends_with("?done=retried"), "{tried:?}");
    let warning = alice.submit(&page, &[("act", "ask")]).await;
    assert!(warning.text().contains("never told of this change"), "{warning:?}");
    assert_eq!(world.admin.promises().await, 1, "asking gives nothing up");
    let given_up = alice.submit(&warning, &[("act", "cancel")]).await;
    assert!(given_up.text().contains("It is given up."), "{given_up:?}");
    assert_eq!(world.admin.promises().await, 0);
    let again = alice.submit(&warning, &[("act", "cancel")]).await;
    assert_eq!(again.status(), 200, "a second press");
}

#[actix_web::test]
async fn the_audit_tells_who_did_what_to_whom_and_is_searched() {
    let world = world().await;
    let mut alice = alice(&world).await;
    let list = alice.open("/admin/users?q=bob").await.text();
    let at = regex::Regex::new(r#"href="(/admin/users/[0-9A-Z]{26})""#).unwrap();
    let page = alice.open(&at.captures(&list).unwrap()[1]).await;
    alice.submit(&page, &[("act", "lock")]).await;
    let locked = "An administrator locked the account";
    let all = alice.open("/admin/audit").await.text();
    assert!(all.contains(locked) && all.contains("@bob:"), "{all}");
    assert!(all.contains("by <bdi>@alice:"), "{all}");
    for (query, is_there) in [
        ("user=bob", true),
        ("user=alice", false),
        ("user=nobody", false),
        ("kind=administration", true),
        ("kind=sign_ins", false),
        ("from=2001-01-01", true),
        ("from=2999-01-01", false),
    ] {
        let text = alice.open(&format!("/admin/audit?{query}")).await.text();
        assert_eq!(text.contains(locked), is_there, "{query}: {text}");
    }
}

#[actix_web::test]
async fn a_refused_look_at_the_console_is_in_the_audit() {
    let world = world().await;
    let mut bob = world.browser();
    bob.sign_in("bob").await;
    for _ in 0..2 {
        assert_eq!(bob.open("/admin/").await.status(), 403);
    }
    world.admin.uses_are_written_down().await;
    let mut alice = alice(&world).await;
    let page = alice.open("/admin/audit?kind=refused").await;
    assert!(page.text().contains("@bob:"), "{page:?}");
}

#[actix_web::test]
async fn providers_are_listed() {
    let world = World::new().await;
    world.admin.new_administrator("alice").await;
    let page = alice(&world).await.open("/admin/providers").await;
    assert!(page.text().contains("There are none."), "{page:?}");
}
