//! `/admin/clients`: apps are found, added, changed and deleted.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use regex::Regex;

use super::{alice, world};
use crate::actors::{Ask, Browser, Page, World};

/// What a page shows to be copied.
fn shown(page: &Page, id: &str) -> String {
    let text = page.text();
    let found = Regex::new(&format!(r#"id="{id}"[^>]*>([^<]*)<"#)).unwrap();
    found.captures(&text).unwrap_or_else(|| panic!("{text}"))[1].to_owned()
}

async fn add(browser: &mut Browser, typed: &[(&str, &str)]) -> Page {
    let form = browser.open("/admin/clients/new").await;
    browser.submit(&form, typed).await
}

const WIKI: [(&str, &str); 4] = [
    ("name", "Wiki <b>"),
    ("kind", "site"),
    ("uri", "https://wiki.example.org/"),
    ("redirect_uris", "https://wiki.example.org/callback"),
];

async fn gets_a_token(world: &World, id: &str, secret: &str) -> bool {
    let proof = STANDARD.encode(format!("{id}:{secret}"));
    let ask = Ask::post("/oauth2/token").form(&[("grant_type", "client_credentials")]);
    let ask = ask.header("Authorization", &format!("Basic {proof}"));
    world.browser().send("/oauth2/token", ask).await.status() == 200
}

#[actix_web::test]
async fn a_site_is_added_with_a_secret_that_is_shown_once() {
    let world = world().await;
    let mut alice = alice(&world).await;
    let made = add(&mut alice, &WIKI).await;
    assert_eq!(made.status(), 200, "{made:?}");
    let (id, secret) = (shown(&made, "client-id"), shown(&made, "client-secret"));
    assert!(secret.len() >= 20);
    let page = alice.open(&format!("/admin/clients/{id}")).await;
    assert!(page.text().contains("Wiki &lt;b&gt;") && !page.text().contains(&secret), "{page:?}");
    let list = alice.open("/admin/clients?q=wiki").await;
    assert!(list.text().contains(&id), "{list:?}");
    assert!(!alice.open("/admin/clients?q=nothing").await.text().contains(&id));
    assert!(!alice.open("/admin/clients?kind=registered").await.text().contains(&id));
}

#[actix_web::test]
async fn what_cannot_be_added_is_told_and_what_was_typed_stays() {
    let world = world().await;
    let mut alice = alice(&world).await;
    let wrong = [WIKI[0], WIKI[1], ("redirect_uris", "not an address")];
    let page = add(&mut alice, &wrong).await;
    assert_eq!(page.status(), 400, "{page:?}");
    assert!(page.text().contains("redirect_uris:"), "{page:?}");
    assert!(page.text().contains("not an address"), "{page:?}");
}

#[actix_web::test]
async fn a_change_keeps_what_the_form_does_not_ask() {
    let world = world().await;
    let mut alice = alice(&world).await;
    let id = shown(&add(&mut alice, &WIKI).await, "client-id");
    let form = alice.open(&format!("/admin/clients/{id}/edit")).await;
    let changed = [("name", "Encyclopaedia"), WIKI[2], WIKI[3]];
    let page = alice.submit(&form, &changed).await;
    assert!(page.at.ends_with("?done=client-changed"), "{page:?}");
    let text = page.text();
    assert!(text.contains("Encyclopaedia") && text.contains("client_secret_basic"), "{text}");
    assert!(text.contains("authorization_code") && text.contains("/callback"), "{text}");
}

#[actix_web::test]
async fn a_new_secret_replaces_the_old_and_a_deleted_client_gets_nothing() {
    let world = world().await;
    let mut alice = alice(&world).await;
    let made = add(&mut alice, &[("name", "Robot"), ("kind", "service")]).await;
    let (id, old) = (shown(&made, "client-id"), shown(&made, "client-secret"));
    assert!(gets_a_token(&world, &id, &old).await);
    let ask = alice.open(&format!("/admin/clients/{id}/secret")).await;
    let new = shown(&alice.submit(&ask, &[]).await, "client-secret");
    assert!(!gets_a_token(&world, &id, &old).await);
    assert!(gets_a_token(&world, &id, &new).await);
    let ask = alice.open(&format!("/admin/clients/{id}/delete")).await;
    let list = alice.submit(&ask, &[]).await;
    assert!(list.text().contains("The app is deleted."), "{list:?}");
    assert!(!gets_a_token(&world, &id, &new).await);
    assert_eq!(alice.submit(&ask, &[]).await.status(), 404, "a second press finds nothing");
}
