//! `/account/sessions…`

use crate::actors::{Ask, Browser, DEVICE, Page, World, matrix_scope};

const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0";

async fn signed_in(world: &World, username: &str) -> Browser {
    let mut browser = world.browser();
    browser.sign_in(username).await;
    browser
}

/// The names of the boxes on a page of sessions.
fn boxes(page: &Page) -> Vec<String> {
    let text = page.text();
    let boxes = text.split("<input type=\"checkbox\" name=\"").skip(1);
    boxes.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

fn the_one(page: &Page, kind: &str) -> String {
    let found: Vec<_> = boxes(page).into_iter().filter(|name| name.starts_with(kind)).collect();
    assert_eq!(found.len(), 1, "{kind} among {found:?}");
    found[0].clone()
}

#[actix_web::test]
async fn all_kinds_stand_in_one_list_with_what_they_are_known_by() {
    let world = World::with_alice().await;
    world.signed_in(&matrix_scope(DEVICE)).await;
    world.matrix_client().log_in("alice", Some("PHONE"), false).await;
    let mut browser = world.browser();
    browser.headers = vec![("User-Agent", FIREFOX), ("X-Forwarded-For", "192.0.2.7")];
    browser.sign_in("alice").await;
    let page = browser.open("/account/sessions").await;
    let text = page.text();
    let kinds: Vec<_> =
        boxes(&page).iter().map(|name| name.split('-').next().unwrap().to_owned()).collect();
    assert_eq!(kinds.len(), 3, "{kinds:?}");
    for kind in ["browser", "oauth", "compat"] {
        assert!(kinds.iter().any(|known| known == kind), "{kind}");
    }
    for shown in ["This browser", "Firefox on Linux", "192.0.2.7", "Elementary", "PHONE"] {
        assert!(text.contains(shown), "{shown}");
    }
    let one = browser.open(&format!("/account/sessions/{}", the_one(&page, "oauth"))).await;
    for shown in ["Elementary", "app.example.org", DEVICE, "Use Matrix as you"] {
        assert!(one.text().contains(shown), "{shown}");
    }
}

#[actix_web::test]
async fn the_one_used_last_comes_first_and_forgotten_ones_stand_apart() {
    let world = World::with_alice().await;
    let old = world.matrix_client().log_in("alice", Some("OLD"), false).await;
    world.pass(100 * 24 * 3600);
    world.matrix_client().log_in("alice", Some("NEWER"), false).await;
    world.pass(3600);
    world.matrix_client().log_in("alice", Some("NEWEST"), false).await;
    let mut browser = signed_in(&world, "alice").await;
    let text = browser.open("/account/sessions").await.text();
    let at = |shown: &str| text.find(shown).unwrap_or_else(|| panic!("{shown}: {text}"));
    assert!(at(">NEWEST<") < at(">NEWER<") && at(">NEWER<") < at("Not used for three months"));
    assert!(at("Not used for three months") < at(">OLD<"));

    world.homeserver.is_active(old["access_token"].as_str().unwrap()).await;
    world.admin.uses_are_written_down().await;
    let text = browser.open("/account/sessions").await.text();
    assert!(!text.contains("Not used for three months"));
}

#[actix_web::test]
async fn many_sessions_come_in_pages() {
    let world = World::with_alice().await;
    for n in 0..20 {
        world.matrix_client().log_in("alice", Some(&format!("PHONE{n}")), false).await;
    }
    let mut browser = signed_in(&world, "alice").await;
    let first = browser.open("/account/sessions").await;
    let second = browser.open("/account/sessions?page=1").await;
    assert!(first.text().contains("This browser") && !second.text().contains("This browser"));
    let mut all = [boxes(&first), boxes(&second)].concat();
    assert_eq!((boxes(&first).len(), boxes(&second).len()), (15, 5));
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 20);
    assert_eq!(boxes(&browser.open("/account/sessions?page=999").await).len(), 5);
}

#[actix_web::test]
async fn one_is_signed_out_after_a_warning_and_its_token_is_dead_at_once() {
    let world = World::with_alice().await;
    let (_, tokens) = world.signed_in(&matrix_scope(DEVICE)).await;
    let mut browser = signed_in(&world, "alice").await;
    let list = browser.open("/account/sessions").await;
    let id = the_one(&list, "oauth");
    let ask = browser.open(&format!("/account/sessions/{id}/end")).await;
    assert!(ask.text().contains("Encrypted messages that only such a device can read"));
    assert!(world.homeserver.is_active(&tokens.access).await, "a question ends nothing");
    let done = browser.submit(&ask, &[]).await;
    assert_eq!((done.at.as_str(), done.status()), ("/account/sessions?done=ended", 200));
    assert!(!world.homeserver.is_active(&tokens.access).await);
    assert_eq!(world.homeserver.devices("alice"), [""; 0]);

    let again = browser.submit(&ask, &[]).await;
    assert_eq!((again.at.as_str(), again.status()), ("/account/sessions", 200), "a second press");
    let gone = browser.open(&format!("/account/sessions/{id}")).await;
    assert_eq!(gone.at, "/account/sessions");
    let activity = browser.open("/account/activity").await.text();
    assert!(activity.contains("Elementary</bdi></strong> was signed out"), "{activity}");
}

#[actix_web::test]
async fn those_that_are_ticked_are_signed_out_and_no_others() {
    let world = World::with_alice().await;
    let mut tokens = Vec::new();
    for device in ["ONE", "TWO", "THREE"] {
        let login = world.matrix_client().log_in("alice", Some(device), false).await;
        tokens.push(login["access_token"].as_str().unwrap().to_owned());
        world.pass(60);
    }
    let mut elsewhere = signed_in(&world, "alice").await;
    world.pass(60);
    let mut browser = signed_in(&world, "alice").await;
    let list = browser.open("/account/sessions").await;
    let [other, _three, two, one] = &boxes(&list)[..] else { panic!("{list:?}") };
    let ticked = [(one.as_str(), "on"), (two, "on"), (other, "on")];
    let ask = browser.submit(&list, &ticked).await;
    assert!(ask.text().contains("These 3 sessions"), "{}", ask.text());
    let done = browser.submit(&ask, &[]).await;
    assert_eq!(done.at, "/account/sessions?done=ended-several");
    assert!(!world.homeserver.is_active(&tokens[0]).await);
    assert!(!world.homeserver.is_active(&tokens[1]).await);
    assert!(world.homeserver.is_active(&tokens[2]).await);
    assert_eq!(world.homeserver.devices("alice"), ["THREE"]);
    assert!(elsewhere.open("/account/").await.is_login());
    let nothing = browser.submit(&list, &[]).await;
    assert_eq!((nothing.at.as_str(), nothing.status()), ("/account/sessions", 200));
}

#[actix_web::test]
async fn all_others_are_signed_out_at_once() {
    let world = World::with_alice().await;
    let (_, tokens) = world.signed_in(&matrix_scope(DEVICE)).await;
    let mut elsewhere = signed_in(&world, "alice").await;
    let mut browser = signed_in(&world, "alice").await;
    let ask = browser.open("/account/sessions/others").await;
    assert!(ask.text().contains("All 3 other sessions"), "{}", ask.text());
    let done = browser.submit(&ask, &[]).await;
    assert_eq!((done.at.as_str(), done.status()), ("/account/sessions?done=ended-several", 200));
    assert!(!world.homeserver.is_active(&tokens.access).await);
    assert!(elsewhere.open("/account/").await.is_login());
    assert_eq!(browser.open("/account/sessions/others").await.at, "/account/sessions");
}

#[actix_web::test]
async fn a_new_name_reaches_the_homeserver_also_when_it_is_down() {
    let world = World::with_alice().await;
    world.matrix_client().log_in("alice", Some("PHONE"), false).await;
    let mut browser = signed_in(&world, "alice").await;
    let list = browser.open("/account/sessions").await;
    let path = format!("/account/sessions/{}", the_one(&list, "compat"));
    let page = browser.open(&path).await;
    let done = browser.submit_to(&page, &path, &[("name", "  Telephone <1> ")]).await;
    assert_eq!(done.at, format!("{path}?done=renamed"));
    assert!(done.text().contains("Telephone &lt;1&gt;"));
    let there = world.homeserver.user("alice").devices;
    assert_eq!(there["PHONE"].as_deref(), Some("Telephone <1>"));

    world.homeserver.goes_down();
    let done = browser.submit_to(&page, &path, &[("name", "Second")]).await;
    assert!(done.text().contains("Second"));
    world.homeserver.comes_back();
    world.pass(3600);
    world.admin.outbox_runs().await;
    assert_eq!(world.homeserver.user("alice").devices["PHONE"].as_deref(), Some("Second"));

    for (name, word) in [("", "Enter a name"), (&"x".repeat(101)[..], "too long")] {
        let page = browser.submit_to(&page, &path, &[("name", name)]).await;
        assert_eq!(page.status(), 400);
        assert!(page.text().contains(word), "{word}");
    }
}

#[actix_web::test]
async fn nobody_sees_names_or_ends_a_session_of_somebody_else() {
    let world = World::with_alice().await;
    world.admin.new_user("mallory").await;
    let (_, tokens) = world.signed_in(&matrix_scope(DEVICE)).await;
    let mut alice = signed_in(&world, "alice").await;
    let mut mallory = signed_in(&world, "mallory").await;
    let list = alice.open("/account/sessions").await;
    let csrf = mallory.open("/account/").await.field("csrf");
    for id in boxes(&list) {
        let path = format!("/account/sessions/{id}");
        assert_eq!(mallory.open(&path).await.at, "/account/sessions");
        assert_eq!(mallory.open(&format!("{path}/end")).await.at, "/account/sessions");
        let rename = Ask::post(&path).form(&[("csrf", csrf.as_str()), ("name", "Mine")]);
        assert_eq!(mallory.send("", rename).await.location(), "/account/sessions");
        for end in ["/account/sessions", "/account/sessions/end"] {
            let form = [("csrf", csrf.as_str()), (id.as_str(), "on")];
            let answer = mallory.send("", Ask::post(end).form(&form)).await;
            assert_eq!(answer.location(), "/account/sessions", "{end}");
        }
    }
    assert!(world.homeserver.is_active(&tokens.access).await);
    let after = alice.open("/account/sessions").await;
    assert_eq!(boxes(&after), boxes(&list));
    assert!(!after.text().contains("Mine"));
}
