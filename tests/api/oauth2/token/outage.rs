//! Our faults are never the client's: while the homeserver is down nothing is lost.

use postern::homeserver::fake::Mood;

use crate::actors::{DEVICE, Tokens, World, matrix_scope};

#[actix_web::test]
async fn a_code_that_met_an_outage_is_good_afterwards() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let code = client.code(&mut world.browser(), "alice", &matrix_scope(DEVICE)).await;
    for mood in [Mood::Down, Mood::BadSecret, Mood::Refusing] {
        world.homeserver.fake.set_mood(mood);
        let answer = client.exchange(&code).await;
        assert!(answer.status >= 500, "{mood:?}: {answer:?}");
        assert!(answer.json()["error"].is_string());
    }
    world.homeserver.comes_back();
    let tokens = Tokens::of(client.exchange(&code).await.ok());
    assert!(world.homeserver.is_active(&tokens.access).await);
    world.admin.outbox_runs().await;
    assert_eq!(world.homeserver.devices("alice"), [DEVICE]);
}

#[actix_web::test]
async fn a_code_without_a_device_needs_no_homeserver() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let code = client.code(&mut world.browser(), "alice", "openid").await;
    world.homeserver.goes_down();
    client.exchange(&code).await.ok();
}

#[actix_web::test]
async fn tokens_are_refreshed_and_introspected_while_the_homeserver_is_down() {
    let world = World::with_alice().await;
    let (client, tokens) = world.signed_in(&matrix_scope(DEVICE)).await;
    world.homeserver.goes_down();
    let tokens = Tokens::of(client.refresh(&tokens.refresh).await.ok());
    assert!(world.homeserver.is_active(&tokens.access).await);
}

#[actix_web::test]
async fn a_user_whom_the_homeserver_lost_is_made_anew() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let code = client.code(&mut world.browser(), "alice", &matrix_scope(DEVICE)).await;
    world.homeserver.fake.remove_user("alice");
    client.exchange(&code).await.ok();
    assert_eq!(world.homeserver.devices("alice"), [DEVICE]);
}

#[actix_web::test]
async fn a_client_that_hung_up_during_an_outage_may_come_back_with_its_code() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let code = client.code(&mut world.browser(), "alice", &matrix_scope(DEVICE)).await;
    let calls = world.homeserver.fake.calls().len();
    world.homeserver.fake.hold();
    tokio::select! {
        answer = client.exchange(&code) => panic!("nobody has answered yet: {answer:?}"),
        () = world.homeserver.fake.arrived(calls + 1) => {}
    }
    world.homeserver.goes_down();
    world.homeserver.fake.release();
    for _ in 0..100 {
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        world.homeserver.comes_back();
        let answer = client.exchange(&code).await;
        if answer.status == 200 {
            return;
        }
        assert_eq!(answer, (400, "invalid_grant"), "it is still being worked on");
    }
    panic!("the code was lost");
}
