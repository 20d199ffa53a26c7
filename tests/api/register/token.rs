//! Registration tokens.

use std::time::Duration;

use postern::domain::SecretString;
use postern::flows::sign_up::{NewToken, issue_token};
use postern::store::user_registration_tokens;

use super::{begin, choose_display_name, fill_in, world, world_with};
use crate::actors::{Browser, World};

const REQUIRED: &str = "account.password_registration_token_required = true";

/// Issues a token, good so often.
async fn issue(world: &World, usage_limit: Option<u32>, minutes: Option<u64>) -> String {
    let new = NewToken {
        usage_limit,
        expires_in: minutes.map(|minutes| Duration::from_secs(minutes * 60)),
        ..NewToken::default()
    };
    issue_token(world.admin.inside(), &postern::domain::Doer::command_line(), new)
        .await
        .unwrap()
        .unwrap()
        .text
        .expose()
        .to_owned()
}

#[actix_web::test]
async fn an_account_needs_a_token_where_one_is_required() {
    let world = world_with(REQUIRED).await;
    let token = issue(&world, None, None).await;
    assert_eq!(token.len(), 12);
    let mut browser = world.browser();
    let page = begin(&mut browser, "alice", &[]).await;
    assert!(page.status() == 400 && page.text().contains("Enter your registration token"));
    let page = fill_in(&mut browser, &page, "alice", &[("token", "another")]).await;
    assert!(page.status() == 400 && page.text().contains("no such registration token"));
    assert_eq!(page.field("token"), "another", "to be mended");
    let page = fill_in(&mut browser, &page, "alice", &[("token", &format!(" {token} "))]).await;
    assert_eq!(choose_display_name(&mut browser, &page, "").await.at, "/account/");
}

#[actix_web::test]
async fn the_former_name_of_the_switch_works() {
    let world = world_with("account.registration_token_required = true").await;
    assert_eq!(begin(&mut world.browser(), "alice", &[]).await.status(), 400);
}

#[actix_web::test]
async fn a_token_comes_with_the_link_and_is_not_asked_for() {
    let world = world_with(REQUIRED).await;
    let token = issue(&world, Some(1), None).await;
    let mut browser = world.browser();
    let page = browser.open(&format!("/register?token={token}")).await;
    assert!(page.text().contains(&format!("type=\"hidden\" name=\"token\" value=\"{token}\"")));
    let page = fill_in(&mut browser, &page, "alice", &[]).await;
    assert_eq!(choose_display_name(&mut browser, &page, "").await.at, "/account/");
    let store = &world.admin.inside().store;
    let kept = &user_registration_tokens::page(store, None, 10).await.unwrap()[0];
    assert_eq!((kept.times_used, kept.last_used_at.unwrap().as_secs()), (1, world.now()));
    assert!(!serde_json::to_string(kept).unwrap().contains(&token), "it is sealed");

    // Who comes by a link that is used up sees it, and can type another one.
    let page = world.browser().open(&format!("/register?token={token}")).await;
    let page = fill_in(&mut world.browser(), &page, "bob", &[]).await;
    assert_eq!(page.status(), 400);
}

#[actix_web::test]
async fn a_token_is_used_up_by_the_account_and_by_nothing_before() {
    let world = world_with(REQUIRED).await;
    let token = issue(&world, Some(1), None).await;
    let (mut first, mut second) = (world.browser(), world.browser());
    let one = begin(&mut first, "alice", &[("token", &token)]).await;
    let two = begin(&mut second, "bob", &[("token", &token)]).await;
    assert_eq!(choose_display_name(&mut second, &two, "Bob").await.at, "/account/");
    let page = choose_display_name(&mut first, &one, "Alice").await;
    assert!(page.at.ends_with("/token"), "{page:?}");
    assert!(page.text().contains("used as often as it can be"), "{page:?}");
    let page = first.submit(&page, &[("token", &token)]).await;
    assert_eq!(page.status(), 400);
    let another = issue(&world, Some(1), None).await;
    let page = first.submit(&page, &[("token", &another)]).await;
    assert_eq!(page.at, "/account/", "nothing else is asked again");
    assert_eq!(world.homeserver.user("alice").display_name.as_deref(), Some("Alice"));
}

#[actix_web::test]
async fn of_eight_who_use_a_token_for_one_at_once_one_gets_an_account() {
    let world = world_with(REQUIRED).await;
    let token = issue(&world, Some(1), None).await;
    let mut all: Vec<(Browser, crate::actors::Page)> = Vec::new();
    for n in 0..8 {
        let mut browser = world.browser();
        let page = begin(&mut browser, &format!("user{n}"), &[("token", &token)]).await;
        all.push((browser, page));
    }
    let all = all.into_iter().map(|(mut browser, page)| async move {
        choose_display_name(&mut browser, &page, "").await.at
    });
    let ends = futures_util::future::join_all(all).await;
    let made = ends.iter().filter(|at| at.as_str() == "/account/").count();
    let again = ends.iter().filter(|at| at.ends_with("/token")).count();
    assert_eq!((made, again), (1, 7), "{ends:?}");
}

#[actix_web::test]
async fn a_token_that_ran_out_or_was_revoked_lets_nobody_in() {
    let world = world_with(REQUIRED).await;
    let short = issue(&world, None, Some(5)).await;
    let mut browser = world.browser();
    let page = begin(&mut browser, "alice", &[("token", &short)]).await;
    assert!(page.at.ends_with("/display-name"));
    world.pass(5 * 60);
    let refused = begin(&mut world.browser(), "bob", &[("token", &short)]).await;
    assert!(refused.status() == 400 && refused.text().contains("has run out"), "{refused:?}");
    let page = choose_display_name(&mut browser, &page, "").await;
    assert!(page.at.ends_with("/token"), "it is looked at again at the end: {page:?}");

    let revoked = issue(&world, None, None).await;
    let ctx = world.admin.inside();
    let mut tx = ctx.store.begin().await.unwrap();
    let digest = postern::crypto::digest::of_secret(&revoked);
    let mut kept = user_registration_tokens::by_digest(&tx, digest).await.unwrap().unwrap();
    kept.revoked_at = Some(ctx.now());
    user_registration_tokens::put(&mut tx, &kept).await.unwrap();
    tx.commit().await.unwrap();
    let page = browser.submit(&page, &[("token", &revoked)]).await;
    assert!(page.status() == 400 && page.text().contains("no such registration token"));
}

#[actix_web::test]
async fn where_none_is_required_none_is_used() {
    let world = world().await;
    let token = issue(&world, Some(1), None).await;
    let mut browser = world.browser();
    let page = begin(&mut browser, "alice", &[("token", &token)]).await;
    assert_eq!(choose_display_name(&mut browser, &page, "").await.at, "/account/");
    let store = &world.admin.inside().store;
    assert_eq!(user_registration_tokens::page(store, None, 10).await.unwrap()[0].times_used, 0);
}

#[actix_web::test]
async fn two_tokens_cannot_have_one_text() {
    let world = world().await;
    let (ctx, by) = (world.admin.inside(), postern::domain::Doer::command_line());
    let named =
        || NewToken { token: Some(SecretString::new("family".into())), ..NewToken::default() };
    assert!(issue_token(ctx, &by, named()).await.unwrap().is_some());
    assert!(issue_token(ctx, &by, named()).await.unwrap().is_none());
}
