//! Who may be there. The routes are read from the table of contents (`src/web/routes.rs`).

use regex::Regex;

use super::{alice, world};
use crate::actors::{Ask, World};

/// Whatever stands in a path.
const ID: &str = "01HZY8Q0000000000000000000";

/// Every route of the console with something in the place of its parameters, and whether it takes a
/// form.
fn routes() -> Vec<(String, bool)> {
    let text = include_str!("../../../src/web/routes.rs");
    let route = Regex::new(r#"page_at\(config, "(/admin/[^"]*)", \|at\| ([^;]*)\);"#).unwrap();
    let parameter = Regex::new(r"\{[^}]*\}").unwrap();
    let found: Vec<_> = route
        .captures_iter(text)
        .map(|found| {
            assert!(found[2].contains("get()"), "{}: a form's address can be opened", &found[1]);
            (parameter.replace_all(&found[1], ID).into_owned(), found[2].contains("post()"))
        })
        .collect();
    assert_eq!(found.len(), text.matches(r#""/admin/"#).count(), "some are written in another way");
    found
}

#[actix_web::test]
async fn who_is_not_signed_in_is_led_to_the_sign_in() {
    let world = world().await;
    let mut stranger = world.browser();
    let csrf = stranger.open("/login").await.field("csrf");
    for (path, is_form) in routes() {
        let page = stranger.send(&path, Ask::get(&path)).await;
        assert!(page.location().starts_with("/login?for=console"), "{path}: {page:?}");
        if is_form {
            let form = Ask::post(&path).form(&[("csrf", csrf.as_str())]);
            let page = stranger.send(&path, form).await;
            assert!(page.location().starts_with("/login?for=console"), "{path}: {page:?}");
        }
    }
}

#[actix_web::test]
async fn who_is_no_administrator_sees_that_and_nothing_else() {
    let world = world().await;
    let mut bob = world.browser();
    let csrf = bob.sign_in("bob").await.field("csrf");
    world.pass(3600);
    for (path, is_form) in routes() {
        let page = bob.send(&path, Ask::get(&path)).await;
        assert_eq!(page.status(), 403, "{path}: {page:?}");
        assert!(page.text().contains("This page is for administrators"), "{path}: {page:?}");
        if is_form {
            let form = Ask::post(&path).form(&[("csrf", csrf.as_str())]);
            assert_eq!(bob.send(&path, form).await.status(), 403, "{path}");
        }
    }
}

#[actix_web::test]
async fn the_rights_end_at_once_when_they_are_taken_away() {
    let world = world().await;
    let mut browser = alice(&world).await;
    assert_eq!(browser.open("/admin/").await.status(), 200);
    world.admin.demote("alice").await;
    assert_eq!(browser.open("/admin/").await.status(), 403);
}

#[actix_web::test]
async fn a_locked_administrator_is_kept_out() {
    let world = world().await;
    let mut browser = alice(&world).await;
    world.admin.lock("alice").await;
    let page = browser.open("/admin/").await;
    assert_eq!(page.status(), 403);
    assert!(page.text().contains("locked"), "{page:?}");
}

#[actix_web::test]
async fn the_sign_in_leads_back_to_the_page() {
    let world = world().await;
    for (path, _) in routes() {
        let mut browser = world.browser();
        let login = browser.open(&path).await;
        let page = browser.fill_in_login(&login, "alice").await;
        // What is about nobody leads to its list.
        let list =
            path.split_once(ID).map_or(path.as_str(), |(list, _)| list.trim_end_matches('/'));
        assert!(page.at.starts_with(list), "{path}: {}", page.at);
        assert!(page.status() == 200 || page.status() == 404, "{path}: {page:?}");
    }
}

#[actix_web::test]
async fn only_administrators_see_the_way_to_it() {
    let world = world().await;
    let link = r#"href="/admin/""#;
    assert!(alice(&world).await.open("/account/").await.text().contains(link));
    let mut bob = world.browser();
    assert!(!bob.sign_in("bob").await.text().contains(link));
}

#[actix_web::test]
async fn who_is_named_in_the_policy_is_an_administrator() {
    let world = World::with("policy.data.admin_users = [\"bob\"]").await;
    world.admin.new_user("bob").await;
    let mut bob = world.browser();
    bob.sign_in("bob").await;
    assert_eq!(bob.open("/admin/").await.status(), 200);
}
