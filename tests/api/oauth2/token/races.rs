//! Many who come at once with the same thing.

use futures_util::future::join_all;

use crate::actors::{DEVICE, Tokens, World, matrix_scope};

#[actix_web::test]
async fn of_thirty_two_who_bring_the_same_code_exactly_one_is_served() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let code = client.code(&mut world.browser(), "alice", &matrix_scope(DEVICE)).await;
    let answers = join_all((0..32).map(|_| client.exchange(&code))).await;
    let (served, refused): (Vec<_>, Vec<_>) = answers.iter().partition(|a| a.status == 200);
    assert_eq!(served.len(), 1);
    for answer in refused {
        assert_eq!(*answer, (400, "invalid_grant"));
    }
    let tokens = Tokens::of(served[0].json());
    assert!(world.homeserver.is_active(&tokens.access).await);
}

#[actix_web::test]
async fn thirty_two_who_refresh_at_once_are_all_served() {
    let world = World::with_alice().await;
    let (client, first) = world.signed_in(&matrix_scope(DEVICE)).await;
    let answers = join_all((0..32).map(|_| client.refresh(&first.refresh))).await;
    let all: Vec<_> = answers.iter().map(|answer| Tokens::of(answer.ok())).collect();
    for tokens in &all {
        assert!(world.homeserver.is_active(&tokens.access).await);
    }
    world.pass(31);
    client.refresh(&all[31].refresh).await.ok();
}

#[actix_web::test]
async fn thirty_two_sign_ins_on_one_device_leave_one_session() {
    let world = World::with_alice().await;
    let client = world.matrix_client();
    let answers = join_all((0..32).map(|_| client.log_in("alice", Some("PHONE"), false))).await;
    let mut active = 0;
    for answer in answers {
        let token = answer["access_token"].as_str().unwrap();
        active += usize::from(world.homeserver.is_active(token).await);
    }
    assert_eq!(active, 1);
    world.admin.outbox_runs().await;
    assert_eq!(world.homeserver.devices("alice"), ["PHONE"]);
}
