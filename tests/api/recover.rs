//! `/recover` and `/recover/progress/{id}`

use regex::Regex;

use crate::actors::{Ask, Browser, MailServer, Page, World};

/// Recovery by mail, with limits that are no matter but where a test is about them.
pub const ON: &str = "
    [account]
    password_recovery_enabled = true
    [rate_limiting.account_recovery]
    per_ip = { burst = 100, per_second = 1.0 }
    per_address = { burst = 100, per_second = 1.0 }
";

/// A service with alice, whose address is `alice@example.org`, and her mail server.
pub async fn world() -> (World, MailServer) {
    with("").await
}

/// The same with `more` in the configuration.
pub async fn with(more: &str) -> (World, MailServer) {
    let server = MailServer::start().await;
    let on = if more.contains("account_recovery") { ON.split("[rate").next().unwrap() } else { ON };
    let world = World::with(&format!("{}{on}{more}", server.config())).await;
    world.admin.new_user_with_email("alice", "alice@example.org").await;
    (world, server)
}

/// Types an address; the page that follows.
pub async fn ask(browser: &mut Browser, email: &str) -> Page {
    let page = browser.open("/recover").await;
    browser.submit(&page, &[("email", email)]).await
}

#[actix_web::test]
async fn the_owner_of_an_address_gets_a_link_and_the_page_says_that_it_is_on_its_way() {
    let (world, server) = world().await;
    let mut browser = world.browser();
    let login = browser.open("/login").await;
    assert!(login.text().contains("href=\"/recover?for=account\""), "{}", login.text());
    let page = ask(&mut browser, " Alice@Example.org ").await;
    assert!(page.at.starts_with("/recover/progress/"), "{}", page.at);
    assert!(page.text().contains("Alice@Example.org"));
    world.admin.mails_go_out().await;
    let mail = server.last();
    assert_eq!(mail.to, "Alice@example.org");
    let ticket = mail.link();
    let ticket = ticket.strip_prefix("/account/password/recovery?ticket=").unwrap();
    assert!(Regex::new("^[A-Za-z0-9]{32}$").unwrap().is_match(ticket), "{ticket}");
    assert!(!mail.header("Subject").contains(ticket));
}

#[actix_web::test]
async fn whose_address_it_is_shows_neither_in_the_answer_nor_in_its_headers() {
    let (world, server) = world().await;
    world.admin.new_user_with_email("locked", "lockd@example.org").await;
    world.admin.lock("locked").await;
    world.admin.new_user_with_email("gone", "goner@example.org").await;
    world.admin.deactivate("gone").await;
    let random = Regex::new(r#"[0-9A-HJKMNP-TV-Z]{26}|name="csrf" value="[^"]*""#).unwrap();
    let cookie = Regex::new("=[^;]{20,}").unwrap();
    let mut seen = Vec::new();
    let typed =
        ["alice@example.org", "nobdy@example.org", "lockd@example.org", "goner@example.org"];
    for email in typed {
        let mut browser = world.browser();
        let form = browser.open("/recover").await;
        let answer = browser.submit_only(&form, 0, &[("email", email)]).await;
        let mut headers: Vec<String> = answer
            .answer
            .headers
            .iter()
            .filter(|(name, _)| *name != "date")
            .map(|(name, value)| format!("{name}: {}", value.to_str().unwrap()))
            .map(|line| cookie.replace(&random.replace_all(&line, "…"), "=…").into_owned())
            .collect();
        headers.sort();
        let page = browser.follow(answer.clone()).await;
        let text = page.text().replace(email, "…");
        seen.push((answer.status(), headers, random.replace_all(&text, "…").into_owned()));
    }
    assert_eq!(seen[0].0, 303);
    assert!(seen[0].1.iter().any(|line| line.starts_with("set-cookie: __Host-recovery=…")));
    for other in &seen[1..] {
        assert_eq!(other, &seen[0]);
    }
    world.admin.mails_go_out().await;
    let mut to: Vec<_> = server.received().into_iter().map(|mail| mail.to).collect();
    to.sort();
    assert_eq!(to, ["alice@example.org", "lockd@example.org"], "nobody else is written to");
}

#[actix_web::test]
async fn who_cannot_have_a_new_password_is_told_why_by_mail_and_gets_no_link() {
    let (world, server) = world().await;
    world.admin.new_user_with_email("bob", "bob@example.org").await;
    world.admin.lock("bob").await;
    ask(&mut world.browser(), "bob@example.org").await;
    world.admin.mails_go_out().await;
    assert!(server.last().text().contains("is locked"), "{}", server.last().text());
    world.admin.new_user_without_password("machine").await;
    world.admin.add_email("machine", "machine@example.org").await;
    ask(&mut world.browser(), "machine@example.org").await;
    world.admin.mails_go_out().await;
    assert!(server.last().text().contains("has no password"), "{}", server.last().text());
    for mail in server.received() {
        assert!(!mail.text().contains("ticket="), "{}", mail.text());
    }
}

#[actix_web::test]
async fn another_mail_can_be_asked_for_and_a_reload_sends_none() {
    let (world, server) = world().await;
    let mut browser = world.browser();
    let page = ask(&mut browser, "alice@example.org").await;
    world.admin.mails_go_out().await;
    let first = server.last().link();
    let page = browser.submit(&page, &[]).await;
    assert!(page.text().contains("sent you another mail"), "{}", page.text());
    browser.open(&page.at).await;
    world.admin.mails_go_out().await;
    assert_eq!(server.received().len(), 2);
    // The first mail may only have been late.
    for link in [first, server.last().link()] {
        assert_eq!(world.browser().open(&link).await.status(), 200);
    }
}

#[actix_web::test]
async fn nobody_but_the_browser_that_asked_sees_the_address() {
    let (world, _server) = world().await;
    let page = ask(&mut world.browser(), "alice@example.org").await;
    for mut other in [world.browser(), {
        let mut other = world.browser();
        ask(&mut other, "bob@example.org").await;
        other
    }] {
        let seen = other.open(&page.at).await;
        assert_eq!(seen.at, "/recover");
        assert!(!seen.text().contains("alice@"));
    }
    let mut browser = world.browser();
    for odd in ["/recover/progress/x", "/recover/progress/01HZY8Q0000000000000000000"] {
        assert_eq!(browser.open(odd).await.at, "/recover");
    }
}

#[actix_web::test]
async fn it_is_over_after_an_hour() {
    let (world, _server) = world().await;
    let mut browser = world.browser();
    let page = ask(&mut browser, "alice@example.org").await;
    world.pass(3600);
    assert_eq!(browser.open(&page.at).await.at, "/recover");
    assert_eq!(browser.submit(&page, &[]).await.at, "/recover");
}

#[actix_web::test]
async fn what_is_no_address_comes_back_with_a_word_beside_it() {
    let (world, _server) = world().await;
    let mut browser = world.browser();
    for odd in ["", "alice", "alice@", "al ice@example.org"] {
        let page = ask(&mut browser, odd).await;
        assert_eq!((page.status(), page.field("email")), (400, odd.to_owned()));
        assert!(page.text().contains("id=\"email-error\""), "{odd}");
    }
}

#[actix_web::test]
async fn mails_are_limited_by_caller_and_by_address() {
    let tight = "
        [rate_limiting.account_recovery]
        per_ip = { burst = 3, per_second = 0.001 }
        per_address = { burst = 1, per_second = 0.001 }
    ";
    let (world, server) = with(tight).await;
    let mut browser = world.browser();
    let page = ask(&mut browser, "alice@example.org").await;
    let again = browser.submit(&page, &[]).await;
    assert_eq!(again.status(), 429, "by address");
    assert!(!again.answer.header("retry-after").is_empty());
    assert!(ask(&mut browser, "bob@example.org").await.at.starts_with("/recover/progress/"));
    let refused = ask(&mut browser, "carol@example.org").await;
    assert_eq!((refused.status(), refused.field("email").as_str()), (429, "carol@example.org"));
    world.admin.mails_go_out().await;
    assert_eq!(server.received().len(), 1);
}

#[actix_web::test]
async fn a_form_without_its_csrf_token_sends_nothing() {
    let (world, server) = world().await;
    let mut browser = world.browser();
    let page = browser.open("/recover").await;
    let other = world.browser().open("/recover").await.field("csrf");
    for csrf in ["", "wrong", &other] {
        let fields = [("email", "alice@example.org"), ("csrf", csrf)];
        let page = browser.submit(&page, &fields).await;
        assert_eq!((page.status(), page.field("email").as_str()), (400, "alice@example.org"));
    }
    let page = ask(&mut browser, "alice@example.org").await;
    assert_eq!(browser.submit(&page, &[("csrf", "wrong")]).await.status(), 400);
    world.admin.mails_go_out().await;
    assert_eq!(server.received().len(), 1);
}

#[actix_web::test]
async fn where_it_is_switched_off_the_page_says_so_and_nothing_leads_there() {
    for more in ["", "account.password_recovery_enabled = true\npasswords.enabled = false"] {
        let world = World::with(more).await;
        let mut browser = world.browser();
        assert!(!browser.open("/login").await.text().contains("/recover"));
        let page = browser.open("/recover").await;
        assert_eq!(page.status(), 403);
        assert!(page.text().contains("cannot be reset"), "{}", page.text());
        let ask = Ask::post("/recover").form(&[("email", "a@example.org"), ("csrf", "")]);
        assert!(browser.send("/recover", ask).await.status() >= 400);
    }
}
