//! What the homeserver is told, also after it was away.

use postern::homeserver::fake::Mood;

use crate::actors::{DEVICE, PASSWORD, Tokens, World, matrix_scope, password_login};

#[actix_web::test]
async fn after_an_outage_the_homeserver_learns_of_everything() {
    let world = World::with_alice().await;
    world.admin.new_user("bob").await;
    let (client, alices) = world.signed_in(&matrix_scope(DEVICE)).await;
    let bobs = world.matrix_client().log_in("bob", Some("PHONE"), false).await;
    let keeps = world.matrix_client().log_in("bob", Some("LAPTOP"), false).await;
    world.homeserver.goes_down();
    client.revoke(&alices.access).await;
    let logout = world.matrix_client().logout(bobs["access_token"].as_str().unwrap()).await;
    assert_eq!(logout.status, 200, "signing out needs no homeserver");
    world.admin.lock("alice").await;
    for _ in 0..5 {
        world.pass(600);
        world.admin.outbox_runs().await;
    }
    assert_eq!(world.homeserver.devices("alice"), [DEVICE]);

    world.homeserver.comes_back();
    world.pass(3600);
    world.admin.outbox_runs().await;
    assert_eq!(world.homeserver.devices("alice"), [""; 0]);
    assert_eq!(world.homeserver.devices("bob"), ["LAPTOP"]);
    assert!(world.homeserver.user("alice").locked);
    assert!(world.homeserver.is_active(keeps["access_token"].as_str().unwrap()).await);
}

#[actix_web::test]
async fn a_device_whose_sign_in_failed_is_gone_once_the_homeserver_is_back() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let code = client.code(&mut world.browser(), "alice", &matrix_scope(DEVICE)).await;
    world.homeserver.goes_down();
    assert!(client.exchange(&code).await.status >= 500);
    world.homeserver.comes_back();
    world.pass(3600);
    world.admin.outbox_runs().await;
    assert_eq!(world.homeserver.devices("alice"), [""; 0]);
}

#[actix_web::test]
async fn signing_out_keeps_the_devices_of_every_other_kind_of_session() {
    let world = World::with_alice().await;
    let (client, goes) = world.signed_in(&matrix_scope(DEVICE)).await;
    let (_, stays) = world.signed_in(&matrix_scope("KLMNOPQRST")).await;
    world.matrix_client().log_in("alice", Some("PHONE"), false).await;
    world.admin.issue_admin_token("alice", "ROBOT").await;
    client.revoke(&goes.refresh).await;
    assert_eq!(world.homeserver.devices("alice"), ["KLMNOPQRST", "PHONE", "ROBOT"]);
    assert!(world.homeserver.is_active(&stays.access).await);
}

#[actix_web::test]
async fn a_deactivated_user_is_gone_on_both_sides() {
    let world = World::with_alice().await;
    let (client, tokens) = world.signed_in(&matrix_scope(DEVICE)).await;
    world.admin.deactivate("alice").await;
    assert!(world.homeserver.user("alice").deactivated);
    assert_eq!(client.refresh(&tokens.refresh).await, (400, "invalid_grant"));
    let tokens = Tokens::of(tokens.body);
    assert!(!world.homeserver.is_active(&tokens.access).await);
}

#[actix_web::test]
async fn those_who_try_to_sign_in_through_an_outage_do_not_fill_the_outbox() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let code = client.code(&mut world.browser(), "alice", &matrix_scope(DEVICE)).await;
    world.homeserver.goes_down();
    for _ in 0..5 {
        let answer = world.matrix_client().login(&password_login("alice", PASSWORD)).await;
        assert_eq!(answer, (500, "M_UNKNOWN"));
        assert!(client.exchange(&code).await.status >= 500);
    }
    assert_eq!(world.admin.promises().await, 1);
    world.homeserver.comes_back();
    client.exchange(&code).await.ok();
    assert_eq!(world.homeserver.devices("alice"), [DEVICE]);
    assert_eq!(world.admin.promises().await, 0);
}

#[actix_web::test]
async fn a_device_that_is_signed_in_on_again_is_kept_whatever_the_homeserver_says() {
    let world = World::with_alice().await;
    for mood in [Mood::Down, Mood::BadSecret, Mood::Refusing] {
        world.homeserver.comes_back();
        world.matrix_client().log_in("alice", Some(DEVICE), false).await;
        let calls = world.homeserver.fake.calls().len();
        world.homeserver.fake.set_mood(mood);
        let again = world.matrix_client().log_in("alice", Some(DEVICE), false).await;
        let (_, last) = world.signed_in(&matrix_scope(DEVICE)).await;
        assert!(!world.homeserver.is_active(again["access_token"].as_str().unwrap()).await);
        assert!(world.homeserver.is_active(&last.access).await, "{mood:?}");
        world.homeserver.comes_back();
        world.pass(3600);
        world.admin.outbox_runs().await;
        let calls = world.homeserver.fake.calls().split_off(calls);
        assert!(!calls.iter().any(|call| call.starts_with("sync_devices")), "{mood:?}: {calls:?}");
    }
}
