//! The e-mail address of a new account, and its code.

use super::{OPEN, begin, choose_display_name};
use crate::actors::{Browser, MailServer, Page, World};

const GENEROUS: &str = "
    [rate_limiting.email_authentication]
    per_ip = { burst = 100, per_second = 1.0 }
    per_address = { burst = 100, per_second = 1.0 }
    emails_per_session = { burst = 100, per_second = 1.0 }
    attempt_per_session = { burst = 4, per_second = 1.0 }
";

/// With mails; the address is required or optional.
async fn world(server: &MailServer, required: bool, more: &str) -> World {
    let open = OPEN.replace("email_required = false", &format!("email_required = {required}"));
    World::with(&format!("{open}{}{more}", server.config())).await
}

async fn begin_with(world: &World, browser: &mut Browser, name: &str, email: &str) -> Page {
    let page = begin(browser, name, &[("email", email)]).await;
    world.admin.mails_go_out().await;
    page
}

fn emails(world: &World, name: &str) -> Vec<String> {
    world.homeserver.user(name).emails.into_iter().collect()
}

#[actix_web::test]
async fn the_code_of_the_mail_confirms_the_address() {
    let server = MailServer::start().await;
    let world = world(&server, true, GENEROUS).await;
    let mut browser = world.browser();
    let page = begin(&mut browser, "alice", &[]).await;
    assert!(page.status() == 400 && page.text().contains("Enter your e-mail address"));
    let page = begin_with(&world, &mut browser, "alice", "Alice@example.org").await;
    assert!(page.at.ends_with("/verify-email"), "{page:?}");
    assert!(page.text().contains("Alice@example.org"), "{page:?}");
    let finish = page.at.replace("verify-email", "finish");
    assert_eq!(browser.open(&finish).await.at, page.at, "the code cannot be left out");
    let display = page.at.replace("verify-email", "display-name");
    assert_eq!(browser.open(&display).await.at, page.at);

    let code = server.last().code();
    let wrong = if code == "000000" { "111111" } else { "000000" };
    let page = browser.submit(&page, &[("code", wrong)]).await;
    assert!(page.status() == 400 && page.text().contains("That is not the code"), "{page:?}");
    let page = browser.submit(&page, &[("code", "")]).await;
    assert!(page.status() == 400 && page.text().contains("Enter the code"), "{page:?}");
    let page = browser.submit(&page, &[("code", &code)]).await;
    assert_eq!(choose_display_name(&mut browser, &page, "").await.at, "/account/");
    assert_eq!(emails(&world, "alice"), ["Alice@example.org"]);
}

#[actix_web::test]
async fn the_code_of_somebody_else_confirms_nothing() {
    let server = MailServer::start().await;
    let world = world(&server, true, GENEROUS).await;
    let mut mallory = world.browser();
    begin_with(&world, &mut mallory, "mallory", "mallory@example.org").await;
    let own = server.last().code();
    let page = begin_with(&world, &mut mallory, "alice", "alice@example.org").await;
    let page = mallory.submit(&page, &[("code", &own)]).await;
    if server.last().code() != own {
        assert_eq!(page.status(), 400, "{page:?}");
    }
    assert!(world.homeserver.fake.user("alice").is_none());
}

#[actix_web::test]
async fn an_address_that_an_account_has_is_told_by_mail_alone() {
    let server = MailServer::start().await;
    let world = world(&server, true, GENEROUS).await;
    world.admin.new_user_with_email("alice", "alice@example.org").await;
    let (mut one, mut two) = (world.browser(), world.browser());
    let known = begin_with(&world, &mut one, "bob", "ALICE@example.org").await;
    let mail = server.last();
    assert_eq!(mail.to, "ALICE@example.org");
    let digits = |text: &str| text.split(|c: char| !c.is_ascii_digit()).any(|word| word.len() == 6);
    assert!(!digits(&mail.text()), "there is no code in it: {}", mail.text());
    let unknown = begin_with(&world, &mut two, "carol", "carol@example.org").await;
    let plain = |page: &Page, address: &str| {
        let (id, csrf) = (page.at.split('/').nth(3).unwrap().to_owned(), page.field("csrf"));
        page.text().replace(address, "").replace(&id, "").replace(&csrf, "")
    };
    assert_eq!(plain(&known, "ALICE@example.org"), plain(&unknown, "carol@example.org"));
    let tried = one.submit(&known, &[("code", "123456")]).await;
    assert!(tried.status() == 400 && tried.text().contains("That is not the code"));
}

#[actix_web::test]
async fn an_address_that_an_account_got_in_the_meantime_is_asked_for_again() {
    let server = MailServer::start().await;
    let world = world(&server, true, GENEROUS).await;
    let mut browser = world.browser();
    let page = begin_with(&world, &mut browser, "alice", "alice@example.org").await;
    let page = browser.submit(&page, &[("code", &server.last().code())]).await;
    world.admin.new_user_with_email("other", "alice@example.org").await;
    let page = choose_display_name(&mut browser, &page, "Alice").await;
    assert!(page.at.ends_with("/email"), "{page:?}");
    assert!(page.text().contains("have an account with this e-mail address already"), "{page:?}");
    let page = browser.submit(&page, &[("email", "alice@example.net")]).await;
    world.admin.mails_go_out().await;
    let page = browser.submit(&page, &[("code", &server.last().code())]).await;
    assert_eq!(page.at, "/account/", "nothing else is asked again: {page:?}");
    assert_eq!(emails(&world, "alice"), ["alice@example.net"]);
}

#[actix_web::test]
async fn another_code_or_another_address_can_be_had() {
    let server = MailServer::start().await;
    let world = world(&server, true, GENEROUS).await;
    let mut browser = world.browser();
    let page = begin_with(&world, &mut browser, "alice", "typo@example.org").await;
    let page = browser.submit(&page, &[("resend", "on")]).await;
    assert!(page.text().contains("Another code is on its way"), "{page:?}");
    world.admin.mails_go_out().await;
    assert_eq!(server.received().len(), 2);
    let change = browser.open(&page.at.replace("verify-email?sent=again", "email")).await;
    assert_eq!(change.field("email"), "typo@example.org");
    let wrong = browser.submit(&change, &[("email", "no address")]).await;
    assert_eq!(wrong.status(), 400);
    let old = server.last().code();
    let page = browser.submit(&wrong, &[("email", "alice@example.org")]).await;
    world.admin.mails_go_out().await;
    assert_eq!(server.last().to, "alice@example.org");
    if server.last().code() != old {
        assert_eq!(browser.submit(&page, &[("code", &old)]).await.status(), 400);
    }
    let page = browser.submit(&page, &[("code", &server.last().code())]).await;
    choose_display_name(&mut browser, &page, "").await;
    assert_eq!(emails(&world, "alice"), ["alice@example.org"]);
}

#[actix_web::test]
async fn a_code_runs_out_and_another_one_works() {
    let server = MailServer::start().await;
    let world = world(&server, true, GENEROUS).await;
    let mut browser = world.browser();
    let page = begin_with(&world, &mut browser, "alice", "alice@example.org").await;
    let old = server.last().code();
    world.pass(5 * 60);
    let page = browser.submit(&page, &[("code", &old)]).await;
    assert!(page.status() == 400 && page.text().contains("has run out"), "{page:?}");
    let page = browser.submit(&page, &[("resend", "on")]).await;
    world.admin.mails_go_out().await;
    let page = browser.submit(&page, &[("code", &server.last().code())]).await;
    assert!(page.at.ends_with("/display-name"), "{page:?}");
}

#[actix_web::test]
async fn too_many_codes_and_too_many_mails_are_told_to_wait() {
    let server = MailServer::start().await;
    let few =
        GENEROUS.replace("emails_per_session = { burst = 100", "emails_per_session = { burst = 2");
    let world = world(&server, true, &few).await;
    let mut browser = world.browser();
    let mut page = begin_with(&world, &mut browser, "alice", "alice@example.org").await;
    page = browser.submit(&page, &[("resend", "on")]).await;
    assert_eq!(page.status(), 200);
    let refused = browser.submit(&page, &[("resend", "on")]).await;
    assert!(refused.status() == 429 && refused.text().contains("a lot of mails"), "{refused:?}");
    world.admin.mails_go_out().await;
    let wrong = if server.last().code() == "000000" { "111111" } else { "000000" };
    for _ in 0..4 {
        assert_eq!(browser.submit(&page, &[("code", wrong)]).await.status(), 400);
    }
    assert_eq!(browser.submit(&page, &[("code", wrong)]).await.status(), 429);
}

#[actix_web::test]
async fn where_it_is_optional_one_can_go_on_without() {
    let server = MailServer::start().await;
    let world = world(&server, false, GENEROUS).await;
    let mut browser = world.browser();
    let page = begin(&mut browser, "alice", &[("email", "")]).await;
    assert!(page.at.ends_with("/display-name"), "{page:?}");
    let page = begin_with(&world, &mut browser, "bob", "bob@example.org").await;
    assert!(page.at.ends_with("/verify-email"), "one that was given is confirmed: {page:?}");
    let page = browser.open(&page.at.replace("verify-email", "email")).await;
    let page = browser.submit(&page, &[("without", "on")]).await;
    choose_display_name(&mut browser, &page, "").await;
    assert_eq!(emails(&world, "bob"), [""; 0]);
}

#[actix_web::test]
async fn where_it_is_required_nobody_goes_on_without() {
    let server = MailServer::start().await;
    let world = world(&server, true, GENEROUS).await;
    let mut browser = world.browser();
    let page = begin_with(&world, &mut browser, "alice", "alice@example.org").await;
    let page = browser.open(&page.at.replace("verify-email", "email")).await;
    assert!(!page.text().contains("name=\"without\""));
    let page = browser.submit(&page, &[("without", "on"), ("email", "")]).await;
    assert_eq!(page.status(), 400);
}

#[actix_web::test]
async fn where_no_mails_are_sent_none_is_asked_for() {
    let world = super::world().await;
    let page = world.browser().open("/register").await;
    assert!(!page.text().contains("name=\"email\""), "{page:?}");
}

#[actix_web::test]
async fn banned_addresses_are_refused() {
    let server = MailServer::start().await;
    let banned = "policy.data.emails.banned_addresses.suffixes = [\"@example.net\"]\n";
    let open = OPEN.replace("email_required = false", "email_required = true");
    let world = World::with(&format!("{banned}{open}{}", server.config())).await;
    let page = begin(&mut world.browser(), "alice", &[("email", "a@example.net")]).await;
    assert!(page.status() == 400 && page.text().contains("cannot be used here"), "{page:?}");
}
