//! Who may make which account (`policy.data`).

use super::{begin, world_with};
use crate::actors::Ask;

#[actix_web::test]
async fn banned_names_are_not_given_out() {
    let world = world_with(
        "[policy.data.registration.banned_usernames]
         literals = [\"root\"]
         regexes = [\"^admin\"]",
    )
    .await;
    for (name, status) in [("root", 400), ("administrator", 400), ("rooted", 200)] {
        let page = begin(&mut world.browser(), name, &[]).await;
        assert_eq!(page.status(), status, "{name}");
        assert_eq!(
            page.text().contains("href=\"#username\">This username is not available"),
            status == 400
        );
    }
}

#[actix_web::test]
async fn where_names_are_listed_no_others_are_given_out() {
    let world =
        world_with("policy.data.registration.allowed_usernames.prefixes = [\"staff-\"]").await;
    assert_eq!(begin(&mut world.browser(), "alice", &[]).await.status(), 400);
    assert_eq!(begin(&mut world.browser(), "staff-alice", &[]).await.status(), 200);
}

#[actix_web::test]
async fn networks_and_browsers_that_are_banned_make_no_accounts() {
    let world = world_with(
        "[policy.data.requester]
         banned_ips = [\"192.0.2.0/24\"]
         banned_user_agents.substrings = [\"Robot\"]",
    )
    .await;
    let path = "/register/password";
    for ask in [
        Ask::get(path).forwarded_for("192.0.2.7"),
        Ask::get(path).header("User-Agent", "A Robot/1.0"),
        Ask::post(path).forwarded_for("192.0.2.7").form(&[("username", "alice")]),
    ] {
        let page = world.browser().send(path, ask).await;
        assert_eq!(page.status(), 403);
        assert!(page.text().contains("do not take new accounts from this network"), "{page:?}");
    }
    let ask = Ask::get(path).forwarded_for("198.51.100.1").header("User-Agent", "Firefox");
    assert_eq!(world.browser().send(path, ask).await.status(), 200);
}
