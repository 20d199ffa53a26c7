//! `/sessions/full`: a person with too many sessions ends one before they go on.

use crate::actors::{DEVICE, Device, World, matrix_scope};

async fn world() -> World {
    let limit = "[experimental.session_limit]\nsoft_limit = 2\nhard_limit = 9\n";
    let world = World::with(limit).await;
    world.admin.new_user("alice").await;
    world
}

#[actix_web::test]
async fn the_person_ends_a_session_and_goes_on_to_the_client() {
    let world = world().await;
    let old = world.matrix_client().log_in("alice", Some("OLDPHONE"), false).await;
    world.pass(3 * 24 * 3600);
    let new = world.matrix_client().log_in("alice", Some("NEWPHONE"), false).await;
    let client = world.client().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let page = browser.open(&client.request(&matrix_scope(DEVICE)).path()).await;
    assert!(page.at.starts_with("/sessions/full?for=grant-"), "{}", page.at);
    let text = page.text();
    assert!(text.contains("OLDPHONE") && text.contains("Elementary"), "{text}");
    assert!(text.find("OLDPHONE") < text.find("NEWPHONE"), "the one used longest ago comes first");
    let value = text.split("name=\"session\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let page = browser.submit(&page, &[("session", value)]).await;
    assert!(page.is_consent(), "{page:?}");
    assert!(!world.homeserver.is_active(old["access_token"].as_str().unwrap()).await);
    assert!(world.homeserver.is_active(new["access_token"].as_str().unwrap()).await);
    assert_eq!(world.homeserver.devices("alice"), ["NEWPHONE"]);
}

#[actix_web::test]
async fn a_sign_in_on_a_device_that_is_there_asks_for_nothing() {
    let world = world().await;
    let (_, _) = world.signed_in(&matrix_scope(DEVICE)).await;
    world.matrix_client().log_in("alice", Some("PHONE"), false).await;
    let (_, tokens) = world.signed_in(&matrix_scope(DEVICE)).await;
    assert!(world.homeserver.is_active(&tokens.access).await);
}

#[actix_web::test]
async fn single_sign_on_asks_as_well() {
    let world = world().await;
    for device in ["ONE", "TWO"] {
        world.matrix_client().log_in("alice", Some(device), false).await;
    }
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let page = world.matrix_client().open_sso(&mut browser, "https://app.example.org/").await;
    assert!(page.at.starts_with("/sessions/full?for=sso-"), "{}", page.at);
}

#[actix_web::test]
async fn a_device_that_waits_asks_as_well() {
    let world = world().await;
    for device in ["ONE", "TWO"] {
        world.matrix_client().log_in("alice", Some(device), false).await;
    }
    let device = Device::ask(&world, &matrix_scope(DEVICE)).await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let page = device.type_code(&mut browser).await;
    assert!(page.at.starts_with("/sessions/full?for=device-"), "{}", page.at);
}

#[actix_web::test]
async fn nobody_ends_a_session_that_is_not_theirs() {
    let world = world().await;
    world.admin.new_user("bob").await;
    for device in ["ONE", "TWO"] {
        world.matrix_client().log_in("alice", Some(device), false).await;
    }
    let mut alice = world.browser();
    alice.sign_in("alice").await;
    let page = world.matrix_client().open_sso(&mut alice, "https://app.example.org/").await;
    let text = page.text();
    let value = text.split("name=\"session\" value=\"").nth(1).unwrap().split('"').next().unwrap();

    let forged = alice.submit_only(&page, 0, &[("session", value), ("csrf", "x")]).await;
    assert_eq!(forged.status(), 400);
    let odd = alice.submit_only(&page, 0, &[("session", "compat-x")]).await;
    assert_eq!(odd.status(), 400);

    let bobs = world.matrix_client().log_in("bob", Some("ONE"), false).await;
    world.matrix_client().log_in("bob", Some("TWO"), false).await;
    let mut bob = world.browser();
    bob.sign_in("bob").await;
    let bobs_page = world.matrix_client().open_sso(&mut bob, "https://app.example.org/").await;
    bob.submit(&bobs_page, &[("session", value)]).await;
    assert_eq!(world.homeserver.devices("alice"), ["ONE", "TWO"]);
    assert!(world.homeserver.is_active(bobs["access_token"].as_str().unwrap()).await);
}

#[actix_web::test]
async fn without_need_it_leads_on() {
    let world = world().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    assert_eq!(browser.open("/sessions/full?for=account").await.at, "/account/");
    for nothing in ["/sessions/full", "/sessions/full?for=x", "/sessions/full?for=grant-x"] {
        assert!(matches!(browser.open(nothing).await.status(), 400 | 404), "{nothing}");
    }
}
