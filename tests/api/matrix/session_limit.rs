//! `experimental.session_limit` for sign-ins without a browser.

use futures_util::future::join_all;
use serde_json::json;

use crate::actors::{DEVICE, Device, PASSWORD, World, matrix_scope, password_login};

const LIMIT: &str = "[experimental.session_limit]\nsoft_limit = 2\nhard_limit = 3\n";

async fn world(more: &str) -> World {
    let world = World::with(&format!("{LIMIT}{more}")).await;
    world.admin.new_user("alice").await;
    world
}

#[actix_web::test]
async fn beyond_the_hard_limit_no_login_succeeds_until_a_session_ends() {
    let world = world("").await;
    let client = world.matrix_client();
    let one = client.log_in("alice", Some("ONE"), false).await;
    client.log_in("alice", Some("TWO"), false).await;
    client.log_in("alice", Some("THREE"), false).await;
    let answer = client.login(&password_login("alice", PASSWORD)).await;
    assert_eq!(answer, (403, "M_FORBIDDEN"));
    assert!(answer.json()["error"].as_str().unwrap().contains("sessions"), "{answer:?}");
    let wrong = client.login(&password_login("alice", "wrong")).await;
    assert_ne!(wrong.json(), answer.json(), "it is told only with the right password");
    let again = client.log_in("alice", Some("TWO"), false).await;
    assert!(world.homeserver.is_active(again["access_token"].as_str().unwrap()).await);
    assert_eq!(world.homeserver.devices("alice").len(), 3);
    client.logout(one["access_token"].as_str().unwrap()).await.ok();
    client.log_in("alice", Some("FOUR"), false).await;
    world.admin.issue_admin_token("alice", "ROBOT").await;
}

#[actix_web::test]
async fn the_session_used_longest_ago_makes_room_where_that_is_wanted() {
    let world = world("dangerous_hard_limit_eviction = true\n").await;
    let client = world.matrix_client();
    let mut tokens = Vec::new();
    for device in ["ONE", "TWO", "THREE"] {
        let login = client.log_in("alice", Some(device), false).await;
        tokens.push(login["access_token"].as_str().unwrap().to_owned());
        world.admin.uses_are_written_down().await;
        world.pass(100);
    }
    assert!(world.homeserver.is_active(&tokens[0]).await);
    world.admin.uses_are_written_down().await;
    client.log_in("alice", Some("FOUR"), false).await;
    world.admin.outbox_runs().await;
    assert!(world.homeserver.is_active(&tokens[0]).await, "it was used");
    assert!(!world.homeserver.is_active(&tokens[1]).await);
    assert!(world.homeserver.is_active(&tokens[2]).await);
    assert_eq!(world.homeserver.devices("alice"), ["FOUR", "ONE", "THREE"]);
}

#[actix_web::test]
async fn of_many_who_log_in_at_once_only_as_many_are_served_as_there_is_room_for() {
    for (more, served) in [("", 3), ("dangerous_hard_limit_eviction = true\n", 16)] {
        let world = world(more).await;
        let client = world.matrix_client();
        let body = password_login("alice", PASSWORD);
        let answers = join_all((0..16).map(|_| client.login(&body))).await;
        let (good, refused): (Vec<_>, Vec<_>) = answers.iter().partition(|a| a.status == 200);
        assert_eq!(good.len(), served, "{more}");
        for answer in refused {
            assert_eq!(*answer, (403, "M_FORBIDDEN"));
        }
        let mut active = 0;
        for answer in good {
            let body = answer.json();
            let token = body["access_token"].as_str().unwrap();
            active += usize::from(world.homeserver.is_active(token).await);
        }
        assert_eq!(active, 3, "{more}");
        world.admin.outbox_runs().await;
        assert_eq!(world.homeserver.devices("alice").len(), 3);
    }
}

#[actix_web::test]
async fn an_account_far_above_the_limit_is_left_alone() {
    let world = World::with(
        "[experimental.session_limit]\nsoft_limit = 1\nhard_limit = 1\nmax_session_threshold = 1\n",
    )
    .await;
    world.admin.new_user("alice").await;
    let client = world.matrix_client();
    world.admin.issue_admin_token("alice", "ONE").await;
    let answer = client.login(&password_login("alice", PASSWORD)).await;
    assert_eq!(answer, (403, "M_FORBIDDEN"));
    world.admin.issue_admin_token("alice", "TWO").await;
    client.log_in("alice", None, false).await;
}

#[actix_web::test]
async fn login_tokens_and_codes_and_devices_are_refused_likewise() {
    let world = world("").await;
    let client = world.matrix_client();
    let oauth = world.client().await;
    let mut browser = world.browser();
    let token = client.login_token(&mut browser, "alice").await;
    let code = oauth.code(&mut browser, "alice", &matrix_scope(DEVICE)).await;
    let device = Device::ask(&world, &matrix_scope(DEVICE)).await;
    device.is_allowed_by(&mut browser, "alice").await;
    for device in ["ONE", "TWO", "THREE"] {
        client.log_in("alice", Some(device), false).await;
    }
    assert_eq!(client.login_with_token(&token).await, (403, "M_FORBIDDEN"));
    assert_eq!(oauth.exchange(&code).await, (400, "invalid_grant"));
    assert_eq!(device.poll().await, (400, "access_denied"));
    let body = json!({"type": "m.login.token", "token": token, "device_id": "ONE"});
    client.login(&body).await.ok();
}
