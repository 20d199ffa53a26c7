//! Accounts that an administrator must agree to (`account.password_registration_approval_required`).

use postern::domain::Doer;
use postern::flows::manage::{self, ManageError};

use super::{apply, begin, can_sign_in, choose_display_name, register, world_with};
use crate::actors::{Browser, MailServer, World};

const REQUIRED: &str = "account.password_registration_approval_required = true\n";
const DAY: u64 = 24 * 3600;

async fn world() -> World {
    world_with(REQUIRED).await
}

async fn approve(world: &World, name: &str) {
    let by = Doer::command_line();
    manage::approve_application(world.admin.inside(), &by, name).await.unwrap();
}

async fn decline(world: &World, name: &str, note: Option<&str>) {
    let by = Doer::command_line();
    manage::decline_application(world.admin.inside(), &by, name, note).await.unwrap();
}

/// Somebody who asked for an account, and the page on which they wait.
async fn carol(world: &World) -> (Browser, String) {
    let mut browser = world.browser();
    let page = apply(&mut browser, "carol", "I know Bob.").await;
    assert!(page.at.ends_with("/waiting"), "{page:?}");
    (browser, page.at)
}

#[actix_web::test]
async fn whoever_is_let_in_after_days_is_signed_in_where_they_waited() {
    let world = world().await;
    let (mut browser, waiting) = carol(&world).await;
    world.pass(5 * DAY);
    world.admin.outlived_records_are_removed().await;
    let page = browser.open(&waiting).await;
    assert!(page.text().contains("Waiting for an answer"), "{page:?}");
    assert!(!can_sign_in(&world, "carol").await, "there is no account yet");
    approve(&world, "carol").await;
    assert_eq!(world.homeserver.user("carol").display_name, None);
    let page = browser.open(&waiting).await;
    assert_eq!(page.at, "/account/");
    assert!(page.text().contains("carol"), "{page:?}");
    assert_eq!(browser.open(&waiting).await.at, "/account/", "as often as they like");
    assert!(can_sign_in(&world, "carol").await);
}

#[actix_web::test]
async fn another_browser_learns_nothing_and_is_not_signed_in() {
    let world = world().await;
    let (_, waiting) = carol(&world).await;
    assert_eq!(world.browser().open(&waiting).await.status(), 404);
    approve(&world, "carol").await;
    let mut other = world.browser();
    assert_eq!(other.open(&waiting).await.status(), 404);
    assert!(other.session().is_none());
}

#[actix_web::test]
async fn whoever_has_changed_the_password_since_is_not_signed_in_by_the_page() {
    let world = world().await;
    let (mut browser, waiting) = carol(&world).await;
    approve(&world, "carol").await;
    world.pass(1);
    let ctx = world.admin.inside();
    let password = postern::domain::SecretString::new("eleven geese on a frozen lake".into());
    let by = Doer::command_line();
    manage::set_password(ctx, &by, &"carol".into(), password, false).await.unwrap();
    assert!(browser.open(&waiting).await.is_login());
    assert!(browser.session().is_none());
}

#[actix_web::test]
async fn a_name_is_held_while_somebody_waits_and_free_after_a_no() {
    let world = world().await;
    let (mut browser, waiting) = carol(&world).await;
    let page = begin(&mut world.browser(), "Carol", &[]).await;
    assert!(page.text().contains("This username is taken"), "{page:?}");
    decline(&world, "carol", Some("Ask Bob <first>.")).await;
    let page = browser.open(&waiting).await;
    assert!(page.text().contains("was not approved"), "{page:?}");
    assert!(page.text().contains("Ask Bob &lt;first&gt;."), "{page:?}");
    let page = apply(&mut world.browser(), "carol", "Another one.").await;
    assert!(page.at.ends_with("/waiting"), "{page:?}");
}

#[actix_web::test]
async fn a_name_that_an_administrator_gave_away_is_asked_for_again_and_nothing_else() {
    let world = world().await;
    let (mut browser, waiting) = carol(&world).await;
    world.admin.new_user("carol").await;
    approve(&world, "carol").await;
    let page = browser.open(&waiting).await;
    assert!(page.at.ends_with("/username"), "{page:?}");
    let page = browser.submit(&page, &[("username", "carola")]).await;
    assert_eq!(page.at, "/account/", "nobody has to agree twice");
    assert!(can_sign_in(&world, "carola").await);
}

#[actix_web::test]
async fn nobody_is_let_in_twice_nor_after_a_no() {
    let world = world().await;
    carol(&world).await;
    let (ctx, by) = (world.admin.inside(), Doer::command_line());
    decline(&world, "carol", None).await;
    let again = manage::approve_application(ctx, &by, "carol").await;
    assert!(matches!(again, Err(ManageError::NoSuchApplication)));
    let again = manage::decline_application(ctx, &by, "carol", None).await;
    assert!(matches!(again, Err(ManageError::NoSuchApplication)));
    assert!(!can_sign_in(&world, "carol").await);
}

#[actix_web::test]
async fn nobody_waits_longer_than_thirty_days() {
    let world = world().await;
    let (mut browser, waiting) = carol(&world).await;
    world.pass(30 * DAY);
    assert_eq!(browser.open(&waiting).await.status(), 404);
    let (ctx, by) = (world.admin.inside(), Doer::command_line());
    let late = manage::approve_application(ctx, &by, "carol").await;
    assert!(matches!(late, Err(ManageError::NoSuchApplication)));
    world.admin.outlived_records_are_removed().await;
    assert!(apply(&mut world.browser(), "carol", "Again.").await.at.ends_with("/waiting"));
}

#[actix_web::test]
async fn a_reason_is_needed_and_has_an_end() {
    let world = world().await;
    let mut browser = world.browser();
    let page = register(&mut browser, "carol").await;
    for (reason, said) in [("  ", "Write a sentence"), (&"x".repeat(501), "This is too long")] {
        let page = browser.submit(&page, &[("reason", reason)]).await;
        assert_eq!(page.status(), 400);
        assert!(page.text().contains(said), "{page:?}");
    }
    assert!(browser.submit(&page, &[("reason", "I know Bob.")]).await.at.ends_with("/waiting"));
    let again = browser.submit(&page, &[("reason", "Once more.")]).await;
    assert!(again.at.ends_with("/waiting"), "a second press: {again:?}");
}

#[actix_web::test]
async fn the_page_that_waits_cannot_be_passed_by() {
    let world = world().await;
    let (mut browser, waiting) = carol(&world).await;
    for step in ["finish", "reason", "display-name", "username"] {
        let page = browser.open(&waiting.replace("waiting", step)).await;
        assert!(page.at.ends_with("/waiting"), "{step}: {page:?}");
    }
}

#[actix_web::test]
async fn mails_go_to_administrators_and_then_to_whoever_asked() {
    let server = MailServer::start().await;
    let world = world_with(&format!("{REQUIRED}{}", server.config())).await;
    world.admin.new_user_with_email("root", "root@example.org").await;
    let (ctx, by) = (world.admin.inside(), Doer::command_line());
    manage::set_admin(ctx, &by, &"root".into(), true).await.unwrap();
    let mut browser = world.browser();
    let page = begin(&mut browser, "carol", &[("email", "carol@example.org")]).await;
    world.admin.mails_go_out().await;
    let page = browser.submit(&page, &[("code", &server.last().code())]).await;
    let page = choose_display_name(&mut browser, &page, "").await;
    browser.submit(&page, &[("reason", "I know Bob.")]).await;
    world.admin.mails_go_out().await;
    let told = server.last();
    assert!(told.header("to").contains("root@example.org"), "{}", told.header("to"));
    assert!(told.text().contains("I know Bob."), "{}", told.text());
    approve(&world, "carol").await;
    world.admin.mails_go_out().await;
    let told = server.last();
    assert!(told.header("to").contains("carol@example.org"), "{}", told.header("to"));
    assert!(told.text().contains("It is approved"), "{}", told.text());
}

#[actix_web::test]
async fn an_invitation_is_agreement_enough() {
    let world = world_with(REQUIRED).await;
    let (ctx, by) = (world.admin.inside(), Doer::command_line());
    let invitation = postern::domain::Invitation::default();
    let new = postern::flows::sign_up::NewToken {
        invitation: Some(invitation),
        ..postern::flows::sign_up::NewToken::default()
    };
    let issued = postern::flows::sign_up::issue_token(ctx, &by, new).await.unwrap().unwrap();
    let mut browser = world.browser();
    let page = browser.open(&format!("/register?token={}", issued.text.expose())).await;
    let page = super::fill_in(&mut browser, &page, "carol", &[]).await;
    assert_eq!(choose_display_name(&mut browser, &page, "").await.at, "/account/");
}
