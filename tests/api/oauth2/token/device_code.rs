//! `grant_type=urn:ietf:params:oauth:grant-type:device_code` (RFC 8628 §3.4, §3.5)

use futures_util::future::join_all;

use crate::actors::{DEVICE, Device, OAuthClient, Tokens, World, matrix_scope};

#[actix_web::test]
async fn a_device_that_was_let_in_gets_its_tokens_and_is_on_the_homeserver() {
    let world = World::with_alice().await;
    let device = Device::ask(&world, &matrix_scope(DEVICE)).await;
    assert_eq!(device.poll().await, (400, "authorization_pending"));
    device.is_allowed_by(&mut world.browser(), "alice").await;
    world.pass(5);
    let answer = device.poll().await;
    assert_eq!(answer.header("cache-control"), "no-store");
    let tokens = Tokens::of(answer.ok());
    assert_eq!(tokens.body["scope"], matrix_scope(DEVICE).as_str());
    assert!(tokens.body["id_token"].is_string());
    let told = world.homeserver.introspect(&tokens.access).await;
    assert_eq!((told["active"].as_bool(), told["username"].as_str()), (Some(true), Some("alice")));
    assert_eq!(world.homeserver.devices("alice"), [DEVICE]);
    // Without the refresh grant, too: nobody wants to type a code every five minutes.
    world.pass(400);
    let tokens = Tokens::of(device.client.refresh(&tokens.refresh).await.ok());
    assert!(world.homeserver.is_active(&tokens.access).await);
}

#[actix_web::test]
async fn who_asks_too_often_is_told_to_slow_down_and_is_slower_from_then_on() {
    let world = World::new().await;
    let device = Device::ask(&world, "openid").await;
    assert_eq!(device.poll().await, (400, "authorization_pending"));
    world.pass(4);
    assert_eq!(device.poll().await, (400, "slow_down"));
    world.pass(5);
    assert_eq!(device.poll().await, (400, "slow_down"), "ten seconds are due");
    world.pass(15);
    assert_eq!(device.poll().await, (400, "authorization_pending"));
    world.pass(14);
    assert_eq!(device.poll().await, (400, "slow_down"), "fifteen are");
}

#[actix_web::test]
async fn a_device_that_keeps_its_pace_never_hears_of_it() {
    let world = World::new().await;
    let device = Device::ask(&world, "openid").await;
    for _ in 0..10 {
        assert_eq!(device.poll().await, (400, "authorization_pending"));
        world.pass(5);
    }
}

#[actix_web::test]
async fn after_twenty_minutes_it_is_over() {
    let world = World::with_alice().await;
    let device = Device::ask(&world, "openid").await;
    world.pass(1199);
    assert_eq!(device.poll().await, (400, "authorization_pending"));
    world.pass(1);
    assert_eq!(device.poll().await, (400, "expired_token"));
    let page = device.type_code(&mut world.browser()).await;
    assert_eq!(page.status(), 404, "{page:?}");

    let late = Device::ask(&world, "openid").await;
    late.is_allowed_by(&mut world.browser(), "alice").await;
    world.pass(1200);
    assert_eq!(late.poll().await, (400, "expired_token"));
}

#[actix_web::test]
async fn a_device_that_was_kept_out_is_told_so() {
    let world = World::with_alice().await;
    let device = Device::ask(&world, "openid").await;
    let mut browser = world.browser();
    let page = device.type_code(&mut browser).await;
    let page = browser.fill_in_login(&page, "alice").await;
    let page = browser.submit(&page, &[("decision", "deny")]).await;
    assert_eq!(page.status(), 200);
    assert_eq!(device.poll().await, (400, "access_denied"));
}

#[actix_web::test]
async fn a_code_is_good_once_and_for_its_own_client() {
    let world = World::with_alice().await;
    let device = Device::ask(&world, "openid").await;
    device.is_allowed_by(&mut world.browser(), "alice").await;
    let mut metadata = Device::metadata();
    metadata["client_name"] = "Radio".into();
    let thief = OAuthClient::register_as(&world.http, &metadata).await;
    let stolen = Device {
        client: thief,
        code: device.code.clone(),
        user_code: String::new(),
        body: serde_json::Value::Null,
    };
    assert_eq!(stolen.poll().await, (400, "invalid_grant"));
    let tokens = Tokens::of(device.poll().await.ok());
    world.pass(60);
    assert_eq!(device.poll().await, (400, "invalid_grant"));
    assert!(world.homeserver.is_active(&tokens.access).await);
    let nobodys = Device { code: "x".into(), ..device };
    assert_eq!(nobodys.poll().await, (400, "invalid_grant"));
}

#[actix_web::test]
async fn of_many_who_ask_at_once_exactly_one_is_served() {
    let world = World::with_alice().await;
    let device = Device::ask(&world, &matrix_scope(DEVICE)).await;
    device.is_allowed_by(&mut world.browser(), "alice").await;
    let answers = join_all((0..32).map(|_| device.poll())).await;
    let (served, refused): (Vec<_>, Vec<_>) = answers.iter().partition(|a| a.status == 200);
    assert_eq!(served.len(), 1);
    assert!(refused.iter().all(|answer| answer.status == 400), "{refused:?}");
    let tokens = Tokens::of(served[0].json());
    assert!(world.homeserver.is_active(&tokens.access).await);
}

#[actix_web::test]
async fn it_takes_the_place_of_the_session_on_the_same_device() {
    let world = World::with_alice().await;
    let (_, old) = world.signed_in(&matrix_scope(DEVICE)).await;
    let device = Device::ask(&world, &matrix_scope(DEVICE)).await;
    device.is_allowed_by(&mut world.browser(), "alice").await;
    let new = Tokens::of(device.poll().await.ok());
    assert!(!world.homeserver.is_active(&old.access).await);
    assert!(world.homeserver.is_active(&new.access).await);
    assert_eq!(world.homeserver.devices("alice"), [DEVICE]);
}

#[actix_web::test]
async fn while_the_homeserver_is_down_the_device_may_ask_again() {
    let world = World::with_alice().await;
    let device = Device::ask(&world, &matrix_scope(DEVICE)).await;
    device.is_allowed_by(&mut world.browser(), "alice").await;
    world.homeserver.goes_down();
    let answer = device.poll().await;
    assert!(answer.status >= 500, "{answer:?}");
    world.homeserver.comes_back();
    world.pass(5);
    let tokens = Tokens::of(device.poll().await.ok());
    assert!(world.homeserver.is_active(&tokens.access).await);
    world.admin.outbox_runs().await;
    assert_eq!(world.homeserver.devices("alice"), [DEVICE]);
}

#[actix_web::test]
async fn who_signs_out_or_is_locked_before_the_device_asks_keeps_it_out() {
    let world = World::with_alice().await;
    let mut browser = world.browser();
    let device = Device::ask(&world, "openid").await;
    device.is_allowed_by(&mut browser, "alice").await;
    browser.sign_out().await;
    assert_eq!(device.poll().await, (400, "invalid_grant"));

    let device = Device::ask(&world, "openid").await;
    device.is_allowed_by(&mut browser, "alice").await;
    world.admin.lock("alice").await;
    assert_eq!(device.poll().await, (400, "invalid_grant"));
}

#[actix_web::test]
async fn who_is_no_administrator_any_more_lets_no_device_in_as_one() {
    let world = World::new().await;
    world.admin.new_administrator("root").await;
    let device = Device::ask(&world, "urn:mas:admin").await;
    device.is_allowed_by(&mut world.browser(), "root").await;
    world.admin.demote("root").await;
    assert_eq!(device.poll().await, (400, "invalid_grant"));
}
