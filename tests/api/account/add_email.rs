//! `/account/emails` and `/account/emails/verify/{id}`: a new address.

use crate::actors::{Browser, MailServer, Page, World};

/// A service with alice, whose address is `alice@example.com`, signed in; and her mail server.
async fn with_mail() -> (World, MailServer, Browser) {
    let server = MailServer::start().await;
    let limits = "[rate_limiting.email_authentication]\n\
                  per_ip = { burst = 100, per_second = 1.0 }\n\
                  per_address = { burst = 4, per_second = 0.001 }\n";
    let world = World::with(&format!("{}{limits}", server.config())).await;
    world.admin.new_user_with_email("alice", "alice@example.com").await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    (world, server, browser)
}

async fn add(browser: &mut Browser, email: &str) -> Page {
    let page = browser.open("/account/emails").await;
    browser.submit_to(&page, "/account/emails", &[("email", email)]).await
}

async fn code(world: &World, server: &MailServer) -> String {
    world.admin.mails_go_out().await;
    server.last().code()
}

#[actix_web::test]
async fn the_code_adds_the_address_and_the_others_are_told() {
    let (world, server, mut browser) = with_mail().await;
    let ask = add(&mut browser, " Al@example.org ").await;
    assert!(ask.at.starts_with("/account/emails/verify/"), "{}", ask.at);
    assert!(ask.text().contains("Al@example.org"));
    let code = code(&world, &server).await;
    assert_eq!(server.last().to, "Al@example.org");
    let done = browser.submit(&ask, &[("code", &code)]).await;
    assert_eq!((done.at.as_str(), done.status()), ("/account/emails?done=email-added", 200));
    assert!(done.text().contains("Al@example.org"));
    let there = world.homeserver.user("alice").emails;
    assert_eq!(Vec::from_iter(there), ["Al@example.org", "alice@example.com"]);
    world.admin.mails_go_out().await;
    let told = server.last();
    assert_eq!(told.to, "alice@example.com");
    assert!(told.text().contains("Al@example.org"), "{}", told.text());
    let activity = browser.open("/account/activity").await.text();
    assert!(activity.contains("Al@example.org</bdi></strong> was added"), "{activity}");

    let again = browser.submit(&ask, &[("code", &code)]).await;
    assert_eq!((again.at.as_str(), again.status()), ("/account/emails", 200), "a second press");
}

#[actix_web::test]
async fn a_removed_address_is_told_so_as_are_the_others() {
    let (world, server, mut browser) = with_mail().await;
    world.admin.add_email("alice", "al@example.org").await;
    let id = world.admin.email_id("al@example.org").await;
    let ask = browser.open(&format!("/account/emails/{id}/remove")).await;
    browser.submit(&ask, &[]).await;
    world.admin.mails_go_out().await;
    let mut told: Vec<_> = server.received().into_iter().map(|mail| mail.to).collect();
    told.sort();
    assert_eq!(told, ["al@example.org", "alice@example.com"]);
    assert!(server.last().text().contains("al@example.org"));
}

#[actix_web::test]
async fn a_wrong_code_adds_nothing_and_another_may_be_had() {
    let (world, server, mut browser) = with_mail().await;
    let ask = add(&mut browser, "al@example.org").await;
    let right = code(&world, &server).await;
    let wrong = if right == "000000" { "111111" } else { "000000" };
    for (typed, status) in [(wrong, 400), ("", 400)] {
        assert_eq!(browser.submit(&ask, &[("code", typed)]).await.status(), status, "{typed}");
    }
    let resent = browser.submit(&ask, &[("code", ""), ("resend", "on")]).await;
    assert!(resent.text().contains("Another code is on its way"), "{}", resent.text());
    let newer = code(&world, &server).await;
    if newer != right {
        assert_eq!(browser.submit(&ask, &[("code", &right)]).await.status(), 400);
    }
    assert_eq!(world.admin.email_id_if_any("al@example.org").await, None);
    world.pass(5 * 60 + 1);
    let expired = browser.submit(&ask, &[("code", &newer)]).await;
    assert_eq!(expired.status(), 400);
    assert_eq!(world.admin.email_id_if_any("al@example.org").await, None);
}

#[actix_web::test]
async fn what_cannot_be_added_comes_back_with_the_reason() {
    let (_world, server, mut browser) = with_mail().await;
    for (email, words) in
        [("alice", "That is no e-mail address"), ("ALICE@example.com", "has this address already")]
    {
        let page = add(&mut browser, email).await;
        assert_eq!(page.status(), 400, "{email}");
        assert!(page.text().contains(words), "{words}");
        assert!(page.text().contains(&format!("value=\"{email}\"")));
    }
    for _ in 0..4 {
        assert_eq!(add(&mut browser, "al@example.org").await.status(), 200);
    }
    assert_eq!(add(&mut browser, "al@example.org").await.status(), 429);
    assert!(server.received().is_empty());
}

#[actix_web::test]
async fn an_address_of_somebody_else_looks_the_same_and_is_not_added() {
    let (world, server, mut browser) = with_mail().await;
    world.admin.new_user_with_email("bob", "bob@example.org").await;
    let mine = add(&mut browser, "me@example.org").await;
    let theirs = add(&mut browser, "bob@example.org").await;
    assert_eq!(theirs.status(), mine.status());
    assert!(theirs.text().contains("We sent a code"));
    world.admin.mails_go_out().await;
    let bobs = server.received().into_iter().find(|mail| mail.to == "bob@example.org").unwrap();
    assert!(bobs.text().contains("bob"), "{}", bobs.text());
    for digit in 0..3 {
        let typed = format!("{digit}{digit}{digit}{digit}{digit}{digit}");
        assert_eq!(browser.submit(&theirs, &[("code", &typed)]).await.status(), 400);
    }
    assert_eq!(Vec::from_iter(world.homeserver.user("bob").emails), ["bob@example.org"]);
}

#[actix_web::test]
async fn nobody_uses_a_code_of_somebody_else() {
    let (world, server, mut browser) = with_mail().await;
    world.admin.new_user("mallory").await;
    let ask = add(&mut browser, "al@example.org").await;
    let code = code(&world, &server).await;
    let mut mallory = world.browser();
    mallory.sign_in("mallory").await;
    assert_eq!(mallory.open(&ask.at).await.at, "/account/emails");
    let csrf = mallory.open("/account/").await.field("csrf");
    let form = [("csrf", csrf.as_str()), ("code", &code)];
    let answer = mallory.send("", crate::actors::Ask::post(&ask.at).form(&form)).await;
    assert_eq!(answer.location(), "/account/emails");
    assert_eq!(world.admin.email_id_if_any("al@example.org").await, None);
}

#[actix_web::test]
async fn where_no_mail_is_sent_nobody_is_asked_for_an_address() {
    let world = World::with_alice().await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let page = browser.open("/account/emails").await;
    assert!(!page.text().contains("name=\"email\""));
}

#[actix_web::test]
async fn another_spelling_of_the_host_is_the_same_address() {
    let (world, server, mut browser) = with_mail().await;
    for spelling in ["alice@ｅxample.com", "alice@exa\u{ad}mple.com"] {
        let refused = add(&mut browser, spelling).await;
        assert!(refused.text().contains("has this address already"), "{}", refused.text());
    }
    assert_eq!(add(&mut browser, "alice@ex%61mple.com").await.status(), 400);
    world.admin.mails_go_out().await;
    assert!(server.received().is_empty());
}

#[actix_web::test]
async fn a_right_code_adds_nothing_to_an_account_that_is_full_by_then_or_locked() {
    let (world, server, mut browser) = with_mail().await;
    let ask = add(&mut browser, "al@example.org").await;
    let right = code(&world, &server).await;
    let typed = [("code", right.as_str())];

    let tx = world.admin.holds_writers_up().await;
    let lock = async {
        // The page was let through by now, and waits for its turn to write.
        actix_web::rt::time::sleep(std::time::Duration::from_millis(200)).await;
        world.admin.lock_in(tx, "alice").await;
    };
    let (answer, ()) = futures_util::join!(browser.submit_only(&ask, 0, &typed), lock);
    assert_eq!(answer.location(), "/account/emails");
    assert_eq!(world.admin.email_id_if_any("al@example.org").await, None, "it is locked");
    world.admin.unlock("alice").await;

    let ask = add(&mut browser, "al@example.org").await;
    let right = code(&world, &server).await;
    for n in 1..20 {
        world.admin.add_email("alice", &format!("alice{n}@example.com")).await;
    }
    let full = browser.submit(&ask, &[("code", &right)]).await;
    assert_eq!(full.at, "/account/emails");
    assert_eq!(world.admin.email_id_if_any("al@example.org").await, None, "it is full");
}
