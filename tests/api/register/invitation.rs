//! Invitations: registration tokens that let people in where others cannot make an account.

use postern::domain::{Doer, Invitation};
use postern::flows::sign_up::{NewToken, issue_token};
use postern::store::user_registration_tokens;

use super::{OPEN, choose_display_name, fill_in, world_with};
use crate::actors::World;

/// Nobody makes an account by themselves.
const CLOSED: &str = "account.password_registration_email_required = false";

/// Invites somebody, perhaps under a name.
async fn invite(world: &World, username: Option<&str>) -> String {
    let username = username.map(str::to_owned);
    let invitation = Some(Invitation { username, ..Invitation::default() });
    issue(world, invitation).await
}

async fn issue(world: &World, invitation: Option<Invitation>) -> String {
    let new = NewToken { usage_limit: Some(1), invitation, ..NewToken::default() };
    let issued = issue_token(world.admin.inside(), &Doer::command_line(), new).await;
    issued.unwrap().unwrap().text.expose().to_owned()
}

async fn times_used(world: &World) -> u32 {
    let store = &world.admin.inside().store;
    user_registration_tokens::page(store, None, 10).await.unwrap()[0].times_used
}

#[actix_web::test]
async fn an_invitation_lets_in_where_sign_up_is_closed_and_works_once() {
    let world = World::with(CLOSED).await;
    let link = format!("/register?token={}", invite(&world, None).await);
    let mut browser = world.browser();
    let page = browser.open(&link).await;
    assert_eq!(page.status(), 200, "{page:?}");
    let page = fill_in(&mut browser, &page, "bob", &[]).await;
    assert_eq!(choose_display_name(&mut browser, &page, "Bob").await.at, "/account/");
    assert_eq!(times_used(&world).await, 1);
    let page = world.browser().open(&link).await;
    assert_eq!(page.status(), 403);
    assert!(page.text().contains("This invitation no longer works"), "{page:?}");
}

#[actix_web::test]
async fn nothing_else_does() {
    let world = World::with(CLOSED).await;
    let no_invitation = issue(&world, None).await;
    for link in ["/register", "/register?token=nobody", &format!("/register?token={no_invitation}")]
    {
        assert_eq!(world.browser().open(link).await.status(), 403, "{link}");
    }
    // Nor by the form of somebody who was invited.
    let invited = invite(&world, None).await;
    let mut browser = world.browser();
    let page = browser.open(&format!("/register?token={invited}")).await;
    for token in ["", "nobody", &no_invitation] {
        let again = fill_in(&mut browser, &page, "bob", &[("token", token)]).await;
        assert_eq!(again.status(), 400, "{token}: {again:?}");
    }
}

#[actix_web::test]
async fn an_invitation_can_be_switched_off() {
    let config = format!("{CLOSED}\naccount.invitations_allowed = false");
    let world = World::with(&config).await;
    let invited = invite(&world, None).await;
    assert_eq!(world.browser().open(&format!("/register?token={invited}")).await.status(), 403);
}

#[actix_web::test]
async fn of_two_who_use_one_invitation_the_second_gets_no_account() {
    let world = World::with(CLOSED).await;
    let link = format!("/register?token={}", invite(&world, None).await);
    let (mut first, mut second) = (world.browser(), world.browser());
    let one = first.open(&link).await;
    let one = fill_in(&mut first, &one, "bob", &[]).await;
    let two = second.open(&link).await;
    let two = fill_in(&mut second, &two, "carol", &[]).await;
    assert_eq!(choose_display_name(&mut second, &two, "").await.at, "/account/");
    let page = choose_display_name(&mut first, &one, "").await;
    assert!(page.at.ends_with("/token"), "{page:?}");
    let no_invitation = issue(&world, None).await;
    let page = first.submit(&page, &[("token", &no_invitation)]).await;
    assert_eq!(page.status(), 400, "only another invitation helps: {page:?}");
    let page = first.submit(&page, &[("token", &invite(&world, None).await)]).await;
    assert_eq!(page.at, "/account/");
}

#[actix_web::test]
async fn an_invitation_under_a_name_is_for_nobody_else() {
    for config in [CLOSED, OPEN] {
        let world = World::with(config).await;
        let link = format!("/register?token={}", invite(&world, Some("bob")).await);
        let mut browser = world.browser();
        let page = browser.open(&link).await;
        assert_eq!(page.field("username"), "bob");
        assert!(page.text().contains("readonly"), "{page:?}");
        let other = fill_in(&mut browser, &page, "mallory", &[]).await;
        assert_eq!(other.status(), 400, "{other:?}");
        assert!(other.text().contains("for another username"), "{other:?}");
        let page = fill_in(&mut browser, &page, "bob", &[]).await;
        assert_eq!(choose_display_name(&mut browser, &page, "").await.at, "/account/");
        assert_eq!(times_used(&world).await, 1, "it is used even if none is needed");
        assert!(world.homeserver.fake.user("mallory").is_none());
    }
}

#[actix_web::test]
async fn who_loses_the_name_of_their_invitation_gets_no_other() {
    let world = world_with("").await;
    let link = format!("/register?token={}", invite(&world, Some("bob")).await);
    let mut browser = world.browser();
    let page = browser.open(&link).await;
    let page = fill_in(&mut browser, &page, "bob", &[]).await;
    world.admin.new_user("bob").await;
    let page = choose_display_name(&mut browser, &page, "").await;
    assert!(page.at.ends_with("/username"), "{page:?}");
    let page = browser.submit(&page, &[("username", "robert")]).await;
    assert_eq!(page.status(), 400);
}

#[actix_web::test]
async fn an_invitation_is_looked_up_so_often_and_no_more() {
    let config =
        format!("{CLOSED}\nrate_limiting.username_check = {{ burst = 2, per_second = 0.001 }}");
    let world = World::with(&config).await;
    let mut guesser = world.browser();
    for _ in 0..2 {
        assert_eq!(guesser.open("/register?token=guess").await.status(), 403);
    }
    assert_eq!(guesser.open("/register?token=guess").await.status(), 429);
}
