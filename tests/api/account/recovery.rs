//! `/account/password/recovery`

use crate::actors::{Browser, MailServer, PASSWORD, Page, World, matrix_scope};
use crate::recover::{ask, with, world};

const NEW: &str = "nine turtles beneath a lighthouse";

/// A link as it comes by mail.
async fn a_link(world: &World, server: &MailServer) -> String {
    ask(&mut world.browser(), "alice@example.org").await;
    world.admin.mails_go_out().await;
    server.last().link()
}

async fn set(browser: &mut Browser, link: &str, new: &str) -> Page {
    let page = browser.open(link).await;
    browser.submit(&page, &[("new_password", new)]).await
}

async fn password_works(world: &World, password: &str) -> bool {
    let mut browser = world.browser();
    let login = browser.open("/login").await;
    browser.submit(&login, &[("username", "alice"), ("password", password)]).await;
    browser.session().is_some()
}

#[actix_web::test]
async fn the_link_sets_a_new_password_and_leads_to_the_sign_in() {
    let (world, server) = world().await;
    let link = a_link(&world, &server).await;
    let mut browser = world.browser();
    let page = browser.open(&link).await;
    assert!(page.text().contains(r#"autocomplete="new-password""#));
    assert!(page.text().contains(r#"name="username" value="alice" autocomplete="username""#));
    let page = browser.submit(&page, &[("new_password", NEW)]).await;
    assert!(page.is_login(), "{page:?}");
    assert!(page.text().contains("Your new password is set"), "{}", page.text());
    assert!(password_works(&world, NEW).await);
    assert!(!password_works(&world, PASSWORD).await);
}

#[actix_web::test]
async fn every_session_ends_and_the_owner_is_told_by_mail() {
    let (world, server) = world().await;
    let (_, tokens) = world.signed_in(&matrix_scope("ABCDEFGHIJ")).await;
    let login = world.matrix_client().log_in("alice", Some("PHONE"), false).await;
    let mut elsewhere = world.browser();
    elsewhere.sign_in("alice").await;
    let link = a_link(&world, &server).await;
    set(&mut world.browser(), &link, NEW).await;
    assert!(elsewhere.open("/account/").await.is_login());
    assert!(!world.homeserver.is_active(&tokens.access).await);
    assert!(!world.homeserver.is_active(login["access_token"].as_str().unwrap()).await);
    assert_eq!(world.homeserver.devices("alice"), [""; 0]);
    world.admin.mails_go_out().await;
    let mail = server.last();
    assert_eq!(mail.to, "alice@example.org");
    assert!(mail.text().contains("was changed"), "{}", mail.text());
}

#[actix_web::test]
async fn opening_a_link_uses_nothing_up_and_a_second_use_does_not_work() {
    let (world, server) = world().await;
    let link = a_link(&world, &server).await;
    for _ in 0..3 {
        assert_eq!(world.browser().open(&link).await.status(), 200);
    }
    let mut late = world.browser();
    let page = late.open(&link).await;
    set(&mut world.browser(), &link, NEW).await;
    let refused = late.submit(&page, &[("new_password", "eleven otters on the bridge")]).await;
    assert_eq!(refused.status(), 404);
    assert!(refused.text().contains("href=\"/recover\""), "it offers a new mail");
    assert_eq!(world.browser().open(&link).await.status(), 404);
    assert!(password_works(&world, NEW).await);
}

#[actix_web::test]
async fn of_two_uses_at_once_one_gets_through() {
    let (world, server) = world().await;
    let link = a_link(&world, &server).await;
    let (mut one, mut two) = (world.browser(), world.browser());
    let (first, second) = (one.open(&link).await, two.open(&link).await);
    let other = "eleven otters on the bridge";
    let fields = [[("new_password", NEW)], [("new_password", other)]];
    let (a, b) =
        futures_util::join!(one.submit(&first, &fields[0]), two.submit(&second, &fields[1]));
    let mut outcomes = [a.status(), b.status()];
    outcomes.sort_unstable();
    assert_eq!(outcomes, [200, 404]);
    let works = (password_works(&world, NEW).await, password_works(&world, other).await);
    assert_eq!(works, (a.status() == 200, b.status() == 200));
    world.admin.mails_go_out().await;
    assert_eq!(server.received().len(), 2, "the link, and one word of the change");
}

#[actix_web::test]
async fn a_link_is_good_for_ten_minutes() {
    let (world, server) = world().await;
    let link = a_link(&world, &server).await;
    let mut browser = world.browser();
    world.pass(599);
    let page = browser.open(&link).await;
    assert_eq!(page.status(), 200);
    world.pass(1);
    assert_eq!(browser.submit(&page, &[("new_password", NEW)]).await.status(), 404);
    assert_eq!(browser.open(&link).await.status(), 404);
    assert!(password_works(&world, PASSWORD).await);
}

#[actix_web::test]
async fn a_ticket_sets_the_password_of_its_own_account_alone_and_the_others_of_it_end() {
    let (world, server) = world().await;
    world.admin.new_user_with_email("bob", "bob@example.org").await;
    let (first, second) = (a_link(&world, &server).await, a_link(&world, &server).await);
    ask(&mut world.browser(), "bob@example.org").await;
    world.admin.mails_go_out().await;
    let bobs = server.last().link();
    // The hidden name is for password managers: what it says makes no difference.
    let mut browser = world.browser();
    let page = browser.open(&bobs).await;
    browser.submit(&page, &[("new_password", NEW), ("username", "alice")]).await;
    assert!(password_works(&world, PASSWORD).await, "alice's is as it was");
    assert_eq!(world.browser().open(&first).await.status(), 200);
    set(&mut browser, &first, NEW).await;
    assert_eq!(world.browser().open(&second).await.status(), 404);
}

#[actix_web::test]
async fn what_is_no_ticket_opens_nothing() {
    let (world, server) = world().await;
    let link = a_link(&world, &server).await;
    for odd in ["/account/password/recovery", "/account/password/recovery?ticket=", &link[..60]] {
        let page = world.browser().open(odd).await;
        assert_eq!(page.status(), 404, "{odd}");
    }
}

#[actix_web::test]
async fn a_weak_password_or_a_form_of_another_page_is_refused_and_the_link_stays_good() {
    let (world, server) = world().await;
    let link = a_link(&world, &server).await;
    let mut browser = world.browser();
    for weak in ["", "password", "alice2027"] {
        let page = set(&mut browser, &link, weak).await;
        assert_eq!(page.status(), 400, "{weak}");
        assert!(page.text().contains("id=\"new_password-error\""), "{weak}");
        assert!(!page.text().contains(&format!("value=\"{weak}\"")) || weak.is_empty());
    }
    let page = browser.open(&link).await;
    let other = world.browser().open(&link).await.field("csrf");
    for csrf in ["", "wrong", &other] {
        let fields = [("new_password", NEW), ("csrf", csrf)];
        assert_eq!(browser.submit(&page, &fields).await.status(), 400);
    }
    assert!(password_works(&world, PASSWORD).await);
    assert!(set(&mut browser, &link, NEW).await.is_login());
}

#[actix_web::test]
async fn who_is_locked_meanwhile_stays_out() {
    let (world, server) = world().await;
    let link = a_link(&world, &server).await;
    world.admin.lock("alice").await;
    assert_eq!(world.browser().open(&link).await.status(), 404);
    world.admin.unlock("alice").await;
    assert!(set(&mut world.browser(), &link, NEW).await.is_login());
}

#[actix_web::test]
async fn who_came_from_an_app_gets_back_to_it_in_the_same_browser() {
    let (world, server) = world().await;
    let client = world.client().await;
    let mut browser = world.browser();
    let login = browser.open(&client.request("openid").path()).await;
    assert!(login.is_login());
    let to = regex::Regex::new(r#"href="(/recover\?for=grant-[^"]*)""#).unwrap();
    let to = to.captures(&login.text()).unwrap()[1].to_owned();
    let page = browser.open(&to).await;
    browser.submit(&page, &[("email", "alice@example.org")]).await;
    world.admin.mails_go_out().await;
    let link = server.last().link();
    let login = set(&mut browser, &link, NEW).await;
    assert!(login.at.starts_with("/login?for=grant-"), "{}", login.at);
    let page = browser.submit(&login, &[("username", "alice"), ("password", NEW)]).await;
    assert!(page.is_consent(), "{page:?}");
    let page = browser.submit(&page, &[("decision", "allow")]).await;
    assert!(page.told().contains_key("code"));
}

#[actix_web::test]
async fn in_another_browser_or_after_the_request_is_over_the_link_leads_to_the_account() {
    let (world, server) = world().await;
    let client = world.client().await;
    let mut browser = world.browser();
    let login = browser.open(&client.request("openid").path()).await;
    let errand = login.at.split_once('?').unwrap().1.to_owned();
    let page = browser.open(&format!("/recover?{errand}")).await;
    browser.submit(&page, &[("email", "alice@example.org")]).await;
    world.admin.mails_go_out().await;
    let mut elsewhere = world.browser();
    let login = set(&mut elsewhere, &server.last().link(), NEW).await;
    assert!(login.is_login() && !login.at.contains("grant-"), "{}", login.at);
    let account = elsewhere.submit(&login, &[("username", "alice"), ("password", NEW)]).await;
    assert_eq!(account.at, "/account/");

    let page = browser.open(&format!("/recover?{errand}")).await;
    world.pass(3600);
    browser.submit(&page, &[("email", "alice@example.org")]).await;
    world.admin.mails_go_out().await;
    let login = set(&mut browser, &server.last().link(), PASSWORD).await;
    assert!(login.is_login() && !login.at.contains("grant-"), "{}", login.at);
}

#[actix_web::test]
async fn a_ticket_does_not_stand_in_the_store_and_is_forgotten() {
    use postern::crypto::digest;
    use postern::store::recoveries;
    let (world, server) = world().await;
    let link = a_link(&world, &server).await;
    let (_, ticket) = link.split_once('=').unwrap();
    let store = &world.admin.inside().store;
    let by = digest::of_secret(ticket);
    let kept = recoveries::by_ticket(store, by).await.unwrap().unwrap();
    assert!(!serde_json::to_string(&kept).unwrap().contains(ticket));
    world.pass(3600);
    world.admin.outlived_records_are_removed().await;
    assert!(recoveries::by_ticket(store, by).await.unwrap().is_none());
}

#[actix_web::test]
async fn an_administrator_hands_over_a_link_without_any_mail() {
    use postern::domain::Doer;
    use postern::flows::manage::{self, ManageError};
    use std::time::Duration;
    let world = World::new().await;
    world.admin.new_user_without_password("alice").await;
    let ctx = world.admin.inside();
    let day = Duration::from_secs(24 * 3600);
    let issued = manage::issue_recovery_link(ctx, &Doer::command_line(), &"alice".into(), day)
        .await
        .unwrap();
    let link = format!("/account/password/recovery?ticket={}", issued.ticket);
    world.pass(24 * 3600 - 1);
    assert!(set(&mut world.browser(), &link, NEW).await.is_login());
    assert!(password_works(&world, NEW).await);
    assert_eq!(world.browser().open(&link).await.status(), 404);

    let issued = manage::issue_recovery_link(ctx, &Doer::command_line(), &"alice".into(), day)
        .await
        .unwrap();
    let link = format!("/account/password/recovery?ticket={}", issued.ticket);
    world.pass(24 * 3600);
    assert_eq!(world.browser().open(&link).await.status(), 404);
    world.admin.lock("alice").await;
    let refused =
        manage::issue_recovery_link(ctx, &Doer::command_line(), &"alice".into(), day).await;
    assert!(matches!(refused, Err(ManageError::Closed(_))), "{refused:?}");
}

#[actix_web::test]
async fn a_link_is_worth_nothing_once_its_address_is_removed_or_the_account_is_gone() {
    let (world, server) = world().await;
    let link = a_link(&world, &server).await;
    let mut browser = world.browser();
    browser.sign_in("alice").await;
    let id = world.admin.email_id("alice@example.org").await;
    let sure = browser.open(&format!("/account/emails/{id}/remove")).await;
    assert_eq!(world.browser().open(&link).await.status(), 200);
    browser.submit(&sure, &[]).await;
    assert_eq!(world.browser().open(&link).await.status(), 404, "its address was removed");
    world.admin.mails_go_out().await; // that it was removed

    // What else is told by mail goes out before the next link.
    world.admin.mails_go_out().await;
    world.admin.add_email("alice", "alice@example.org").await;
    let link = a_link(&world, &server).await;
    world.admin.deactivate("alice").await;
    world.admin.reactivate("alice").await;
    assert_eq!(world.browser().open(&link).await.status(), 404, "an administrator closed it");

    let link = a_link(&world, &server).await;
    let sure = browser.sign_in("alice").await;
    let sure = if sure.at == "/account/deactivate" {
        sure
    } else {
        browser.open("/account/deactivate").await
    };
    let fields = [("username", "alice"), ("password", PASSWORD)];
    assert_eq!(browser.submit_to(&sure, "/account/deactivate", &fields).await.status(), 200);
    world.admin.reactivate("alice").await;
    assert_eq!(world.browser().open(&link).await.status(), 404, "its owner closed it");
}

#[actix_web::test]
async fn who_has_a_link_makes_us_weigh_only_so_many_passwords() {
    let few = "[rate_limiting.login]\nper_ip = { burst = 2, per_second = 0.01 }\n";
    let (world, server) = with(few).await;
    let link = a_link(&world, &server).await;
    let mut browser = world.browser();
    for _ in 0..2 {
        assert_eq!(set(&mut browser, &link, "password").await.status(), 400);
    }
    let refused = set(&mut browser, &link, NEW).await;
    assert_eq!(refused.status(), 429, "{refused:?}");
    assert!(!refused.answer.header("retry-after").is_empty());
    assert_eq!(world.browser().open(&link).await.status(), 200, "the link stays good");
}
