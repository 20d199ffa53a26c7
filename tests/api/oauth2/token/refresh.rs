//! `grant_type=refresh_token`

use crate::actors::{DEVICE, OAuthClient, Tokens, World, matrix_scope};

#[actix_web::test]
async fn a_refresh_gives_a_new_pair_and_ends_the_old_access_token() {
    let world = World::with_alice().await;
    let (client, old) = world.signed_in(&matrix_scope(DEVICE)).await;
    let answer = client.refresh(&old.refresh).await;
    let new = Tokens::of(answer.ok());
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(new.body["expires_in"], 300);
    assert_eq!(new.body["scope"], matrix_scope(DEVICE).as_str());
    assert_ne!((&new.access, &new.refresh), (&old.access, &old.refresh));
    assert!(!world.homeserver.is_active(&old.access).await);
    assert!(!world.homeserver.is_active(&old.refresh).await);
    assert!(world.homeserver.is_active(&new.access).await);
}

#[actix_web::test]
async fn an_access_token_runs_out_and_its_refresh_token_does_not() {
    let world = World::with_alice().await;
    let (client, old) = world.signed_in("openid").await;
    world.pass(299);
    assert!(world.homeserver.is_active(&old.access).await);
    world.pass(1);
    assert!(!world.homeserver.is_active(&old.access).await);
    world.pass(400 * 24 * 3600);
    client.refresh(&old.refresh).await.ok();
}

#[actix_web::test]
async fn an_answer_that_was_lost_is_given_again_days_later() {
    let world = World::with_alice().await;
    let (client, first) = world.signed_in(&matrix_scope(DEVICE)).await;
    for _ in 0..3 {
        world.pass(3 * 24 * 3600);
        client.refresh(&first.refresh).await.ok();
    }
    let arrived = Tokens::of(client.refresh(&first.refresh).await.ok());
    assert!(world.homeserver.is_active(&arrived.access).await);
    client.refresh(&arrived.refresh).await.ok();
}

#[actix_web::test]
async fn an_answer_that_was_given_anew_and_turns_up_after_all_ends_the_session() {
    let world = World::with_alice().await;
    for is_thief_late in [false, true] {
        let (client, first) = world.signed_in(&matrix_scope(DEVICE)).await;
        let owners = Tokens::of(client.refresh(&first.refresh).await.ok());
        world.pass(3600);
        let thiefs = Tokens::of(client.refresh(&first.refresh).await.ok());
        assert!(!world.homeserver.is_active(&owners.access).await);
        if is_thief_late {
            world.pass(20 * 24 * 3600);
        } else {
            assert!(world.homeserver.is_active(&thiefs.access).await);
            world.pass(30);
        }
        assert_eq!(client.refresh(&owners.refresh).await, (400, "invalid_grant"));
        assert!(!world.homeserver.is_active(&thiefs.access).await);
        assert_eq!(client.refresh(&thiefs.refresh).await, (400, "invalid_grant"));
    }
}

#[actix_web::test]
async fn two_tabs_that_wake_up_together_both_stay_signed_in() {
    let world = World::with_alice().await;
    let (client, first) = world.signed_in(&matrix_scope(DEVICE)).await;
    let one = Tokens::of(client.refresh(&first.refresh).await.ok());
    world.pass(8 * 3600);
    let other = Tokens::of(client.refresh(&first.refresh).await.ok());
    world.pass(5);
    let one = Tokens::of(client.refresh(&one.refresh).await.ok());
    for _ in 0..3 {
        world.pass(300);
        assert!(!world.homeserver.is_active(&one.access).await);
    }
    let one = Tokens::of(client.refresh(&one.refresh).await.ok());
    let other = Tokens::of(client.refresh(&other.refresh).await.ok());
    for tokens in [&one, &other] {
        assert!(world.homeserver.is_active(&tokens.access).await);
    }
}

#[actix_web::test]
async fn branches_of_branches_live_side_by_side() {
    let world = World::with_alice().await;
    let (client, first) = world.signed_in(&matrix_scope(DEVICE)).await;
    let mut tabs = vec![first];
    for _ in 0..3 {
        let mut next = Vec::new();
        for tab in &tabs {
            for _ in 0..2 {
                next.push(Tokens::of(client.refresh(&tab.refresh).await.ok()));
            }
        }
        for tab in &next {
            assert!(world.homeserver.is_active(&tab.access).await);
        }
        world.admin.uses_are_written_down().await;
        world.pass(60);
        tabs = next;
    }
    assert_eq!(tabs.len(), 8);
    for tab in &tabs {
        client.refresh(&tab.refresh).await.ok();
    }
}

#[actix_web::test]
async fn two_tabs_may_refresh_within_half_a_minute() {
    let world = World::with_alice().await;
    let (client, first) = world.signed_in(&matrix_scope(DEVICE)).await;
    let one = Tokens::of(client.refresh(&first.refresh).await.ok());
    assert!(world.homeserver.is_active(&one.access).await);
    world.admin.uses_are_written_down().await;
    world.pass(29);
    let other = Tokens::of(client.refresh(&first.refresh).await.ok());
    for tokens in [&one, &other] {
        assert!(world.homeserver.is_active(&tokens.access).await);
    }
    world.pass(60);
    client.refresh(&one.refresh).await.ok();
    client.refresh(&other.refresh).await.ok();
}

#[actix_web::test]
async fn a_use_that_is_not_written_down_yet_counts_as_well() {
    let world = World::with_alice().await;
    let (client, first) = world.signed_in(&matrix_scope(DEVICE)).await;
    let second = Tokens::of(client.refresh(&first.refresh).await.ok());
    world.pass(30);
    assert!(world.homeserver.is_active(&second.access).await);
    assert_eq!(client.refresh(&first.refresh).await, (400, "invalid_grant"));
    assert!(!world.homeserver.is_active(&second.access).await);
}

#[actix_web::test]
async fn the_grace_is_as_long_as_it_is_configured() {
    let world = World::with("oauth.refresh_token_grace = 2").await;
    world.admin.new_user("alice").await;
    let (client, first) = world.signed_in("openid").await;
    let second = Tokens::of(client.refresh(&first.refresh).await.ok());
    assert!(world.homeserver.is_active(&second.access).await);
    world.pass(1);
    client.refresh(&first.refresh).await.ok();
    world.pass(1);
    assert_eq!(client.refresh(&first.refresh).await, (400, "invalid_grant"));
    assert!(!world.homeserver.is_active(&second.access).await);
}

#[actix_web::test]
async fn a_replay_after_the_new_access_token_was_used_ends_the_session() {
    let world = World::with_alice().await;
    let (client, first) = world.signed_in(&matrix_scope(DEVICE)).await;
    let second = Tokens::of(client.refresh(&first.refresh).await.ok());
    assert!(world.homeserver.is_active(&second.access).await);
    world.admin.uses_are_written_down().await;
    world.pass(30);
    assert_eq!(client.refresh(&first.refresh).await, (400, "invalid_grant"));
    assert!(!world.homeserver.is_active(&second.access).await);
    assert_eq!(client.refresh(&second.refresh).await, (400, "invalid_grant"));
    assert_eq!(world.homeserver.devices("alice"), [""; 0]);
}

#[actix_web::test]
async fn a_replay_after_the_new_refresh_token_was_used_ends_the_session() {
    let world = World::with_alice().await;
    let (client, first) = world.signed_in(&matrix_scope(DEVICE)).await;
    let second = Tokens::of(client.refresh(&first.refresh).await.ok());
    let third = Tokens::of(client.refresh(&second.refresh).await.ok());
    world.pass(30);
    assert_eq!(client.refresh(&first.refresh).await, (400, "invalid_grant"));
    assert!(!world.homeserver.is_active(&third.access).await);
    assert_eq!(client.refresh(&third.refresh).await, (400, "invalid_grant"));
}

#[actix_web::test]
async fn a_refresh_token_is_for_its_own_client() {
    let world = World::with_alice().await;
    let (client, tokens) = world.signed_in("openid").await;
    let thief = OAuthClient::register_another(&world.http).await;
    assert_eq!(thief.refresh(&tokens.refresh).await, (400, "invalid_grant"));
    client.refresh(&tokens.refresh).await.ok();
}

#[actix_web::test]
async fn a_scope_may_be_named_but_not_a_wider_one() {
    let world = World::with_alice().await;
    let (client, tokens) = world.signed_in("openid email").await;
    let refresh = |scope| {
        let form = [
            ("grant_type", "refresh_token"),
            ("refresh_token", tokens.refresh.as_str()),
            ("scope", scope),
        ];
        let client = &client;
        async move { client.token(&form).await }
    };
    assert_eq!(refresh("openid urn:mas:admin").await, (400, "invalid_scope"));
    assert_eq!(refresh("openid \"").await, (400, "invalid_scope"));
    refresh("openid").await.ok();
}

#[actix_web::test]
async fn what_is_no_refresh_token_of_ours_is_refused() {
    let world = World::with_alice().await;
    let (client, tokens) = world.signed_in("openid").await;
    let compat = world.matrix_client().log_in("alice", None, true).await;
    let compat = compat["refresh_token"].as_str().unwrap();
    let altered = tokens.refresh.replace("mar_", "mat_");
    for token in [&tokens.access, compat, "junk", "a\0b", &altered, &"x".repeat(10_000)] {
        assert_eq!(client.refresh(token).await, (400, "invalid_grant"), "{token}");
    }
}

#[actix_web::test]
async fn a_locked_or_deactivated_user_cannot_refresh_and_a_lock_ends_nothing() {
    let world = World::with_alice().await;
    let (client, tokens) = world.signed_in("openid").await;
    world.admin.lock("alice").await;
    assert_eq!(client.refresh(&tokens.refresh).await, (400, "invalid_grant"));
    world.admin.unlock("alice").await;
    let tokens = Tokens::of(client.refresh(&tokens.refresh).await.ok());
    world.admin.deactivate("alice").await;
    assert_eq!(client.refresh(&tokens.refresh).await, (400, "invalid_grant"));
}

#[actix_web::test]
async fn signing_out_of_the_browser_leaves_the_client_signed_in() {
    let world = World::with_alice().await;
    let client = world.client().await;
    let mut browser = world.browser();
    let tokens = client.sign_in(&mut browser, "alice", "openid").await;
    browser.sign_out().await;
    client.refresh(&tokens.refresh).await.ok();
}
