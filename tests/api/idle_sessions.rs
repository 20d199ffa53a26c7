//! `experimental.inactive_session_expiration`: sessions that nobody used for long end.

use crate::actors::{Credentials, DEVICE, OAuthClient, World, matrix_scope};

const DAY: u64 = 24 * 3600;

async fn world(more: &str) -> World {
    let ttl = format!("[experimental.inactive_session_expiration]\nttl = {DAY}\n{more}");
    let world = World::with(&ttl).await;
    world.admin.new_user("alice").await;
    world
}

/// Time passes, as the server spends it.
async fn pass(world: &World, seconds: u64) {
    world.admin.uses_are_written_down().await;
    world.pass(seconds);
    world.admin.idle_sessions_end().await;
    world.admin.outbox_runs().await;
}

#[actix_web::test]
async fn what_is_idle_ends_with_its_device_and_what_is_used_stays() {
    let world = world("").await;
    let idle = world.matrix_client().log_in("alice", Some("IDLE"), false).await;
    let used = world.matrix_client().log_in("alice", Some("USED"), false).await;
    let (client, oauth) = world.signed_in(&matrix_scope(DEVICE)).await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let used = used["access_token"].as_str().unwrap();
    pass(&world, DAY - 600).await;
    assert!(world.homeserver.is_active(used).await);
    assert_eq!(world.homeserver.devices("alice"), [DEVICE, "IDLE", "USED"]);
    pass(&world, 1200).await;
    assert!(world.homeserver.is_active(used).await);
    assert!(!world.homeserver.is_active(idle["access_token"].as_str().unwrap()).await);
    assert_eq!(client.refresh(&oauth.refresh).await, (400, "invalid_grant"));
    assert_eq!(world.homeserver.devices("alice"), ["USED"]);
    assert!(browser.open("/account/").await.is_login());
}

#[actix_web::test]
async fn each_kind_of_session_can_be_left_out() {
    let world = world(
        "expire_compat_sessions = false\nexpire_oauth_sessions = false\n\
         expire_user_sessions = false\n",
    )
    .await;
    let login = world.matrix_client().log_in("alice", Some("PHONE"), false).await;
    let (client, oauth) = world.signed_in(&matrix_scope(DEVICE)).await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    pass(&world, 30 * DAY).await;
    assert!(world.homeserver.is_active(login["access_token"].as_str().unwrap()).await);
    client.refresh(&oauth.refresh).await.ok();
    assert!(!browser.open("/account/").await.is_login());
}

#[actix_web::test]
async fn clients_of_the_configuration_are_left_alone() {
    let world = world(
        "[[clients]]\nclient_id = \"0000000000000000000000HAND\"\n\
         client_auth_method = \"none\"\n\
         redirect_uris = [\"https://app.example.org/callback\"]\n",
    )
    .await;
    let id = "0000000000000000000000HAND";
    let client = OAuthClient::configured(&world.http, id, Credentials::None);
    let tokens = client.sign_in(&mut world.browser(), "alice", &matrix_scope(DEVICE)).await;
    pass(&world, 30 * DAY).await;
    client.refresh(&tokens.refresh).await.ok();
}

#[actix_web::test]
async fn a_browser_that_nobody_used_for_a_year_is_signed_out_in_any_case() {
    let world = World::with_alice().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    pass(&world, 364 * DAY).await;
    assert!(!browser.open("/account/").await.is_login());
    pass(&world, 364 * DAY).await;
    assert!(!browser.open("/account/").await.is_login());
    pass(&world, 366 * DAY).await;
    assert!(browser.open("/account/").await.is_login());
}
