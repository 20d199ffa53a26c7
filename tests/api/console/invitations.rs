//! `/admin/invitations`: links that let people in.

use super::{alice, world};
use crate::actors::{Browser, Page, World};
use crate::register::{choose_display_name, fill_in};

/// Invites somebody; the page of the invitation.
async fn invite(browser: &mut Browser, typed: &[(&str, &str)]) -> Page {
    let form = browser.open("/admin/invitations/new").await;
    browser.submit(&form, typed).await
}

/// The path of the link that a page shows.
fn link(page: &Page) -> String {
    let text = page.text();
    let link = regex::Regex::new(r#"id="link"[^>]*>https?://[^/]*([^<]*)<"#).unwrap();
    link.captures(&text).unwrap_or_else(|| panic!("{text}"))[1].to_owned()
}

async fn opens(world: &World, link: &str) -> bool {
    world.browser().open(link).await.status() == 200
}

#[actix_web::test]
async fn the_link_lets_in_though_nobody_can_sign_up() {
    let world = World::with("account.password_registration_email_required = false").await;
    world.admin.new_administrator("alice").await;
    let mut alice = alice(&world).await;
    let page = invite(&mut alice, &[("note", "For Bob <b>"), ("username", "bob")]).await;
    assert!(page.text().contains("For Bob &lt;b&gt;"), "{page:?}");
    assert!(page.text().contains("<svg class=\"qr\""), "{page:?}");
    assert!(page.text().contains("@alice:"), "who made it: {page:?}");
    let mut bob = world.browser();
    let form = bob.open(&link(&page)).await;
    let form = fill_in(&mut bob, &form, "bob", &[]).await;
    assert_eq!(choose_display_name(&mut bob, &form, "").await.at, "/account/");
    let page = alice.open(&page.at).await;
    assert!(page.text().contains("Used up") && !page.text().contains("id=\"link\""), "{page:?}");
    let list = alice.open("/admin/invitations").await;
    assert!(list.text().contains("1 of one"), "{list:?}");
    assert!(!alice.open("/admin/invitations?show=valid").await.text().contains("For Bob"));
}

#[actix_web::test]
async fn it_is_taken_back_made_good_again_and_changed() {
    let world = world().await;
    let mut alice = alice(&world).await;
    let page = invite(&mut alice, &[("uses", "3"), ("days", "1")]).await;
    let link = link(&page);
    let revoked = alice.submit(&page, &[("act", "revoke")]).await;
    assert!(revoked.text().contains("The invitation no longer works."), "{revoked:?}");
    assert!(!opens(&world, &link).await);
    assert_eq!(alice.submit(&page, &[("act", "revoke")]).await.status(), 200, "a second press");
    alice.submit(&revoked, &[("act", "unrevoke")]).await;
    assert!(opens(&world, &link).await);
    world.pass(24 * 3600 + 1);
    assert!(!opens(&world, &link).await);
    let at = page.at.split('?').next().unwrap();
    let form = alice.open(&format!("{at}/edit")).await;
    let form = if form.is_login() { alice.fill_in_login(&form, "alice").await } else { form };
    assert_eq!(form.field("uses"), "3");
    alice.submit(&form, &[("days", "30"), ("uses", "")]).await;
    assert!(opens(&world, &link).await);
    let page = alice.open(at).await;
    assert!(page.text().contains("any number possible"), "{page:?}");
}

#[actix_web::test]
async fn what_cannot_be_invited_is_told_and_what_was_typed_stays() {
    let world = world().await;
    let mut alice = alice(&world).await;
    for (field, value, message) in [
        ("username", "no body", "This cannot be a username"),
        ("username", "bob", "Somebody has this username already"),
        ("uses", "none", "Enter a number, or nothing"),
        ("uses", "0", "Enter a number, or nothing"),
        ("note", &"x".repeat(201), "too long"),
    ] {
        let page = invite(&mut alice, &[("note", "For Carol"), (field, value)]).await;
        assert_eq!(page.status(), 400, "{value}: {page:?}");
        assert!(page.text().contains(message), "{value}: {page:?}");
        assert!(page.text().contains(value), "{value}: {page:?}");
    }
}

#[actix_web::test]
async fn it_says_so_when_nobody_can_use_them() {
    let world = World::with("account.invitations_allowed = false").await;
    world.admin.new_administrator("alice").await;
    let mut alice = alice(&world).await;
    let page = alice.open("/admin/invitations").await;
    assert!(page.text().contains("account.invitations_allowed"), "{page:?}");
}
