//! One device, one session: a new sign-in takes the place of the old one, whichever way either came.

use crate::actors::{DEVICE, World, matrix_scope};

#[actix_web::test]
async fn by_oauth_after_oauth() {
    let world = World::with_alice().await;
    let (_, old) = world.signed_in(&matrix_scope(DEVICE)).await;
    let (client, new) = world.signed_in(&matrix_scope(DEVICE)).await;
    assert!(!world.homeserver.is_active(&old.access).await);
    assert_eq!(client.refresh(&old.refresh).await, (400, "invalid_grant"));
    assert!(world.homeserver.is_active(&new.access).await);
    assert_eq!(world.homeserver.devices("alice"), [DEVICE]);
}

#[actix_web::test]
async fn by_oauth_in_the_other_spelling() {
    let world = World::with_alice().await;
    let (_, old) = world.signed_in(&matrix_scope(DEVICE)).await;
    let scope = format!(
        "urn:matrix:org.matrix.msc2967.client:api:* \
         urn:matrix:org.matrix.msc2967.client:device:{DEVICE}"
    );
    let (_, new) = world.signed_in(&scope).await;
    assert!(!world.homeserver.is_active(&old.access).await);
    assert!(world.homeserver.is_active(&new.access).await);
}

#[actix_web::test]
async fn by_oauth_after_compat() {
    let world = World::with_alice().await;
    let old = world.matrix_client().log_in("alice", Some(DEVICE), true).await;
    let (_, new) = world.signed_in(&matrix_scope(DEVICE)).await;
    let old_access = old["access_token"].as_str().unwrap();
    assert!(!world.homeserver.is_active(old_access).await);
    let answer = world.matrix_client().refresh(old["refresh_token"].as_str().unwrap()).await;
    assert_eq!(answer, (401, "M_UNKNOWN_TOKEN"));
    assert!(world.homeserver.is_active(&new.access).await);
    assert_eq!(world.homeserver.devices("alice"), [DEVICE]);
}

#[actix_web::test]
async fn by_compat_after_oauth() {
    let world = World::with_alice().await;
    let (_, old) = world.signed_in(&matrix_scope(DEVICE)).await;
    let new = world.matrix_client().log_in("alice", Some(DEVICE), false).await;
    assert!(!world.homeserver.is_active(&old.access).await);
    assert!(world.homeserver.is_active(new["access_token"].as_str().unwrap()).await);
    assert_eq!(world.homeserver.devices("alice"), [DEVICE]);
}

#[actix_web::test]
async fn by_compat_after_compat() {
    let world = World::with_alice().await;
    let old = world.matrix_client().log_in("alice", Some("PHONE"), false).await;
    let new = world.matrix_client().log_in("alice", Some("PHONE"), false).await;
    assert!(!world.homeserver.is_active(old["access_token"].as_str().unwrap()).await);
    assert!(world.homeserver.is_active(new["access_token"].as_str().unwrap()).await);
}

#[actix_web::test]
async fn by_an_issued_token() {
    let world = World::with_alice().await;
    let (_, old) = world.signed_in(&matrix_scope(DEVICE)).await;
    let new = world.admin.issue_admin_token("alice", DEVICE).await;
    assert!(!world.homeserver.is_active(&old.access).await);
    assert!(world.homeserver.is_active(&new).await);
}

#[actix_web::test]
async fn but_not_that_of_another_device_or_another_person() {
    let world = World::with_alice().await;
    world.admin.new_user("bob").await;
    let client = world.client().await;
    let bobs = client.sign_in(&mut world.browser(), "bob", &matrix_scope(DEVICE)).await;
    let (_, other) = world.signed_in(&matrix_scope("KLMNOPQRST")).await;
    let (_, new) = world.signed_in(&matrix_scope(DEVICE)).await;
    for tokens in [bobs, other, new] {
        assert!(world.homeserver.is_active(&tokens.access).await);
    }
    assert_eq!(world.homeserver.devices("alice"), [DEVICE, "KLMNOPQRST"]);
}
